package verbatim.text.wording.risk;

/** Quoted words in their record, with the sentences that they begin and end in, and which words around them mean nothing. */
final class FramedPlace {

    /** How far around them is read who speaks, in words. */
    static final int BESIDE = 350;

    private static final int MOST_BETWEEN = 12;
    private static final int LONGEST_PLAIN = 8;
    private static final int MOST_INSIDE = 45;

    private final RecordWords words;
    private final int from;
    private final int to;
    private final int start;
    private final int end;
    private final boolean[] plain;

    /** The words from {@code from} to before {@code to}. */
    FramedPlace(RecordWords words, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = to;
        this.start = words.sentenceStart(from);
        this.end = words.sentenceEnd(to);
        this.plain = plain();
    }

    /** Which words belong to a phrase that asserts though it negates, or only is polite: "nobody can deny that". */
    private boolean[] plain() {
        boolean[] marked = new boolean[end - start];
        for (int i = start; i < end; i++) {
            for (FramePhrase phrase : words.phrases("plain words", i)) {
                for (int k = i, to = phrase.end(words, i, end); k < to; k++) {
                    marked[k - start] = true;
                }
            }
        }
        return marked;
    }

    RecordWords words() {
        return words;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The first word of the sentence that they begin in. */
    int start() {
        return start;
    }

    /** The word after the sentence that they end in. */
    int end() {
        return end;
    }

    /** Whether words anywhere in the record, from one to before another, hold a part of such a phrase. */
    boolean plain(int first, int last) {
        for (int i = Math.max(0, first - LONGEST_PLAIN); i < last; i++) {
            for (FramePhrase phrase : words.phrases("plain words", i)) {
                if (phrase.end(words, i, words.size()) > first) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether somebody speaks in the record, and it is no report about others: "I" and "we" stand outside its marks. */
    boolean toldByOne() {
        int own = 0;
        boolean marked = false;
        for (int k = Math.max(0, from - BESIDE); k < Math.min(words.size(), to + BESIDE); k++) {
            boolean turns = words.pointBefore(k, "\"");
            marked = words.pointBefore(k, "“„«") || turns != marked && !words.pointBefore(k, "”»");
            own += !marked && words.self(k) ? 1 : 0;
        }
        return own > 1;
    }

    /** Whether a word of their sentences frames nothing where it stands. */
    boolean plain(int word) {
        return word >= start && word < end && plain[word - start];
    }

    /**
     * Whether what ends before a word reaches the quoted words: no clause ends between the two, but where it opens one of its
     * own, with "that".
     *
     * @param denial whether it negates; then a verb that denies, or that knows, takes the negation for itself
     * @param colon whether it may introduce them behind a colon, a comma or a mark
     */
    boolean reaches(int after, boolean denial, boolean colon) {
        if (words.has("but", from) && after < from) {
            return false;
        }
        boolean inside = after > 0 && words.has("that", after - 1);
        int opened = after;
        for (int k = after; k <= from; k++) {
            if (words.pointBefore(k, ";") || k > after && words.sentenceOpens(k)) {
                return false;
            }
            if (words.pointBefore(k, ":")) {
                if (!inside && !(colon && k - after <= MOST_BETWEEN)) {
                    return false;
                }
                inside = true;
            } else if (words.parted(k)) {
                boolean that = k < from && words.has("that", k);
                if (that) {
                    inside = true;
                    opened = k;
                } else if (inside) {
                    if (turnsAway(k)) {
                        return false;
                    }
                } else if (k < from) {
                    int close = k + 1;
                    while (close < from && !words.parted(close)) {
                        close++;
                    }
                    boolean resumed = close < from && words.has("that", close);
                    if (!resumed && (words.has("but", k) || words.has("and", k) || close == from && !words.parted(from))) {
                        return false;
                    }
                    if (!resumed && k > after) {
                        return false;
                    }
                    // An aside between two commas parts nothing: "I would not, on this, call it".
                    if (close < from && words.has("that", close)) {
                        inside = true;
                    }
                    k = close;
                    opened = close;
                    if (k == from) {
                        return !words.has("and", from);
                    }
                } else {
                    return colon && (k - after <= 1 || words.pointBefore(k, "“„«\"‘"));
                }
            }
            if (k == from) {
                break;
            }
            if (words.has("that", k) && !words.has("times", k + 1)) {
                inside = true;
                opened = k;
            } else if (words.has("but", k)) {
                return false;
            } else if (words.has("and", k)) {
                if (words.has("that", k + 1)) {
                    inside = true;
                } else if (words.has("i", k + 1) || words.has("he", k + 1) || !inside && words.has("the", k + 1) && k + 1 == from) {
                    return false;
                }
            } else if (!inside && words.has("because", k)) {
                if (k != after) {
                    return false;
                }
                inside = true;
            } else if (denial && !inside && (words.has("denies", k) || words.has("knows", k))) {
                return false;
            }
            if (k - opened > (inside ? MOST_INSIDE : MOST_BETWEEN)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what ends before a word stands over the whole clause of the quoted words, commas or not. */
    boolean covers(int after) {
        for (int k = after; k <= from; k++) {
            if (words.pointBefore(k, ";:") || k > after && words.parted(k) && turnsAway(k) || k > after && words.sentenceOpens(k)) {
                return false;
            }
            if (k < from && (words.has("but", k) || words.has("and", k) && (words.has("i", k + 1) || words.has("he", k + 1)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a clause of its own begins behind a comma: ", but", ", and we". */
    private boolean turnsAway(int word) {
        return words.has("but", word) || words.has("and", word) && !words.has("that", word + 1) || words.has("so", word);
    }
}
