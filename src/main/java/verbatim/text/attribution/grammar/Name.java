package verbatim.text.attribution.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.SpeakerType;
import verbatim.text.language.Gender;

/**
 * One place where a text names somebody or something.
 *
 * @param span the name without titles (UTF-16)
 * @param parts its words as printed
 * @param title the words of title or function right before it, as printed
 * @param titleStart where those begin; the name's start where there are none
 * @param gender what title, first name and apposition show
 * @param type a guess: a person where a title or a first name shows it
 * @param opening whether it is the first name of its sentence, most often its subject
 * @param joint what alone joins it to the name before it: a conjunction, an ampersand or a comma; empty where other words stand between
 */
public record Name(Span span, List<String> parts, @Nullable String title, int titleStart, Gender gender, SpeakerType type,
        boolean opening, String joint) {

    private static final int LONGEST_SUFFIX = 3;
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** The last word, by which a person is named again; not what only tells a son from his father. */
    String last() {
        return parts.size() < 3 || suffix().isEmpty() ? parts.getLast() : parts.get(parts.size() - 2);
    }

    /** What tells a son from his father ("Jr."), in lower case without its point; empty where nothing does. */
    public String suffix() {
        String last = parts.size() < 3 || parts.getLast().length() > LONGEST_SUFFIX ? "" : parts.getLast().toLowerCase(Locale.ROOT);
        return SUFFIXES.contains(last) ? last.replace(".", "") : "";
    }

    /** The words joined by blanks. */
    public String words() {
        return String.join(" ", parts);
    }
}
