package verbatim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is left out on paper can only be pressed: what waits for whom, and why it is as it is, are words. */
class PrintStyleTest {

    /** Parts of the card that hold words beside their buttons. */
    private static final String[] SAY_SOMETHING = {".vb-card", ".vb-next", ".vb-assigned", ".vb-box", ".vb-history", ".vb-row", "p", "section"};

    @Test
    void noPartOfTheCardIsLeftOutThatSaysSomething() throws IOException {
        var rules = Pattern.compile("([^{}]*)\\{([^{}]*)}").matcher(Files.readString(Path.of("frontend/styles/print.css")).replaceAll("(?s)/\\*.*?\\*/", ""));
        var hidden = rules.results()
                .filter(rule -> rule.group(2).contains("display: none"))
                .flatMap(rule -> Arrays.stream(rule.group(1).split(",")))
                .map(String::strip)
                .toList();

        assertThat(hidden).contains("vaadin-button", ".vb-next .vb-row").doesNotContain(SAY_SOMETHING);
    }
}
