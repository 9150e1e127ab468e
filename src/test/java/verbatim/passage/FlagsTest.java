package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import verbatim.account.TypedValues;
import verbatim.comparison.FoundWords;
import verbatim.message.Sentences;
import verbatim.passage.Flags.Mark;
import verbatim.source.capture.SnapshotId;
import verbatim.text.wording.Wording;

/** Which words of a passage are compared with the record: for card, proposal and report alike. */
class FlagsTest {

    private static final String PRINTED = "“The bridge is closed.”";
    private static final String ORIGINAL = "El puente está cerrado.";

    @Test
    void ofWhatIsNoTranslationThePrintedWords() {
        var once = Flags.NONE.with(new Translation(ORIGINAL, "Spanish", "Ana"));

        assertThat(once.compared(PRINTED)).as("what was entered before the flag was taken back").isEqualTo(PRINTED);
        assertThat(once.originalWords()).isNull();
        assertThat(once.isOfWordsOfNow(found(PRINTED), PRINTED)).isTrue();
        assertThat(once.isOfWordsOfNow(found(ORIGINAL), PRINTED)).isFalse();
    }

    @Test
    void ofATranslationTheOriginalOnesAndNoneWhileNobodyHasEnteredThem() {
        var ticked = Flags.NONE.with(Mark.TRANSLATED, true);
        assertThat(ticked.compared(PRINTED)).isNull();
        assertThat(ticked.isOfWordsOfNow(found(PRINTED), PRINTED)).isFalse();

        var entered = ticked.with(new Translation(ORIGINAL, "Spanish", "Ana"));
        assertThat(entered.isOfWordsOfNow(found(ORIGINAL), PRINTED)).isTrue();
        assertThat(entered.isOfWordsOfNow(found(PRINTED), PRINTED)).isFalse();
    }

    @Test
    void whereATranslationAloneIsOnRecordThePrintedWordsAreHeldAgainstIt() {
        var unseen = Flags.NONE.with(Mark.TRANSLATED, true).with(new Translation(null, "Spanish", "Ana", true));

        assertThat(unseen.lacksOriginal()).isTrue();
        assertThat(unseen.isOfWordsOfNow(found(PRINTED), PRINTED)).isTrue();
        assertThat(unseen.words(Sentences.ENGLISH)).isEqualTo("translated from Spanish by Ana (original not seen)");
        assertThat(unseen.words(Sentences.in(Locale.GERMAN))).isEqualTo("übersetzt aus Spanish von Ana (Original nicht gesehen)");
        assertThat(unseen.with(Mark.TRANSLATED, false).lacksOriginal()).as("what is no translation lacks none").isFalse();

        var entered = unseen.with(unseen.translation().withOriginal(ORIGINAL));
        assertThat(entered.lacksOriginal()).as("once the words are there, they were seen").isFalse();
        assertThat(entered.isOfWordsOfNow(found(PRINTED), PRINTED)).isFalse();
    }

    @Test
    void whatWasKeptBeforeThatCouldBeSaidReadsAsBefore() {
        var kept = TypedValues.read(
                "{\"secondHand\":false,\"translated\":true,\"translation\":{\"originalWords\":\"Así es.\"},\"contextChecked\":false,"
                        + "\"attributionChecked\":false}",
                Flags.class);

        assertThat(kept.originalWords()).isEqualTo("Así es.");
        assertThat(kept.lacksOriginal()).isFalse();
    }

    private static FoundWords found(String compared) {
        return new FoundWords(new SnapshotId(UUID.randomUUID()), List.of(), compared, Wording.VERBATIM, Set.of(), List.of(), "en 1");
    }
}
