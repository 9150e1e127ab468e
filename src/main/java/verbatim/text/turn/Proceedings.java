package verbatim.text.turn;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a house does, as its record tells it on a line of its own: "Motion carried.", "The House divided: Ayes 210, Noes 190." Nobody says it. */
final class Proceedings {

    private static final int LONGEST = 140;
    private static final LabelWords WORDS = LabelWords.all();
    private static final String WHAT = "(?:(?:the|le|la|les|der|die|das|el|los|las|il|lo|i|de|het|o|a) |l['’])?(?:\\p{L}+ )?" + WORDS.oneOf("put to the vote");
    /** "Motion, as amended, carried unanimously." */
    private static final Pattern DECIDED = Pattern.compile("(?iu)" + WHAT + ",?(?: [^ ]+){0,4}? " + WORDS.oneOf("decided") + "(?: (?!(?:to|and|that|of|us|me|we|in|at|by far|und|zu|et|y)\\b)[^,;:?!]{1,40})?[.]?");
    private static final Pattern DIVIDED = Pattern.compile("(?iu)(?:the )?(?:house|senate|committee|assembly|chamber|council|dáil) divided[ :—–-].*");
    private static final Pattern AYES = Pattern.compile("(?iu)" + WORDS.oneOf("votes for") + "[ :,—–.-]+\\d{1,4}\\b[^?!]{0,12}" + WORDS.oneOf("votes against") + "[ :,—–.-]+\\d{1,4}\\b.*");

    private static final String SAYS = "(?:[.:]| [–—-]|,) [\\p{Lu}\\p{Ll}][^.?!]*[^.?!,;:\\s”\"]";
    private static final Pattern ITEM = Pattern.compile("(?:\\p{Lu}\\p{L}+ )?(?<what>\\p{L}+)(?: no\\.?)? (?<number>\\d{1,3}|[IVX]{1,4}|\\p{L}+)" + SAYS);
    /** "Second half: the vote" */
    private static final Pattern ORDERED = Pattern.compile("(?<which>\\p{Lu}\\p{L}+) (?<what>\\p{L}+)" + SAYS);
    private static final int MOST_WORDS_OF_AN_ITEM = 12;

    private Proceedings() {}

    /** "Item 2 – Election of auditors", "Part two: Money", "Second half: after the break" */
    private static boolean isItem(String said) {
        if (said.split(" ").length > MOST_WORDS_OF_AN_ITEM) {
            return false;
        }
        Matcher item = ITEM.matcher(said);
        if (item.matches() && WORDS.has("counted things", item.group("what")) && isNumber(item.group("number"))) {
            return true;
        }
        Matcher ordered = ORDERED.matcher(said);
        return ordered.matches() && WORDS.has("ordinals", ordered.group("which")) && WORDS.has("counted things", ordered.group("what"));
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || WORDS.has("number words", word) || word.equals(word.toUpperCase(Locale.ROOT));
    }

    static boolean are(String said) {
        if (said.length() > LONGEST || said.isEmpty() || !Character.isUpperCase(said.codePointAt(0)) || StageLines.isOwn(said)) {
            return false;
        }
        return isItem(said) || DECIDED.matcher(said).matches() || DIVIDED.matcher(said).matches() || AYES.matcher(said).matches();
    }
}
