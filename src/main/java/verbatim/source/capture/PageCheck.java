package verbatim.source.capture;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/**
 * What came of asking for a source's page anew.
 *
 * @param why it could not be had, in the words of whoever refused; empty where it was there
 */
public record PageCheck(Outcome outcome, List<Refusal> why) implements Sayable {

    /** How the page is. */
    public enum Outcome implements Worded {
        AS_IT_WAS,
        CHANGED,
        BACK,
        /** It could not be had this time, which proves nothing yet. */
        NOT_HAD,
        GONE
    }

    /** Keeps its own list. */
    public PageCheck {
        why = List.copyOf(why);
    }

    static PageCheck of(Outcome outcome) {
        return new PageCheck(outcome, List.of());
    }

    /** In words, with the reason behind. */
    @Override
    public String words(Sentences sentences) {
        var words = sentences.of(outcome);
        return why.isEmpty() ? words : words + " " + sentences.of(why.getFirst());
    }
}
