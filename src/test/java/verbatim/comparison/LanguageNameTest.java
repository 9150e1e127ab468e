package verbatim.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"French", "french", "français", "fr", "fr-CH", " French (Swiss) "})
    void itIsKnownHoweverItIsWritten(String written) {
        assertThat(LanguageName.code(written)).hasValue("fr");
    }

    @Test
    void whatIsNoLanguageIsNone() {
        assertThat(LanguageName.code("the original")).isEmpty();
        assertThat(LanguageName.code("")).isEmpty();
    }

    @Test
    void aRegionMakesNoOtherLanguage() {
        assertThat(LanguageName.isSame("en", "en-GB")).isTrue();
        assertThat(LanguageName.isSame("nb", "no")).isTrue();
        assertThat(LanguageName.isSame("en", "de")).isFalse();
        assertThat(LanguageName.in(Locale.ENGLISH, "de-AT")).isEqualTo("German");
    }
}
