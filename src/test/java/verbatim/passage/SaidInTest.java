package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import verbatim.text.Span;

/** An article that says in which language somebody spoke. */
class SaidInTest {

    @Test
    void theClauseBesideTheQuoteTells() {
        assertThat(saidIn("“We will close nothing,” she said in French.")).hasValue("fr");
        assertThat(saidIn("Speaking in German to reporters, she said: “We will close nothing.”")).hasValue("de");
    }

    @Test
    void whatIsNoLanguageOrTheArticlesOwnTellsNothing() {
        assertThat(saidIn("“We will close nothing,” she said in English.")).isEmpty();
        assertThat(saidIn("“We will close nothing,” she said in Geneva.")).isEmpty();
        assertThat(saidIn("“We will close nothing,” she said of shops in French towns.")).isEmpty();
        assertThat(saidIn("“We will close nothing,” she said.\n\nHe answered in French.")).as("another paragraph").isEmpty();
    }

    @Test
    void theSpeakersOwnWordsDoNot() {
        assertThat(saidIn("“Nothing was written in French, nothing,” she said.")).isEmpty();
    }

    private static Optional<String> saidIn(String text) {
        return SaidIn.in(text, List.of(new Span(text.indexOf('“'), text.indexOf('”') + 1)), "en");
    }
}
