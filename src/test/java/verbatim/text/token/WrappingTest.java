package verbatim.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Line ends that only wrap a paragraph. */
class WrappingTest {

    private static final String BOOK = """
            "The bridge has stood here since my grandfather was young and
            it will stand here when we are gone," said Ann Lee, who never
            left the village and did not mean to begin with it now.

            Bob Ray looked at the river for a long while without a word.
            He had heard all of that before, and more than once, from his
            mother and from her sisters.

            "It wants paint," he said at last, "and a good deal of iron."
            """;

    @Test
    void aQuoteRunsOverThem() {
        assertThat(Parsed.of(BOOK).setOff()).hasSize(3).first().asString().endsWith("when we are gone,\"");
    }

    @Test
    void elsewhereEveryLineIsAParagraph() {
        Parsed parsed = Parsed.of("\"The bridge stands, Ann Lee said.\nBob Ray nodded at \"the plan\" again.");
        assertThat(parsed.setOff()).allMatch(q -> !q.contains("\n"));
    }
}
