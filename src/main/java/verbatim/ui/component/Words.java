package verbatim.ui.component;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/** The words of codes in the language of the screen: the one place that knows which that is. */
public final class Words {

    private Words() {}

    /** What a constant is called: "Exact". */
    public static String of(Worded constant) {
        return Sentences.ENGLISH.of(constant);
    }

    /** What is said of these: "12 of 30 passages stored". */
    public static String of(Worded constant, Object... args) {
        return Sentences.ENGLISH.of(constant, args);
    }

    /** Why a step is not allowed, a sentence each. */
    public static List<String> of(List<Refusal> refusals) {
        return Sentences.ENGLISH.of(refusals);
    }
}
