package verbatim.text.quotation;

import java.util.ArrayList;
import java.util.List;
import verbatim.text.language.Language;
import verbatim.text.token.Token;

/**
 * — A dash at the start of a line opens an utterance, in French, Spanish and other languages though not in English or
 * German. The line belongs to the speaker but for the inserted clause of saying ("— Viens, dit-elle, il est tard.").
 */
final class DialogueDash implements QuotationRule {

    @Override
    public String name() {
        return "dialogue dash";
    }

    @Override
    public Pairs find(Marks marks) {
        Language language = marks.text().language();
        boolean usual = !language.code().equals("en") && !language.code().equals("de");
        if (!usual || marks.from() >= marks.to() || !marks.token(marks.from()).dash()) {
            return Pairs.NONE;
        }
        List<Pairs.Pair> pairs = new ArrayList<>();
        int start = marks.from();
        for (int i = marks.from() + 1; i < marks.to(); i++) {
            if (inserted(marks, i)) {
                if (i - 1 > start) {
                    pairs.add(new Pairs.Pair(start, i - 1));
                }
                i = endOfInsertion(marks, i);
                start = i + 1;
            }
        }
        if (marks.to() - start > 1) {
            pairs.add(new Pairs.Pair(start, marks.to() - 1));
        }
        return new Pairs(pairs, -1);
    }

    /** Whether a clause of saying begins at {@code i}: its verb, after a point or dash. */
    private static boolean inserted(Marks marks, int i) {
        Token token = marks.token(i);
        Token before = marks.token(i - 1);
        boolean apart = before.is(",") || before.dash() || before.is("!") || before.is("?") || before.is("…");
        if (!apart || !token.word() || token.capital()) {
            return false;
        }
        int hyphen = token.lower().indexOf('-');
        String verb = hyphen > 0 ? token.lower().substring(0, hyphen) : token.lower();
        return marks.text().language().saying(verb) || (verb.endsWith("'") && i + 1 < marks.to()
                && marks.text().language().saying(marks.token(i + 1).lower()));
    }

    private static int endOfInsertion(Marks marks, int from) {
        for (int i = from + 1; i < marks.to(); i++) {
            Token token = marks.token(i);
            if (token.terminal() || token.is(",") || token.is(";") || token.is(":") || token.dash()) {
                return i;
            }
        }
        return marks.to() - 1;
    }
}
