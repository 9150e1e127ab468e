package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.account.Desk;
import verbatim.account.DeskHistory;
import verbatim.account.DeskSettings;
import verbatim.account.People;
import verbatim.account.PersonHistory;
import verbatim.account.PersonId;
import verbatim.account.SignedIn;
import verbatim.account.Staffing;
import verbatim.article.ArticleField;
import verbatim.article.ArticleHistory;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.ArticleSheet;
import verbatim.article.ArticleValue;
import verbatim.comparison.FoundWords;
import verbatim.comparison.HouseStyles;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.passage.ArticleSources;
import verbatim.passage.ChangeKind;
import verbatim.passage.ChangeValue;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageReading;
import verbatim.passage.Reason;
import verbatim.passage.Signature;
import verbatim.passage.Status;
import verbatim.review.ArticleList;
import verbatim.review.Caveat;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;
import verbatim.review.SignOffRow;
import verbatim.review.SigningOff;
import verbatim.source.SourceChange;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceReading;
import verbatim.source.capture.SnapshotReading;
import verbatim.text.Span;

/**
 * All that people see of a desk, read through the application: one fact an entry, under a key that says of what. Keys hold
 * no identities of the database, so that the same desk reads the same in another build. What the application does not
 * show, such as the corrections of an article, is read from its table.
 *
 * <p>It is here that a later build says how it reads a fact. What the facts are stands in {@code older-desk.txt}, and
 * changes only where a fact is told in other words.
 */
final class SeenDesk {

    /** What an older build called what was corrected in an article. */
    private static final Map<ArticleField, String> KEPT_AS = Map.of(
            ArticleField.HEADLINE, "headline", ArticleField.LANGUAGE, "language", ArticleField.BYLINE, "byline",
            ArticleField.PUBLICATION, "publication", ArticleField.ADDRESS, "url", ArticleField.PUBLISHED_ON, "publishedOn",
            ArticleField.DEADLINE, "deadline", ArticleField.EMBARGO, "embargo");

    private final Map<String, String> facts = new TreeMap<>();
    private final BeanFactory application;
    private final JdbcClient database;
    private final Map<SourceId, String> titles = new TreeMap<>(Comparator.comparing(SourceId::value));
    private final Map<PersonId, String> names;

    private SeenDesk(BeanFactory application) {
        this.application = application;
        database = application.getBean(JdbcClient.class);
        names = database.sql("select id, name from person").query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list().stream().collect(Collectors.toMap(each -> new PersonId(each.getKey()), Map.Entry::getValue));
    }

    /** Reads the desk as its people do. Some looks at confidential sources are recorded on the way. */
    static Map<String, String> read(BeanFactory application) {
        SeenDesk desk = new SeenDesk(application);
        desk.signIn("ada");
        desk.people();
        desk.settings();
        desk.sources();
        desk.articles();
        SignedIn.nobody();
        return desk.facts;
    }

    private void people() {
        Staffing staffing = application.getBean(Staffing.class);
        staffing.everyone().forEach(row -> {
            String person = "people/" + row.person().username() + "/";
            put(person + "name", row.person().name());
            put(person + "role", row.person().role());
            put(person + "active", row.person().active());
            put(person + "one-time password", row.oneTimePassword());
            put(person + "created", row.createdAt());
            put(person + "last sign-in", row.lastSignIn());
            put(person + "password", database.sql("select password_hash from person where username = :name")
                    .param("name", row.person().username()).query(String.class).single());
        });
        List<PersonHistory.Entry> acts = application.getBean(PersonHistory.class).latest(1_000).reversed();
        numbered("people/history", acts, act -> line(
                act.at(), name(act.who()), name(act.whom()), act.what(), act.before(), act.after()));
    }

    private void settings() {
        var settings = application.getBean(Desk.class).settings();
        put("desk/name", settings.deskName());
        put("desk/second check", settings.secondCheck());
        put("desk/independent sources", settings.independentSources());
        numbered("desk/history", application.getBean(DeskHistory.class).latest(1_000).reversed(), each -> line(
                each.at(), name(each.who()), settled(each.before()), settled(each.after())));
        HouseStyles styles = application.getBean(HouseStyles.class);
        for (String language : HouseStyles.LANGUAGES) {
            var style = styles.of(language);
            String key = "house style/" + language + "/";
            put(key + "version", style.version());
            put(key + "permitted", style.permitted());
            put(key + "ellipsis limit", style.ellipsisLimit());
            put(key + "lists", sha256(style.lists().toString().getBytes(StandardCharsets.UTF_8)));
            numbered(key + "history", styles.history(language).reversed(), each -> line(each.at(), each.by(), each.version()));
        }
    }

    /** What an older build kept of the settings. */
    private static String settled(DeskSettings settings) {
        return "%s; second check: %s; independent sources: %d"
                .formatted(settings.deskName(), settings.secondCheck(), settings.independentSources());
    }

    /** Each source as somebody sees it who may not know who a confidential one is, and as one who may. */
    private void sources() {
        SourceReading reading = application.getBean(SourceReading.class);
        SnapshotReading snapshots = application.getBean(SnapshotReading.class);
        SourceKeeping keeping = application.getBean(SourceKeeping.class);
        for (var row : reading.find("", 1_000)) {
            signIn("ada");
            var shown = reading.sheet(row.id()).orElseThrow();
            titles.put(row.id(), row.title());
            String key = "sources/" + row.title() + "/";
            put(key + "confidential", shown.confidential());
            put(key + "added", line(shown.addedAt(), shown.addedBy()));
            put(key + "used by", shown.usedBy());
            details(key + "shown ", shown.details());
            corrections(key + "shown corrections", shown.changes());
            numbered(key + "confidants", shown.confidants().stream().map(each -> each.name()).sorted().toList(), each -> each);
            signIn("edda");
            var known = reading.sheet(row.id()).orElseThrow();
            numbered(key + "looks", known.looks().reversed(), look -> line(look.at(), look.name()));
            var material = snapshots.of(row.id());
            numbered(key + "snapshots", material.snapshots(), each -> line(
                    each.number(), each.arrival().origin(), each.arrival().name(), each.arrival().sha256(), each.arrival().format(),
                    each.length(), each.bytes(), each.arrival().capturedBy(), each.arrival().capturedAt()));
            numbered(key + "texts", material.snapshots(), each -> {
                var text = snapshots.text(each.id()).orElseThrow();
                return sha256((text.text() + text.locators()).getBytes(StandardCharsets.UTF_8));
            });
            numbered(key + "attachments", material.attachments(), each -> line(
                    each.name(), each.mediaType(), each.bytes(), each.sha256(), each.addedBy(), each.addedAt()));
            var identity = keeping.identity(row.id());
            details(key + "known ", identity.details());
            corrections(key + "known corrections", identity.changes());
        }
        numbered("stored bytes/snapshots", rows("select sha256, encode(sha256(bytes), 'hex') from snapshot order by 1"), each -> each);
        numbered("stored bytes/attachments", rows("select sha256, encode(sha256(bytes), 'hex') from attachment order by 1"), each -> each);
        numbered("stored bytes/revisions", rows("select sha256, encode(sha256(original), 'hex'), file_name, charset from revision order by 1"),
                each -> each);
    }

    private void details(String key, SourceDetails details) {
        put(key + "title", details.title());
        put(key + "kind", details.kind());
        put(key + "tier", details.tier());
        put(key + "citation", details.citation());
        put(key + "url", details.url());
        put(key + "archive", details.archiveUrl());
        put(key + "speakers", details.speakers());
        put(key + "event", details.event());
        put(key + "event date", details.eventDate());
        put(key + "event place", details.eventPlace());
        put(key + "language", details.language());
        put(key + "codename", details.codename());
        var confirmation = details.confirmation();
        if (confirmation != null) {
            put(key + "asked whom", confirmation.askedWhom());
            put(key + "asked as", confirmation.askedAs());
            put(key + "asked how", confirmation.askedHow());
            put(key + "asked on", confirmation.askedOn());
            put(key + "answer", confirmation.answer());
        }
    }

    private void corrections(String key, List<SourceChange> changes) {
        numbered(key, changes.reversed(), change -> line(
                change.at(),
                change.by(),
                change.keptBack() ? "kept back" : null,
                change.lines().stream()
                        .map(line -> Sentences.ENGLISH.of(line.what()) + ": " + line(shown(line.before()), shown(line.after())))
                        .collect(Collectors.joining("; "))));
    }

    /** A value of a source as an older build kept it: days as the calendar counts them, constants in their words. */
    private static @Nullable Object shown(@Nullable Object value) {
        return switch (value) {
            case Worded constant -> Sentences.ENGLISH.of(constant);
            case Sentences.Form(var form, var constant) -> Sentences.ENGLISH.form(form, constant);
            case null, default -> value;
        };
    }

    private void articles() {
        signIn("edda");
        ArticleReading reading = application.getBean(ArticleReading.class);
        ArticleSources articleSources = application.getBean(ArticleSources.class);
        PassageReading passages = application.getBean(PassageReading.class);
        for (var row : application.getBean(ArticleList.class).find("", 0, 1_000)) {
            ArticleSheet sheet = reading.find(row.id()).orElseThrow();
            String key = "articles/" + sheet.headline() + "/";
            put(key + "byline", sheet.details().byline());
            put(key + "publication", sheet.details().publication());
            put(key + "url", sheet.details().url());
            put(key + "language", sheet.details().language());
            put(key + "published", sheet.details().publishedOn());
            put(key + "deadline", sheet.details().deadline());
            put(key + "embargo", sheet.details().embargo());
            put(key + "imported", line(sheet.importedAt(), name(sheet.importedBy())));
            put(key + "revision", line(sheet.revisionNumber(), sheet.sha256()));
            put(key + "text", sha256(sheet.text().getBytes(StandardCharsets.UTF_8)));
            put(key + "signed off", row.signedOff());
            // That an edit takes passages out came later: the older build had none of that status, and there must be none.
            assertThat(row.progress().count(Status.REMOVED)).isZero();
            put(
                    key + "progress",
                    Arrays.stream(Status.values())
                            .filter(status -> status != Status.REMOVED)
                            .map(status -> status + " " + row.progress().count(status))
                            .toList());
            put(key + "speakers", passages.speakers(row.id()).stream().sorted().toList());
            numbered(key + "sources", articleSources.of(row.id()), titles::get);
            corrections(key, row.id());
            List<PassageCard> cards = passages.cards(row.id());
            signOffs(key, row.id());
            cards.forEach(card -> new SeenPassage(key + card.row().label() + "/", card, cards).read());
            application.getBean(Queue.class).rows(QueueFilter.ALL.with(QueuePart.ARTICLE, row.id()), 0, 1_000)
                    .forEach(queued -> put(key + queued.label() + "/touched", queued.course().touchedAt()));
        }
    }

    private void corrections(String key, ArticleId article) {
        numbered(key + "corrections", application.getBean(ArticleHistory.class).of(article).stream()
                .sorted(Comparator.comparing(ArticleHistory.Entry::at).thenComparing(each -> KEPT_AS.get(each.what())))
                .toList(), each -> line(each.at(), each.by(), KEPT_AS.get(each.what()), told(each.before()), told(each.after())));
    }

    private static @Nullable Object told(@Nullable ArticleValue value) {
        return switch (value) {
            case null -> null;
            case ArticleValue.Words(var words) -> words;
            case ArticleValue.Day(var day) -> day;
            case ArticleValue.Moment(var at) -> at;
        };
    }

    private void signOffs(String key, ArticleId article) {
        numbered(key + "sign-offs", application.getBean(SigningOff.class).of(article).reversed(), each -> line(
                each.revisionNumber(), each.sha256(), each.signedBy(), each.signedAt(), each.count(Caveat.Kind.OPEN), waiver(each),
                each.fallenAt(), each.fallenReason() == null ? null : each.fallenReason().words(Sentences.ENGLISH)));
        put(key + "waived", application.getBean(SigningOff.class).of(article).stream()
                .flatMap(each -> each.accepted().stream().map(SignOffRow.Accepted::caveat))
                .filter(caveat -> caveat.kind() == Caveat.Kind.OPEN)
                .map(Caveat::label)
                .sorted()
                .toList());
    }

    /** One was given for all that were waived. */
    private static @Nullable String waiver(SignOffRow signOff) {
        return signOff.accepted().stream()
                .filter(each -> each.caveat().kind() == Caveat.Kind.OPEN)
                .map(SignOffRow.Accepted::reason)
                .findFirst()
                .orElse(null);
    }

    /** One passage, with all that is beside it. */
    private final class SeenPassage {

        private final String key;
        private final PassageCard card;
        private final List<PassageCard> others;

        SeenPassage(String key, PassageCard card, List<PassageCard> others) {
            this.key = key;
            this.card = card;
            this.others = others;
        }

        void read() {
            var row = card.row();
            put(key + "kind", row.kind());
            put(key + "inside", others.stream().filter(other -> other.row().id().equals(row.parent()))
                    .map(other -> other.row().label()).findFirst().orElse(null));
            put(key + "state", row.state());
            put(key + "status", row.status());
            put(key + "words", row.words());
            put(key + "fragments", row.fragments().stream().map(SeenDesk::span).toList());
            put(key + "speaker", row.speaker());
            put(key + "speaker described", card.ascribed().description());
            put(key + "cue", card.ascribed().cue());
            put(key + "occasion", card.ascribed().occasion());
            put(key + "found by", card.ascribed().foundBy());
            put(key + "confidence", card.ascribed().confidence());
            put(key + "checker", row.checker());
            put(key + "finding", row.finding());
            put(key + "finding reason", card.check().findingReason());
            put(key + "stale finding", card.check().staleFinding());
            flags();
            var approved = card.check().approved();
            put(key + "submitted", signature(card.check().submitted()));
            put(key + "approved", approved == null ? null : signature(approved.by()));
            put(key + "second check", approved == null ? null : approved.rule());
            put(key + "dismissal asked by", card.check().dismissal() == null ? null : name(card.check().dismissal().askedBy()));
            put(key + "dismissal reason", told(card.check().dismissalReason()));
            evidence();
            numbered(key + "searches", card.searches(), each -> line(
                    each.searchedIn().words(Sentences.ENGLISH), each.searchedFor(), signature(each.searched()), signature(each.withdrawn())));
            numbered(key + "questions", card.questions(), each -> line(
                    each.question(), each.putTo(), signature(each.asked()), each.answer() == null ? null : each.answer().words(Sentences.ENGLISH), signature(each.answered())));
            numbered(key + "notes", card.notes(), each -> line(each.text(), signature(each.written())));
            // The migration wrote down what the older build asked anew each time, or forgot.
            var history = card.changes().stream().filter(each -> each.what() != ChangeKind.DOUBT_RAISED).toList();
            numbered(key + "history", history, each -> line(
                    each.at(), each.by(), each.what(), told(each.before()), told(each.after()), told(each.reason()), each.step()));
        }

        private @Nullable String told(@Nullable Reason reason) {
            return reason == null ? null : reason.words(Sentences.ENGLISH);
        }

        /** As an older build kept it: constants by their names, the checker as whoever became it alone. */
        private @Nullable String told(@Nullable ChangeValue value) {
            return switch (value) {
                case null -> null;
                case ChangeValue.State(var state) -> state.name();
                case ChangeValue.Concluded(var finding) -> finding.name();
                case ChangeValue.Checker checker -> null;
                default -> value.words(Sentences.ENGLISH);
            };
        }

        private void flags() {
            var flags = card.flags();
            put(key + "second hand", flags.secondHand());
            put(key + "translated", flags.translated());
            put(key + "original words", flags.originalWords());
            put(key + "original language", flags.originalLanguage());
            put(key + "translator", flags.translator());
            if (flags.lacksOriginal()) {
                put(key + "original unseen", true);
            }
            put(key + "context checked", flags.contextChecked());
            put(key + "attribution checked", flags.attributionChecked());
            put(key + "material change", flags.materialChange());
        }

        private void evidence() {
            var rows = card.evidence();
            numbered(key + "evidence", rows, each -> line(
                    each.title(), each.provenance().confidential() ? "confidential" : null, each.provenance().tier(),
                    each.provenance().citation(), each.provenance().url(), each.locator().words(Sentences.ENGLISH),
                    each.excerpt(), each.stance(), each.cited().spokenBy(), each.cited().notInText(),
                    signature(each.added()), signature(each.withdrawn())));
            numbered(key + "evidence story", rows, each -> "that of " + rows.indexOf(
                    rows.stream().filter(other -> other.story().equals(each.story())).findFirst().orElseThrow()));
            numbered(key + "evidence compared", rows, each -> found(each.found()));
        }

        private @Nullable String found(@Nullable FoundWords found) {
            return found == null ? null : line(
                    found.spans().stream().map(SeenDesk::span).toList(), found.compared(), found.wording(),
                    found.risks().stream().sorted().toList(), found.style(),
                    found.difference().stream()
                            .map(run -> line(run.op(), run.quote(), run.source(), span(run.inQuote()), span(run.inSource()), run.cleaning()))
                            .collect(Collectors.joining("; ")));
        }
    }

    private void signIn(String username) {
        SignedIn.as(database.sql("select id from person where username = :name")
                .param("name", username)
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .flatMap(application.getBean(People.class)::find)
                .orElseThrow());
    }

    private List<String> rows(String sql) {
        return database.sql(sql).query((row, n) -> {
            Object[] cells = new Object[row.getMetaData().getColumnCount()];
            for (int i = 0; i < cells.length; i++) {
                var at = row.getMetaData().getColumnTypeName(i + 1).equals("timestamptz") ? row.getTimestamp(i + 1) : null;
                cells[i] = at == null ? row.getString(i + 1) : at.toInstant();
            }
            return line(cells);
        }).list();
    }

    private @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : names.get(person);
    }

    private static @Nullable String signature(@Nullable Signature signature) {
        return signature == null ? null : signature.name() + " " + signature.at();
    }

    private static String span(Span span) {
        return span.start() + "-" + span.end();
    }

    private static String line(@Nullable Object... facts) {
        return Arrays.stream(facts).map(each -> each == null ? "-" : each.toString()).collect(Collectors.joining(" | "));
    }

    private interface Telling<T> {
        @Nullable Object tell(T row);
    }

    private <T> void numbered(String key, List<T> rows, Telling<T> telling) {
        for (int i = 0; i < rows.size(); i++) {
            put("%s/%02d".formatted(key, i), telling.tell(rows.get(i)));
        }
    }

    /** A fact that is not known has no entry. */
    private void put(String key, @Nullable Object value) {
        if (value != null) {
            String sorted = value instanceof Set<?> set ? set.stream().map(Object::toString).sorted().toList().toString() : value.toString();
            facts.put(oneLine(key), oneLine(sorted));
        }
    }

    private static String oneLine(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\u2028", "\\u2028");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
