package verbatim.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.document.BroughtStory.StoryComment;
import verbatim.document.StatedFact.Provenance;

/**
 * What a word processor keeps of an article beside its words, while it is read: which paragraph has the style of a title, how
 * many changes were tracked, and the comments with the passages that they stand at.
 */
final class Manuscript {

    /** Styles of a title by their English names, which the programs write in every language. */
    private static final Set<String> TITLES = Set.of("title", "headline");

    private static final Set<String> MAIN_HEADINGS = Set.of("heading 1", "heading1", "heading_20_1");
    private static final int MOST_COMMENTS = 10_000;
    private static final int LONGEST_HEADLINE = 300;

    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final Map<String, Remark> remarks = new LinkedHashMap<>();
    private @Nullable String headline;
    private final boolean tellsHeadline;
    private int changes;
    private boolean begun;

    private static final class Passage {
        private int start = -1;
        private int end = -1;
    }

    private record Remark(@Nullable String author, String text) {}

    /** @param tellsHeadline whether the headline is told apart from the text, as it is not where a document is a source */
    Manuscript(boolean tellsHeadline) {
        this.tellsHeadline = tellsHeadline;
    }

    /** A tracked change was accepted. */
    void changed() {
        changes++;
    }

    /**
     * Whether a paragraph is the headline, which is told apart then: the first of a title's style, or the first of all where it
     * is a main heading.
     */
    boolean takesHeadline(@Nullable String style, String words) {
        boolean first = !begun;
        begun = true;
        var name = style == null ? "" : style.toLowerCase(Locale.ROOT);
        boolean titled = TITLES.contains(name) || first && MAIN_HEADINGS.contains(name);
        if (!tellsHeadline || headline != null || !titled || words.length() > LONGEST_HEADLINE) {
            return false;
        }
        headline = words;
        return true;
    }

    /** A comment's passage begins at an offset of the text. */
    void begins(String comment, int offset) {
        passage(comment).start = offset;
    }

    /** It ends there. */
    void ends(String comment, int offset) {
        passage(comment).end = offset;
    }

    private Passage passage(String comment) {
        return passages.size() < MOST_COMMENTS ? passages.computeIfAbsent(comment, id -> new Passage()) : new Passage();
    }

    /** What a comment says. */
    void says(String comment, @Nullable String author, String text) {
        remarks.putIfAbsent(comment, new Remark(author == null || author.isBlank() ? null : GrowingText.clean(author.strip()), GrowingText.clean(text)));
    }

    /** The comments that say something, in the order of the text. */
    private List<StoryComment> comments(int length) {
        List<StoryComment> comments = new ArrayList<>();
        remarks.forEach((id, remark) -> {
            var passage = passages.getOrDefault(id, new Passage());
            int start = Math.clamp(passage.start < 0 ? Math.max(0, passage.end) : passage.start, 0, length);
            int end = Math.clamp(passage.end, start, length);
            comments.add(new StoryComment(start, end, remark.author(), remark.text()));
        });
        comments.sort(Comparator.comparingInt(StoryComment::start));
        return comments;
    }

    /** The article, with what was read of the words. */
    BroughtStory story(ReadDocument read, StoryFacts facts) {
        Optional.ofNullable(headline).ifPresent(words -> facts.offer(StoryFact.HEADLINE, words, Provenance.STYLE));
        HeadLines.offer(read, facts);
        return new BroughtStory(read.text(), facts.known(), null, changes, comments(read.text().length()), List.of(), List.of(), read.warnings());
    }
}
