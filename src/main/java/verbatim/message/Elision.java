package verbatim.message;

import java.util.regex.Pattern;

/** What French says shorter before a vowel: "le travail d’Anna", "celui de Jonas". An h is left alone: some are mute, others not. */
final class Elision {

    private static final Pattern FULL = Pattern.compile("\\b([dD]|[qQ]u)e \\{(\\d)}");
    private static final Pattern VOWEL = Pattern.compile("^(?iu:[aeiouàâäæéèêëîïôöœùûü]|y[^aeiouéè])");

    private Elision() {}

    /** A pattern, fit for what comes to its places. */
    static String before(Object[] words, String pattern) {
        return FULL.matcher(pattern).replaceAll(full -> {
            int place = Integer.parseInt(full.group(2));
            return place < words.length && words[place] instanceof String next && VOWEL.matcher(next).find() ? "$1’{$2}" : "$0";
        });
    }
}
