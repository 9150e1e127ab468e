package verbatim.text.quotation;

import java.util.ArrayList;
import java.util.List;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;

/**
 * 'Single' marks, ‘curly’ and ‚low‘ ones: the inner marks of American print, the outer ones of British. An apostrophe
 * looks the same, so a mark only opens after a blank and before a letter, only closes before a blank or a point, and
 * never reaches over the mark of an enclosing quote.
 */
final class Singles implements QuotationRule {

    static final String NAME = "singles";

    private static final int NEXT_MARK = 60;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Pairs find(Marks marks) {
        boolean same = marks.text().language().has(WordClass.CONVENTIONS, "same-marks");
        List<Pairs.Pair> pairs = new ArrayList<>();
        int open = -1;
        for (int i : marks.all()) {
            if (marks.claimed().contains(i)) {
                open = -1;
            } else if (marks.isOneOf(i, "'‘‚`’‛")) {
                boolean opening = marks.mayOpen(i) && (same || !marks.isOneOf(i, "’"));
                boolean closing = open >= 0 && marks.mayClose(i) && !marks.isOneOf(i, "‚`") && !plural(marks, i);
                if (closing && !(marks.isOneOf(i, "‘") && !marks.isOneOf(open, "‚"))) {
                    pairs.add(new Pairs.Pair(open, i));
                    open = -1;
                } else if (opening && !elision(marks, i)) {
                    open = i;
                }
            }
        }
        return new Pairs(pairs, -1);
    }

    /** Whether the mark is the apostrophe of a plural's possessive ("the workers' rights") and a better mark follows. */
    private static boolean plural(Marks marks, int i) {
        boolean afterS = marks.token(i - 1).word() && marks.token(i - 1).lower().endsWith("s");
        if (!afterS || i + 1 >= marks.to() || !marks.token(i + 1).word() || marks.token(i + 1).capital()) {
            return false;
        }
        for (int j = i + 1; j < Math.min(marks.to(), i + NEXT_MARK); j++) {
            if (marks.token(j).type() == Token.Type.MARK) {
                return !marks.claimed().contains(j) && marks.isOneOf(j, "'’") && marks.mayClose(j) && !marks.mayOpen(j);
            }
        }
        return false;
    }

    /** 'tis, '90s, 'em: an apostrophe for what was left out. */
    private static boolean elision(Marks marks, int i) {
        String next = marks.token(i + 1).lower();
        return Character.isDigit(next.charAt(0)) && next.endsWith("s") || next.equals("tis") || next.equals("twas")
                || next.equals("em") || next.equals("til") || next.equals("cause") || next.equals("n");
    }
}
