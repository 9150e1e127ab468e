package verbatim.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Undoes the rolling of automatic captions, which show each line twice or more: as it is spoken, and above the next one.
 * What a caption repeats of the end of the one before it is left out. Whether a file rolls is told by the whole of it,
 * because a speaker may well say a line twice: "No. No."
 */
final class RollingCaptions {

    /** Captions further apart, in milliseconds, do not continue each other. */
    private static final long FURTHEST_APART = 1_000;

    /** The most words of two captions on the screen that are compared. */
    private static final int MOST_WORDS = 120;

    private static final int LEAST_REPEATED = 2;

    /** A file rolls if one in so many of its captions repeats the one before. */
    private static final int CAPTIONS_A_REPETITION = 3;

    private static final int LEAST_REPETITIONS = 3;

    /** So many words are no chance. */
    private static final int SEVERAL_REPEATED = 3;

    private RollingCaptions() {}

    /** The captions, each with what it adds; those that add nothing are dropped. */
    static List<Cue> unrolled(List<Cue> cues) {
        var words = cues.stream().map(RollingCaptions::words).toList();
        var repeated = new int[cues.size()];
        int repetitions = 0;
        for (int i = 1; i < cues.size(); i++) {
            boolean adjacent = cues.get(i).from() - cues.get(i - 1).until() <= FURTHEST_APART;
            repeated[i] = adjacent ? overlap(words.get(i - 1), words.get(i)) : 0;
            repetitions += repeated[i] > 0 ? 1 : 0;
        }
        if (repetitions < LEAST_REPETITIONS && !rollsThroughout(repeated) || repetitions * CAPTIONS_A_REPETITION < cues.size()) {
            return cues;
        }
        var unrolled = new ArrayList<Cue>();
        for (int i = 0; i < cues.size(); i++) {
            var added = words.get(i).subList(repeated[i], words.get(i).size());
            if (!added.isEmpty()) {
                unrolled.add(repeated[i] == 0 ? cues.get(i) : cues.get(i).withLines(List.of(String.join(" ", added))));
            }
        }
        return unrolled;
    }

    /** Whether each of a few captions repeats several words of the one before. */
    private static boolean rollsThroughout(int... repeated) {
        return repeated.length > 2 && IntStream.of(repeated).skip(1).allMatch(words -> words >= SEVERAL_REPEATED);
    }

    private static List<String> words(Cue cue) {
        return List.of(String.join(" ", cue.lines()).strip().split("\\s+"));
    }

    /** How many words at the end of one caption are those at the beginning of the next; a single one may be chance. */
    private static int overlap(List<String> before, List<String> after) {
        for (int length = Math.min(MOST_WORDS, Math.min(before.size(), after.size())); length > 0; length--) {
            if (same(before.subList(before.size() - length, before.size()), after.subList(0, length))) {
                boolean whole = length == before.size() || length == after.size();
                return length >= LEAST_REPEATED || whole ? length : 0;
            }
        }
        return 0;
    }

    /** Whether they are the same words; a line that goes on may lose the point or the capital that its first half had. */
    private static boolean same(List<String> before, List<String> after) {
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i)) && !bare(before.get(i)).equals(bare(after.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 1 && ".,;:!?…-".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
