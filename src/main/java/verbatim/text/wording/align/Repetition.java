package verbatim.text.wording.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.style.Cleaning;
import verbatim.text.wording.word.CutWords;

/** Tells a start that the speaker repeated: left out, it leaves the same words that stood beside it. */
final class Repetition {

    private static final int LONGEST = 8;
    private static final int AROUND = 24;
    private static final String VOWELS = "aeiouyäöüáàâéèêëíìîïóòôõúùûã";

    private final CutWords words;
    private final FreeWords free;
    /** The words around a place, which several guesses ask for, by the place before which and after which they stand. */
    private final Map<Integer, List<Integer>> before = new HashMap<>();
    private final Map<Integer, List<Integer>> behind = new HashMap<>();

    /** In one source. */
    Repetition(CutWords words, FreeWords free) {
        this.words = words;
        this.free = free;
    }

    /**
     * Whether the words left out at a gap are the second half of a tandem repeat, wherever in it the gap was put.
     *
     * @param left the gap's words that nothing else permits to leave out, and their places
     */
    boolean stands(Gap gap, List<String> left, List<Integer> places) {
        int length = left.size();
        if (length == 0 || length > LONGEST) {
            return false;
        }
        List<Integer> run = new ArrayList<>(before(gap.from()));
        int at = run.size();
        run.addAll(places);
        run.addAll(behind(gap.to()));
        int back = 0;
        while (back < length && at - 1 - back >= 0 && same(run, at - 1 - back, at + length - 1 - back)) {
            back++;
        }
        int on = 0;
        while (on < length && at + length + on < run.size() && same(run, at + on, at + length + on)) {
            on++;
        }
        return back + on >= length;
    }

    /**
     * How many words of the source from {@code end} on say again what was said just before, set off by a comma or a dash:
     * "to the town, | to the town". Which of the two is quoted cannot be told, so a passage that ends with the first
     * holds both. One word said twice is emphasis as often.
     *
     * @param first where the passage begins: what is said again of words before it says nothing of the quote
     */
    int after(int first, int end) {
        if (end <= 0 || end >= words.size() || words.pauseBefore(end) != ','
                || words.enclosure(end - 1) != 0 || words.enclosure(end) != 0) {
            // Behind a remark in brackets the same words are said anew: "we build [Laughter] we build".
            return 0;
        }
        List<Integer> said = before(end);
        List<Integer> next = behind(end);
        for (int length = Math.min(LONGEST, Math.min(said.size(), next.size())); length > 1; length--) {
            int start = said.size() - length;
            int k = 0;
            while (k < length && words.normal(said.get(start + k)).equals(words.normal(next.get(k)))) {
                k++;
            }
            if (k == length && said.get(start) >= first) {
                return next.get(length - 1) + 1 - end;
            }
        }
        return 0;
    }

    private List<Integer> before(int place) {
        return before.computeIfAbsent(place, end -> around(Math.max(0, end - AROUND), end));
    }

    private List<Integer> behind(int place) {
        return behind.computeIfAbsent(place, first -> around(first, Math.min(words.size(), first + AROUND)));
    }

    private List<Integer> around(int from, int to) {
        List<Integer> said = new ArrayList<>();
        @Nullable Cleaning[] marks = free.mark(from, to);
        for (int i = from; i < to; i++) {
            if (marks[i - from] == null) {
                said.add(i);
            }
        }
        return said;
    }

    private boolean same(List<Integer> run, int one, int other) {
        String first = words.normal(run.get(one));
        String second = words.normal(run.get(other));
        return first.equals(second) || second.startsWith(first) && brokenOff(run.get(one), run.get(other));
    }

    /** "The gov- the government", "th-the government"; "re-read", "co-owner" and "T-test" are words. */
    private boolean brokenOff(int word, int next) {
        int end = words.end(word);
        String text = words.text();
        return end + 1 < text.length() && "-–—…".indexOf(text.charAt(end)) >= 0
                && (Character.isWhitespace(text.charAt(end + 1)) || stutter(words.normal(word))
                        && (words.opensSentence(word) || words.capital(word) == words.capital(next)));
    }

    private static boolean stutter(String sound) {
        return sound.length() == 1 || sound.length() == 2 && sound.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
    }
}
