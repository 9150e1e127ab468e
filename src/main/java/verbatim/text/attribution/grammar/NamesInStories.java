package verbatim.text.attribution.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How stories name people, where their narrator keeps to one form for each: <i>Mr. Lee</i>, <i>Mrs. Lee</i> and <i>Miss Lee</i>
 * are three people, and a bare <i>Lee</i> is none of the women.
 */
final class NamesInStories {

    /** Of a text that is no story: no name is short for another. */
    static final NamesInStories NONE = new NamesInStories(Map.of());

    private final Map<String, String> full;

    private NamesInStories(Map<String, String> full) {
        this.full = full;
    }

    /**
     * Reads which names of a story are short for another. The narrator's own names are never, since the narrator does not call
     * one person by two of them.
     *
     * @param quoted by index of the name, whether it stands inside a quote
     */
    static NamesInStories of(List<Name> names, boolean[] quoted) {
        Set<String> all = new HashSet<>();
        Set<String> narrated = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String first = names.get(i).parts().getFirst().toLowerCase(Locale.ROOT);
            all.add(first);
            if (!quoted[i]) {
                narrated.add(first);
            }
        }
        Map<String, String> full = new HashMap<>();
        for (String each : all) {
            List<String> present = ShortNames.standsFor(each).stream()
                    .filter(name -> all.contains(name) && !(narrated.contains(each) && narrated.contains(name))).toList();
            if (present.size() == 1) {
                full.put(each, present.getFirst());
            }
        }
        return new NamesInStories(full);
    }

    /**
     * What the people of one text are told apart by who are named with a single word.
     *
     * @param last that word in lower case, or the name that it is short for
     */
    static String key(Name name, String last) {
        return switch (courtesy(name.title())) {
            case "mrs", "madame", "signora" -> "mrs " + last;
            case "miss", "mademoiselle", "signorina" -> "miss " + last;
            case "lady", "countess", "duchess" -> "lady " + last;
            default -> last;
        };
    }

    /** The name that {@code name} (lower case) is short for here; else itself. */
    String full(String name) {
        return full.getOrDefault(name, name);
    }

    /** Whether a name of several words stands in capitals, as in a heading, and so shows nobody's full name. */
    static boolean heading(Name name) {
        String words = name.words();
        return words.equals(words.toUpperCase(Locale.ROOT)) || words.startsWith("CHAPTER ") || words.startsWith("Chapter ");
    }

    private static String courtesy(@Nullable String title) {
        if (title == null) {
            return "";
        }
        String lower = title.toLowerCase(Locale.ROOT);
        String word = lower.substring(Math.max(lower.lastIndexOf(' '), lower.lastIndexOf('\n')) + 1);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
