package verbatim.text.wording.risk;

import org.jspecify.annotations.Nullable;

/** Reads what stands before quoted words and a colon: "The supplier rang me: …" brings in the supplier's words without saying so. */
final class Introduction {

    private static final int LONGEST = 30;

    private final FramedPlace place;
    private final RecordWords words;

    Introduction(FramedPlace place) {
        this.place = place;
        this.words = place.words();
    }

    /** The clause before the colon, where it is about somebody and not about whoever speaks; null for any other. */
    @Nullable Hit hit() {
        int from = place.from();
        int start = place.start();
        if (from == start || from - start > LONGEST || !words.pointBefore(from, ":") || words.turns().labelEnd(words.end(from - 1))
                || words.has("third", from) || new Vouching(place).vouched(start, from)) {
            return null;
        }
        boolean somebody = false;
        for (int k = start; k < from; k++) {
            if (words.self(k) || words.has("not", k) || words.pointBefore(k, ":") && k > start) {
                return null;
            }
            somebody |= person(k);
        }
        return somebody ? new Hit(FrameKind.ASCRIBED, start, from) : null;
    }

    /** Whether a word is, or names, somebody else, or says that somebody turns to whoever speaks. */
    private boolean person(int word) {
        boolean name = words.capital(word) && word > place.start() && !words.isListed("capitals", "nouns") && !words.has("titles", word);
        return name || words.has("third", word) || words.has("persons", word) || words.has("me", word);
    }
}
