package verbatim.text.wording.risk;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is set behind quoted words and narrows them: ", in part", and a sentence without a verb that hangs on them, as in
 * "They may order the eel. On their ninetieth birthday."
 */
final class LimitingTail {

    private static final int LONGEST = 12;
    private static final int NEAR = 3;

    private final FramedPlace place;
    private final RecordWords words;

    LimitingTail(FramedPlace place) {
        this.place = place;
        this.words = place.words();
    }

    /** What narrows the words in their own sentence; null for nothing. */
    @Nullable Hit inSentence() {
        for (int at = place.to(); at < Math.min(place.end(), place.to() + NEAR); at++) {
            int end = fills(at, place.end());
            if (end > 0) {
                return new Hit(FrameKind.CONDITIONED, at, end);
            }
        }
        return null;
    }

    /** What narrows them in the sentence right behind, from {@code start} to before {@code end}; null for nothing. */
    @Nullable Hit inNext(int start, int end) {
        int last = fills(start, end);
        if (last == end && !words.pointBefore(end, "?")) {
            return new Hit(FrameKind.CONDITIONED, start, end);
        }
        if (end - start > LONGEST || !words.has("fragment openers", start) || words.pointBefore(end, "?") || words.closes(start + 1) && end - start > 1) {
            return null;
        }
        int from = start;
        while (from < end) {
            int aside = aside(from, end);
            if (aside > from) {
                from = aside;
            } else if (verb(from)) {
                return null;
            } else {
                from++;
            }
        }
        return new Hit(FrameKind.CONDITIONED, start, end);
    }

    private int aside(int at, int limit) {
        for (FramePhrase phrase : words.phrases("fragment asides", at)) {
            int end = phrase.end(words, at, limit);
            if (end > 0) {
                return end;
            }
        }
        return 0;
    }

    /** Whether a word is, or stands beside, the verb of a clause of its own. */
    private boolean verb(int word) {
        return words.has("is", word) || words.has("i", word) || words.has("third", word) || words.has("he", word) && !words.has("fragment openers", word)
                || words.has("says", word) || words.has("inverted", word) || words.has("but", word);
    }

    private int fills(int at, int limit) {
        if (!words.closes(at) && at != place.to()) {
            return 0;
        }
        return Stream.of("limiting words", "limiting tails").flatMap(heading -> words.phrases(heading, at).stream())
                .mapToInt(phrase -> phrase.end(words, at, limit))
                .filter(end -> end > 0 && words.closes(end) && IntStream.range(at, end).noneMatch(place::plain)).findFirst().orElse(0);
    }
}
