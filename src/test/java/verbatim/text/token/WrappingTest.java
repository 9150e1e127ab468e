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

    @Test
    void theLineEndsOfWindowsWrapAsOthersDo() {
        Parsed unix = Parsed.of(BOOK);
        Parsed windows = Parsed.of(BOOK.replace("\n", "\r\n"));
        assertThat(windows.setOff().stream().map(words -> words.replace("\r\n", "\n")).toList()).isEqualTo(unix.setOff());
        assertThat(windows.speaker("wants paint")).isEqualTo(unix.speaker("wants paint"));
    }

    @Test
    void aNameRunsOverThem() {
        String book = BOOK.replace("Ann Lee, who never", "Ann\nLee, who never");
        assertThat(Parsed.of(book).speaker("grandfather")).isEqualTo("Ann Lee");
        assertThat(Parsed.of(book.replace("\n", "\r\n")).speaker("grandfather")).isEqualTo("Ann Lee");
    }

    @Test
    void aDescriptionRunsOverThem() {
        String book = BOOK.replace("said Ann Lee, who never", "said the old\nlady, who never");
        assertThat(Parsed.of(book).speaker("grandfather")).isEqualTo("old lady");
        assertThat(Parsed.of(book.replace("\n", "\r\n")).speaker("grandfather")).isEqualTo("old lady");
    }
}
