package verbatim.text.wording.risk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import verbatim.text.wording.align.AlignedPassage;
import verbatim.text.wording.align.FreeWords;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.CutWords;

/** Tells whether a passage was cut where the source goes on to take something back, or had made a condition. */
final class TruncationRisk {

    /** How far a sentence is followed beyond the cut. */
    private static final int FAR = 60;
    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_CLAUSE = 8;

    private final CutWords words;
    private final CutWords quote;
    private final Rulebook rules;
    private final FreeWords free;
    private final Framing framing;

    /** For one comparison. */
    TruncationRisk(AlignedPassage passage, Framing framing) {
        this.words = passage.source().words();
        this.quote = passage.quote().words();
        this.rules = passage.rules();
        this.free = passage.free();
        this.framing = framing;
    }

    /** The risks of quoting the words from {@code from} to before {@code to} alone. */
    Set<Risk> of(int from, int to) {
        Set<Risk> risks = EnumSet.noneOf(Risk.class);
        CutQuantity quantity = new CutQuantity(words, rules);
        if (quantity.stands(from)) {
            risks.add(Risk.NUMBER);
        }
        if (separated(to) || interrupted(to)) {
            risks.add(Risk.TRUNCATION);
        }
        if (turns(to) && !(from > 0 && framing.onlyPolite(words, from - 1, from)) || lostQuestion(to) || conditionBefore(from) || denied(from, to) || noSubject(from, to)) {
            risks.add(Risk.TRUNCATION);
        }
        if (hedged(from) || framing.swallowedLimit(words).before(from)) {
            risks.add(Risk.MODALITY);
        }
        return risks;
    }

    /** "The alleged | thief", "we may | close two schools". */
    private boolean hedged(int from) {
        return from > 0 && words.pauseBefore(from) == 0 && rules.listsBefore("hedges", words, from);
    }

    /** "Have refused to | sell the mill". */
    private boolean refused(int from) {
        int verb = from;
        while (verb > 0 && words.pauseBefore(verb) == 0 && rules.lists("infinitive marks", words.normal(verb - 1))) {
            verb--;
        }
        return verb > 0 && verb < from && words.pauseBefore(verb) == 0 && rules.listsBefore("refusals", words, verb)
                && IntStream.range(Math.max(0, verb - LONGEST_PHRASE), verb).noneMatch(i -> rules.lists("negations", words.normal(i)));
    }

    private boolean turns(int end) {
        int next = end;
        while (next < words.size() && next < end + FAR && free.mark(next, next + 1)[0] != null) {
            next++;
        }
        if (next >= words.size()) {
            return false;
        }
        String word = words.normal(next);
        return rules.lists("turns", word) && !(words.opensSentence(next) && (framing.turnsToOther(words, next) || paragraph(next)))
                || rules.lists("conditions", word) && !words.opensSentence(next);
    }

    /** "We turn the offer | down": a part of the verb itself closes the clause behind the cut, in German and Dutch. */
    private boolean separated(int to) {
        for (int i = to; i < Math.min(words.size(), to + LONGEST_PHRASE) && words.pauseBefore(i) == 0; i++) {
            if (rules.lists("separable prefixes", words.normal(i))) {
                return i + 1 >= words.size() || words.pauseBefore(i + 1) != 0;
            }
        }
        return false;
    }

    /** "We need more police –" at the end of a line: somebody else breaks in. */
    private boolean interrupted(int to) {
        String text = words.text();
        int next = to < words.size() ? words.start(to) : text.length();
        String between = text.substring(words.end(to - 1), next);
        int line = between.indexOf('\n');
        String end = (line < 0 ? to < words.size() ? "" : between : between.substring(0, line)).strip();
        return end.endsWith("—") || end.endsWith("–") || end.endsWith("--") || end.endsWith(" -");
    }

    /** "Her book about | him is long": what is printed as the subject of the verb is none there. */
    private boolean noSubject(int from, int to) {
        if (from == 0 || words.pauseBefore(from) != 0 || !rules.lists("prepositions", words.normal(from - 1)) || framing.verb(words, from)
                || rules.lists("openers", words.normal(from)) || rules.lists("relatives", words.normal(from))) {
            return false;
        }
        for (int i = from + 1; i < Math.min(to, from + LONGEST_PHRASE) && words.pauseBefore(i) == 0; i++) {
            if (framing.verb(words, i)) {
                return !rules.lists("subjects", words.normal(i - 1));
            }
        }
        return false;
    }

    /** Whether an empty line stands before a word. */
    private boolean paragraph(int word) {
        return word > 0 && words.text().substring(words.end(word - 1), words.start(word)).chars().filter(c -> c == '\n').count() > 1;
    }

    /** "Education is | not enough", "No | child should wait": the word that denies it stands right beside the cut. */
    private boolean denied(int from, int to) {
        return refused(from) || deniedBefore(from) || deniedBehind(to) || to < words.size() && words.pauseBefore(to) == 0 && rules.lists("negations", words.normal(to))
                || from > 0 && words.pauseBefore(from) == 0 && rules.lists("negations", words.normal(from - 1));
    }

    /** "We will never, as long as I live, | sell the mill": it stands before a clause between commas. */
    private boolean deniedBefore(int from) {
        if (from == 0 || words.pauseBefore(from) != ',' || rules.lists("subjects", words.normal(from))) {
            return false;
        }
        int clause = from - 1;
        while (clause > 0 && from - clause < FAR && words.pauseBefore(clause) == 0) {
            clause--;
        }
        String first = words.normal(clause);
        return clause > 0 && words.pauseBefore(clause) == ',' && rules.lists("negations", words.normal(clause - 1))
                && (rules.lists("openers", first) || rules.lists("relatives", first) || rules.lists("conditions", first));
    }

    /** "We sell the mill | in this town to nobody": what denies or limits it stands further on in the same clause. */
    private boolean deniedBehind(int to) {
        List<String> clause = new ArrayList<>();
        for (int i = to; i < words.size() && i < to + LONGEST_CLAUSE && words.pauseBefore(i) == 0; i++) {
            clause.add(words.normal(i));
        }
        for (int i = 0; i < clause.size(); i++) {
            String word = clause.get(i);
            String next = i + 1 < clause.size() ? clause.get(i + 1) : "";
            if (rules.lists("limits", clause, i)
                    || rules.lists("negations", word) && !rules.lists("withouts", word) && !rules.lists("after no negation", next)) {
                return true;
            }
            if (rules.lists("openers", word) || rules.lists("relatives", word) || rules.lists("coordinators", word)
                    || rules.lists("infinitive marks", word) && !rules.lists("negations", next)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the sentence that is cut, or ends without its mark, is a question. */
    private boolean lostQuestion(int end) {
        if (quote.pauseBefore(quote.size()) == '?') {
            return false;
        }
        int next = end;
        while (next < words.size() && next < end + FAR && !words.opensSentence(next)) {
            next++;
        }
        return next <= words.size() && words.pauseBefore(next) == '?';
    }

    /** "If we win, | we will pay": the clause before the cut begins with the condition. */
    private boolean conditionBefore(int from) {
        if (from == 0 || words.opensSentence(from) || words.pauseBefore(from) == 0) {
            return false;
        }
        int first = from - 1;
        while (first > 0 && from - first < FAR && !words.opensSentence(first)) {
            first--;
        }
        int clause = first;
        // "When I started here, | the library was shut": what was is no condition.
        if (rules.lists("temporal", words.normal(first)) && IntStream.range(clause, from).anyMatch(i -> rules.listsEnding("past", words.normal(i)))) {
            return false;
        }
        return rules.lists("conditions", words.normal(first)) && !framing.onlyPolite(words, first, from);
    }
}
