package verbatim.text.turn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads names that something else than a colon sets apart at the beginning of a line: brackets, stars, a dash, a point, a tab,
 * a bar, or nothing but the end of the line. One of them alone is no label: so begin items of lists, headings and sentences,
 * too. Whether a record labels its turns so, {@link SpokenTurns} decides.
 */
final class SetApart {

    private static final String NAME = "(?<name>[\\p{L}][\\p{L}\\p{M}\\p{N}_.'’ª-]*"
            + "(?:[ \\u00A0\\u202F](?:[\\p{L}&][\\p{L}\\p{M}\\p{N}.'’ª-]*|\\d{1,3}(?![\\p{L}\\p{N}.,:]))){0,5}?)";
    private static final String REMARKS = "(?:[ \\u00A0]?[\\[(][^\\])\\n]{1,60}[\\])]){0,3}";
    private static final String A_REMARK = "(?:[ \\u00A0]?[\\[(][^\\])\\n]{1,60}[\\])]){1,3}";

    private static final int MOST_WORDS = 6;
    private static final int SHORTEST_NICK = 3;
    private static final Set<String> MARKUP = Set.of("div", "span", "pre", "code", "center", "table", "body", "html", "head", "strong", "font", "section", "article", "blockquote");
    private static final Pattern ABBREVIATED = Pattern.compile(".*[ .](?:\\p{L}|[JS]r)\\.");

    /** Each way, with what it begins with, one of the signs that it needs, and what parts the name from the words; the letter names it. */
    private static final List<Way> WAYS = List.of(
            new Way('@', "@", "", "(?<name>@[\\p{L}\\p{N}_.]{2,40})(?:[ ][^\\n]{1,40})?$"),
            new Way('[', "[", "", "\\[" + NAME + "\\][ \\t]+(?=\\S)"),
            new Way('(', "(", "", "\\(" + NAME + "\\)[ \\t]+(?=\\S)"),
            new Way('*', "*_", "", "(?:\\*\\*|__)" + NAME + REMARKS + "(?:\\*\\*|__)[ \\t]+(?=\\S)"),
            new Way('<', "<", "", "<(?:v(?:\\.[\\w.]+)?[ ]+)?" + NAME + ">[ \\t]*(?=\\S)"),
            new Way('>', "a", ">", NAME + ">[ \\t]+(?=\\S)"),
            new Way('|', "|", "", "\\|[ \\t]*" + NAME + "[ \\t]*\\|[ \\t]*(?=\\S)"),
            new Way('t', "a", ":", NAME + REMARKS + "(?:[ ]{2,}|[ ]?\\t[ ]?)[\\[(]?(?<time>" + TimeStamp.CLOCK + ")[\\])]?(?:[ ]{2,}|[ ]?\\t[ ]?)(?=\\S)"),
            new Way('\t', "a", "\t", NAME + "[ ]*\\t[ \\t]*(?=\\S)"),
            new Way('g', "a", " ", "(?<name>\\p{Lu}[\\p{Lu}'’-]+(?: \\p{Lu}[\\p{Lu}'’-]+){0,3})[ ]{2,}(?=[\\p{Lu}¿¡«“\"(…])"),
            new Way('\n', "a*_", "", "(?:\\*\\*|__)?" + NAME + REMARKS + "(?:[ ]·[^\\n]{1,30})?(?:\\*\\*|__)?[ \\t]*$"),
            new Way('P', "a", ".", "(?<name>(?:A )?\\p{Lu}[\\p{Lu}\\p{M}'’-]+(?: \\p{Lu}[\\p{Lu}\\p{M}.'’-]*){0,3}?)" + REMARKS + "(?:, (?<role>[^.,:\\n]{1,60}))?\\.[ ]+(?=[\\p{Lu}¿¡«“\"(\\[])"),
            new Way('–', "a", "–—-", NAME + REMARKS + "(?:, [^.–—\\n]{1,60})?\\.?(?:[ \\u00A0\\u202F]?[–—]|[ ]--?|\\.-)[ \\u00A0\\u202F]*(?=\\S)"),
            new Way('.', "a", "([", NAME + A_REMARK + "\\.[ ]+(?=\\S)"),
            new Way('l', "a", ":", "(?<lower>\\p{Ll}[\\p{L}.'’-]*(?: \\p{Ll}[\\p{L}.'’-]*){0,2}):[ \\t]+(?=\\S)"));

    private SetApart() {}

    /**
     * One way; what cannot stand in a line is not looked for in it, for nearly all lines begin with no name.
     *
     * @param begins the signs with one of which it begins, "a" for any letter
     * @param needs the signs of which one stands in it; empty where none must
     */
    private record Way(char letter, String begins, String needs, Pattern pattern) {
        Way(char letter, String begins, String needs, String pattern) {
            this(letter, begins, needs, Pattern.compile(pattern));
        }

        boolean mayStand(String line, int at) {
            char first = line.charAt(at);
            return begins.indexOf(Character.isLetter(first) ? 'a' : first) >= 0 && (letter == '\n' ? mayEnd(line, at) : needs.isEmpty() || holds(line, at, needs));
        }

        /** Whether the line may hold a name and hardly more. */
        private static boolean mayEnd(String line, int at) {
            int words = 0;
            for (int i = at; i < line.length() && words < MOST_WORDS; i++) {
                char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
                words += line.charAt(i) == ' ' && (Character.isLetter(next) || next == '&') ? 1 : 0;
            }
            return words < MOST_WORDS || holds(line, at, "([·");
        }

        private static boolean holds(String line, int at, String signs) {
            for (int i = 0; i < signs.length(); i++) {
                if (line.indexOf(signs.charAt(i), at) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * The name that is set apart at an offset of a line; empty where none is.
     *
     * @param time that stands before it; null for none
     */
    static Optional<Label> at(String line, int at, @Nullable String time) {
        if (at >= line.length() || !begins(line.charAt(at))) {
            return Optional.empty();
        }
        for (Way way : WAYS) {
            if (!way.mayStand(line, at)) {
                continue;
            }
            Matcher matcher = way.pattern().matcher(line).region(at, line.length());
            if (matcher.lookingAt()) {
                String name = way.letter() == 'l' ? matcher.group("lower") : matcher.group("name");
                if (fits(way, name, matcher)) {
                    return Optional.of(new Label(Label.Form.SET_APART, bare(name), way.letter() == 't' ? matcher.group("time") : time, matcher.end(), false, way.letter()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Way way, String name, Matcher matcher) {
        return switch (way.letter()) {
            case 'l', '@' -> true;
            case '<' -> Appellation.looksLikeAName(name) || name.length() >= SHORTEST_NICK && name.indexOf(' ') < 0 && !MARKUP.contains(name.toLowerCase(Locale.ROOT));
            case 'P' -> matcher.group("role") == null || LabelWords.all().isPlayed(matcher.group("role").split(" ")[0]);
            // "On Monday." is a sentence.
            case '\n' -> Appellation.looksLikeAName(name) && (!name.endsWith(".") || ABBREVIATED.matcher(name).matches());
            // "Oakham   12:30   Platform 2."
            case 't' -> Appellation.looksLikeAName(name) && (name.indexOf(' ') > 0 || LabelWords.all().isFirstName(name));
            default -> Appellation.looksLikeAName(name);
        };
    }

    private static boolean begins(char c) {
        return Character.isLetter(c) || "[(*_<|@".indexOf(c) >= 0;
    }

    private static String bare(String name) {
        return name.replaceAll("[.-]+$", "");
    }
}
