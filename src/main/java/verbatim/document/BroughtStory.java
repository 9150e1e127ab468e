package verbatim.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article as a file or a page holds it: its body, and what is said of it.
 *
 * @param text the body: lines end with a line feed, paragraphs with an empty line. What is marked as the headline is told
 *     apart and stands not in it; what is only guessed to be one does
 * @param facts what is said of it, and where
 * @param entry what one entry of a feed is called there; null where the file holds a single article
 * @param changes how many tracked changes were accepted
 * @param comments what somebody wrote beside the text, in text order
 * @param posts the posts of networks that it shows, in text order
 * @param attachments the names of what came with it and was not read
 * @param warnings what of it could not be read for certain, or was left out
 */
public record BroughtStory(
        String text,
        Map<StoryFact, StatedFact> facts,
        @Nullable String entry,
        int changes,
        List<StoryComment> comments,
        List<ShownPost> posts,
        List<String> attachments,
        List<ReadWarning> warnings) {

    /** Keeps its own collections. */
    public BroughtStory {
        facts = Map.copyOf(facts);
        comments = List.copyOf(comments);
        posts = List.copyOf(posts);
        attachments = List.copyOf(attachments);
        warnings = List.copyOf(warnings);
    }

    /** One that was read whole. */
    public BroughtStory(
            String text,
            Map<StoryFact, StatedFact> facts,
            @Nullable String entry,
            int changes,
            List<StoryComment> comments,
            List<ShownPost> posts,
            List<String> attachments) {
        this(text, facts, entry, changes, comments, posts, attachments, List.of());
    }

    /** What was pasted, or read of a file of plain text, each sign as it stands there; its first lines may say who wrote it. */
    public static BroughtStory plain(String text) {
        var facts = new StoryFacts();
        HeadLines.offer(text, facts);
        return of(text, facts);
    }

    /** A single article without anything beside it. */
    static BroughtStory of(String text, StoryFacts facts) {
        return new BroughtStory(text, facts.known(), null, 0, List.of(), List.of(), List.of());
    }

    /** The same, with what could not be read of it. */
    BroughtStory with(List<ReadWarning> told) {
        return new BroughtStory(text, facts, entry, changes, comments, posts, attachments, told);
    }

    /** The words of a fact. */
    public Optional<String> fact(StoryFact fact) {
        return Optional.ofNullable(facts.get(fact)).map(StatedFact::words);
    }

    /**
     * A comment of a word processor.
     *
     * @param start of the passage that it stands at, in UTF-16 units of the text
     * @param end the offset after it; the start where it stands at a point
     */
    public record StoryComment(int start, int end, @Nullable String author, String text) {}

    /**
     * A post of a network. Its words and its signature stand in the text as the page shows them.
     *
     * @param start of its words, in UTF-16 units of the text
     * @param end the offset after its signature
     * @param account as "@name"; null where the page does not show it
     * @param date as printed; null where there is none
     * @param url of the post; null where the page does not link to it
     */
    public record ShownPost(int start, int end, @Nullable String account, @Nullable String date, @Nullable String url) {}
}
