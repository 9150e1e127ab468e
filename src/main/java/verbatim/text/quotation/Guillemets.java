package verbatim.text.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;

/**
 * « French », «Spanish» and »German« guillemets, single ones too. A language that sets the clause of saying inside the
 * marks ("« Viens, dit-elle, il est tard. »") has its utterance cut there, and where a dash changes the speaker.
 */
final class Guillemets implements QuotationRule {

    static final String NAME = "guillemets";

    static final String CUT = "guillemets around a clause of saying";

    private static final int NAME_WITHIN = 5;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Pairs find(Marks marks) {
        int first = marks.free().stream().filter(i -> marks.isOneOf(i, "«»‹›")).findFirst().orElse(-1);
        if (first < 0) {
            return Pairs.NONE;
        }
        boolean french = marks.text().language().has(WordClass.CONVENTIONS, "incise");
        boolean inward = !french && marks.isOneOf(first, "»›");
        if (french) {
            return cut(marks, reopened(marks));
        }
        return Pairs.byShape(marks, i -> marks.isOneOf(i, inward ? "»›" : "«‹"), i -> marks.isOneOf(i, inward ? "«‹" : "»›"));
    }

    /**
     * Pairs by shape, but where several more are opened than closed, an opening one behind the end of a sentence repeats the
     * one before: old print opens each paragraph of a long speech again, and the copy may have lost its line ends. A single
     * one more is a mark that somebody forgot, and is doubted.
     */
    private static Pairs reopened(Marks marks) {
        List<Pairs.Pair> pairs = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int excess = 0;
        for (int i : marks.free()) {
            excess += marks.isOneOf(i, "«‹") ? 1 : marks.isOneOf(i, "»›") ? -1 : 0;
        }
        boolean repeated = excess > 1;
        for (int i : marks.free()) {
            if (marks.isOneOf(i, "«‹")) {
                if (repeated && excess > 0 && !open.isEmpty() && marks.token(i - 1).terminal()) {
                    pairs.add(new Pairs.Pair(open.pop(), i - 1));
                    excess--;
                }
                open.push(i);
            } else if (!open.isEmpty() && marks.isOneOf(i, "»›")) {
                pairs.add(new Pairs.Pair(open.pop(), i));
            }
        }
        return new Pairs(pairs, open.isEmpty() ? -1 : open.peekLast());
    }

    /** The parts of each pair between the clauses of saying inside it; those nested too deep to be quotes are not looked into. */
    static Pairs cut(Marks marks, Pairs whole) {
        List<Pairs.Pair> pairs = new ArrayList<>();
        Set<Pairs.Pair> outer = whole.outer(Stretches.DEEPEST);
        for (Pairs.Pair pair : whole.pairs()) {
            if (!outer.contains(pair)) {
                pairs.add(pair);
                continue;
            }
            Incise incise = new Incise(marks, pair.last());
            int start = pair.first();
            for (int i = start + 2; i < pair.last() && start < pair.last(); i++) {
                if (incise.begins(i)) {
                    add(pairs, start, incise.lastBefore(i));
                    i = incise.end(i);
                    start = i + 1;
                } else if (i > start + 1 && marks.token(i).dash() && marks.token(i - 1).terminal() && marks.token(i + 1).capital()) {
                    // From here on the talk is the dialogue dash's.
                    add(pairs, start, i - 1);
                    start = pair.last();
                }
            }
            if (start == pair.first()) {
                pairs.add(pair);
            } else {
                add(pairs, start, pair.last());
            }
        }
        return new Pairs(pairs, whole.unclosed());
    }

    /** The parts of a pair between the clauses of saying that dashes, or commas around a name, set off inside it; the pair alone where none does. */
    static List<Pairs.Pair> cutAtDashes(Marks marks, Pairs.Pair pair) {
        List<Pairs.Pair> parts = new ArrayList<>();
        Incise incise = new Incise(marks, pair.last());
        int start = pair.first();
        // "contó: «Vino, dijo Inés, y se fue»": whoever is named before the colon tells what another said.
        boolean told = start > marks.from() && marks.token(start - 1).is(":");
        for (int i = start + 2; i < pair.last(); i++) {
            if ((marks.token(i - 1).dash() || !told && named(marks, i, pair.last())) && incise.begins(i)) {
                add(parts, start, incise.lastBefore(i));
                i = incise.end(i);
                // "« …, — сказал Пётр. — Это всё »": the dash that closes the clause is none of the words behind it.
                i += i + 1 < pair.last() && marks.token(i).terminal() && marks.token(i + 1).dash() ? 1 : 0;
                start = i + 1;
            }
        }
        if (start > pair.first()) {
            add(parts, start, pair.last());
        }
        return parts;
    }

    /** «Me voy, dijo Inés Prado, y no volveré», "ha detto la sindaca Anna Rossi,": whether a verb of saying, and right behind it whoever is named, stand at {@code from} behind a comma. */
    private static boolean named(Marks marks, int from, int to) {
        int verb = from + 1 < to && marks.token(from).in(WordClass.AUXILIARIES) ? from + 1 : from;
        Token said = marks.token(verb);
        if (!marks.token(from - 1).is(",") || said.capital() || !said.in(WordClass.VERBS_OF_SAYING)) {
            return false;
        }
        for (int i = verb + 1; i < Math.min(to, verb + NAME_WITHIN) && marks.token(i).word(); i++) {
            if (marks.token(i).capital()) {
                return true;
            }
            if (i == verb + 1 && !marks.token(i).in(WordClass.DEFINITE_DETERMINERS) && !marks.token(i).in(WordClass.TITLES)) {
                return false;
            }
        }
        return false;
    }

    private static void add(List<Pairs.Pair> pairs, int first, int last) {
        if (last > first) {
            pairs.add(new Pairs.Pair(first, last, CUT));
        }
    }
}
