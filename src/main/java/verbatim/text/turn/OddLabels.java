package verbatim.text.turn;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a talk where a label would and has no form of a name: a number of a telephone, a handle, a name with a doubt, in
 * brackets or quotation marks, of two people or of many, in a script that no other label has. Who speaks there is not known.
 */
final class OddLabels {

    private static final int AGAIN = 2;
    private static final int DIGITS_OF_A_TELEPHONE = 7;
    private static final int LONGEST_WITHOUT_CASE = 20;
    /** How far into a line such a label reaches at most. */
    private static final int WIDEST = 70;

    private static final Pattern CLOSED = Pattern.compile("\\s*(?<name>[^:：\\n]{1,60}?)(?:[ \\u00A0]?[\\[(][^?\\[\\]()\\n]{1,40}[\\])]|[ \\u00A0]" + TimeStamp.COUNTED + ")?"
            + "[ \\u00A0]?(?::(?:\\*\\*|__)?(?=\\s|$)|：)\\s*");
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\+|00|0|\\()[\\d ()/.-]{6,24}");
    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}_.]{2,40}|\\p{Ll}{3,20}[._-]?\\d{1,6}|[\\p{L}\\p{N}]{2,20}_[\\p{L}\\p{N}_]{1,20}");
    private static final Pattern HANDLE_ALONE = Pattern.compile("\\s*@[\\p{L}\\p{N}_.]{2,40}\\s*");
    private static final Pattern DOUBTED = Pattern.compile("\\?{1,3}[ ]?(?<name>[^?]+)|(?<doubted>[^?(]+?)[ ]?(?:\\?{1,3}|\\(\\?{1,3}\\))");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*(?:<(?<name>[^<>/:\\n]{2,40})>|(?<open>\\p{Lu}[^<>:\\n]{1,40})>|\\{(?<braces>[^{}:\\n]{2,40})\\})[ \\t]+(?=\\S)");
    private static final Pattern NICKNAMED = Pattern.compile("(?<first>\\p{Lu}[\\p{L}'’.-]+) [\"“„«(][^\"“”„«»()]{1,20}[\"”“»)](?<last>(?: \\p{Lu}[\\p{L}'’.-]+){1,3})");
    private static final Pattern COUNTED_TOGETHER = Pattern.compile("(?<part>\\p{Lu}\\p{L}+) \\d{1,3}(?: ?[/&+,] ?\\d{1,3}){1,4}");
    private static final Pattern TOGETHER = Pattern.compile("(?<one>\\p{Lu}[\\p{L}'’. -]{1,28}?)[ ]?/[ ]?(?<other>\\p{Lu}[\\p{L}'’. -]{1,28})");
    private static final Pattern MARKUP = Pattern.compile("(?i)(?:br|p|b|i|u|em|div|span|pre|code|center|table|body|html|head|strong|font|section|article|blockquote)\\b.*");

    private final LabelWords words = LabelWords.all();
    /** The names of labels and the words with which they begin and end. */
    private final Set<String> known = new HashSet<>();
    private final boolean latin;

    /** @param known names of labels that were read, in small letters */
    OddLabels(Set<String> known) {
        for (String name : known) {
            this.known.add(name);
            for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
                this.known.add(name.substring(0, blank));
                this.known.add(name.substring(blank + 1));
            }
        }
        this.latin = known.stream().allMatch(name -> name.codePoints().filter(Character::isLetter).allMatch(OddLabels::isLatin));
    }

    /**
     * Where in a line the words behind such a label begin; -1 where it has none.
     *
     * @param at where a label may begin
     */
    int end(String line, int at) {
        if (line.length() < WIDEST && HANDLE_ALONE.matcher(line).matches()) {
            return line.length();
        }
        int until = Math.min(at + WIDEST, line.length());
        if (!holds(line, at, until)) {
            return -1;
        }
        Matcher brackets = IN_BRACKETS.matcher(line).region(at, Math.min(at + WIDEST, line.length()));
        if (brackets.lookingAt()) {
            boolean open = brackets.group("open") != null;
            String name = open ? brackets.group("open") : brackets.group("name") == null ? brackets.group("braces") : brackets.group("name");
            return !MARKUP.matcher(name).matches() && (isSomebody(name) || !open && Appellation.looksLikeAName(name)) ? brackets.end() : -1;
        }
        Matcher closed = CLOSED.matcher(line).region(at, Math.min(at + WIDEST, line.length()));
        return closed.lookingAt() && isOdd(closed.group("name")) ? closed.end() : -1;
    }

    /** Whether one of the signs stands there that such a label needs; most lines have none. */
    private static boolean holds(String line, int from, int until) {
        for (int i = from; i < until; i++) {
            if (":：<>{".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isOdd(String name) {
        if (isTelephone(name) || HANDLE.matcher(name).matches() || isForeign(name) || isMany(name)) {
            return true;
        }
        Matcher doubted = DOUBTED.matcher(name);
        if (doubted.matches()) {
            return isSomebody((doubted.group("name") == null ? doubted.group("doubted") : doubted.group("name")).strip());
        }
        Matcher counted = COUNTED_TOGETHER.matcher(name);
        if (counted.matches()) {
            return words.has("parts", counted.group("part"));
        }
        Matcher together = TOGETHER.matcher(name);
        if (together.matches()) {
            return isSomebody(together.group("one").strip()) && isCapital(together.group("other").strip());
        }
        Matcher nicknamed = NICKNAMED.matcher(name);
        return nicknamed.matches() && isSomebody(nicknamed.group("first") + nicknamed.group("last"));
    }

    private static boolean isTelephone(String name) {
        return TELEPHONE.matcher(name).matches() && name.chars().filter(Character::isDigit).count() >= DIGITS_OF_A_TELEPHONE;
    }

    /** "Several members", "Mehrere Abgeordnete": many call. */
    private boolean isMany(String name) {
        String[] parts = NamesOfSpeakers.words(name.toLowerCase(Locale.ROOT));
        return parts.length >= AGAIN && words.has("many", parts[0]) && words.has("crowd", parts[parts.length - 1]);
    }

    /** A name in a script of which no other label is. */
    private boolean isForeign(String name) {
        String[] parts = name.split("[ \\u00A0·]+");
        boolean letters = name.codePoints().allMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || " \u00A0·".indexOf(c) >= 0);
        return latin && letters && name.codePointCount(0, name.length()) <= LONGEST_WITHOUT_CASE && parts.length <= AGAIN + 1
                && name.codePoints().filter(Character::isLetter).noneMatch(OddLabels::isLatin) && !Character.isLowerCase(name.codePointAt(0))
                && !Appellation.isSaying(name);
    }

    private static boolean isCapital(String name) {
        return Character.isUpperCase(name.codePointAt(0)) && !NamesOfSpeakers.of(name).beginsSentence() && !NamesOfSpeakers.of(name).beginHeading();
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    /** Whether it is a name that another label has, too, or looks like a person's, or is a part that somebody plays. */
    private boolean isSomebody(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        if (known.contains(key)) {
            return true;
        }
        String[] parts = NamesOfSpeakers.words(key);
        if (parts.length == AGAIN && words.has("parts", parts[0]) && parts[1].length() == 1) {
            // "Speaker A"
            return true;
        }
        return NamesOfSpeakers.of(key).isPlain() && Appellation.looksLikeAName(name) && (parts.length > 1 || words.isFirstName(parts[0]) || words.has("parts", parts[0]));
    }
}
