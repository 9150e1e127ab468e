package verbatim.text.turn;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines above an e-mail that say from whom, to whom and when it went: what follows them is the sender's, and so is what stands below those of
 * a mail that it answers. "On Monday Tom Roe wrote:" says whose the lines with ">" are, and each ">" more those that he quoted.
 */
final class LetterHeads {

    private static final int MOST = 10;
    private static final int FEWEST = 3;
    private static final int LONGEST = 300;
    private static final LabelWords WORDS = LabelWords.all();
    private static final Pattern FIELD = Pattern.compile("[> ]*[*_]{0,2}(?<field>\\p{L}[\\p{L}-]{0,14})[ \\u00A0]?:[*_]{0,2}[ \\t](?<value>\\S.*)");
    private static final Pattern ADDRESS = Pattern.compile("[ ]*[<\\[(](?:mailto:)?[^\\s<>\\[\\]()]{1,100}@[^\\s<>\\[\\]()]{1,100}[>\\])]");
    private static final Pattern WROTE = Pattern.compile("[> ]*\\S[^\\n]*\\d[^\\n]*?(?:[,:][ ]|\\d[ ]|[AaPp]\\.?[Mm]\\.?,?[ ])(?<name>\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}][\\p{L}.'’-]*){0,3})(?:[ ]?<[^<>\\s]{1,100}>)?,? " + WORDS.oneOf("wrote") + "[ ]?:\\s*"
            + "|[> ]*\\S[^\\n]*\\d[^\\n]*? " + WORDS.oneOf("wrote") + " (?<behind>\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}][\\p{L}.'’-]*){0,3})(?:[ ]?<[^<>\\s]{1,100}>)?[ ]?:\\s*");

    private final List<String> lines;
    private final List<@Nullable SpokenTurn> turns;
    /** By how often their words are quoted. */
    private final TreeMap<Integer, String> writers = new TreeMap<>();

    private LetterHeads(List<String> lines, List<@Nullable SpokenTurn> turns) {
        this.lines = lines;
        this.turns = turns;
    }

    /** Adds the turns of senders to those of lines. */
    static void in(List<String> lines, List<@Nullable SpokenTurn> turns) {
        new LetterHeads(lines, turns).read();
    }

    private void read() {
        boolean quoting = false;
        int depth = 0;
        for (int i = 0; i < lines.size(); i++) {
            int end = mayHold(lines.get(i)) ? end(i) : i;
            if (end > i) {
                depth = depth(lines.get(i));
                writers.subMap(depth, Integer.MAX_VALUE).clear();
                writers.put(depth, sender(i, end));
                nobody(i);
                begin(end, writers.get(depth));
                quoting = depth > 0;
                i = end - 1;
                continue;
            }
            String line = lines.get(i);
            int here = depth(line);
            if (here > 0 && !writers.isEmpty()) {
                // In a letter ">>" is no arrow of a caption.
                forgetArrow(i);
            }
            Matcher wrote = wrote(i);
            if (wrote != null) {
                String name = wrote.group("name") == null ? wrote.group("behind") : wrote.group("name");
                writers.subMap(here + 1, Integer.MAX_VALUE).clear();
                writers.put(here + 1, name);
                nobody(i);
                int next = below(i);
                begin(next, name);
                quoting = true;
                depth = here + 1;
                i = next - 1;
            } else if (here > 0 && here != depth && !line.replace(">", "").isBlank() && (!writers.isEmpty() || depth > 0)) {
                // Whose words are quoted here without a name, nobody says.
                begin(i, writers.get(here));
                depth = here;
                quoting = true;
            } else if (here == 0 && quoting && !line.isBlank() && !isBelowWrote(i)) {
                if (writers.containsKey(0)) {
                    begin(i, writers.get(0));
                } else if (turns.get(i) == null) {
                    nobody(i);
                }
                quoting = false;
                depth = 0;
            }
        }
    }

    /** "On Monday Tom Roe wrote:", in one line or broken behind the address; null for any other line, and where neither the head of a letter nor quoted words make it one. */
    private @Nullable Matcher wrote(int i) {
        String line = lines.get(i);
        int next = i + 1 < lines.size() && !line.endsWith(":") && line.indexOf('@') > 0 ? i + 1 : i;
        String whole = next == i ? line : line.stripTrailing() + " " + lines.get(next).replaceFirst("^[> ]+", "");
        if (!whole.endsWith(":") || whole.length() > LONGEST) {
            return null;
        }
        Matcher wrote = WROTE.matcher(whole);
        boolean known = !writers.isEmpty() || depth(lines.get(Math.min(below(i), lines.size() - 1))) == depth(line) + 1;
        return known && wrote.matches() ? wrote : null;
    }

    /** The first line with words below "… wrote:". */
    private int below(int line) {
        int at = line + 1;
        while (at < lines.size() && (lines.get(at).replace(">", "").isBlank() || at == line + 1 && !lines.get(line).endsWith(":") && lines.get(at).endsWith(":"))) {
            at++;
        }
        return at;
    }

    /** How many of the signs stand before a line by which a mail quotes another. */
    private static int depth(String line) {
        int depth = 0;
        for (int i = 0; i < line.length() && (line.charAt(i) == '>' || line.charAt(i) == ' '); i++) {
            depth += line.charAt(i) == '>' ? 1 : 0;
        }
        return line.startsWith(">") ? depth : 0;
    }

    /** Whether it is the first line below "… wrote:", quoted without a sign. */
    private boolean isBelowWrote(int line) {
        int before = line - 1;
        while (before >= 0 && lines.get(before).isBlank()) {
            before--;
        }
        return before >= 0 && lines.get(before).endsWith(":");
    }

    private static boolean mayHold(String line) {
        return line.length() <= LONGEST && line.indexOf(':') > 0 && line.indexOf(':') < MOST + MOST;
    }

    /** Behind the last of the fields that begin at a line, one of which says from whom; the line where they are none. */
    private int end(int line) {
        boolean from = false;
        int fields = 0;
        int at = line;
        while (at < lines.size() && at - line < MOST) {
            Matcher field = FIELD.matcher(lines.get(at));
            if (lines.get(at).length() > LONGEST || !field.matches() || !isField(field.group("field"))) {
                break;
            }
            from |= WORDS.has("letter from", field.group("field"));
            fields++;
            at++;
        }
        return from && fields >= FEWEST ? at : line;
    }

    private static boolean isField(String word) {
        return WORDS.has("letter from", word) || WORDS.has("letter fields", word);
    }

    private String sender(int line, int end) {
        for (int i = line; i < end; i++) {
            Matcher field = FIELD.matcher(lines.get(i));
            if (field.matches() && WORDS.has("letter from", field.group("field").toLowerCase(Locale.ROOT))) {
                String name = ADDRESS.matcher(field.group("value")).replaceAll("").replace("\"", "").strip();
                return name.isEmpty() ? field.group("value").replaceAll("[<>\\[\\]]", "").strip() : name;
            }
        }
        throw new IllegalStateException("no sender");
    }

    private void forgetArrow(int line) {
        @Nullable SpokenTurn turn = turns.get(line);
        if (turn != null && turn.name() == null && lines.get(line).startsWith(">")) {
            turns.set(line, null);
        }
    }

    private void nobody(int line) {
        turns.set(line, new SpokenTurn(null, null, 0, false));
    }

    /** Begins the sender's turn at the first words from a line on, where nothing else begins there. */
    private void begin(int from, @Nullable String sender) {
        int at = from;
        while (at < lines.size() && lines.get(at).replace(">", "").isBlank()) {
            at++;
        }
        if (at < lines.size()) {
            forgetArrow(at);
        }
        if (at < lines.size() && turns.get(at) == null && end(at) == at) {
            turns.set(at, new SpokenTurn(sender, null, 0, true));
        }
    }
}
