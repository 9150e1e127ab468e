package verbatim.ui.component;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/** The words of codes in the language of the screen: the one place that knows which that is. */
public final class Words {

    private Words() {}

    /** The language itself, for what makes a whole file of it. */
    public static Sentences language() {
        return Sentences.ENGLISH;
    }

    /** What a constant is called: "Exact". */
    public static String of(Worded constant) {
        return Sentences.ENGLISH.of(constant);
    }

    /** What a code with its arguments says. */
    public static String of(Refusal refusal) {
        return Sentences.ENGLISH.of(refusal);
    }

    /** Why a step is not allowed, a sentence each. */
    public static List<String> of(List<Refusal> refusals) {
        return Sentences.ENGLISH.of(refusals);
    }
}
