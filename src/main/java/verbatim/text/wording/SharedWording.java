package verbatim.text.wording;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import verbatim.text.Span;
import verbatim.text.wording.word.CutWords;

/**
 * A text's wording, to tell whether another text shares it, as two prints of one wire story do: by the part of the shorter
 * one's runs of eight words that the longer one has too (the containment of Broder, On the Resemblance and Containment of
 * Documents, 1997). Runs of eight words are hardly ever the same by chance; a quote or two alone that both give stays well
 * below the limit. Keeps a number a run and not the text; immutable.
 */
public final class SharedWording {

    /** Version of the rules by which the numbers are made: those of two versions cannot be compared. */
    public static final int RULES = 1;

    private static final int RUN = 8;

    /** From this part on two texts tell one story. */
    private static final double ONE_STORY = 0.3;

    /** CutWords read at most, so that a book is not compared to its end. */
    private static final int MOST_WORDS = 50_000;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** An odd number without a pattern in its bits (2^64 divided by the golden ratio), to tell the order of the words. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Fewer runs of words around a quote say nothing: two articles may both say who said it, and when. */
    private static final int FEWEST_RUNS = 3;

    /** From this part on of a text's own runs of words, another is that text, or a copy. */
    private static final double COPIED = 0.5;

    /** UTF-16 units that are looked at on either side of words: their paragraph, mostly, and the next ones. */
    private static final int AROUND = 800;

    /** A number for each distinct run of words, ascending. */
    private final long[] runs;

    private SharedWording(long[] runs) {
        this.runs = runs;
    }

    /** Reads a text, in time linear in its length; of a very long one its beginning. */
    public static SharedWording of(String text) {
        String[] words = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT).strip(), MOST_WORDS + 1);
        int count = Math.min(words.length, MOST_WORDS);
        return new SharedWording(IntStream.rangeClosed(0, count - RUN)
                .mapToLong(start -> number(words, start))
                .sorted()
                .distinct()
                .toArray());
    }

    private static long number(String[] words, int start) {
        long number = 0;
        for (int i = start; i < start + RUN; i++) {
            number = (number + words[i].hashCode()) * SPREAD;
            number ^= number >>> 32;
        }
        return number;
    }

    /** What {@link #numbers} gave once, of the same {@link #RULES}. */
    public static SharedWording ofNumbers(long[] numbers) {
        return new SharedWording(numbers.clone());
    }

    /** A number for each distinct run of words, ascending. */
    public long[] numbers() {
        return runs.clone();
    }

    /** How many distinct runs of words it has: eight bytes each. */
    public int size() {
        return runs.length;
    }

    /** Whether the two texts tell one story in the same words. */
    public boolean isOneStoryWith(SharedWording other) {
        return shareWith(other) >= ONE_STORY;
    }

    /** What of a text is looked at to tell whether words stand in a copy of it: a stretch around them. */
    public static Span around(Span words, String text) {
        int from = Math.clamp((long) words.start() - AROUND, 0, text.length());
        return new Span(from, Math.clamp((long) words.end() + AROUND, from, text.length()));
    }

    /**
     * Whether this text has another's own sentences too, and not only the quotes in them: then it is that text, an edit or a copy
     * of it.
     *
     * @param stretch of the other text
     * @param quotes the words that it gives as others', which any record of them has
     */
    public boolean isCopyOf(String stretch, Collection<String> quotes) {
        SharedWording own = of(stretch).without(quotes.stream().map(SharedWording::of).toList());
        return own.size() >= FEWEST_RUNS && own.partIn(this) >= COPIED;
    }

    /** The same without the runs of others: what a text says beside them, and where it passes into them. */
    public SharedWording without(Collection<SharedWording> others) {
        return new SharedWording(Arrays.stream(runs)
                .filter(run -> others.stream().noneMatch(other -> Arrays.binarySearch(other.runs, run) >= 0))
                .toArray());
    }

    /** The part of this text's runs of words that the other has too, from 0 to 1; 0 where it has no whole run. */
    double partIn(SharedWording other) {
        var shared = Arrays.stream(runs).filter(run -> Arrays.binarySearch(other.runs, run) >= 0).count();
        return runs.length == 0 ? 0 : (double) shared / runs.length;
    }

    /** The part of the shorter text's runs of words that the other has too, from 0 to 1; 0 where it has no whole run. */
    double shareWith(SharedWording other) {
        int shorter = Math.min(runs.length, other.runs.length);
        int shared = 0;
        int here = 0;
        int there = 0;
        while (here < runs.length && there < other.runs.length) {
            int order = Long.compare(runs[here], other.runs[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return shorter == 0 ? 0 : (double) shared / shorter;
    }
}
