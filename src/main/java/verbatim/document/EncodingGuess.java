package verbatim.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Optional;

/** Guesses the encoding of bytes that are no Unicode, from how often their letters follow each other (ICU). */
class EncodingGuess {

    /**
     * The least confidence taken, of 100: ICU's own scale. Tried on single sentences of nine languages, the right
     * encoding had 45 and more, chance finds about 10. What passes must be plausible as well.
     */
    private static final int LEAST_CONFIDENCE = 30;

    /** The most letters beyond ASCII among a text's letters, in percent: more than in any Latin orthography. */
    private static final int MOST_ACCENTED = 40;

    private EncodingGuess() {}

    /** The encoding, where the guess is good enough and this platform can read it. */
    static Optional<Charset> of(byte[] bytes) {
        CharsetMatch best = new CharsetDetector().setText(bytes).detect();
        if (best == null || best.getConfidence() < LEAST_CONFIDENCE) {
            return Optional.empty();
        }
        // A damaged UTF-8 file is not UTF-8, and still nothing else; UTF-16 and UTF-32 must come with their mark.
        if (best.getName().startsWith("UTF") || !Charset.isSupported(best.getName())) {
            return Optional.empty();
        }
        return Optional.of(Charset.forName(best.getName()));
    }

    /** Whether what came out reads like words: no control characters, and accents only here and there. */
    static boolean isPlausible(PlainText text) {
        if (text.words().chars().anyMatch(c -> c >= 0x80 && c < 0xA0)) {
            return false;
        }
        long letters = text.words().codePoints().filter(Character::isLetter).count();
        long accented = text.words().codePoints()
                .filter(c -> c >= 0x80 && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        long signs = text.words().codePoints()
                .filter(c -> c >= 0x80 && !Character.isLetter(c) && !Character.isWhitespace(c))
                .count();
        return letters > 0 && accented * 100 <= letters * MOST_ACCENTED && signs < letters;
    }
}
