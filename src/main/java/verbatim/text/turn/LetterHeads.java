package verbatim.text.turn;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines above an e-mail that say from whom, to whom and when it went: what follows them is the sender's, and so is what stands below those of
 * a mail that it answers. "On Monday Tom Roe wrote:" says whose the lines with ">" are.
 */
final class LetterHeads {

    private static final int MOST = 10;
    private static final int FEWEST = 3;
    private static final int LONGEST = 300;
    private static final LabelWords WORDS = LabelWords.all();
    private static final Pattern FIELD = Pattern.compile("[> ]*[*_]{0,2}(?<field>\\p{L}[\\p{L}-]{0,14})[ \\u00A0]?:[*_]{0,2}[ \\t](?<value>\\S.*)");
    private static final Pattern ADDRESS = Pattern.compile("[ ]*[<\\[(](?:mailto:)?[^\\s<>\\[\\]()]{1,100}@[^\\s<>\\[\\]()]{1,100}[>\\])]");
    private static final Pattern WROTE = Pattern.compile("[> ]*\\S[^\\n]*\\d[^\\n]*?[,:][ ](?<name>\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}][\\p{L}.'’-]*){0,3})(?:[ ]?<[^<>\\s]{1,100}>)?,? " + WORDS.oneOf("wrote") + "[ ]?:\\s*"
            + "|[> ]*\\S[^\\n]*\\d[^\\n]*? " + WORDS.oneOf("wrote") + " (?<behind>\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}][\\p{L}.'’-]*){0,3})(?:[ ]?<[^<>\\s]{1,100}>)?[ ]?:\\s*");

    private final List<String> lines;
    private final List<@Nullable SpokenTurn> turns;

    private LetterHeads(List<String> lines, List<@Nullable SpokenTurn> turns) {
        this.lines = lines;
        this.turns = turns;
    }

    /** Adds the turns of senders to those of lines. */
    static void in(List<String> lines, List<@Nullable SpokenTurn> turns) {
        new LetterHeads(lines, turns).read();
    }

    private void read() {
        @Nullable String writes = null;
        boolean quoting = false;
        for (int i = 0; i < lines.size(); i++) {
            int end = mayHold(lines.get(i)) ? end(i) : i;
            if (end > i) {
                String sender = sender(i, end);
                writes = isQuoted(lines.get(i)) ? writes : sender;
                nobody(i);
                begin(end, sender);
                quoting = isQuoted(lines.get(i));
                i = end - 1;
                continue;
            }
            boolean quoted = isQuoted(lines.get(i));
            Matcher wrote = (writes != null || isAboveQuoted(i)) && lines.get(i).endsWith(":") && lines.get(i).length() <= LONGEST ? WROTE.matcher(lines.get(i)) : null;
            if (wrote != null && wrote.matches()) {
                nobody(i);
                begin(i + 1, wrote.group("name") == null ? wrote.group("behind") : wrote.group("name"));
                quoting = true;
            } else if (writes == null && quoting && !quoted && !lines.get(i).isBlank() && !isBelowWrote(i)) {
                if (turns.get(i) == null) {
                    nobody(i);
                }
                quoting = false;
            } else if (writes != null && quoting && !quoted && !lines.get(i).isBlank() && !isBelowWrote(i)) {
                begin(i, writes);
                quoting = false;
            } else if (writes != null && !quoting && quoted) {
                // Whose words are quoted here, nobody says.
                if (turns.get(i) == null) {
                    turns.set(i, new SpokenTurn(null, null, 0, true));
                }
                quoting = true;
            }
        }
    }

    /** Whether the next words are quoted with a sign, so that a line tells whose they are though nothing tells whose the others are. */
    private boolean isAboveQuoted(int line) {
        int next = line + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && isQuoted(lines.get(next));
    }

    /** Whether it is the first line below "… wrote:", quoted without a sign. */
    private boolean isBelowWrote(int line) {
        int before = line - 1;
        while (before >= 0 && lines.get(before).isBlank()) {
            before--;
        }
        return before >= 0 && lines.get(before).endsWith(":");
    }

    private static boolean isQuoted(String line) {
        return line.startsWith(">");
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

    private void nobody(int line) {
        turns.set(line, new SpokenTurn(null, null, 0, false));
    }

    /** Begins the sender's turn at the first words from a line on, where nothing else begins there. */
    private void begin(int from, String sender) {
        int at = from;
        while (at < lines.size() && lines.get(at).replace(">", "").isBlank()) {
            at++;
        }
        if (at < lines.size() && turns.get(at) == null && end(at) == at) {
            turns.set(at, new SpokenTurn(sender, null, 0, true));
        }
    }
}
