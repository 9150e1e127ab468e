package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verbatim.account.AuditTrail;
import verbatim.message.Sentences;
import verbatim.passage.CheckState;
import verbatim.passage.EvidenceRow;
import verbatim.passage.Finding;
import verbatim.passage.NoteKind;
import verbatim.passage.NoteRow;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageKind;
import verbatim.passage.Status;
import verbatim.source.Confirmation;
import verbatim.source.SourceId;
import verbatim.source.SourceLocator;
import verbatim.text.Span;

/** Every word of a report is planted as a secret, and each file is searched for those that its readers may not have. */
class ProfileTest {

    /** What readers may be told. Whoever adds a word to the model finds it in no report for readers unless it is named here. */
    private static final Set<String> FOR_READERS = Set.of(
            "head.headline", "head.article.headline", "head.article.byline", "head.article.publication", "head.article.url",
            "head.desk", "head.sha256", "text",
            "passages.parent",
            "passages.card.row.printed.words", "passages.card.row.printed.speaker",
            "passages.card.ascribed.description", "passages.card.ascribed.cue", "passages.card.ascribed.occasion",
            "passages.card.check.flags.translation.originalWords", "passages.card.check.flags.translation.originalLanguage",
            "passages.card.beside.evidence.provenance.title", "passages.card.beside.evidence.provenance.citation",
            "passages.card.beside.evidence.provenance.url",
            "passages.card.beside.evidence.provenance.copy.archiveUrl", "passages.card.beside.evidence.provenance.copy.captured.sha256",
            "passages.card.beside.evidence.cited.locator.value", "passages.card.beside.evidence.cited.locator.speaker", "passages.card.beside.evidence.cited.excerpt",
            "passages.card.beside.evidence.cited.spokenBy",
            "passages.card.beside.evidence.found.compared", "passages.card.beside.evidence.found.difference.quote",
            "passages.card.beside.evidence.found.difference.source", "passages.card.beside.evidence.found.style",
            "passages.card.beside.doubts.matter",
            "signOffs.sha256", "signOffs.accepted.caveat.label");

    private final Map<String, String> planted = new LinkedHashMap<>();

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void readersAreToldNoMoreThanWhatIsNamedHere(ReportFormat format) {
        var file = written(format, Profile.PUBLIC.of(full(null, false)));

        assertThat(found(file)).isSubsetOf(FOR_READERS).contains("passages.card.row.printed.words");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void theDeskIsToldAllButTheLegalRemarks(ReportFormat format) {
        var all = full(null, false);

        assertThat(written(format, Profile.LEGAL.of(all))).contains(legal());
        assertThat(written(format, Profile.DESK.of(all))).doesNotContain(legal());
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void ofAConfidentialSourceReadersLearnItsCodenameAlone(ReportFormat format) {
        var file = written(format, Profile.PUBLIC.of(full(null, true)));

        assertThat(found(file).stream().filter(path -> path.startsWith("passages.card.beside.evidence")).toList())
                .isSubsetOf(
                        "passages.card.beside.evidence.provenance.title", "passages.card.beside.evidence.found.compared",
                        "passages.card.beside.evidence.found.style");
    }

    @Test
    void whoAnsweredIsNamedToReadersOnlyWhereTheyAgreedToIt() {
        for (var form : Confirmation.Form.values()) {
            var told = found(written(ReportFormat.HTML, Profile.PUBLIC.of(asked(form))));

            assertThat(told.contains("passages.card.beside.evidence.provenance.title")).as(form.name()).isEqualTo(form.isNamed());
        }
        assertThat(found(written(ReportFormat.HTML, Profile.PUBLIC.of(asked(null)))))
                .doesNotContain("passages.card.beside.evidence.provenance.title", "passages.card.beside.evidence.cited.excerpt");
    }

    @Test
    void anAnswerThatIsCitedLikeAnyOtherSourceIsNotNamedEither() {
        var told = found(written(ReportFormat.JSON, Profile.PUBLIC.of(cited(full(null, false), true))));

        assertThat(told).doesNotContain(
                "passages.card.beside.evidence.provenance.title", "passages.card.beside.evidence.cited.excerpt",
                "passages.card.beside.evidence.cited.locator.value");
        assertThat(found(written(ReportFormat.JSON, Profile.PUBLIC.of(cited(full(null, false), false)))))
                .contains("passages.card.beside.evidence.provenance.title");
    }

    @Test
    void whatNobodyHasApprovedIsToldToReadersAsOpenAndNoMore() {
        var open = Reports.passage("Q1", "“No,” he said.", Reports.span("“No,” he said.", "“No,”"))
                .is(CheckState.SUBMITTED, Finding.ALTERED)
                .evidence(Reports.evidence(new SourceId(new UUID(1, 2)), "The minutes", null, "page 3", "Yes."))
                .get();

        var told = Profile.PUBLIC.of(Reports.of("“No,” he said.", open)).passages().getFirst();

        assertThat(told.status()).isEqualTo(Status.AWAITING_REVIEW);
        assertThat(told.row().finding()).isNull();
        assertThat(told.evidence()).isEmpty();
    }

    @Test
    void readersAreToldThatAnExcerptIsNotInTheTextButNotTheDesksReason() {
        var missing = Reports.missing(Reports.evidence(new SourceId(new UUID(1, 2)), "The minutes", null, "page 3", "No."), "SECRET");
        var closed = Reports.passage("Q1", "“No,” he said.", Reports.span("“No,” he said.", "“No,”")).approved(Finding.EXACT).evidence(missing).get();

        var html = Reports.html(Profile.PUBLIC.of(Reports.of("“No,” he said.", closed)));

        assertThat(html).contains("Not in the text on file").doesNotContain("SECRET");
    }

    private static Report cited(Report report, boolean isAnswer) {
        var passages = report.passages().stream().map(passage -> {
            var card = passage.card();
            var rows = card.evidence().stream().map(row -> {
                var source = row.provenance();
                return new EvidenceRow(
                        row.id(),
                        new EvidenceRow.Provenance(source.source(), source.title(), false, source.tier(), source.citation(), source.url(), isAnswer, null, source.copy()),
                        row.cited(), row.stance(), row.found(), row.story(), row.added(), null);
            }).toList();
            return new ReportedPassage(
                    new PassageCard(
                            card.row(), card.article(), card.version(), card.ascribed(), card.check(),
                            new PassageCard.Beside(rows, List.of(), List.of(), List.of(), List.of()), card.past(), card.rule()),
                    passage.parent());
        }).toList();
        return new Report(report.head(), report.text(), passages, report.facts(), report.signOffs(), report.fixes());
    }

    @Test
    void theResultIsTheSameForAllReaders() {
        var all = full(null, false);

        assertThat(Profile.PUBLIC.of(all).result().verdict()).isEqualTo(Profile.LEGAL.of(all).result().verdict());
        assertThat(Profile.PUBLIC.of(all).progress()).isEqualTo(Profile.LEGAL.of(all).progress());
    }

    private Report asked(Confirmation.@Nullable Form form) {
        var report = full(form, false);
        return new Report(
                report.head(), report.text(), report.passages().stream().map(ProfileTest::byTelephone).toList(), report.facts(), report.signOffs(),
                report.fixes());
    }

    private static ReportedPassage byTelephone(ReportedPassage passage) {
        var card = passage.card();
        var rows = card.evidence().stream()
                .map(row -> new EvidenceRow(
                        row.id(),
                        row.provenance(),
                        new EvidenceRow.Cited(
                                SourceLocator.asked("telephone", LocalDate.of(2026, 3, 1)), row.excerpt(), row.cited().spokenBy(), null),
                        row.stance(), row.found(), row.story(), row.added(), null))
                .toList();
        return new ReportedPassage(
                new PassageCard(
                        card.row(), card.article(), card.version(), card.ascribed(), card.check(),
                        new PassageCard.Beside(rows, List.of(), List.of(), List.of(), List.of()), card.past(), card.rule()),
                passage.parent());
    }

    private Set<String> found(String file) {
        return planted.entrySet().stream()
                .filter(secret -> file.contains(secret.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String legal() {
        return planted.entrySet().stream()
                .filter(secret -> secret.getValue().equals("passages.card.beside.notes.LEGAL.text"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** All that can be read in a file: of packed ones each part, of a PDF its text and what it says of itself. */
    private static String written(ReportFormat format, Report report) {
        var bytes = format.render(report, Sentences.ENGLISH);
        try {
            return switch (format) {
                case DOCX, XLSX -> unzipped(bytes);
                case PDF -> pdf(bytes);
                default -> new String(bytes, StandardCharsets.UTF_8);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unzipped(byte[] bytes) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return all.toString();
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var file = Loader.loadPDF(bytes)) {
            var about = file.getDocumentInformation();
            var metadata = file.getDocumentCatalog().getMetadata();
            return new PDFTextStripper().getText(file) + about.getAuthor() + about.getTitle() + about.getSubject() + about.getKeywords()
                    + (metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8));
        }
    }

    // Records are filled one word after the other, by their components, so that none that is added later is forgotten.

    private Report full(Confirmation.@Nullable Form form, boolean confidential) {
        return (Report) record(Report.class, "", form, confidential);
    }

    private Object record(Class<?> type, String path, Confirmation.@Nullable Form form, boolean confidential) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components).map(component -> value(component, path, form, confidential)).toArray();
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " at " + path, e);
        }
    }

    private @Nullable Object value(RecordComponent component, String path, Confirmation.@Nullable Form form, boolean confidential) {
        var inside = path.isEmpty() ? component.getName() : path + "." + component.getName();
        return switch (component.getName()) {
            case "confidential" -> confidential;
            case "form" -> form;
            case "earlier" -> new AuditTrail.GivenOut(Reports.NOON.minusSeconds(60), secret(inside));
            // A desk's report has neither of the first: they are of a comparison that no desk stands behind.
            case "unattended", "looked", "logo" -> null;
            case "fallenAt", "fallenReason", "withdrawn", "parent", "takeback" -> component.getType() == String.class ? secret(inside) : null;
            default -> value(component.getGenericType(), inside, form, confidential);
        };
    }

    private @Nullable Object value(Type type, String path, Confirmation.@Nullable Form form, boolean confidential) {
        if (type instanceof ParameterizedType generic) {
            var of = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Map.class) {
                return Map.of();
            }
            return generic.getRawType() == List.class ? list(of, path, form, confidential) : Set.of();
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return secret(path);
        }
        if (plain == boolean.class) {
            return false;
        }
        if (plain == int.class || plain == Integer.class) {
            return 1;
        }
        if (plain == long.class || plain == Long.class) {
            return 1L;
        }
        if (plain == float.class || plain == Float.class) {
            return 1f;
        }
        if (plain == UUID.class) {
            return new UUID(1, 1);
        }
        if (plain == Instant.class) {
            return Reports.NOON;
        }
        if (plain == LocalDate.class) {
            return LocalDate.of(2026, 3, 1);
        }
        if (plain == ZoneId.class) {
            return ZoneId.of("UTC");
        }
        if (plain == Span.class) {
            return new Span(0, 2);
        }
        if (plain == CheckState.class) {
            return CheckState.APPROVED;
        }
        if (plain == PassageKind.class) {
            return PassageKind.DIRECT;
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isRecord()) {
            return record(plain, path, form, confidential);
        }
        if (plain.isSealed()) {
            return record(plain.getPermittedSubclasses()[0], path, form, confidential);
        }
        throw new IllegalStateException("how is a " + plain + " made, at " + path + "?");
    }

    private List<?> list(Type of, String path, Confirmation.@Nullable Form form, boolean confidential) {
        if (of == NoteRow.class) {
            var notes = new ArrayList<NoteRow>();
            for (var kind : NoteKind.values()) {
                var note = (NoteRow) record(NoteRow.class, path + "." + kind, form, confidential);
                notes.add(new NoteRow(note.id(), kind, note.text(), note.written(), note.edited(), note.others()));
            }
            return notes;
        }
        var value = value(of, path, form, confidential);
        return value == null ? List.of() : List.of(value);
    }

    private String secret(String path) {
        if (path.equals("head.sha256") || path.equals("signOffs.sha256")) {
            return Reports.SHA;
        }
        if (path.endsWith("captured.sha256")) {
            // A true one, of which reports show the beginning.
            planted.put("5ec2e7ba51c0ffee", path);
            return "5ec2e7ba51c0ffee".repeat(4);
        }
        var secret = "zq%dx".formatted(planted.size() + 100);
        planted.put(secret, path);
        return secret;
    }
}
