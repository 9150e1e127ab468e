package verbatim.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import verbatim.text.wording.WordingComparison;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

class DifferenceTextTest {

    @Test
    void whereTheyDifferTheRecordAndThePrintAreNamedInWords() {
        var shown = difference("We closed 48 schools this year.", "We closed 84 schools this year.");

        assertThat(shown.getElement().getTextRecursively()).contains("record: 84 · print: 48");
    }

    @Test
    void noWordOfTheRecordIsStruckOutAndEveryOneThatOnlyThePrintHasIs() {
        var shown = difference("We closed 48 very old schools.", "We have not closed 84 old schools.");

        assertThat(String.join(" ", styled(shown, "of-print"))).contains("48", "very").doesNotContain("84", "not");
        assertThat(String.join(" ", styled(shown, "of-record"))).contains("84", "not").doesNotContain("48", "very");
        assertThat(styled(shown, "permitted")).isEmpty();
    }

    @Test
    void whatTheHouseStylePermitsIsQuieter() {
        var shown = difference("We will close the old bridge.", "We will, um, close the old bridge.");

        assertThat(styled(shown, "permitted")).containsExactly("left out: um");
    }

    private static List<String> styled(DifferenceText shown, String style) {
        return all(shown.getElement())
                .filter(element -> !element.isTextNode() && element.getClassList().contains(style))
                .map(element -> element.getTextRecursively().strip())
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(DifferenceTextTest::all));
    }

    private static DifferenceText difference(String printed, String said) {
        return new DifferenceText(
                new WordingComparison(HouseStyle.standard("en")).compare(printed, SourceWords.of(said, "en")).difference());
    }
}
