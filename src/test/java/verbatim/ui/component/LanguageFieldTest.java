package verbatim.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.TextParser;

class LanguageFieldTest {

    @Test
    void everyLanguageThatIsReadCanBeChosenByItsName() {
        var field = new LanguageField();

        assertThat(field.getListDataView().getItems()).containsExactlyElementsOf(TextParser.languages());
        assertThat(TextParser.languages())
                .allSatisfy(tag -> assertThat(field.getItemLabelGenerator().apply(tag)).isNotBlank().isNotEqualTo(tag));
    }
}
