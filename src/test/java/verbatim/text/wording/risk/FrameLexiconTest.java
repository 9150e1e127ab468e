package verbatim.text.wording.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.wording.word.CutWords;

/** The resources that say what frames words, and how their phrases are read. */
class FrameLexiconTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pt", "nl"})
    void everyLanguageHasItsOwn(String language) {
        FrameLexicon lexicon = FrameLexicon.read(language);
        for (String heading : new String[] {"not", "that", "but", "and", "i", "he", "says", "claims", "allegedly", "false"}) {
            assertThat(lexicon.words(heading)).as(heading).isNotEmpty();
        }
        for (FrameKind kind : new FrameKind[] {
            FrameKind.DENIED, FrameKind.TAKEN_BACK, FrameKind.SUPPOSED, FrameKind.ASKED, FrameKind.DOUBTED, FrameKind.ASCRIBED
        }) {
            assertThat(lexicon.words("before " + kind)).as("before " + kind).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "../x", "", "e"})
    void anotherLanguageHasNone(String language) {
        assertThat(FrameLexicon.read(language).words("not")).isEmpty();
    }

    @Test
    void aPhraseHoldsWordsSectionsAndGaps() {
        Map<String, Set<String>> sections = Map.of("is", Set.of("is", "was"));
        RecordWords words = new RecordWords(CutWords.of("That was a plain, old lie. It is not", "en"), FrameLexicon.read("xx"));
        assertThat(FramePhrase.of("that <is> a|the plain", sections).end(words, 0, 9)).isEqualTo(4);
        assertThat(FramePhrase.of("that <is> ~ lie", sections).end(words, 0, 9)).as("a comma parts").isEqualTo(-1);
        assertThat(FramePhrase.of("that <is> old? a _ old", sections).end(words, 0, 9)).isEqualTo(5);
        assertThat(FramePhrase.of("that was a plain $", sections).end(words, 0, 9)).as("where a clause ends").isEqualTo(4);
        assertThat(FramePhrase.of("that was a plain .", sections).end(words, 0, 9)).as("where no sentence ends").isEqualTo(-1);
        assertThat(FramePhrase.of("^it is", sections).end(words, 6, 9)).isEqualTo(8);
        assertThat(FramePhrase.of("^is not", sections).end(words, 7, 9)).as("within a clause").isEqualTo(-1);
        assertThatThrownBy(() -> FramePhrase.of("it <was> not", sections)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FramePhrase.of("~ not", sections)).isInstanceOf(IllegalArgumentException.class);
    }
}
