package verbatim.text.wording.align;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.style.Cleaning;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.CutWords;
import verbatim.text.wording.word.SourceWords;

/**
 * Which words of a source the house style lets a quote leave out without more ado: fillers, stage directions, and the label that
 * stands once more where the same person goes on.
 */
public final class FreeWords {

    /** A longer note in square brackets is a text of its own. */
    private static final int LONGEST_NOTE = 40;

    private static final byte NO_FILLER = 1;
    private static final byte FILLER = 2;
    private static final byte MAY_BEGIN_ONE = 3;

    private final Rulebook rules;
    private final SourceWords source;
    private final CutWords words;
    private final boolean fillers;
    private final boolean stageDirections;
    /** What the house says of each distinct word, by its number; 0 where it was not asked yet. */
    private final byte[] kinds;

    /** Of one source. */
    FreeWords(Rulebook rules, SourceWords source) {
        this.rules = rules;
        this.source = source;
        this.words = source.words();
        this.fillers = rules.permits(Cleaning.FILLER);
        this.stageDirections = rules.permits(Cleaning.STAGE_DIRECTION);
        this.kinds = new byte[source.distinct()];
    }

    /** What may be left out among the words from {@code from} to before {@code to}; null for all others. */
    public @Nullable Cleaning[] mark(int from, int to) {
        @Nullable Cleaning[] free = new @Nullable Cleaning[to - from];
        for (int i = from; i < to; i++) {
            if (fillers && free[i - from] == null) {
                int length = filler(i);
                for (int k = i; k < Math.min(to, i + length); k++) {
                    free[k - from] = Cleaning.FILLER;
                }
            }
            if (stageDirections && (words.enclosure(i) != 0 && note(i) || repeatsLabel(i))) {
                free[i - from] = Cleaning.STAGE_DIRECTION;
            }
        }
        return free;
    }

    /** Whether a word is of a label, and the turn before is the same person's. */
    private boolean repeatsLabel(int word) {
        int at = words.start(word);
        return words.talk().at(at).filter(turn -> at < turn.words() && !turn.another()).isPresent();
    }

    /** How many words of a filler begin at a place. */
    private int filler(int at) {
        byte kind = kind(source.number(at));
        if (kind != MAY_BEGIN_ONE) {
            return kind == FILLER ? 1 : 0;
        }
        for (List<String> aside : rules.asidesFrom(words.normal(at))) {
            int end = at + aside.size();
            boolean stands = end <= words.size();
            for (int k = 1; stands && k < aside.size(); k++) {
                stands = words.normal(at + k).equals(aside.get(k));
            }
            if (stands && setOff(at, end, aside.size() == 1 || denies(aside))) {
                return aside.size();
            }
        }
        return 0;
    }

    private boolean denies(List<String> aside) {
        return aside.stream().anyMatch(word -> rules.lists("negations", word));
    }

    /** "Right" is an aside only with points on both sides: "that is right, and" keeps it. */
    private boolean setOff(int at, int end, boolean both) {
        boolean before = at == 0 || words.pauseBefore(at) != 0;
        boolean behind = words.pauseBefore(end) != 0;
        return both ? before && behind : behind || words.pauseBefore(at) != 0;
    }

    private byte kind(int number) {
        if (kinds[number] == 0) {
            String word = source.normal(number);
            kinds[number] = rules.filler(word) ? FILLER : rules.asidesFrom(word).isEmpty() ? NO_FILLER : MAY_BEGIN_ONE;
        }
        return kinds[number];
    }

    /** Whether the brackets around a word hold a stage direction: any square ones, round ones with a word for one. */
    private boolean note(int at) {
        int enclosure = words.enclosure(at);
        int first = at;
        while (first > 0 && at - first < LONGEST_NOTE && words.enclosure(first - 1) == enclosure) {
            first--;
        }
        boolean stageWord = enclosure > 0;
        int end = first;
        while (end < words.size() && end - first <= LONGEST_NOTE && words.enclosure(end) == enclosure) {
            stageWord |= rules.stageWord(words.normal(end));
            end++;
        }
        return stageWord && end - first <= LONGEST_NOTE && words.blankBetween(Math.max(0, first - 1), first) | first == 0;
    }
}
