package verbatim.text.turn;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By which ways of {@link SetApart} a record labels its turns: those by which the same names come again all over it, or by which
 * each of its paragraphs begins with the name of a person who then says whole sentences. A list of results or of members, a
 * heading and a sentence with a dash in it do not.
 */
final class Conventions {

    private static final int SEVERAL = 2;
    private static final int ONE_IN = 3;
    private static final int NEARLY = 8;
    private static final int LONGEST = 200;
    private static final Pattern REMARK = Pattern.compile("\\s*(?:[\\[(][^\\[\\]()]{1,80}[\\])]\\s*){1,4}");
    private static final Pattern DESCRIBED = Pattern.compile("\\s*\\(\\p{Lu}[^()\\n]{1,60}\\)\\s*(?:\\(\\p{Lu}[^()\\n]{1,60}\\)\\s*){1,2}");
    private static final Pattern SENTENCE = Pattern.compile("(?U)(?=.*\\p{L}.*\\s.*)[\\p{Lu}¿¡«“„\"'(\\d].*[.!?…]['\"”»“)]*(?:</v>)?[\\s|]*");

    /** In capitals before a point, as in plays. */
    static final char PLAYED = 'P';

    private final List<String> lines;
    private final List<@Nullable Label> labels;
    private final BitSet descriptions;
    private final int spoken;
    private final Map<Character, Way> ways = new HashMap<>();

    /** What is known of one way. */
    private static final class Way {
        private final Map<String, Integer> names = new HashMap<>();
        private int turns;
        private int personal;
        private int sentences;
        private int described;
        private int ofThemselves;
        private int plausible;
        private boolean alternates = true;
        private String last = "";
    }

    Conventions(List<String> lines, List<@Nullable Label> labels, BitSet descriptions) {
        this.lines = lines;
        this.labels = labels;
        this.descriptions = descriptions;
        this.spoken = (int) lines.stream().filter(line -> !line.isBlank() && !TimeStamp.isAlone(line)).count();
        for (int i = 0; i < labels.size(); i++) {
            @Nullable Label label = labels.get(i);
            boolean pointed = label != null && isPointedCapitals(lines.get(i), label);
            if (label != null && (pointed || label.form() == Label.Form.SET_APART && !LabelWords.all().has("articles", label.name()))) {
                @Nullable String said = said(i, label);
                if (said == null) {
                    continue;
                }
                Way way = ways.computeIfAbsent(pointed ? PLAYED : label.way(), letter -> new Way());
                String key = label.name().toLowerCase(Locale.ROOT);
                way.names.merge(key, 1, Integer::sum);
                way.alternates &= !key.equals(way.last);
                way.last = key;
                way.plausible += label.personal() || isPlausible(label) ? 1 : 0;
                way.turns++;
                way.personal += label.personal() ? 1 : 0;
                way.ofThemselves += label.personal() && said.contains(label.name().split(" ")[0] + " ") ? 1 : 0;
                way.described += isDescribed(i) ? 1 : 0;
                way.sentences += SENTENCE.matcher(said).matches() ? 1 : 0;
            }
        }
    }

    /** "MRS. DRAKE. You are late": a titled name that is a label by itself, closed as plays close those without a title. */
    static boolean isPointedCapitals(String line, Label label) {
        if (label.form() != Label.Form.CAPITALS || label.way() != ':' || label.name().indexOf(' ') < 0) {
            return false;
        }
        String before = line.substring(0, Math.min(label.words(), line.length())).stripTrailing();
        return before.endsWith(".");
    }

    /** What follows the name, on its line or on the next one that is no time; null where that is another name, or nothing. */
    private @Nullable String said(int line, Label label) {
        String rest = lines.get(line).substring(Math.min(label.words(), lines.get(line).length()));
        int above = 0;
        for (int next = line + 1; rest.isBlank() && next < lines.size(); next++) {
            if (lines.get(next).isBlank() || REMARK.matcher(lines.get(next)).matches() || descriptions.get(next)) {
                continue;
            }
            if (labels.get(next) != null || above > SEVERAL) {
                return null;
            }
            above++;
            rest = TimeStamp.isAlone(lines.get(next)) ? "" : lines.get(next);
        }
        return rest.isBlank() ? null : rest;
    }

    /** Whether a constituency, a party, an office stands in brackets below it: "(Oakham) (Green)". */
    private boolean isDescribed(int line) {
        return line + 1 < lines.size() && isInBrackets(lines.get(line + 1));
    }

    /** Whether a line holds two or three brackets and nothing else. */
    static boolean isInBrackets(String line) {
        return line.length() <= LONGEST && line.strip().startsWith("(") && DESCRIBED.matcher(line).matches();
    }

    /** Those by which turns are labelled. */
    Set<Character> ways() {
        Set<Character> held = new HashSet<>();
        ways.forEach((letter, way) -> {
            if (holds(letter, way)) {
                held.add(letter);
            }
        });
        return held;
    }

    private boolean holds(char letter, Way way) {
        long again = way.names.values().stream().filter(times -> times >= SEVERAL).count();
        int blocks = blocks(letter);
        if (way.names.size() < SEVERAL || way.turns * ONE_IN < blocks) {
            return false;
        }
        boolean comeAgain = again >= SEVERAL && way.sentences * SEVERAL >= way.turns;
        // "Eva Lind" above "Eva keeps the lock." is told of her.
        boolean people = letter != 'l' && way.ofThemselves == 0 && way.personal == way.turns && way.sentences == way.turns && way.turns * SEVERAL >= blocks;
        boolean allOver = again > 0 && way.turns == spoken;
        // Captions are cut within sentences, and one of them may name nobody.
        boolean named = again >= SEVERAL && way.plausible == way.turns;
        boolean nearly = named && ("[(<*".indexOf(letter) >= 0 ? way.turns * SEVERAL >= spoken : letter == '–' && way.turns * NEARLY >= spoken * (NEARLY - 1));
        boolean half = way.sentences * SEVERAL >= way.turns && again > 0;
        boolean inTurn = "\nP".indexOf(letter) >= 0 && half && way.alternates && way.plausible == way.turns && way.turns > SEVERAL && way.turns * (SEVERAL + ONE_IN) >= blocks * SEVERAL;
        boolean titled = letter == '.' && half && way.personal == way.turns;
        boolean described = way.described >= SEVERAL && way.described * SEVERAL >= way.turns && way.plausible == way.turns;
        return described || comeAgain || people || allOver || nearly || inTurn || titled;
    }

    /** Whether it can be a name: no word of it makes a sentence, and one word alone is in capitals. */
    private static boolean isPlausible(Label label) {
        NamesOfSpeakers name = NamesOfSpeakers.of(label.name());
        return name.isPlain() && (name.count() > 1 || label.way() == 'P');
    }

    /** How many lines begin a paragraph, or hold a name that is set apart so. */
    private int blocks(char letter) {
        int blocks = 0;
        boolean begins = true;
        for (int i = 0; i < lines.size(); i++) {
            @Nullable Label label = labels.get(i);
            boolean set = label != null && label.form() == Label.Form.SET_APART && label.way() == letter;
            if (TimeStamp.isAlone(lines.get(i))) {
                continue;
            }
            blocks += !lines.get(i).isBlank() && (begins || set) ? 1 : 0;
            begins = lines.get(i).isBlank();
        }
        return blocks;
    }
}
