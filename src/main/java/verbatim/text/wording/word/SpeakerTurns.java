package verbatim.text.wording.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in a transcript somebody else begins to speak: a line that begins with another label than the last one ("MR. HALE:",
 * "Q."), with the arrows of captions or with a dialogue's dash. A single label with small letters, which none follows, is a
 * heading and no speaker.
 */
final class SpeakerTurns {

    private static final int LONGEST = 80;
    private static final int FEWEST = 2;

    private static final Pattern LABEL = Pattern.compile("(?:(?:>>+|[-–—])\\s*)?(?:\\*\\*)?"
            + "(?<name>\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’-]*(?: [\\p{L}\\p{M}\\p{N}.'’#-]+){0,5})"
            + "(?: ?[\\[(][^\\])\\n]{1,40}[\\])])?[ \\u00A0\\u202F]?:(?:\\*\\*)?\\s");
    /** Interviews and hearings as courts print them. */
    private static final Pattern QUESTION_OR_ANSWER = Pattern.compile("(?<name>[QA])\\.?\\s+\\S");
    private static final Pattern UNNAMED = Pattern.compile("(?:>>|[–—]\\s*\\p{Lu})");

    /**
     * A line that begins a turn.
     *
     * @param word the first of its words
     * @param name of the speaker; null where it only says that it is another one
     * @param certain whether it can be no heading
     */
    private record Turn(int word, @Nullable String name, boolean certain) {}

    private final List<Turn> turns = new ArrayList<>();
    private boolean asked;

    /** Looks at the line that begins at a place of the text, before the word of that number. */
    void line(String text, int begin, int word) {
        int at = begin;
        while (at < text.length() && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at >= text.length() || !mayBegin(text.charAt(at))) {
            return;
        }
        CharSequence line = text.subSequence(at, Math.min(text.length(), at + LONGEST));
        Matcher label = LABEL.matcher(line);
        if (label.lookingAt() && isName(label.group("name"))) {
            String name = label.group("name");
            turns.add(new Turn(word, name.toLowerCase(Locale.ROOT), name.chars().noneMatch(Character::isLowerCase)));
            return;
        }
        Matcher letter = QUESTION_OR_ANSWER.matcher(line);
        if (letter.lookingAt() && (asked || letter.group("name").equals("Q"))) {
            asked = true;
            turns.add(new Turn(word, letter.group("name"), true));
        } else if (UNNAMED.matcher(line).lookingAt()) {
            turns.add(new Turn(word, null, true));
        }
    }

    private static boolean mayBegin(char c) {
        return c == '>' || c == '-' || c == '–' || c == '—' || c == '*' || Character.isUpperCase(c);
    }

    /** Most words of a name begin with a capital: "Ursula von der Leyen" does, "What happened then" does not. */
    private static boolean isName(String name) {
        String[] words = name.split(" ");
        int small = 0;
        for (String word : words) {
            small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        }
        return small * 2 <= words.length && !Character.isLowerCase(words[words.length - 1].charAt(0));
    }

    /** The words with which another speaker begins than spoke before. */
    BitSet changes() {
        BitSet changes = new BitSet();
        Set<String> names = new HashSet<>();
        turns.forEach(each -> names.add(String.valueOf(each.name)));
        String last = null;
        for (Turn each : turns) {
            if ((each.certain || names.size() >= FEWEST) && (each.name == null || !each.name.equals(last))) {
                changes.set(each.word);
            }
            last = each.name;
        }
        return changes;
    }
}
