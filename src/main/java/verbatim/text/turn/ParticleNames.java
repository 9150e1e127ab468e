package verbatim.text.turn;

import java.util.Locale;
import java.util.regex.Pattern;

/** Surnames that begin with a small particle, and stand alone before a colon: "de la Cruz", "van Dyk", "al-Rashid". */
final class ParticleNames {

    private static final int MOST_WORDS = 4;
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u202F]+");
    private static final LabelWords WORDS = LabelWords.all();

    private ParticleNames() {}

    /** Whether all words but the last are such particles, or a hyphen joins one to its name. */
    static boolean isOne(String name) {
        if (name.isEmpty() || !Character.isLowerCase(name.codePointAt(0))) {
            return false;
        }
        String[] parts = BLANKS.split(name);
        int last = parts.length - 1;
        if (last == 0) {
            int hyphen = name.indexOf('-');
            return hyphen > 0 && isParticle(name.substring(0, hyphen)) && begins(name.substring(hyphen + 1));
        }
        for (int i = 0; i < last; i++) {
            if (!isParticle(parts[i])) {
                return false;
            }
        }
        return last < MOST_WORDS && begins(parts[last]);
    }

    private static boolean isParticle(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT)) && WORDS.has("particles of surnames", word);
    }

    private static boolean begins(String word) {
        return word.length() > 1 && Character.isUpperCase(word.codePointAt(0));
    }
}
