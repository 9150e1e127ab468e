package verbatim.article;

import java.util.ArrayList;
import java.util.List;
import verbatim.document.BroughtStory;
import verbatim.document.BroughtStory.StoryComment;
import verbatim.text.Span;
import verbatim.text.carry.Carried;
import verbatim.text.carry.Carrying;

/**
 * Where the comments of a file stand in a text that may have been edited since it was read.
 *
 * @param placed those whose words the text still has, with their places in it
 * @param lost those whose words it has no more; their places are those of the text as it was read
 */
public record PlacedComments(List<FileComment> placed, List<FileComment> lost) {

    /** Keeps its own lists. */
    public PlacedComments {
        placed = List.copyOf(placed);
        lost = List.copyOf(lost);
    }

    /** @param text as it is now, normalised */
    static PlacedComments of(BroughtStory story, String text) {
        var comments = story.comments();
        if (comments.isEmpty() || RevisionText.of(story.text()).value().equals(text)) {
            return new PlacedComments(comments.stream().map(comment -> at(comment, new Span(comment.start(), comment.end()))).toList(), List.of());
        }
        var before = comments.stream().map(comment -> words(comment, story.text())).toList();
        var kept = new ArrayList<FileComment>();
        var lost = new ArrayList<FileComment>();
        var carried = Carrying.carry(story.text(), text, before.stream().map(List::of).toList());
        for (int i = 0; i < comments.size(); i++) {
            var comment = comments.get(i);
            if (carried.get(i).spans().isEmpty()) {
                lost.add(at(comment, new Span(comment.start(), comment.end())));
            } else {
                kept.add(at(comment, whole(carried.get(i))));
            }
        }
        return new PlacedComments(kept, lost);
    }

    /** Its words; the line in which it stands where it stands at none. */
    private static Span words(StoryComment comment, String text) {
        if (!text.substring(comment.start(), comment.end()).isBlank()) {
            return new Span(comment.start(), comment.end());
        }
        int begin = text.lastIndexOf('\n', comment.start() - 1) + 1;
        int end = text.indexOf('\n', comment.start());
        return new Span(begin, end < 0 ? text.length() : end);
    }

    private static Span whole(Carried carried) {
        return new Span(carried.spans().getFirst().start(), carried.spans().getLast().end());
    }

    private static FileComment at(StoryComment comment, Span place) {
        return new FileComment(place.start(), place.end(), comment.author(), comment.text());
    }
}
