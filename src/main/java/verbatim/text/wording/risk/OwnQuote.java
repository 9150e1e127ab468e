package verbatim.text.wording.risk;

/** Reads whether whoever speaks quotes himself: "You know what I said to him? “…”", "My answer was, “…”", "“…” I wrote that." */
final class OwnQuote {

    private static final int A_CLAUSE = 4;

    private final RecordWords words;

    OwnQuote(RecordWords words) {
        this.words = words;
    }

    /** Whether words in marks, from {@code first} to before {@code last}, are brought in as the own ones. */
    boolean stands(int first, int last) {
        int start = words.sentenceStart(first);
        for (int k = start; k < first; k++) {
            if (words.self(k)) {
                return true;
            }
        }
        return announced(start, first) || start == first && asked(first) || behind(last);
    }

    /** "What did I tell him? “…”": in the sentence before, of the same turn, which stands in no marks itself. */
    private boolean asked(int first) {
        if (first == 0 || words.paragraphOpens(first) || words.labelAt(first) > 0 || words.turns().labelEnd(words.end(first - 1))) {
            return false;
        }
        int open = RecordMarks.opening(words.text(), words.start(first - 1));
        boolean quoted = open >= 0 && RecordMarks.closing(words.text(), open) >= words.end(first - 1);
        return !quoted && words.pointBefore(first, "?:") && announced(words.sentenceStart(first - 1), first);
    }

    /** Whether a phrase of these words says that what follows is the own answer, and none of them denies it or lets another say it. */
    private boolean announced(int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.has("not", at)) {
                return false;
            }
        }
        for (int at = from; at < to; at++) {
            for (FramePhrase phrase : words.phrases("own quotes", at)) {
                if (phrase.end(words, at, to) == to && sayings(at, to) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private int sayings(int from, int to) {
        int sayings = 0;
        for (int k = from; k < to; k++) {
            sayings += words.has("says", k) ? 1 : 0;
        }
        return sayings;
    }

    /** "I wrote that." right behind the marks. */
    private boolean behind(int last) {
        if (last >= words.size() || !words.self(last)) {
            return false;
        }
        for (int k = last + 1; k < Math.min(words.size(), last + A_CLAUSE) && !words.parted(k); k++) {
            if (words.has("says", k)) {
                return true;
            }
        }
        return false;
    }
}
