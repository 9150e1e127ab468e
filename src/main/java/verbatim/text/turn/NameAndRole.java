package verbatim.text.turn;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name, and behind a dash, a bar or a comma who that is: "Eva Lind - Chief Executive", "Eva Lind, Mayor".
 *
 * @param office whether the role says so by its words, and not by a firm's name alone
 */
record NameAndRole(String name, String role, boolean office) {

    /** What parts them. */
    static final String SIGN = "(?:-{1,2}|[–—|·])";
    /** The point behind "St." or "Inc." ends no sentence. */
    private static final String IN_ROLE = "(?:[^\\n:.!?]|(?<=\\b\\p{Lu}\\p{L}{0,3})\\.(?=[ ,]))";
    private static final Pattern LINE = Pattern.compile("\\s*(?:\\*\\*|__)?(?<name>\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: [\\p{L}][\\p{L}\\p{M}.'’-]*){0,4}?)(?:\\*\\*|__)?"
            + "(?: " + SIGN + " |(?<comma>,) )(?<role>\\p{L}" + IN_ROLE + "{0,80})(?:\\*\\*|__)?");
    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}-]+");
    private static final LabelWords WORDS = LabelWords.all();

    /** Those of a whole line; empty where it holds anything else. Behind a comma, a role begins with an office where its letter is small. */
    static Optional<NameAndRole> of(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group("name");
        String role = matcher.group("role");
        NamesOfSpeakers words = NamesOfSpeakers.of(name);
        boolean named = Appellation.looksLikeAName(name) && words.count() > 1 && !words.beginsSentence() && !words.beginHeading();
        boolean told = Character.isUpperCase(role.codePointAt(0)) || matcher.group("comma") != null && WORDS.has("offices", NamesOfSpeakers.of(role).first());
        return named && told && !NamesOfSpeakers.of(role).beginsSentence() ? Optional.of(new NameAndRole(name, role, isOffice(role))) : Optional.empty();
    }

    /** Whether a word names an office. */
    static boolean isOffice(String role) {
        for (String word : WORD_ENDS.split(role)) {
            if (WORDS.has("offices", word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says what somebody is: an office, a part, a title. */
    static boolean isRole(String role) {
        for (String word : NamesOfSpeakers.words(role)) {
            if (WORDS.has("offices", word) || WORDS.has("parts", word) || WORDS.has("titles", word)) {
                return true;
            }
        }
        return false;
    }
}
