package verbatim.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;
import verbatim.message.Refused;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.passage.ChangeRow;
import verbatim.passage.ChangeSentences;

/**
 * The words of codes in the language of the screen: that of the window which is being answered, or told something. Where none
 * is, English.
 */
public final class Words {

    private Words() {}

    /** The language itself, for what says a whole matter; a file is made of it {@linkplain Sentences#plain() plain}. */
    public static Sentences language() {
        var window = UI.getCurrent();
        return (window == null ? Sentences.ENGLISH : Sentences.in(window.getLocale())).isolating();
    }

    /** Does something that has words, such as making a file, in the language of a window whose turn it is not. */
    public static <T extends @Nullable Object> T as(UI window, Supplier<T> work) {
        var before = CurrentInstance.setCurrent(window);
        try {
            return work.get();
        } finally {
            CurrentInstance.restoreInstances(before);
        }
    }

    /** What a constant is called: "Exact". */
    public static String of(Worded constant, Object... args) {
        return language().of(constant, args);
    }

    /** What a constant is called in one of its other {@linkplain Worded#forms() forms}. */
    public static String form(String form, Worded constant) {
        return language().form(form, constant);
    }

    /** What a code with its arguments says. */
    public static String of(Refusal refusal) {
        return language().of(refusal);
    }

    /** Why a step is not allowed, a sentence each. */
    public static List<String> of(List<Refusal> refusals) {
        return language().of(refusals);
    }

    /** Why a step was not taken, as one text. */
    public static String of(Refused refused) {
        return language().of(refused);
    }

    /** A value in words; empty where there is none. */
    public static String of(@Nullable Sayable value) {
        return value == null ? "" : value.words(language());
    }

    /** A row of a passage's history as a sentence. */
    public static String of(ChangeRow change) {
        return ChangeSentences.in(language()).of(change);
    }

    /** A sentence that holds components, such as a link or a time, each at its place in it. */
    public static List<Component> parts(Worded constant, Object... args) {
        return language().pieces(Component.class, Text::new, constant, args);
    }

    /** Several codes in one line, with dots between them. */
    public static String inOneLine(Collection<?> parts) {
        return language().inOneLine(parts);
    }
}
