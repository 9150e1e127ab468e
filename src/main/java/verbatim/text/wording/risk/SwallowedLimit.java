package verbatim.text.wording.risk;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads what a cut takes from beside printed words and what narrowed them there: "true … but not as described", which the
 * record says is so "in part". What narrows other words that are left out too does nothing to the printed ones.
 */
final class SwallowedLimit {

    private static final int LONGEST = 7;

    private final RecordWords words;

    SwallowedLimit(RecordWords words) {
        this.words = words;
    }

    /** Whether a mark of omission that stands for the words from {@code from} to before {@code to} swallows such a phrase. */
    boolean stands(int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> narrows("limiting words", at, from, to) || narrows("limiting asides", at, from, to));
    }

    /** Whether such a phrase stands right before a quote's first word and opens its sentence, or its clause goes on: "In theory, | we". */
    boolean before(int from) {
        for (int at = Math.max(0, from - LONGEST); at < from; at++) {
            for (FramePhrase phrase : words.phrases("limiting words", at)) {
                if (phrase.end(words, at, from) == from && (!words.parted(from) || words.opensSentence(at) && !words.sentenceOpens(from))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean narrows(String heading, int at, int from, int to) {
        List<FramePhrase> phrases = words.phrases(heading, at);
        return phrases.stream().mapToInt(phrase -> phrase.end(words, at, to)).anyMatch(end -> end > 0 && narrows(at, end, from, to));
    }

    private boolean narrows(int at, int end, int from, int to) {
        boolean before = from > 0 && IntStream.rangeClosed(from, at).noneMatch(words::sentenceOpens);
        boolean behind = to < words.size() && IntStream.rangeClosed(end, to).noneMatch(words::sentenceOpens);
        boolean joined = before && IntStream.rangeClosed(from, at).noneMatch(words::parted);
        if (end < to && !words.closes(end)) {
            // "We agreed | in principle to the sale": the phrase belongs to the printed verb, a single word to what follows it.
            return joined && at == from && end - at > 1 && !words.has("of", end);
        }
        return joined || at == from && (before || behind) || end == to && behind && (!words.parted(to) || words.parted(at));
    }
}
