package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import verbatim.text.Span;
import verbatim.text.language.Language;
import verbatim.text.token.TokenizedText;
import verbatim.text.token.Tokenizer;

/** Names that an utterance calls. */
class AddressedTest {

    private static String calls(String words) {
        String text = "Ann Lee and Bob Ray met. \"" + words + "\" Bob Ray left.";
        TokenizedText tokens = Tokenizer.tokenize(text, Language.read("en"));
        List<Name> names = NameFinder.find(tokens);
        Cast cast = Cast.of(names);
        int start = text.indexOf('"');
        int figure = Addressed.in(tokens, cast, new Span(start, start + words.length() + 2));
        return figure < 0 ? "nobody" : cast.speakers().get(figure).name();
    }

    @Test
    void aNameApartIsCalled() {
        assertThat(calls("Come here, Ann,")).isEqualTo("Ann Lee");
        assertThat(calls("Mr. Ray, you are late.")).isEqualTo("Bob Ray");
        assertThat(calls("Ann! The bridge!")).isEqualTo("Ann Lee");
    }

    @Test
    void aNameInTheSentenceIsNot() {
        assertThat(calls("I saw Ann on the bridge.")).isEqualTo("nobody");
        assertThat(calls("The bridge is old.")).isEqualTo("nobody");
    }
}
