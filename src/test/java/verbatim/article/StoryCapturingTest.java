package verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import verbatim.document.BroughtFile;
import verbatim.document.BroughtStory;
import verbatim.document.BroughtStory.StoryComment;
import verbatim.document.DocumentReading;
import verbatim.document.ReadingProgress;
import verbatim.document.StatedFact;
import verbatim.document.StatedFact.Provenance;
import verbatim.document.StoryFact;
import verbatim.fetch.FetchCancelled;
import verbatim.fetch.LocalSite;

/** Articles read from files and pages, and where the comments of a file stand in a text that was edited since. */
class StoryCapturingTest {

    private static final String TEXT = "“We will stay,” Ana Ruiz said.\n\nSeveral hundred people came.\n";

    @Test
    void aPageIsFetchedAndItsBytesAreTheOriginal() throws IOException {
        var page = "<html lang='en'><head><title>Who stays</title></head><body><article><h1>Who stays</h1><p>“We will stay,” Ana Ruiz said.</p>"
                + "<p>Several hundred people came to the square on Monday evening, and most of them stayed until late at night.</p></article></body></html>";
        try (var site = new LocalSite()) {
            site.page("/stays", "text/html; charset=utf-8", page);
            var capturing = new StoryCapturing(new DocumentReading(), LocalSite.fetching(LocalSite.settings()));
            try (var read = capturing.address(site.url("/stays"), ReadingProgress.UNWATCHED)) {
                var story = read.stories().getFirst();
                assertThat(story.text()).startsWith("“We will stay,” Ana Ruiz said.\n\nSeveral hundred");
                assertThat(story.facts().get(StoryFact.URL)).isEqualTo(new StatedFact(site.url("/stays"), Provenance.ADDRESS));
                assertThat(story.fact(StoryFact.HEADLINE)).contains("Who stays");
                assertThat(new String(read.imported(story, story.text()).original(), StandardCharsets.UTF_8)).isEqualTo(page);
            }
            assertThatThrownBy(() -> capturing.address(site.url("/stays"), part -> false)).isInstanceOf(FetchCancelled.class);
        }
    }

    @Test
    void commentsStandWhereTheyStoodWhileTheTextIsAsItWasRead() {
        try (var read = read()) {
            var imported = read.imported(read.stories().getFirst(), TEXT);
            assertThat(imported.comments()).containsExactly(
                    new FileComment(0, 15, "Nora", "Did she?"), new FileComment(32, 60, null, "Who counted?"), new FileComment(61, 61, null, "More?"));
            assertThat(imported.original()).containsExactly(1, 2, 3);
            assertThat(imported.fileName()).isEqualTo("a.docx");
        }
    }

    @Test
    void inATextThatWasEditedTheyAreFoundByTheirWordsOrSaidToBeLost() {
        try (var read = read()) {
            var story = read.stories().getFirst();
            var edited = "A new beginning.\n\n“We will stay,” Ana Ruiz said.\n\nNobody else was there.\n";
            var placed = read.comments(story, edited);
            assertThat(placed.placed()).singleElement().satisfies(comment -> {
                assertThat(edited.substring(comment.start(), comment.end())).contains("We will stay");
                assertThat(comment.text()).isEqualTo("Did she?");
            });
            assertThat(placed.lost()).extracting(FileComment::text).containsExactly("Who counted?", "More?");
            assertThat(read.imported(story, edited)).satisfies(imported -> {
                assertThat(imported.comments()).isEqualTo(placed.placed());
                assertThat(imported.fileName()).as("these bytes are not its original").isNull();
            });
        }
    }

    private static CapturedStories read() {
        var story = new BroughtStory(
                TEXT, Map.of(), null, 0,
                List.of(new StoryComment(0, 15, "Nora", "Did she?"), new StoryComment(32, 60, null, "Who counted?"), new StoryComment(61, 61, null, "More?")),
                List.of(), List.of());
        return new CapturedStories(List.of(story), BroughtFile.of("a.docx", new byte[] {1, 2, 3}), "", "UTF-8");
    }
}
