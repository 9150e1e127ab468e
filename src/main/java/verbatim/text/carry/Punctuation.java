package verbatim.text.carry;

import java.util.ArrayList;
import java.util.List;
import verbatim.text.Span;

/** The signs that stand between two words, and which of them belong to the word before and to the word behind. */
record Punctuation(List<Item> items) {

    private static final String MARKS = "\"“”„‟«»「」『』＂″‘‚‹›";
    private static final String APOSTROPHES = "'’`´";
    private static final String TYPED_TWICE = "'’`‘‚‹›´,<>";
    private static final String OPENING = "„‚「『";
    private static final String CLOSING = "」』";
    private static final String MOSTLY_OPENING = "“‟‘«‹`";
    private static final String MOSTLY_CLOSING = "”’»›´";
    private static final String GUILLEMETS = "«»‹›";
    private static final String POINTS = ".,;:!?…·。．，、！？：；؟،؛।¡¿";
    private static final String AFTER_BLANK = "!?;:";
    private static final String FINAL = ".!?…。．！？؟।";
    private static final String BRACKETS = "()[]{}（）〈〉《》【】〔〕";
    private static final String OPENING_BRACKETS = "([{（〈《【〔";
    private static final String DASHES = "-–—―‒‐‑";

    /** So many units are read at each edge of a long gap. */
    private static final int MOST = 100;

    /** What a sign is. */
    enum Kind {
        OPENING_MARK,
        CLOSING_MARK,
        OPENING_BRACKET,
        CLOSING_BRACKET,
        DASH,
        POINT,
        OTHER;

        boolean mark() {
            return this == OPENING_MARK || this == CLOSING_MARK;
        }
    }

    /**
     * One sign.
     *
     * @param kind what it is
     * @param span where it stands; a mark typed as two signs is one
     * @param sign the character
     * @param left whether no blank parts it from the word before
     * @param right whether no blank parts it from the word behind
     */
    record Item(Kind kind, Span span, char sign, boolean left, boolean right) {

        /** Whether it belongs to the word before, where all between them do. */
        private boolean closes() {
            return switch (kind) {
                case OPENING_MARK, OPENING_BRACKET -> false;
                case CLOSING_MARK -> left || GUILLEMETS.indexOf(sign) >= 0;
                case POINT -> left || !right || AFTER_BLANK.indexOf(sign) >= 0;
                default -> left;
            };
        }

        /** Whether it belongs to the word behind, where all between them do. */
        private boolean opens() {
            return switch (kind) {
                case CLOSING_MARK, CLOSING_BRACKET -> false;
                case OPENING_MARK -> right || GUILLEMETS.indexOf(sign) >= 0;
                case DASH -> true;
                default -> right;
            };
        }

        /** Whether it is a mark that no apostrophe looks like. */
        boolean unmistakable() {
            return kind.mark() && (span.length() > 1 || APOSTROPHES.indexOf(sign) < 0);
        }

        boolean ends() {
            return kind == Kind.POINT && FINAL.indexOf(sign) >= 0;
        }
    }

    /** The signs before the word at {@code index}; behind the last word those at the end of the text. */
    static Punctuation of(NumberedWords words, int index) {
        return of(words.text(), new Span(words.end(index - 1), words.start(index)));
    }

    private static Punctuation of(String text, Span gap) {
        List<Span> spans = new ArrayList<>();
        for (int at = gap.start(); at < gap.end();) {
            if (at >= gap.start() + MOST && gap.end() - at > MOST) {
                // Of a page of dots only the edges say something.
                at = gap.end() - MOST;
            }
            int end = at + Character.charCount(text.codePointAt(at));
            if (end < gap.end() && end == at + 1 && TYPED_TWICE.indexOf(text.charAt(at)) >= 0 && text.charAt(end) == text.charAt(at)) {
                end++;
            }
            if (!blank(text.codePointAt(at))) {
                spans.add(new Span(at, end));
            }
            at = end;
        }
        int left = 0;
        while (gap.start() > 0 && left < spans.size() && spans.get(left).start() == (left == 0 ? gap.start() : spans.get(left - 1).end())) {
            left++;
        }
        int right = spans.size();
        while (gap.end() < text.length() && right > 0 && spans.get(right - 1).end() == (right == spans.size() ? gap.end() : spans.get(right).start())) {
            right--;
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            items.add(item(text, spans, i, i < left, i >= right));
        }
        return new Punctuation(items);
    }

    private static Item item(String text, List<Span> spans, int i, boolean left, boolean right) {
        Span span = spans.get(i);
        char sign = text.charAt(span.start());
        Kind kind = Kind.OTHER;
        if (span.length() > 1 && TYPED_TWICE.indexOf(sign) >= 0 || MARKS.indexOf(sign) >= 0
                || APOSTROPHES.indexOf(sign) >= 0 && !(left && right && spans.size() == 1)) {
            kind = opening(sign, left, right, i) ? Kind.OPENING_MARK : Kind.CLOSING_MARK;
        } else if (POINTS.indexOf(sign) >= 0) {
            kind = Kind.POINT;
        } else if (BRACKETS.indexOf(sign) >= 0) {
            kind = OPENING_BRACKETS.indexOf(sign) >= 0 ? Kind.OPENING_BRACKET : Kind.CLOSING_BRACKET;
        } else if (DASHES.indexOf(sign) >= 0) {
            kind = Kind.DASH;
        }
        return new Item(kind, span, sign, left, right);
    }

    /** Whether a mark opens what stands behind it: its shape or the blanks beside it say so. */
    private static boolean opening(char sign, boolean left, boolean right, int i) {
        if (OPENING.indexOf(sign) >= 0 || CLOSING.indexOf(sign) >= 0) {
            return OPENING.indexOf(sign) >= 0;
        }
        if (left != right) {
            return right;
        }
        if (MOSTLY_OPENING.indexOf(sign) >= 0 || MOSTLY_CLOSING.indexOf(sign) >= 0) {
            return MOSTLY_OPENING.indexOf(sign) >= 0;
        }
        return left ? i > 0 : true;
    }

    private static boolean blank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.getType(point) == Character.FORMAT;
    }

    /** Those that belong to the word before, in text order. */
    List<Item> closing() {
        int end = 0;
        while (end < items.size() && items.get(end).closes()) {
            end++;
        }
        return items.subList(0, end);
    }

    /** Those that belong to the word behind, in text order. */
    List<Item> opening() {
        int start = items.size();
        while (start > 0 && items.get(start - 1).opens()) {
            start--;
        }
        return items.subList(start, items.size());
    }

    /** Whether there is an unmistakable mark of that kind. */
    boolean has(Kind mark) {
        return items.stream().anyMatch(item -> item.kind() == mark && item.unmistakable());
    }

    /** Whether a point or a dash sets off the word before from the word behind. */
    boolean setsOff() {
        return items.stream().anyMatch(item -> item.kind() == Kind.POINT || item.kind() == Kind.DASH && !(item.left() && item.right()));
    }

    /** Whether neither points nor marks part the two words. */
    boolean joins() {
        return !setsOff() && !has(Kind.OPENING_MARK) && !has(Kind.CLOSING_MARK);
    }

    /** Whether a sentence ends here. */
    boolean endsSentence() {
        return items.stream().anyMatch(Item::ends);
    }
}
