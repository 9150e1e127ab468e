package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.wording.risk.Frame;
import verbatim.text.wording.risk.FrameKind;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** What somebody denies, doubts or narrows behind quoted words frames them where it is the same person's. */
class ChangeOfSpeakerTest {

    private static final String WORDS = "The bridge was closed for repairs";

    private static @Nullable Frame frame(String record) {
        return new WordingComparison(HouseStyle.standard("en"))
                .read("“" + WORDS + "”", "Anna Holm")
                .compare(SourceWords.of(record.replace("#", "\n").replace("…", WORDS), "en"))
                .frame();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DREW: We met on Tuesday.##HOLM: ….##DREW: We don't accept that.##HOLM: Thank you.",
        "Anna Holm: ….#Peter Drew: We don't accept that the bridge was closed at all.#Anna Holm: It stays closed.",
        "MODERATOR: Good evening.#ANNA HOLM: …, and it stays so.#PETER DREW: We don't accept it. It is wrong.#ANNA HOLM: Ask the mayor.",
        "Q. When was it?##A. ….##Q. We don't accept that.",
        "[10:02] Anna Holm: ….#[10:03] Peter Drew: We don't accept that.",
        "00:10 Anna Holm#….##00:15 Peter Drew#We don't accept that.",
        "Anna Holm#….##Peter Drew#We don't accept that. It is not true.##Anna Holm#Then come and look.",
        "Anna Holm (mayor): ….##Peter Drew (harbour union): That is not true.",
        ">> ANNA HOLM: ….#>> PETER DREW: We don't accept that.#>> ANNA HOLM: It stays closed.",
        ">> ANNA HOLM: ….#>> We don't accept that.#>> PETER DREW: Nor do I.",
        "MS HOLM: ….#MR DREW: That is wrong.",
        "Anna Holm: ….#Peter Drew: I doubt it.",
        "Anna Holm: ….#Peter Drew: But only on Sundays.",
        "Anna Holm: ….#Peter Drew: If the city agrees.",
        "Peter Drew: Let us suppose the worst.#Anna Holm: …."
    })
    void whatAnotherSaysTakesNothingFromTheWords(String record) {
        assertThat(frame(record)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Anna Holm: …. We don't accept that. They told us so.#Peter Drew: Fine.",
        "Anna Holm: ….#Anna Holm: We don't accept that.#Peter Drew: Fine.",
        "Peter Drew: Go on.#[10:02] Anna Holm: ….#[10:03] Anna Holm: That is wrong.#[10:04] Peter Drew: Fine.",
        "Anna Holm: They say it. ….##We don't accept that.##Peter Drew: Fine."
    })
    void whatTheSamePersonDeniesIsTold(String record) {
        assertThat(frame(record)).isNotNull();
    }

    /** What is put to somebody is no statement: whoever answers can deny it. */
    @ParameterizedTest
    @ValueSource(strings = {"Q. ….#A. No, sir.#Q. Thank you.", "Q. ….#A. We don't accept that.#Q. Thank you."})
    void whoeverAnswersCanDenyWhatIsPutToThem(String record) {
        Frame frame = new WordingComparison(HouseStyle.standard("en"))
                .compare("“" + WORDS + "”", SourceWords.of(record.replace("#", "\n").replace("…", WORDS), "en"))
                .frame();
        assertThat(frame).isNotNull().extracting(Frame::kind).isEqualTo(FrameKind.DENIED);
    }
}
