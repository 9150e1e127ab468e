package verbatim.text.wording.risk;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clause that quoted words complete: "What I can tell you is that | …". Whoever speaks vouches there for what
 * follows, or only reports, weighs or fears it. What vouches is little, and listed; what does not is everything else.
 */
final class Vouching {

    private static final int BESIDE = 5;

    private final FramedPlace place;
    private final RecordWords words;

    Vouching(FramedPlace place) {
        this.place = place;
        this.words = place.words();
    }

    /** The clause that the words complete, where nobody vouches for them in it; null for any other. */
    @Nullable Hit hit() {
        int that = place.from() - 1;
        if (that < place.start() || !words.has("that", that) && !words.has("whether", that) || words.has("conjunctions", that - 1)) {
            return null;
        }
        int first = place.start();
        while (first < that && (words.has("and", first) || words.has("but", first) || words.has("well", first))) {
            first++;
        }
        boolean before = vouched(place.start(), that);
        // "That we were late is a fact": what is said of it stands behind.
        boolean behind = first == that && vouched(place.to(), place.end());
        if (before || behind) {
            return null;
        }
        return new Hit(words.has("whether", that) ? FrameKind.ASKED : FrameKind.DOUBTED, Math.min(first, that), that + 1);
    }

    /** Whether some words assert what they introduce, or say it as whoever speaks. */
    boolean vouched(int from, int to) {
        boolean denied = IntStream.range(from, to).anyMatch(k -> words.has("denies", k));
        // "Nobody in this house can deny that": two negations make one assertion.
        if (denied && IntStream.range(from, to).anyMatch(k -> words.has("not", k))) {
            return true;
        }
        for (int k = from; k < to; k++) {
            boolean mine = words.has("sayings", k) && (words.has("my", k - 1) || words.has("my", k - 2));
            if (place.plain(k) || mine || words.has("vouches", k) && own(k)) {
                return true;
            }
            for (FramePhrase phrase : words.phrases("vouching words", k)) {
                if (phrase.end(words, k, to) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether whoever speaks is the subject of a verb: "I can tell you", "sage ich". */
    private boolean own(int verb) {
        if (words.self(verb + 1)) {
            return true;
        }
        for (int k = verb - 1; k >= Math.max(place.start(), verb - BESIDE); k--) {
            if (words.self(k)) {
                return true;
            }
            if (!words.has("adverbs", k) && !words.has("you", k) && !words.has("is", k) && !words.parted(k + 1)) {
                return false;
            }
        }
        return false;
    }
}
