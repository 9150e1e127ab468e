package verbatim.text.turn;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether what stands below names is said by them, or told of them: names with a post, or with a time, head a portrait, a review and a
 * result, too. Who speaks says "I" and "you", thanks, greets, asks, or answers in words that say nothing by themselves.
 */
final class TalkSigns {

    private static final LabelWords WORDS = LabelWords.all();
    /** How much of a block is read, in UTF-16 units. */
    private static final int LONGEST = 2000;
    private static final int HALF = 2;
    private static final int THIRD = 3;
    private static final int FEW = 8;
    private static final int SHORTEST_NAME = 3;
    private static final Pattern QUOTED = Pattern.compile("[“\"«„][^”\"»“]*[”\"»“]");
    private static final Pattern GREETS = Pattern.compile("(?iu)" + WORDS.oneOf("greetings") + "(?!\\p{L})");
    private static final Pattern TOLD = Pattern.compile("(?iu)" + WORDS.oneOf("told") + "(?![\\p{L}'’])");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private int blocks;
    private int spoken;
    private int replies;
    private int told;

    /** Reads a block, and takes it to be that of somebody. */
    void add(String name, String block) {
        String read = block.length() > LONGEST ? block.substring(0, LONGEST) : block;
        String outside = QUOTED.matcher(read).replaceAll(" ").strip();
        // A paragraph in quotation marks and nothing else is whose name stands above it.
        String said = outside.codePoints().anyMatch(Character::isLetter) ? outside : read.strip();
        if (said.isEmpty()) {
            return;
        }
        blocks++;
        boolean own = isOwn(said);
        boolean reply = isReply(said);
        spoken += own || reply || said.indexOf('?') >= 0 ? 1 : 0;
        replies += reply ? 1 : 0;
        told += !own && (TOLD.matcher(said).lookingAt() || names(said, name)) ? 1 : 0;
    }

    /** Whether a good share of the blocks is spoken, and hardly any is told of whom it stands below. */
    boolean areTalk() {
        return (spoken * HALF >= blocks || replies > 0 && spoken * THIRD >= blocks) && spoken > 0 && told * FEW < blocks;
    }

    /** Whether at least one block in three is spoken. */
    boolean areAtLeastAThird() {
        return spoken > 0 && spoken * THIRD >= blocks;
    }

    /** Whether at least one block in two is spoken. */
    boolean areAtLeastHalf() {
        return spoken > 0 && spoken * HALF >= blocks;
    }

    /** What stands in lines from an offset of the first up to another line, or as much of it as is read. */
    static String block(List<String> lines, int line, int from, int to) {
        var block = new StringBuilder(lines.get(line).substring(Math.min(from, lines.get(line).length())));
        for (int i = line + 1; i < to && block.length() <= LONGEST; i++) {
            if (!TimeStamp.isAlone(lines.get(i))) {
                block.append('\n').append(lines.get(i));
            }
        }
        return block.toString().strip();
    }

    /** Whether words ask something, with the mark of it or a word that asks. */
    static boolean asks(String said) {
        return said.indexOf('?') >= 0 || WORDS.has("asks with", BLANKS.split(said, HALF)[0]);
    }

    private static boolean isOwn(String said) {
        if (GREETS.matcher(said).lookingAt()) {
            return true;
        }
        boolean begins = true;
        String[] parts = BLANKS.split(said);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            // "I. Bell" is no "I".
            boolean initial = part.length() == 2 && part.endsWith(".") && i + 1 < parts.length;
            String word = initial ? "" : bare(part);
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            // "US" is a country.
            boolean abbreviated = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            if (!abbreviated && (WORDS.has("speaking", word) || capital && (WORDS.has("speaking in capitals", word) || !begins && WORDS.has("speaking formally", word)))) {
                return true;
            }
            begins = part.isEmpty() || ".!?:…".indexOf(part.charAt(part.length() - 1)) >= 0;
        }
        return false;
    }

    /** Whether a sentence tells of somebody: "She keeps the lock." */
    static boolean isTold(String sentence) {
        return TOLD.matcher(sentence).lookingAt();
    }

    /** "Yes, since May.", "It is not." */
    private static boolean isReply(String said) {
        String[] parts = BLANKS.split(said);
        boolean plain = true;
        for (String part : parts) {
            String word = bare(part);
            plain &= WORDS.has("sentences", word) || WORDS.has("replies", word);
        }
        return plain || WORDS.has("replies", bare(parts[0]));
    }

    /** Without what stands before its first letter and behind its last one. */
    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetter(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    /** Whether they name the first or the last word of a name. */
    private static boolean names(String said, String name) {
        NamesOfSpeakers words = NamesOfSpeakers.of(name);
        return holds(said, words.first()) || holds(said, words.last());
    }

    private static boolean holds(String said, String word) {
        for (int at = word.length() < SHORTEST_NAME ? -1 : said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
            boolean begins = at == 0 || !Character.isLetter(said.charAt(at - 1));
            int end = at + word.length();
            if (begins && (end == said.length() || !Character.isLetter(said.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
