package verbatim.text.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;

/**
 * — A dash at the start of a line opens an utterance, in French, Spanish and other languages though not in English or
 * German; in a copy that lost its line ends, a dash after the end of a sentence does. The line belongs to the speaker
 * but for the inserted clause of saying ("— Viens, dit-elle, il est tard.") and the narrator's sentences after it.
 */
final class DialogueDash implements QuotationRule {

    static final String NAME = "dialogue dash";

    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_INCISE = 40;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Pairs find(Marks marks) {
        if (!marks.text().language().has(WordClass.CONVENTIONS, NAME.replace(' ', '-'))) {
            return Pairs.NONE;
        }
        List<Integer> openers = new ArrayList<>();
        boolean talk = false;
        for (int i = marks.from(); i < marks.to(); i++) {
            talk |= openers.isEmpty() && marks.isOneOf(i, "«");
            if (opens(marks, i)) {
                openers.add(i);
            }
        }
        // One dash inside a line may be an author's; two are a talk that was printed line by line, and so is one after
        // a quote or with a clause of saying behind it.
        boolean linesLost = openers.size() > 1 || talk
                || openers.size() == 1 && openers.getFirst() > marks.from() && saidInside(marks, openers.getFirst());
        List<Pairs.Pair> pairs = new ArrayList<>();
        for (int k = 0; k < openers.size(); k++) {
            if (linesLost || openers.get(k) == marks.from() || labelled(marks, openers.get(k))) {
                turn(marks, openers.get(k), k + 1 < openers.size() ? openers.get(k + 1) : marks.to(), linesLost, pairs);
            }
        }
        return new Pairs(pairs, -1);
    }

    /** The utterances of a paragraph that {@link TypedTalk} takes for a turn. */
    static Pairs typed(Marks marks) {
        List<Pairs.Pair> pairs = new ArrayList<>();
        turn(marks, marks.from(), marks.to(), false, pairs);
        return new Pairs(pairs.stream().map(pair -> new Pairs.Pair(pair.first(), pair.last(), TypedTalk.NAME)).toList(), -1);
    }

    private static boolean opens(Marks marks, int i) {
        if (!marks.token(i).dash() || i + 1 >= marks.to()) {
            return false;
        }
        if (i == marks.from()) {
            return true;
        }
        Token before = marks.token(i - 1);
        Token next = marks.token(i + 1);
        // „...” — powiedział Jan. — „...”: what goes on in marks is set off by them.
        boolean marked = next.type() == Token.Type.MARK && !(before.terminal() && markedBefore(marks, i) && marks.token(marks.from()).type() == Token.Type.MARK);
        boolean begins = next.capital() || marked || next.is("…");
        return begins && !closesIncise(marks, i) && marks.blankBefore(i) && (before.terminal() || before.is(":") || before.is("»"));
    }

    /** "— Мост закрыт, — сказал Пётр. — Это всё.": the dash behind the clause that a dash with blanks set off belongs to it, and the same goes on. */
    private static boolean closesIncise(Marks marks, int dash) {
        for (int i = dash - 2; i > marks.from() && dash - i < LONGEST_INCISE; i--) {
            if (marks.token(i).dash()) {
                Incise incise = new Incise(marks, dash);
                boolean blanks = marks.token(i).end() < marks.token(i + 1).start() && marks.token(i - 1).end() < marks.token(i).start();
                return blanks && incise.begins(i + 1) && incise.end(i + 1) == dash - 1;
            }
        }
        return false;
    }

    /** Whether a mark that closes is the last one before {@code dash}. */
    private static boolean markedBefore(Marks marks, int dash) {
        int last = -Collections.binarySearch(marks.all(), dash) - 2;
        return last >= 0 && !marks.mayOpen(marks.all().get(last)) && !marks.isOneOf(marks.all().get(last), "«");
    }

    /** The utterances of one speaker's turn, from its dash up to {@code to}. */
    private static void turn(Marks marks, int dash, int to, boolean linesLost, List<Pairs.Pair> pairs) {
        Incise incise = new Incise(marks, to);
        int start = dash;
        int opened = 0;
        String rule = "";
        for (int i = dash + 1; i < to; i++) {
            opened += marks.isOneOf(i, "«") ? 1 : 0;
            opened -= marks.isOneOf(i, "»") ? 1 : 0;
            boolean closes = opened < 0 || opened == 0 && marks.isOneOf(i, "»") && markFollows(marks, dash);
            if (closes) {
                // « — Viens ! — J'arrive. » Elle sortit.
                add(pairs, start, i);
                return;
            }
            int note = EditorsNote.end(marks, i, to);
            if (note >= 0) {
                add(pairs, start, i - 1);
                start = EditorsNote.next(marks, note + 1, to);
                i = Math.max(note, start - 1);
                continue;
            }
            boolean sentenceBegins = marks.token(i - 1).terminal() && marks.token(i).capital();
            if (incise.begins(i)) {
                int last = incise.lastBefore(i);
                add(pairs, start, last, rule);
                int end = incise.end(i);
                // The dash that closes the clause is none of the words behind it.
                end += end + 2 < to && marks.token(end).terminal() && marks.token(end + 1).dash() && marks.token(i - 1).dash() ? 1 : 0;
                start = end + 1;
                i = end;
                rule = start < to && tellsOf(marks, start) ? ForgottenMark.REST : "";
                boolean over = start < to && (marks.token(end).terminal() || marks.token(end).dash() && marks.token(end - 1).terminal() || calledOut(marks, last, start));
                if (over && (Narration.at(marks, start, to) || linesLost && Narration.rest(marks, start, to))) {
                    return;
                }
            } else if (linesLost && sentenceBegins && i > start + 1 && (Narration.at(marks, i, to) || Narration.rest(marks, i, to))) {
                add(pairs, start, i - 1);
                return;
            }
        }
        add(pairs, start, to - 1, rule);
    }

    /** "– Rahaa ei ole, Koski sanoo. Hän äänesti vastaan": where the line goes on with who has just been named, and no dash says that he does, it may be told. */
    private static boolean tellsOf(Marks marks, int next) {
        Token token = marks.token(next);
        return marks.text().language().has(WordClass.CONVENTIONS, "said-last") && marks.token(next - 1).terminal()
                && (token.in(WordClass.MALE_PRONOUNS) || token.in(WordClass.FEMALE_PRONOUNS));
    }

    /** "— En avant ! cria-t-il, et ils coururent": the call was whole, so that a conjunction goes on with the narrator. */
    private static boolean calledOut(Marks marks, int last, int next) {
        return last >= marks.from() && (marks.token(last).is("!") || marks.token(last).is("?"))
                && marks.token(next).in(WordClass.CONJUNCTIONS);
    }

    /** "LE MARQUIS. — Vous plaisantez.": a play's label, in capitals, is all that stands before the dash. */
    private static boolean labelled(Marks marks, int dash) {
        if (dash - marks.from() > LONGEST_LABEL || !marks.token(dash - 1).terminal()) {
            return false;
        }
        for (int i = marks.from(); i < dash - 1; i++) {
            String word = marks.text().text().substring(marks.token(i).start(), marks.token(i).end());
            if (!marks.token(i).word() || !word.equals(word.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static boolean saidInside(Marks marks, int dash) {
        Incise incise = new Incise(marks, marks.to());
        for (int i = dash + 2; i < marks.to(); i++) {
            if (incise.begins(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean markFollows(Marks marks, int dash) {
        return marks.isOneOf(dash + 1, "«");
    }

    private static void add(List<Pairs.Pair> pairs, int first, int last) {
        add(pairs, first, last, "");
    }

    private static void add(List<Pairs.Pair> pairs, int first, int last, String rule) {
        if (last > first) {
            pairs.add(new Pairs.Pair(first, last, rule));
        }
    }
}
