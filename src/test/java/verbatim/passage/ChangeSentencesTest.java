package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import verbatim.account.TypedValues;
import verbatim.message.Sentences;
import verbatim.passage.CheckState.Step;
import verbatim.passage.FindingInSources.Scope;
import verbatim.source.SourceLocator;
import verbatim.source.SourceLocator.Kind;
import verbatim.text.ClaimKind;
import verbatim.text.wording.risk.Risk;

/** Each row of a passage's history is a sentence in every language, and each of its values is kept by its type. */
class ChangeSentencesTest {

    private static final ChangeSentences GERMAN = ChangeSentences.in(Sentences.in(Locale.GERMAN));

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private static final Map<ChangeKind, Said> SAID = new EnumMap<>(Map.ofEntries(
            said(ChangeKind.FOUND, null, new ChangeValue.Rule("guillemets, verb before"),
                    "Found by the text engine: guillemets, verb before", "Gefunden von der Textanalyse: guillemets, verb before"),
            said(ChangeKind.MARKED, null, null, "Edda marked it by hand", "Edda hat sie von Hand markiert"),
            said(ChangeKind.ERASED, null, null, "Edda: erased what must not be kept", "Edda: gelöscht, was nicht aufbewahrt werden darf"),
            said(ChangeKind.MADE_PUBLIC, null, null, "Edda: readers may be told", "Edda: darf veröffentlicht werden"),
            said(ChangeKind.NOT_PUBLIC, null, null, "Edda: readers may not be told any more", "Edda: darf nicht mehr veröffentlicht werden"),
            said(ChangeKind.STATE, new ChangeValue.State(CheckState.SUBMITTED), new ChangeValue.State(CheckState.IN_CHECK),
                    "Edda took the submission back", "Edda hat die Vorlage zurückgezogen"),
            said(ChangeKind.CHECKER, null, new ChangeValue.Checker(ID, "Tomás"), "Tomás is the checker", "Tomás prüft sie"),
            said(ChangeKind.WORDS, new ChangeValue.Printed("for sale"), new ChangeValue.Printed("not for sale"),
                    "Edda: words for sale → not for sale", "Edda: Wortlaut for sale → not for sale"),
            said(ChangeKind.KIND, new ChangeValue.Kind(PassageKind.DIRECT), new ChangeValue.Kind(PassageKind.CLAIM),
                    "Edda: kind direct → claim", "Edda: Art direkt → Behauptung"),
            said(ChangeKind.CLAIM_KINDS, null, new ChangeValue.ClaimKinds(List.of(ClaimKind.FIGURE, ClaimKind.PLACE)),
                    "Edda: what is to be checked figure, place", "Edda: was zu prüfen ist Zahl, Ort"),
            said(ChangeKind.NOTE_EDITED, new ChangeValue.Typed("Six."), new ChangeValue.Typed("Seven."),
                    "Edda: note edited Six. → Seven.", "Edda: Notiz geändert Six. → Seven."),
            said(ChangeKind.FINDING, new ChangeValue.Concluded(Finding.EXACT), null,
                    "Edda: finding Exact → none", "Edda: Befund Wörtlich → nichts"),
            said(ChangeKind.FLAGS, new ChangeValue.Flagged(Flags.NONE),
                    new ChangeValue.Flagged(new Flags(true, true, new Translation("Es verdad", "Spanish", "Ana Ruiz"), true, true,
                            MaterialChange.MATERIAL)),
                    "Edda: flags second hand · translated from Spanish by Ana Ruiz: Es verdad · context checked · attribution checked"
                            + " · material change",
                    "Edda: Merkmale aus zweiter Hand · übersetzt aus Spanish von Ana Ruiz: Es verdad · Zusammenhang geprüft"
                            + " · Zuschreibung geprüft · sinnverändernd"),
            said(ChangeKind.CORRECTION, new ChangeValue.Corrected("for sale", null),
                    new ChangeValue.Corrected("not for sale", new Named(ID, "Speech", "Address")),
                    "Edda: proposed words “for sale” → “not for sale” (from Address (then Speech))",
                    "Edda: vorgeschlagener Wortlaut „for sale“ → „not for sale“ (aus Address (damals Speech))"),
            said(ChangeKind.SPEAKER, speaker("A. Lane", "Ada Lane"), speaker("Omar Bakri", "Omar Bakri"),
                    "Edda: speaker Ada Lane (then A. Lane) → Omar Bakri", "Edda: Sprecher Ada Lane (damals A. Lane) → Omar Bakri"),
            said(ChangeKind.EVIDENCE_ADDED, null, cited(SourceLocator.at(Kind.PARAGRAPH, "5", "ANNA LIND")),
                    "Edda: evidence added paragraph 5, ANNA LIND", "Edda: Beleg hinzugefügt Absatz 5, ANNA LIND"),
            said(ChangeKind.EVIDENCE_WITHDRAWN, cited(SourceLocator.asked("telephone", LocalDate.of(2026, 3, 2))), null,
                    "Edda: evidence withdrawn telephone, 2 Mar 2026 → none", "Edda: Beleg zurückgezogen telephone, 02.03.2026 → nichts"),
            said(ChangeKind.SEARCH_RECORDED, null, searched(true, 2),
                    "Edda: search recorded the desk’s sources (Letter (then Brief); Speech; and 2 more), not all of them: “bridge”",
                    "Edda: Suche festgehalten Quellen der Redaktion (Letter (damals Brief); Speech; und 2 weitere), nicht alle: “bridge”"),
            said(ChangeKind.SEARCH_WITHDRAWN, new ChangeValue.Searched(new SearchPlace.Described("the archive"), "“bridge”"), null,
                    "Edda: search withdrawn the archive: “bridge” → none", "Edda: Suche zurückgezogen the archive: “bridge” → nichts"),
            said(ChangeKind.NOTE_WRITTEN, null, new ChangeValue.Typed("It's {odd}."), "Edda: note It's {odd}.", "Edda: Notiz It's {odd}."),
            said(ChangeKind.QUESTION_ASKED, null, new ChangeValue.Asked("The press office", "Is it so?", null),
                    "Edda: question The press office: Is it so?", "Edda: Frage The press office: Is it so?"),
            said(ChangeKind.QUESTION_ANSWERED, null, new ChangeValue.Answered(Answer.NONE_CAME),
                    "Edda: answer No answer came.", "Edda: Antwort Es kam keine Antwort."),
            said(ChangeKind.DISMISSAL_ASKED, null, null, "Edda: asked to dismiss", "Edda: Verwerfen beantragt"),
            said(ChangeKind.DISMISSAL_REFUSED, new ChangeValue.Grounds(Reason.of("A joke.")), null,
                    "Edda: dismissal refused A joke. → none", "Edda: Verwerfen abgelehnt A joke. → nichts"),
            said(ChangeKind.SOURCE_MOVED, cited(SourceLocator.at(Kind.PARAGRAPH, "5", null)), cited(SourceLocator.at(Kind.PARAGRAPH, "5", null)),
                    "Edda: evidence is from another source that is the same paragraph 5 → paragraph 5",
                    "Edda: Beleg ist aus einer anderen Quelle, die dieselbe ist Absatz 5 → Absatz 5"),
            said(ChangeKind.OCCASION_COVERED, null, new ChangeValue.Searched(new SearchPlace.Described("the recording"), "“bridge”"),
                    "Edda: search covers the occasion the recording: “bridge”", "Edda: Suche deckt den Anlass ab the recording: “bridge”"),
            said(ChangeKind.DOUBT_RAISED, null, new ChangeValue.Doubted(new DoubtMatter.Marks()),
                    "Edda: doubt raised No mark closes this quote: see where it ends.",
                    "Edda: Zweifel Kein Zeichen schließt dieses Zitat: Prüfen Sie, wo es endet."),
            said(ChangeKind.DOUBT_SETTLED, new ChangeValue.Doubted(new DoubtMatter.Speaker("Anna Lind")), new ChangeValue.Settled(Settling.NOTED),
                    "Edda: doubt settled Whose words these are is unsure: the article does not say plainly that it is Anna Lind. → with a note",
                    "Edda: Zweifel ausgeräumt Wessen Worte das sind, ist unsicher: Der Artikel sagt nicht deutlich, dass es Anna Lind ist."
                            + " → mit einer Notiz"),
            said(ChangeKind.DOUBT_REOPENED, null, new ChangeValue.Doubted(new DoubtMatter.Turning(Risk.TRUNCATION, null, "We stay, but not long.")),
                    "Edda: doubt opened again The record goes on, or begins before, in a way that can turn the meaning. In the record: “We stay, but not"
                            + " long.”",
                    "Edda: Zweifel wieder offen Die Quelle geht so weiter, oder beginnt so, dass es den Sinn wenden kann. In der Quelle: „We stay, but"
                            + " not long.“"),
            said(ChangeKind.UNDONE, new ChangeValue.Undone(List.of(ChangeKind.FINDING, ChangeKind.STATE)), null,
                    "Edda took back: finding, state", "Edda hat zurückgenommen: Befund, Stand")));

    private record Said(@Nullable ChangeValue before, @Nullable ChangeValue after, String english, String german) {}

    private static Map.Entry<ChangeKind, Said> said(
            ChangeKind what, @Nullable ChangeValue before, @Nullable ChangeValue after, String english, String german) {
        return Map.entry(what, new Said(before, after, english, german));
    }

    private static ChangeValue speaker(String then, String now) {
        return new ChangeValue.Speaker(new Named(ID, then, now));
    }

    private static ChangeValue cited(SourceLocator locator) {
        return new ChangeValue.Cited(ID, ID, locator);
    }

    private static ChangeValue searched(boolean stopped, int more) {
        var sources = List.of(new Named(ID, "Brief", "Letter"), new Named(null, "Speech", null));
        return new ChangeValue.Searched(new SearchPlace.Sources(Scope.DESK, sources, more, stopped ? SearchPlace.Sources.Extent.STOPPED : SearchPlace.Sources.Extent.ALL), "“bridge”");
    }

    @ParameterizedTest
    @EnumSource
    void isSaidInEnglishAndInGerman(ChangeKind what) {
        var said = Objects.requireNonNull(SAID.get(what), "what is expected");
        var row = row(what, said.before(), said.after(), null);

        assertThat(ChangeSentences.in(Sentences.ENGLISH).of(row)).isEqualTo(said.english());
        assertThat(GERMAN.of(row)).isEqualTo(said.german());
    }

    @ParameterizedTest
    @EnumSource
    void aCauseStandsWhereNobodyGaveAReason(Cause cause) {
        var row = row(ChangeKind.STATE, null, null, Reason.of(cause));

        assertThat(ChangeSentences.in(Sentences.ENGLISH).of(row)).isEqualTo("Edda took the submission back (" + Sentences.ENGLISH.of(cause) + ")");
        assertThat(GERMAN.of(row)).startsWith("Edda hat ").doesNotContain(Sentences.ENGLISH.of(cause));
    }

    @Test
    void whatTheApplicationDidIsSaidOfIt() {
        var row = new ChangeRow(
                Instant.EPOCH, null, ChangeKind.WORDS, null, new ChangeValue.Printed("not for sale"), Reason.of(Cause.NEW_WORDS), null);

        assertThat(ChangeSentences.in(Sentences.ENGLISH).of(row)).isEqualTo("Verbatim: words not for sale (a new revision changed the words)");
    }

    @Test
    void aLineOfAnOlderBuildStandsAsItWasWritten() {
        var row = row(ChangeKind.FLAGS, null, new ChangeValue.AsWritten("checked, more or less"), null);

        assertThat(ChangeSentences.in(Sentences.ENGLISH).of(row)).isEqualTo("Edda: flags checked, more or less");
    }

    @Test
    void whatAnAnswerSaysOfNothingIsTold() {
        var dated = new ChangeValue.Heard("Anna Lind", "telephone", LocalDate.of(2026, 3, 2), null, "No comment.");
        var undated = new ChangeValue.Heard("Anna Lind", "telephone", null, null, "No comment.");

        assertThat(dated.words(Sentences.ENGLISH)).isEqualTo("Anna Lind, telephone, 2 Mar 2026, said nothing that bears it out or contradicts it: No comment.");
        assertThat(undated.words(Sentences.in(Locale.GERMAN))).startsWith("Anna Lind, telephone, ohne Datum, ").endsWith(": No comment.");
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsReadAsItWasWritten(ChangeValue value) {
        assertThat(TypedValues.read(TypedValues.written(value), ChangeValue.class)).isEqualTo(value);
    }

    @Test
    void everyTypeOfValueIsTried() {
        assertThat(values().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(ChangeValue.class.getPermittedSubclasses());
        assertThat(values().map(TypedValues::written).map(written -> written.substring(0, written.indexOf(','))).distinct())
                .as("each under a name of its own").hasSize(ChangeValue.class.getPermittedSubclasses().length);
    }

    @Test
    void onlyWhatPeopleWroteOfSourcesIsHidden() {
        assertThat(values().filter(value -> !value.shown(words -> "█").equals(value)).map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(
                        ChangeValue.Flagged.class, ChangeValue.Corrected.class, ChangeValue.Cited.class, ChangeValue.Searched.class, ChangeValue.Typed.class, ChangeValue.BroughtIn.class, ChangeValue.Asked.class,
                        ChangeValue.Answered.class, ChangeValue.Heard.class, ChangeValue.Grounds.class, ChangeValue.Doubted.class,
                        ChangeValue.AsWritten.class);
    }

    static Stream<ChangeValue> values() {
        return Stream.concat(
                SAID.values().stream().flatMap(said -> Stream.of(said.before(), said.after())).filter(value -> value != null),
                Arrays.<ChangeValue>asList(
                        new ChangeValue.Answered(Answer.of("Yes.", "Ann Lee", null)),
                        new ChangeValue.BroughtIn(
                                new OthersNote("Jana Holm", LocalDate.of(2026, 5, 3), "found.csv", Finding.ALTERED, List.of("harbour"), "We will"), "Two left."),
                        new ChangeValue.Heard("Anna Lind", "telephone", LocalDate.of(2026, 3, 2), null, "No comment."),
                        new ChangeValue.Grounds(Reason.of(Cause.MARKED_BY_MISTAKE)),
                        new ChangeValue.AsWritten("more or less"))
                        .stream());
    }

    private static ChangeRow row(
            ChangeKind what, @Nullable ChangeValue before, @Nullable ChangeValue after, @Nullable Reason reason) {
        return new ChangeRow(Instant.EPOCH, "Edda", what, before, after, reason, what == ChangeKind.STATE ? Step.WITHDRAW : null);
    }
}
