package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a page prints among its words and is none of them: calls of notes, and what asks to act on a post. */
class PageLeftoversTest {

    private static final String SENTENCE = "The keeper said on Tuesday that the lock would be shut before the winter, and that no money was left.";

    @Test
    void callsOfNotesAreNoWords() {
        assertThat(read("<p>The lock was shut.<sup><a href=\"#n1\">[12]</a></sup> Nobody<sup>3</sup> had a key<a href=\"#n4\">[4]</a>; it lies 10<sup>5</sup> m away, on 3 m<sup>2</sup>.</p>"))
                .contains("The lock was shut. Nobody had a key; it lies 105 m away, on 3 m2.");
    }

    @Test
    void whatAsksToActOnAPostIsNoneOfIt() {
        assertThat(read("<div><p>We had to shut it.</p><ul><li>Reply</li><li>Repost</li><li>12 likes</li></ul><div>Reply · Share · Bookmark</div></div>"))
                .contains("We had to shut it.").doesNotContain("Reply").doesNotContain("Share").doesNotContain("likes");
    }

    @Test
    void oneSuchWordMayBeAHeading() {
        assertThat(read("<h2>Comments</h2><p>" + SENTENCE + "</p><ul><li>Reply</li><li>to the keeper</li></ul>")).contains("Comments").contains("to the keeper");
    }

    private static String read(String body) {
        var page = "<html><head><title>Lock</title></head><body><article><h1>Lock</h1><p>" + SENTENCE + "</p>" + body + "<p>" + SENTENCE + "</p></article></body></html>";
        return new FormatReaders().read(page.getBytes(StandardCharsets.UTF_8), "page.html", null, ReadingProgress.UNWATCHED).text();
    }
}
