package verbatim.article;

import java.util.List;
import verbatim.document.BroughtFile;
import verbatim.document.BroughtStory;

/**
 * What was read of a file or a page: its articles, and the bytes that they came as, on disk until this is closed.
 *
 * @param stories one, or of a feed and of several ninjs items one each
 * @param address from which it was fetched, as an address leads to it in the end; empty where it came as a file
 */
public record CapturedStories(List<BroughtStory> stories, BroughtFile file, String address, String charset) implements AutoCloseable {

    /** Keeps its own list. */
    public CapturedStories {
        stories = List.copyOf(stories);
    }

    /**
     * One of its articles on its way in. The bytes that came are the original of the text as it was read; of words that
     * somebody edited they are not, and the words stand for themselves.
     *
     * @param words what is to be stored: the text of the story, or that text as somebody has edited it
     */
    public Imported imported(BroughtStory story, String words) {
        var comments = comments(story, words).placed();
        if (!RevisionText.of(story.text()).equals(RevisionText.of(words))) {
            return Imported.pasted(words).with(comments);
        }
        return new Imported(words, file.bytes(), file.name().isBlank() ? null : file.name(), charset, comments);
    }

    /** Where the comments of one of its articles stand in words that somebody may have edited. */
    public PlacedComments comments(BroughtStory story, String words) {
        return PlacedComments.of(story, RevisionText.of(words).value());
    }

    /** Another hold on the same bytes, to be closed by whoever takes it. */
    public CapturedStories again() {
        return new CapturedStories(stories, file.again(), address, charset);
    }

    @Override
    public void close() {
        file.close();
    }
}
