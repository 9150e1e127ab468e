package verbatim.text.wording;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two texts share their wording, as two prints of one wire story do: the part of the shorter one's runs of eight
 * words that the longer one has too (the containment of Broder, On the Resemblance and Containment of Documents, 1997).
 * Runs of eight words are hardly ever the same by chance; a quote or two alone that both give stays well below the limit.
 */
public final class SharedWording {

    private static final int RUN = 8;

    /** From this part on two texts tell one story. */
    private static final double ONE_STORY = 0.3;

    /** Words read at most, so that a book is not compared to its end. */
    private static final int MOST_WORDS = 50_000;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SharedWording() {}

    /** Whether the two tell one story in the same words. */
    public static boolean isOneStory(String one, String other) {
        return share(one, other) >= ONE_STORY;
    }

    /** The part of the shorter text's runs of words that the other has too, from 0 to 1; 0 where it has no whole run. */
    static double share(String one, String other) {
        Set<String> first = runs(one);
        Set<String> second = runs(other);
        Set<String> smaller = first.size() <= second.size() ? first : second;
        Set<String> larger = smaller == first ? second : first;
        return smaller.isEmpty() ? 0 : (double) smaller.stream().filter(larger::contains).count() / smaller.size();
    }

    private static Set<String> runs(String text) {
        String[] words = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT).strip(), MOST_WORDS + 1);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= Math.min(words.length, MOST_WORDS); i++) {
            runs.add(String.join(" ", Arrays.asList(words).subList(i, i + RUN)));
        }
        return runs;
    }
}
