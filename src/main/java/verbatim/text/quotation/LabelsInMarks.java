package verbatim.text.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import verbatim.text.Span;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * A transcript that an article quotes, label and all: <i>"LEE: It holds. ROE: Since when?"</i>. The marks are around the record,
 * and each label in capitals in them begins a turn of its own; the label is whose words they are and none of them.
 */
final class LabelsInMarks {

    static final String NAME = "label in marks";

    private static final int LONGEST_LABEL = 4;
    private static final int DIFFERENT = 2;

    private final TokenizedText text;
    private boolean talk;

    private LabelsInMarks(TokenizedText text) {
        this.text = text;
    }

    /** What was set off, with each stretch that labels cut in the turns that they make of it; no marks with one name alone show such a record. */
    static List<Stretch> cut(TokenizedText text, List<Stretch> found) {
        LabelsInMarks labels = new LabelsInMarks(text);
        List<Stretch> result = new ArrayList<>();
        for (Stretch each : found) {
            List<Stretch> turns = each.voice() == null && !ForgottenMark.guessed(each.rule()) ? labels.turns(each) : List.of();
            result.addAll(turns.isEmpty() ? List.of(each) : turns);
        }
        return labels.talk ? result : found;
    }

    private List<Stretch> turns(Stretch stretch) {
        int first = text.tokenAt(stretch.span().start());
        int to = text.tokenAt(stretch.span().end());
        List<Integer> begins = new ArrayList<>();
        boolean marked = first < to && text.tokens().get(first).type() == Token.Type.MARK;
        for (int i = first + 1; marked && i < to; i++) {
            Token before = text.tokens().get(i - 1);
            boolean head = i == first + 1 || before.terminal() || before.type() == Token.Type.MARK && !begins.isEmpty() || before.is(")");
            if (head && colon(i, to) > 0) {
                begins.add(i);
            } else if (i == first + 1) {
                return List.of();
            }
        }
        List<Stretch> turns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int t = 0; t < begins.size(); t++) {
            int label = begins.get(t);
            int colon = colon(label, to);
            int last = lastWord(colon + 1, t + 1 < begins.size() ? begins.get(t + 1) : to);
            if (last > colon) {
                Span voice = span(label, colon - 1);
                names.add(voice.in(text.text()));
                turns.add(new Stretch(span(colon + 1, last), NAME, -1, voice));
            }
        }
        talk |= names.size() >= DIFFERENT;
        return turns;
    }

    /** Index of the colon behind the label in capitals that begins at {@code i}; -1 where none does. */
    private int colon(int i, int to) {
        int end = i;
        while (end < to && end - i < LONGEST_LABEL && capitals(text.tokens().get(end))) {
            end++;
        }
        boolean label = end > i && end + 1 < to && text.tokens().get(end).is(":") && text.tokens().get(end).start() == text.tokens().get(end - 1).end();
        return label ? end : -1;
    }

    private boolean capitals(Token token) {
        if (!token.word()) {
            return false;
        }
        int letters = 0;
        for (int i = token.start(); i < token.end(); i++) {
            char c = text.text().charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters > 1;
    }

    /** The last token of a turn before {@code to}: marks at its end and remarks in brackets on lines of their own are none of its words. */
    private int lastWord(int from, int to) {
        int last = to - 1;
        boolean trimmed = true;
        while (trimmed && last >= from) {
            trimmed = text.tokens().get(last).type() == Token.Type.MARK;
            last -= trimmed ? 1 : 0;
            int open = remark(from, last);
            if (open > from) {
                last = open - 1;
                trimmed = true;
            }
        }
        return last;
    }

    /** Index of the bracket that opens the line which ends at {@code last} and closes at its end; -1 where the line is no such remark. */
    private int remark(int from, int last) {
        if (last < from) {
            return -1;
        }
        Token end = text.tokens().get(last);
        int close = end.is(".") && last > from ? last - 1 : last;
        int head = text.paragraphs()[end.paragraph()];
        head += text.tokens().get(head).type() == Token.Type.MARK ? 1 : 0;
        boolean round = text.tokens().get(close).is(")") && text.tokens().get(head).is("(");
        boolean square = text.tokens().get(close).is("]") && text.tokens().get(head).is("[");
        return round || square ? head : -1;
    }

    private Span span(int first, int last) {
        return new Span(text.tokens().get(first).start(), text.tokens().get(last).end());
    }
}
