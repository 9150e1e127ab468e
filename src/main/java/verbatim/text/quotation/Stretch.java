package verbatim.text.quotation;

import org.jspecify.annotations.Nullable;
import verbatim.text.Span;

/**
 * What a rule set off, before it is known what it is.
 *
 * @param span where it stands, marks included (UTF-16)
 * @param rule the convention that set it off
 * @param parent index of the enclosing stretch in the finder's list; -1 where there is none
 * @param voice where its label or signature names who says it; null where neither stands beside it
 */
public record Stretch(Span span, String rule, int parent, @Nullable Span voice) {

    /** One that no label and no signature stands beside. */
    Stretch(Span span, String rule, int parent) {
        this(span, rule, parent, null);
    }

    /** Whether its label, its signature or the order of questions says whose it is, and nothing else does. */
    public boolean voiced() {
        return rule.equals(SpeakerLabels.NAME) || rule.equals(EmbeddedPosts.NAME) || rule.equals(LabelsInMarks.NAME)
                || rule.equals(PullQuote.NAME) || answer();
    }

    /** Whether a label stands before it, behind which no pronoun of the reporter's goes back to whoever speaks so. */
    public boolean labelled() {
        return rule.equals(SpeakerLabels.NAME);
    }

    /** Whether the dash of a dialogue opens it. */
    public boolean turn() {
        return rule.equals(DialogueDash.NAME) || typed();
    }

    /** Whether a typed hyphen or dash opens it as a turn, which alone does not show whose it is. */
    public boolean typed() {
        return rule.equals(TypedTalk.NAME);
    }

    /** Whether it answers questions, so that whoever is interviewed says it. */
    public boolean answer() {
        return rule.equals(InterviewQuestions.NAME);
    }
}
