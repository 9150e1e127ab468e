package verbatim.review;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.passage.ChangeRow;
import verbatim.passage.ChangeSentences;
import verbatim.passage.WorkChanged;

/**
 * Why a sign-off fell.
 *
 * @param why null where an older build kept a sentence that nothing reads any more
 * @param subject label of the passage, title of the source, or that sentence; empty where it is all of the article's facts
 * @param by whoever changed the source, brought the edit in or opened the facts; null where it is a passage
 * @param change who did what to the passage, without before and after, which may name what not everybody may know; null
 *     where an older build did not keep it
 */
public record FallReason(@Nullable Cause why, String subject, @Nullable String by, @Nullable ChangeRow change) implements Sayable {

    /** What was changed. Its sentence speaks of the subject. */
    public enum Cause implements Worded {
        OPEN_AGAIN,
        MARKED,
        CHANGED,
        /** Of a source that a passage cites it is said that it is another, or it became confidential. */
        SOURCE_CHANGED,
        /** A new edit of the article came. */
        NEW_EDIT,
        /** Facts wait for a decision that the desk wants before a sign-off. */
        FACTS_OPENED;

        static Cause of(WorkChanged.Why why) {
            return switch (why) {
                case OPEN_AGAIN -> OPEN_AGAIN;
                case MARKED -> MARKED;
                case CHANGED -> CHANGED;
            };
        }
    }

    /** How what was changed, and by whom, make one line. */
    private enum Line implements Worded {
        WITH_CHANGE
    }

    /** With something else in the place of what must be hidden. */
    FallReason shown(UnaryOperator<String> hiding) {
        return new FallReason(why, subject, by, change == null || change.reason() == null ? change : new ChangeRow(
                change.at(), change.by(), change.what(), change.before(), change.after(), change.reason().shown(hiding), change.step(),
                change.undone()));
    }

    /** In words: "Q1 is open again. Ruth Okafor opened it again." */
    @Override
    public String words(Sentences sentences) {
        if (why == null) {
            return subject;
        }
        if (by != null) {
            return sentences.of(why, subject, by);
        }
        var happened = sentences.of(why, subject);
        return change == null ? happened : sentences.of(Line.WITH_CHANGE, happened, ChangeSentences.in(sentences).of(change));
    }
}
