package verbatim.text.turn;

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

    private static final Pattern ITEM = Pattern.compile("(?<what>\\p{Lu}\\p{L}+)(?: no\\.?)? \\d{1,3}(?:[.:]| [–—-]|,) \\p{Lu}[^.?!]*[^.?!,;:\\s”\"]");
    private static final int MOST_WORDS_OF_AN_ITEM = 12;

    private Proceedings() {}

    /** "Item 2 – Election of auditors" */
    private static boolean isItem(String said) {
        Matcher item = ITEM.matcher(said);
        return item.matches() && WORDS.has("counted things", item.group("what")) && said.split(" ").length <= MOST_WORDS_OF_AN_ITEM;
    }

    static boolean are(String said) {
        if (said.length() > LONGEST || said.isEmpty() || !Character.isUpperCase(said.codePointAt(0)) || StageLines.isOwn(said)) {
            return false;
        }
        return isItem(said) || DECIDED.matcher(said).matches() || DIVIDED.matcher(said).matches() || AYES.matcher(said).matches();
    }
}
