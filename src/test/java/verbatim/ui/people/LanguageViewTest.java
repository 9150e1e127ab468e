package verbatim.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.ui.ScreenTest;

class LanguageViewTest extends ScreenTest {

    @Autowired
    LanguageViewTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void thePageThatIsLoadedAnewSaysOnceThatItWasSaved() {
        go("language");
        assertThat(words(find(LanguageView.class).single())).doesNotContain("Saved");
        press("Save");
        assertThat(words(find(LanguageView.class).single())).contains("Saved: the language of your screens.");

        go("import");
        go("language");
        assertThat(words(find(LanguageView.class).single())).doesNotContain("Saved");
    }
}
