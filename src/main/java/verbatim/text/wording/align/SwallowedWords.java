package verbatim.text.wording.align;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.CutWords;

/**
 * Reads what a mark of omission swallows. What counts are the words of the sentences that are printed in part: whole
 * sentences between two may be left out. In such a sentence a word governs what is printed unless it stands in a clause of
 * its own, one that begins like a clause ("and I do", "which never", "because nobody") and ends before the print goes on.
 */
final class SwallowedWords {

    /** More words than this hold some weak hedge or other: "some", "about". */
    private static final int SHORT = 4;
    private static final int FEW = 2;

    private final CutWords source;
    private final Rulebook rules;

    /** What a clause of the swallowed words is to the printed ones. */
    private enum Tie {
        /** The same clause, or one that they cannot be told from. */
        SAME,
        /** A clause of its own that says which: "the men who never paid". */
        NEAR,
        /** A clause of its own. */
        APART
    }

    /**
     * The swallowed words of one sentence.
     *
     * @param from the first of them
     * @param to the place after the last one
     * @param before whether words of the sentence are printed before them
     * @param behind whether some are printed behind them
     */
    private record Part(int from, int to, boolean before, boolean behind) {}

    /** For one source. */
    SwallowedWords(CutWords source, Rulebook rules) {
        this.source = source;
        this.rules = rules;
    }

    /**
     * Reads the words between two printed ones.
     *
     * @param words in full, without fillers
     * @param places where each stands in the source
     * @param from the place behind the printed word before them
     * @param to the place of the printed word behind them
     * @param runsOn whether the print goes on behind the mark as if no sentence had ended before it
     */
    Swallowed read(List<String> words, List<Integer> places, int from, int to, boolean runsOn) {
        int size = words.size();
        if (size == 0) {
            return new Swallowed(false, false, false, false, false, false);
        }
        char[] points = new char[size + 1];
        for (int i = 0; i <= size; i++) {
            int before = i == 0 ? from - 1 : places.get(i - 1);
            int next = i == size ? to : places.get(i);
            points[i] = next <= before ? 0 : point(before, next);
        }
        int head = 0;
        while (head < size && points[head] != '.') {
            head++;
        }
        int tail = size;
        while (tail > 0 && points[tail] != '.') {
            tail--;
        }
        Reading reading = new Reading(words, points);
        if (head == size && points[size] != '.') {
            reading.part(new Part(0, size, true, true));
        } else {
            reading.part(new Part(0, head, true, false));
            reading.part(new Part(tail, size, false, true));
            // "The mayor … is a thief": the end of one sentence and the beginning of another make a third.
            reading.takesBack |= (head > 0 || runsOn) && tail < size;
        }
        boolean bound = to < source.size() && points[size] == 0 && rules.hasValue(source.normal(to)) && bounds(words);
        boolean counts = bound || number(words.getFirst(), from - 1, points[0]) || number(words.getLast(), to, points[size]);
        return new Swallowed(reading.denies, reading.limits, reading.hedges, counts, reading.doubtful, reading.takesBack);
    }

    /** Whether the last of some words say how a figure behind them is meant: "up to", "less than". */
    private boolean bounds(List<String> words) {
        return IntStream.range(0, words.size()).anyMatch(i -> rules.listsWhole("quantities", words.subList(i, words.size())));
    }

    /** Whether an outer word and the printed one beside it belong to one number. */
    private boolean number(String word, int place, char point) {
        return point == 0 && place >= 0 && place < source.size() && rules.hasValue(word) && rules.hasValue(source.normal(place));
    }

    /** The point between two places: a full stop for a sentence's end, a comma for all others, or 0. */
    private char point(int before, int next) {
        char found = 0;
        for (int i = before + 1; i <= Math.min(next, source.size()); i++) {
            char pause = source.pauseBefore(i);
            if (pause == 0 || i > 0 && i < source.size() && source.hyphenBetween(i - 1, i)) {
                continue;
            }
            boolean abbreviated = pause == '.' && i > 0 && abbreviation(i - 1);
            if (pause != ',' && !abbreviated && mayOpenSentence(i)) {
                return '.';
            }
            found = abbreviated ? found : ',';
        }
        return found;
    }

    private boolean mayOpenSentence(int word) {
        return word == source.size() || source.capital(word) || !Character.isLetter(source.normal(word).codePointAt(0));
    }

    private boolean abbreviation(int word) {
        String normal = source.normal(word);
        boolean initial = normal.length() == 1 && Character.isLetter(normal.charAt(0)) && source.capital(word);
        return initial && !normal.equals("i") || rules.lists("abbreviations", normal);
    }

    /** Gathers what the parts of two sentences do. */
    private final class Reading {

        private final List<String> words;
        private final char[] points;
        private boolean denies;
        private boolean limits;
        private boolean hedges;
        private boolean doubtful;
        private boolean takesBack;
        private boolean contrast;

        Reading(List<String> words, char[] points) {
            this.words = words;
            this.points = points;
        }

        /** Reads the clauses of a part one by one. */
        void part(Part part) {
            Tie tie = Tie.SAME;
            int begin = part.from;
            for (int i = part.from; i < part.to; i++) {
                Tie next = begins(i, part, tie);
                if (next != null) {
                    clause(begin, i, part, tie);
                    begin = i;
                    tie = next;
                }
            }
            // What runs on into the print without a point is no clause of its own.
            boolean runsOn = part.behind && points[part.to] == 0;
            clause(begin, part.to, part, runsOn ? Tie.SAME : tie);
            takesBack |= part.before && runsOn && othersClause(begin, part.to) || joinsAnother(part);
        }

        /** What the clause is that begins with a word; null where none does. */
        private @Nullable Tie begins(int i, Part part, Tie now) {
            if (rules.lists("limits", words, i)) {
                return null;
            }
            String word = words.get(i);
            boolean paused = points[i] != 0;
            if (rules.lists("openers", word)) {
                return Tie.APART;
            }
            if (rules.lists("relatives", word)) {
                boolean opensSentence = !part.before && i == part.from;
                return paused ? Tie.APART : opensSentence || part.behind ? null : Tie.NEAR;
            }
            boolean coordinated = rules.lists("coordinators", word) && i + 1 < words.size()
                    && rules.lists("subjects", words.get(i + 1));
            if (coordinated && (paused || !part.behind)) {
                return Tie.APART;
            }
            // Behind a clause of its own it cannot be told which one goes on.
            return paused && now == Tie.APART && i > part.from ? Tie.NEAR : null;
        }

        /** "The mayor … is a thief", who said that the bishop is one: whose clause goes on is swallowed. */
        private boolean othersClause(int from, int to) {
            for (int i = from; i + 2 < to; i++) {
                if ((rules.lists("relatives", words.get(i)) || rules.lists("openers", words.get(i)))
                        && rules.lists("subjects", words.get(i + 1))) {
                    return true;
                }
            }
            return false;
        }

        private void clause(int from, int to, Part part, Tie tie) {
            for (int i = from; tie != Tie.APART && i < to; i++) {
                boolean first = i == from || points[i] != 0;
                limits |= limit(i, first, part);
                if (contrast(i)) {
                    contrast = true;
                    doubtful = true;
                } else if (rules.lists("withouts", words.get(i)) && (points[words.size()] != 0 || i + FEW < words.size())) {
                    // What there is nothing of is swallowed too.
                    doubtful = true;
                } else if (negation(i)) {
                    denies |= tie == Tie.SAME;
                    doubtful |= tie == Tie.NEAR;
                }
                hedges |= rules.lists("hedges", words, i) || !first && rules.lists("doubtful limits", words, i)
                        || words.size() <= SHORT && (rules.lists("modality", words.get(i)) || rules.lists("conditions", words.get(i)));
                boolean turns = part.before && !contrast && rules.lists("turns", words.get(i));
                takesBack |= turns && (first && !part.behind || i == part.from && points[i] == 0);
            }
        }

        private boolean negation(int i) {
            if (rules.lists("negations", words.get(i))) {
                return i + 1 >= words.size() || points[i + 1] != 0 || !rules.lists("after no negation", words.get(i + 1));
            }
            return rules.lists("refusals", words, i) || scarce(i) || words.size() <= SHORT && rules.lists("opposites", words.get(i));
        }

        /** "We have little trust": hardly more is left out than what says how little. */
        private boolean scarce(int i) {
            return words.size() <= SHORT && rules.lists("scarce", words.get(i)) && !(i > 0 && rules.lists("indefinites", words.get(i - 1)));
        }

        /** "Prices fell in the north and rose | in the south": what is printed behind belongs to a verb that is swallowed. */
        private boolean joinsAnother(Part part) {
            boolean coordinated = false;
            for (int i = part.from; part.before && part.behind && i < part.to; i++) {
                if (coordinated && rules.lists("opposed", words.get(i))) {
                    return true;
                }
                // "…, and I thank them for it, …": that clause has its own subject, and ends.
                coordinated |= rules.lists("coordinators", words.get(i))
                        && !(points[part.to] != 0 && i + 1 < part.to && rules.lists("subjects", words.get(i + 1)));
            }
            return false;
        }

        /** "Not as partisans, but as patriots": what is denied stands between points, with the word that denies it first. */
        private boolean contrast(int i) {
            if (points[i] == 0 || !rules.lists("contrasts", words.get(i)) || i + 1 >= words.size() || points[i + 1] != 0) {
                return false;
            }
            int end = i + 1;
            while (end < words.size() && points[end] == 0) {
                end++;
            }
            return points[end] != 0;
        }

        /** A condition governs what is printed unless another clause stands between; "not only" is none. */
        private boolean limit(int i, boolean first, Part part) {
            String before = i > part.from && points[i] == 0 ? words.get(i - 1) : "";
            return (rules.lists("limits", words, i) || first && rules.lists("doubtful limits", words, i))
                    && !rules.lists("before no limit", before)
                    && !(rules.lists("negations", before) && rules.lists("after no negation", words.get(i)));
        }
    }
}
