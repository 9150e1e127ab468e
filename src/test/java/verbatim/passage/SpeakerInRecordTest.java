package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import verbatim.message.Sentences;
import verbatim.speaker.SpeakerAgreement;

/** Whom the article names, against who speaks in the record. */
class SpeakerInRecordTest {

    @Test
    void somebodyElseIsTold() {
        var speaker = new SpeakerInRecord("Marta Keller", List.of("Jonas Birk"), false);

        assertThat(speaker.isOther()).isTrue();
        assertThat(speaker.warning().map(Sentences.ENGLISH::of)).hasValue("In the record Jonas Birk says this; the article gives it to Marta Keller.");
    }

    /** Words run together from two turns are not hers, though one of them is. */
    @Test
    void allWhoSpeakThereMustBeTheOne() {
        var speaker = new SpeakerInRecord("Marta Keller", List.of("KELLER", "BIRK"), false);

        assertThat(speaker.warning().map(Sentences.ENGLISH::of)).hasValue("In the record KELLER and BIRK say this; the article gives it to Marta Keller.");
    }

    @Test
    void aFunctionIsForAPersonToTell() {
        var speaker = new SpeakerInRecord("Marta Keller", List.of("THE MAYOR"), false);

        assertThat(speaker.isOther()).isFalse();
        assertThat(speaker.warning().map(Sentences.ENGLISH::of)).hasValue("In the record “THE MAYOR” says this: see whether that is Marta Keller.");
    }

    @Test
    void whoeverRetellsTheWordsIsNotSomebodyElse() {
        assertThat(new SpeakerInRecord("Marta Keller", List.of("Jonas Birk"), true).agreement())
                .isEqualTo(SpeakerAgreement.UNSURE);
    }

    @Test
    void whereOneIsMissingNothingIsTold() {
        assertThat(new SpeakerInRecord(null, List.of("Jonas Birk"), false).agreement()).isEqualTo(SpeakerAgreement.UNKNOWN);
        assertThat(new SpeakerInRecord("Marta Keller", List.of(), false).agreement()).isEqualTo(SpeakerAgreement.UNKNOWN);
        assertThat(new SpeakerInRecord("Marta Keller", List.of("Marta Keller"), false).warning()).isEmpty();
    }
}
