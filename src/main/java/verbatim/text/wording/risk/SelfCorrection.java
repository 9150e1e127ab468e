package verbatim.text.wording.risk;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether whoever speaks corrects himself behind quoted words: "We spent 60 | , sorry, 16 million". What marks it alone
 * fills the room between two points; "no" and "I mean" mark it only where another figure or name follows.
 */
final class SelfCorrection {

    private static final int NEAR = 6;
    private static final int FOLLOWS = 4;

    private final FramedPlace place;
    private final RecordWords words;

    SelfCorrection(FramedPlace place) {
        this.place = place;
        this.words = place.words();
    }

    /** A correction behind the cut, in the same sentence; null for none. */
    @Nullable Hit inSentence() {
        for (int at = place.to(); at < Math.min(place.end(), place.to() + NEAR); at++) {
            if (at > place.to() && !words.parted(at)) {
                continue;
            }
            int end = fills("correcting words", at, place.end());
            if (end > 0) {
                return new Hit(FrameKind.TAKEN_BACK, at, end);
            }
            for (FramePhrase phrase : words.phrases("doubtful corrections", at)) {
                int last = phrase.end(words, at, place.end());
                if (last > 0 && words.parted(at) && another(last)) {
                    return new Hit(FrameKind.TAKEN_BACK, at, last);
                }
            }
        }
        return null;
    }

    /** A correction in a sentence that follows, from {@code start} to before {@code end}; null for none. */
    @Nullable Hit inNext(int start, int end) {
        // A figure that stands by itself two sentences on is that of another matter.
        boolean figures = start == place.end() && IntStream.range(place.from(), place.to()).anyMatch(words::figure);
        for (int at = start; at < end; at++) {
            if (at > start && !words.parted(at)) {
                continue;
            }
            int last = fills("correcting words", at, end);
            if (last > 0) {
                return new Hit(FrameKind.TAKEN_BACK, at, last);
            }
            for (FramePhrase phrase : figures ? words.phrases("next figure", at) : List.<FramePhrase>of()) {
                last = phrase.end(words, at, end);
                if (last > 0 && IntStream.range(at, last).anyMatch(this::fresh)) {
                    return new Hit(FrameKind.TAKEN_BACK, at, last);
                }
            }
        }
        return null;
    }

    /** Whether a word is a figure that the quoted words do not hold. */
    private boolean fresh(int word) {
        return words.figure(word) && IntStream.range(place.from(), place.to()).noneMatch(k -> words.normal(k).equals(words.normal(word)));
    }

    /** Where a phrase ends that fills the room between two points; 0 where none does. */
    private int fills(String section, int at, int limit) {
        for (FramePhrase phrase : words.phrases(section, at)) {
            int end = phrase.end(words, at, limit);
            if (end > 0 && words.closes(end)) {
                return end;
            }
        }
        return 0;
    }

    /** Whether a figure or a name stands soon behind a place, as one does at the end of the quoted words. */
    private boolean another(int from) {
        IntStream before = IntStream.range(Math.max(place.from(), place.to() - FOLLOWS), place.to());
        IntStream behind = IntStream.range(from, Math.min(place.end(), from + FOLLOWS));
        boolean figure = before.anyMatch(words::dated);
        before = IntStream.range(Math.max(place.from() + 1, place.to() - FOLLOWS), place.to());
        boolean name = before.anyMatch(words::capital);
        return behind.anyMatch(k -> figure && words.dated(k) || name && words.capital(k));
    }
}
