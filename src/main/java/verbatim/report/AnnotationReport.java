package verbatim.report;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import verbatim.message.Sentences;
import verbatim.passage.EvidenceRow;
import verbatim.passage.Finding;
import verbatim.passage.KeptCopy;
import verbatim.passage.NoteRow;
import verbatim.passage.Signature;
import verbatim.text.CodePoints;
import verbatim.text.Span;
import verbatim.text.wording.risk.Risk;

/**
 * The report for programs that annotate: a collection of the W3C's Web Annotation Data Model (2017), an annotation a passage, the
 * dismissed ones too. Each points to its fragments in the article's text by their words, with what stands around these, and
 * by their offsets in code points. What the model has no name for stands under names of its own, as codes; words are in the
 * language of the report. Claims that are given to the public stand beside it as schema.org's ClaimReview.
 */
public final class AnnotationReport {

    private static final String MODEL = "http://www.w3.org/ns/anno.jsonld";
    private static final Map<String, String> OWN_NAMES = Map.of("verbatim", "urn:verbatim:terms#");

    /** Code points of the text before and after a fragment, so that it can be found again in a text that was edited. */
    private static final int AROUND = 32;

    private final Report report;
    private final Phrases phrases;
    private final CodePoints points;
    private final String language;

    private AnnotationReport(Report report, Sentences sentences) {
        this.report = report;
        phrases = new Phrases(sentences, report.head().zone());
        points = CodePoints.of(report.text());
        language = sentences.locale().toLanguageTag();
    }

    /** @param isPublic which claims are given to the public, beside what profile the report has */
    static byte[] render(Report report, Sentences sentences, Predicate<ReportedPassage> isPublic) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter()
                .writeValueAsString(new AnnotationReport(report, sentences).collection(isPublic))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> collection(Predicate<ReportedPassage> isPublic) {
        var head = report.head();
        var identity = head.sha256() + head.producedAt() + head.profile();
        var page = new Members("id", urn(identity + "page")).and("type", "AnnotationPage").and("startIndex", 0)
                .and("items", report.passages().stream().map(passage -> annotation(passage).all()).toList());
        return new Members("@context", List.of(MODEL, OWN_NAMES))
                .and("id", urn(identity))
                .and("type", "AnnotationCollection")
                .and("label", new HeadText(phrases, report).title())
                .and("creator", producer())
                .and("generator", new Members("type", "Software").and("name", "Verbatim").all())
                .and("generated", head.producedAt().toString())
                .and("verbatim:revision", report.unattended() == null ? head.revision() : null)
                .and("verbatim:sha256", head.sha256())
                .and("verbatim:result", report.unattended() == null
                        ? report.result().sentence(phrases.sentences())
                        : report.unattended().sentence(report, phrases.sentences()))
                .and("total", report.passages().size())
                .and("first", page.all())
                .and("schema:review", report.passages().stream().filter(isPublic).flatMap(claim -> ClaimReview.of(report, claim, phrases).stream()).toList())
                .all();
    }

    private Map<String, Object> producer() {
        var type = report.unattended() != null ? "Software" : report.head().profile().isOfTheDesk() ? "Person" : "Organization";
        return agent(type, report.head().producedBy());
    }

    private static Map<String, Object> agent(String type, String name) {
        return new Members("type", type).and("name", name).all();
    }

    private Members annotation(ReportedPassage passage) {
        var row = passage.row();
        var changes = passage.card().changes();
        return new Members("id", "urn:uuid:" + row.id().value())
                .and("type", "Annotation")
                .and("motivation", "assessing")
                .and("label", passage.label())
                .and("created", changes.isEmpty() ? null : changes.getFirst().at().toString())
                .and("modified", changes.isEmpty() ? null : changes.getLast().at().toString())
                .and("creator", row.checker() == null ? producer() : agent("Person", row.checker()))
                .and("verbatim:kind", row.kind().name())
                .and("verbatim:inside", passage.parent())
                .and("verbatim:status", passage.status().name())
                .and("verbatim:finding", row.finding() == null ? null : row.finding().name())
                .and("verbatim:wording", passage.looked() == null ? null : passage.looked().wording().name())
                .and("verbatim:words", row.words())
                .and("verbatim:speaker", row.speaker())
                .and("body", bodies(passage))
                .and("target", targets(passage));
    }

    private List<Object> bodies(ReportedPassage passage) {
        var row = passage.row();
        var card = passage.card();
        var bodies = new ArrayList<>();
        var assessed = new ArrayList<>(List.of(phrases.of(passage.status())));
        if (row.finding() != null) {
            assessed.add(phrases.of(row.finding()));
        }
        if (passage.looked() != null) {
            assessed.add(phrases.of(passage.looked().wording()));
        }
        bodies.add(text("assessing", String.join(" · ", assessed), null));
        var ascribed = card.ascribed();
        var whose = new ArrayList<String>();
        for (var each : new @Nullable String[] {row.speaker(), ascribed.description(), ascribed.cue(), ascribed.occasion()}) {
            if (each != null) {
                whose.add(each);
            }
        }
        if (!whose.isEmpty()) {
            bodies.add(text("describing", String.join(" · ", whose), null));
        }
        card.openDoubts().forEach(doubt -> bodies.add(text("questioning", doubt.matter().words(phrases.sentences()), null)));
        card.notes().forEach(note -> bodies.add(note(note, row.finding())));
        var correction = card.check().correction();
        if (correction != null) {
            bodies.add(text("editing", correction.words(), null));
        }
        var reason = card.check().dismissalReason();
        if (reason != null) {
            bodies.add(text("commenting", reason.words(phrases.sentences()), null));
        }
        passage.evidence().forEach(evidence -> bodies.add(evidence(passage, evidence)));
        if (passage.looked() != null) {
            passage.looked().nearest().forEach(near -> bodies.add(text("linking",
                    phrases.of(ReportLine.NEAREST_IN, near.source(), near.locator(), near.words()), null)));
        }
        return bodies;
    }

    private Map<String, Object> text(String purpose, String words, @Nullable Signature by) {
        var body = new Members("type", "TextualBody").and("purpose", purpose).and("value", words).and("format", "text/plain");
        if (by == null) {
            return body.and("language", language).all();
        }
        return body.and("creator", agent("Person", by.name())).and("created", by.at().toString()).all();
    }

    /** What somebody else wrote stays theirs: whoever brought it in is not its creator. */
    private Map<String, Object> note(NoteRow note, @Nullable Finding standing) {
        var others = note.others();
        if (others == null) {
            return text("commenting", note.text(), note.written());
        }
        return new Members("type", "TextualBody").and("purpose", "commenting").and("value", others.said(note.text(), standing, phrases.sentences()))
                .and("format", "text/plain")
                .and("creator", others.author() == null ? null : agent("Person", others.author()))
                .and("verbatim:writtenOn", others.day() == null ? null : others.day().toString())
                .and("verbatim:broughtInFrom", others.file())
                .and("verbatim:concluded", others.concluded() == null ? null : others.concluded().name())
                .all();
    }

    /** Nothing of a file says how close it stands, nor has anybody said that it bears the words out. */
    private Map<String, Object> evidence(ReportedPassage passage, EvidenceRow row) {
        var source = row.provenance();
        var found = row.found();
        var isCited = passage.looked() == null;
        return new Members("type", "SpecificResource")
                .and("purpose", "linking")
                .and("source", source.url() == null ? "urn:uuid:" + source.source().value() : source.url())
                .and("selector", row.excerpt() == null ? null : new Members("type", "TextQuoteSelector").and("exact", row.excerpt()).all())
                .and("state", state(source.copy()))
                .and("verbatim:title", source.title())
                .and("verbatim:confidential", source.confidential() ? true : null)
                .and("verbatim:circular", passage.card().isCircular(row) ? true : null)
                .and("verbatim:citation", source.citation())
                .and("verbatim:locator", row.locator().isEmpty() ? null : row.locator().words(phrases.sentences()))
                .and("verbatim:tier", isCited && !Profile.isUnnamed(source) ? source.tier().number() : null)
                .and("verbatim:stance", isCited ? row.stance().name() : null)
                .and("verbatim:wording", found == null ? null : found.wording().name())
                .and("verbatim:typedOnly", row.isTyped() ? true : null)
                .and("verbatim:risks", found == null ? null : found.risks().stream().sorted().map(Risk::name).toList())
                .and("verbatim:saidBy", row.cited().spokenBy())
                .all();
    }

    /** The model's own way to say when a page was as it is cited, and where that is kept. */
    private static @Nullable Map<String, Object> state(@Nullable KeptCopy copy) {
        if (copy == null) {
            return null;
        }
        var captured = copy.captured();
        var kept = captured == null ? null : hashName(captured.sha256());
        return new Members("type", "TimeState")
                .and("sourceDate", captured == null ? null : captured.at().truncatedTo(ChronoUnit.SECONDS).toString())
                .and("cached", copy.archiveUrl() == null ? kept : copy.archiveUrl())
                .all();
    }

    private Object targets(ReportedPassage passage) {
        var marks = report.marksOf(passage);
        if (marks.isEmpty()) {
            // Its words are not in this text any more.
            return target(List.of(quote(passage.row().words(), null, null)));
        }
        var targets = marks.stream().map(span -> target(List.of(quote(span), position(span)))).toList();
        return targets.size() == 1 ? targets.getFirst() : targets;
    }

    private Map<String, Object> target(List<Map<String, Object>> selectors) {
        var url = report.head().article().url();
        var text = hashName(report.head().sha256());
        return new Members("type", "SpecificResource")
                .and("source", url == null ? text : url)
                .and("state", url == null ? null : new Members("type", "TimeState").and("cached", text).all())
                .and("selector", selectors)
                .all();
    }

    private Map<String, Object> quote(Span span) {
        int start = points.fromUtf16(span.start());
        int end = points.fromUtf16(span.end());
        var text = report.text();
        int from = text.offsetByCodePoints(span.start(), -Math.min(AROUND, start));
        int to = text.offsetByCodePoints(span.end(), Math.min(AROUND, points.length() - end));
        return quote(span.in(text), text.substring(from, span.start()), text.substring(span.end(), to));
    }

    private static Map<String, Object> quote(String exact, @Nullable String prefix, @Nullable String suffix) {
        return new Members("type", "TextQuoteSelector").and("exact", exact).and("prefix", prefix).and("suffix", suffix).all();
    }

    private Map<String, Object> position(Span span) {
        return new Members("type", "TextPositionSelector")
                .and("start", points.fromUtf16(span.start()))
                .and("end", points.fromUtf16(span.end()))
                .all();
    }

    /** A text by its hash (RFC 6920). */
    private static String hashName(String sha256) {
        return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(HexFormat.of().parseHex(sha256));
    }

    private static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The members of an object, in their order; those without a value, and empty lists, are left out. */
    static final class Members {

        private final Map<String, Object> members = new LinkedHashMap<>();

        Members(String name, Object value) {
            and(name, value);
        }

        Members and(String name, @Nullable Object value) {
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                members.put(name, value);
            }
            return this;
        }

        Map<String, Object> all() {
            return members;
        }
    }
}
