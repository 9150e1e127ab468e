package verbatim.text.quotation;

import java.util.Set;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;

/**
 * What speaks for and against a mark of one paragraph as an opening, a closing and a lonely one, as costs: its shape, what
 * stands beside it, what the rest of the text prints, and what the words between two marks are.
 */
final class MarkEvidence {

    /** No reading that holds it is taken. */
    static final double IMPOSSIBLE = 100;

    /** From here on, a mark that stays alone is worth a doubt. */
    static final double DOUBTED = 2;

    private static final String DOUBLES = "\"＂″“”„‟«»「」『』";
    private static final String OPENING = "“‟„«‘‚‛`「『";
    private static final String INWARD = "»›";
    private static final String ACUTE = "´";

    private static final int FEW_TOKENS = 6;
    private static final double UNMISTAKABLE = 6;
    /** A guillemet between blanks shows its side by its shape alone. */
    private static final double SET_APART = 4.5;
    private static final double NARRATION = 4;
    private static final double MIXED = 3;
    private static final double LONELY = 3.5;
    private static final double LONELY_CLOSING = 4;
    private static final double LONELY_SINGLE = 2.5;
    private static final double APOSTROPHE = 0.2;
    private static final double LEFT_OPEN = 2.5;
    private static final double LEFT_OPEN_SINGLE = 2;
    private static final double GOES_ON = 0.3;
    private static final double SAID_BEHIND = -0.5;

    /** Words that an apostrophe begins, since their own beginning was left out. */
    private static final Set<String> ENGLISH_ELISIONS = Set.of("tis", "twas", "twere", "twill", "em", "til", "till", "cause", "n",
            "bout", "round", "neath", "cos", "coz", "kay", "ere", "im", "ello", "gainst", "fore", "nuff", "un", "hood");
    private static final Set<String> GERMAN_ELISIONS = Set.of("s", "n", "ne", "nen", "nem", "ner", "raus", "rein", "rauf", "runter", "mal");

    private final Marks marks;
    private final Printing printing;

    /** Weighs the marks of one paragraph of a text that prints so. */
    MarkEvidence(Marks marks, Printing printing) {
        this.marks = marks;
        this.printing = printing;
    }

    /** Whether the pair of marks that a convention made can stand: words between them, and neither beside the wrong blank. */
    static boolean plausible(Marks marks, int first, int last) {
        MarkEvidence evidence = new MarkEvidence(marks, Printing.PLAIN);
        boolean marked = marks.token(first).type() == Token.Type.MARK && marks.token(last).type() == Token.Type.MARK;
        return !marked || evidence.placeOfOpening(first) < UNMISTAKABLE && evidence.placeOfClosing(last) < UNMISTAKABLE
                && !(marks.isOneOf(last, "\"”″") && evidence.afterFeet(last))
                && (last - first > FEW_TOKENS || evidence.wordBetween(first, last));
    }

    /** Whether these two, in different paragraphs, fit together by their shapes and places. */
    static boolean pairs(Marks marks, Printing printing, int open, int close) {
        MarkEvidence evidence = new MarkEvidence(marks, printing);
        return evidence.isDouble(open) && evidence.placeOfOpening(open) < 1 && evidence.placeOfClosing(close) < 1
                && evidence.shapes(open, close) <= 1;
    }

    /** Whether the mark can be nothing else than one of a double kind. */
    boolean isDouble(int i) {
        return marks.isOneOf(i, DOUBLES) || marks.isDoubled(i);
    }

    /** What it costs to leave the mark without a partner. */
    double alone(int i) {
        if (isDouble(i)) {
            return marks.isOneOf(i, "\"”″") && afterFeet(i) ? APOSTROPHE / 2
                    : measure(i) ? 1
                    : closes(i) && afterPoint(i) ? LONELY_CLOSING : LONELY;
        }
        if (opensSingle(i)) {
            return LONELY_SINGLE;
        }
        if (closes(i) && afterPoint(i) && !marks.isOneOf(i, "‘‚`")) {
            return LONELY_SINGLE + 0.5;
        }
        if (closes(i) && i > marks.from()) {
            return shortened(i) || marks.token(i - 1).lower().endsWith("s") || marks.token(i - 1).type() == Token.Type.NUMBER
                    ? APOSTROPHE : 4 * APOSTROPHE;
        }
        return APOSTROPHE;
    }

    /** What it costs to take the mark for an opening one. */
    double opening(int i) {
        double cost = placeOfOpening(i);
        // Of two marks in a row, the one beside the word is its own.
        cost += i + 1 < marks.to() && same(i, i + 1) ? 0.3 : 0;
        if (marks.isOneOf(i, "”")) {
            cost += printing.closingOpens() ? 0 : 1.5;
        } else if (marks.isOneOf(i, INWARD)) {
            cost += printing.inward() ? 0 : 1.5;
        } else if (marks.isOneOf(i, "’")) {
            cost += 1.5;
        }
        boolean letter = i + 1 < marks.to() && !isDouble(i);
        if (letter && (elided(marks.token(i + 1).lower()) || Character.isDigit(marks.token(i + 1).lower().charAt(0)))) {
            cost += 1.5;
        }
        return cost;
    }

    private double placeOfOpening(int i) {
        double cost = 0;
        if (unspaced(i)) {
            return cost;
        }
        if (marks.blankAfter(i)) {
            boolean ambiguous = marks.blankBefore(i) && i + 1 < marks.to();
            cost += !ambiguous ? UNMISTAKABLE : marks.isOneOf(i, printing.inward() ? "»›" : "«‹") ? 0
                    : marks.isOneOf(i, "«»‹›") ? SET_APART : 1.5;
        } else if (!marks.blankBefore(i)) {
            cost += marks.mayOpen(i) ? 0.2 : UNMISTAKABLE;
            cost += marks.token(i - 1).word() || marks.token(i - 1).type() == Token.Type.NUMBER ? UNMISTAKABLE : 0;
        }
        return cost;
    }

    /** What it costs to take the mark for a closing one. */
    double closing(int i) {
        double cost = placeOfClosing(i);
        cost += i > marks.from() && same(i, i - 1) ? 0.3 : 0;
        if (marks.isOneOf(i, "\"”″") && afterFeet(i)) {
            cost += 3;
        }
        if (!isDouble(i) && i > marks.from() && !afterPoint(i)) {
            cost += 0.5 + (shortened(i) ? 1 : 0);
            cost += marks.token(i - 1).lower().endsWith("s") && i + 1 < marks.to() && marks.token(i + 1).word()
                    && !marks.token(i + 1).capital() ? 1 : 0;
        }
        if (i + 1 < marks.to() && SayingClause.begins(marks, marks.token(i + 1).is(",") ? Math.min(i + 2, marks.to() - 1) : i + 1, marks.to())) {
            cost += SAID_BEHIND;
        }
        return cost;
    }

    private double placeOfClosing(int i) {
        double cost = 0;
        if (unspaced(i)) {
            return cost;
        }
        if (marks.blankBefore(i)) {
            boolean ambiguous = marks.blankAfter(i) && i > marks.from();
            boolean spaced = i > marks.from() && marks.isOneOf(i, "»›") && !printing.inward();
            cost += spaced ? 0 : !ambiguous ? UNMISTAKABLE : marks.isOneOf(i, "«»‹›") ? SET_APART : 1.5;
        } else if (!marks.blankAfter(i) && (marks.token(i + 1).word() || marks.token(i + 1).type() == Token.Type.NUMBER)) {
            cost += isDouble(i) ? 3 : UNMISTAKABLE;
        } else if (!marks.blankAfter(i) && (marks.token(i + 1).is("(") || marks.token(i + 1).is("["))) {
            cost += 2;
        }
        return cost;
    }

    /** What it costs that these two belong together, beside what each costs alone. */
    double together(int open, int close) {
        if (!wordBetween(open, close)) {
            return IMPOSSIBLE;
        }
        return shapes(open, close) + (SayingClause.inside(marks, open + 1, close) && !cut() ? NARRATION : 0);
    }

    /**
     * What it costs that the words from this mark on go on to the paragraph's end, and maybe beyond it.
     *
     * @param reopened whether the next paragraph begins with the same mark
     */
    double leftOpen(int i, boolean reopened) {
        boolean head = i == marks.from();
        Token before = marks.token(Math.max(marks.from(), i - 1));
        boolean said = head || before.is(",") || before.is(":") || before.terminal() || !marks.isOneOf(i, "\"＂″");
        boolean possible = said && opening(i) < 1 && !SayingClause.inside(marks, i + 1, marks.to());
        // A single mark may be an apostrophe, but not where others of its paragraph are marks, as in British print.
        boolean british = !isDouble(i) && !head && !isDouble(marks.all().getFirst()) && opensSingle(i);
        if (!possible || !reopened && !isDouble(i) && !british) {
            return IMPOSSIBLE;
        }
        return opening(i) + (reopened ? GOES_ON : british ? LEFT_OPEN_SINGLE : LEFT_OPEN);
    }

    private boolean cut() {
        return marks.text().language().has(WordClass.CONVENTIONS, "incise");
    }

    private double shapes(int open, int close) {
        boolean doubles = isDouble(open);
        if (doubles != isDouble(close)) {
            return MIXED;
        }
        if (!doubles) {
            return marks.isOneOf(close, "‘") && marks.isOneOf(open, "‚") ? 0
                    : marks.isOneOf(close, "‚") ? UNMISTAKABLE
                    : marks.isOneOf(close, "‘`") ? 1
                    : marks.isOneOf(open, ACUTE) == marks.isOneOf(close, ACUTE) ? 0 : 0.5;
        }
        if (marks.isOneOf(close, "„「『") || marks.isOneOf(open, "」』")) {
            return UNMISTAKABLE;
        }
        boolean angles = marks.isOneOf(open, "«»");
        boolean corners = marks.isOneOf(open, "「『");
        if (angles != marks.isOneOf(close, "«»") || corners != marks.isOneOf(close, "」』")) {
            return MIXED;
        }
        if (angles) {
            return marks.token(open).lower().equals(marks.token(close).lower()) ? printing.inward() && marks.isOneOf(open, "»") ? 0.3 : 2 : 0;
        }
        if (marks.isOneOf(open, "„") && marks.isDoubled(close)) {
            return marks.token(open).is("„") ? 0.5 : 0;
        }
        if (marks.isOneOf(open, "„") || marks.token(open).lower().equals(marks.token(close).lower()) && !marks.isOneOf(open, OPENING)) {
            return 0;
        }
        if (marks.isOneOf(open, "“") && marks.isOneOf(close, "”")
                || (marks.token(open).is("``") || marks.token(open).is("‘‘")) && marks.token(close).is("''")) {
            return 0;
        }
        return 1;
    }

    /** Chinese and Japanese print no blanks, so that the place says nothing. */
    private boolean unspaced(int i) {
        String text = marks.text().text();
        int before = marks.token(i).start() - 1;
        int after = marks.token(i).end();
        return marks.isOneOf(i, "「」『』") || before >= 0 && ideographic(text.charAt(before))
                || after < text.length() && ideographic(text.charAt(after));
    }

    private static boolean ideographic(char c) {
        return Character.isIdeographic(c) || c >= '\u3000' && c <= '\u30FF' || c >= '\uFF00' && c <= '\uFF60';
    }

    private boolean wordBetween(int open, int close) {
        for (int i = open + 1; i < close; i++) {
            if (marks.token(i).word() || marks.token(i).type() == Token.Type.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** Whether a single mark can hardly be an apostrophe: something that is not shortened begins behind it, after a point. */
    private boolean opensSingle(int i) {
        if (!marks.mayOpen(i) || marks.isOneOf(i, "’") || opening(i) >= 1) {
            return false;
        }
        Token next = marks.token(i + 1);
        boolean head = i == marks.from();
        Token before = marks.token(Math.max(marks.from(), i - 1));
        boolean pointed = head || before.is(",") || before.is(":") || before.terminal() || before.type() == Token.Type.MARK
                || marks.text().language().saying(before.lower());
        return pointed && next.word() && (next.capital() || marks.isOneOf(i, "‘‚") && !head);
    }

    private boolean elided(String word) {
        return (marks.text().language().subjectFirst() ? ENGLISH_ELISIONS : GERMAN_ELISIONS).contains(word);
    }

    private boolean closes(int i) {
        return i > marks.from() && marks.mayClose(i);
    }

    private boolean afterPoint(int i) {
        Token before = marks.token(i - 1);
        return before.type() == Token.Type.POINT && !before.is("(") && !before.is("[");
    }

    /** "foolin'", "an'": a word that lost its end. */
    private boolean shortened(int i) {
        String word = marks.token(i - 1).lower();
        return marks.text().language().subjectFirst() && (word.endsWith("in") || word.equals("an") || word.equals("o") || word.equals("th"));
    }

    /** 6", 19": a number right before. */
    private boolean measure(int i) {
        return marks.isOneOf(i, "\"”″") && !marks.blankBefore(i) && marks.token(i - 1).type() == Token.Type.NUMBER;
    }

    /** 5'7": feet before the inches. */
    private boolean afterFeet(int i) {
        return measure(i) && i - 3 >= marks.from() && marks.isOneOf(i - 2, "'’′")
                && marks.token(i - 3).type() == Token.Type.NUMBER;
    }

    private boolean same(int i, int other) {
        Token mark = marks.token(other);
        return mark.type() == Token.Type.MARK && mark.lower().equals(marks.token(i).lower());
    }
}
