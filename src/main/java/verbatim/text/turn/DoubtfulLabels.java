package verbatim.text.turn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What has the form of a label and may be a thing's name: a road or a meeting that is called by letters and a number ("M25:", "G7:",
 * "COVID-19:"), and what a heading is of ("Bypass: Norwick opens"). A word with a number is a speaker where several
 * have other numbers, where it comes again, asks or answers; letters with one need two of these. In a talk their words are nobody's who can be named.
 */
final class DoubtfulLabels {

    private static final int AGAIN = 2;
    private static final int LONGEST_PREFIX = 2;
    private static final int MOST_WORDS_OF_A_HEADING = 10;
    private static final int LONGEST_HEADING = 120;
    private static final Pattern CODE = Pattern.compile("(?<prefix>\\p{L}[\\p{L}-]{0,20}[ \\u00A0]?)(?<number>\\d{1,4})");
    private static final Pattern HEADING = Pattern.compile("(?U)[\\p{Lu}\\d].*[^\\s.!?…:;,\"”»)]\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<String> lines;
    private final List<@Nullable Label> labels;
    private final LabelWords words = LabelWords.all();
    private final Map<String, Integer> counts = new HashMap<>();

    private DoubtfulLabels(List<String> lines, List<@Nullable Label> labels) {
        this.lines = lines;
        this.labels = labels;
    }

    /**
     * Their keys, as {@link Label#key} gives them. A title above everything loses its label, and a number that counts
     * speakers makes one a person's.
     *
     * @param dense whether nearly each paragraph begins with a label
     */
    static Set<String> of(List<String> lines, List<@Nullable Label> labels, boolean dense) {
        return new DoubtfulLabels(lines, labels).find(dense);
    }

    private Set<String> find(boolean dense) {
        for (@Nullable Label label : labels) {
            if (isName(label)) {
                counts.merge(label.key(), 1, Integer::sum);
            }
        }
        Set<String> doubtful = codes(dense);
        doubtful.addAll(headings());
        return doubtful;
    }

    private static boolean isName(@Nullable Label label) {
        return label != null && (label.form() == Label.Form.MIXED || label.form() == Label.Form.CAPITALS || label.form() == Label.Form.LETTER);
    }

    /** The letters of a name that is letters and a number; null where it is none, or where somebody is counted by it. */
    private @Nullable String prefix(String key) {
        Matcher code = CODE.matcher(key);
        if (!code.matches()) {
            return null;
        }
        String prefix = code.group("prefix").strip();
        return words.has("parts", prefix) || words.has("counted", prefix) || prefix.length() > 1 && words.has("titles", prefix) || words.isFirstName(prefix) ? null : code.group("prefix");
    }

    private Set<String> codes(boolean dense) {
        Map<String, Set<Integer>> numbers = new HashMap<>();
        Set<String> comeAgain = new HashSet<>();
        boolean others = false;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            @Nullable String prefix = prefix(count.getKey());
            others |= prefix == null && count.getValue() >= AGAIN;
            if (prefix != null) {
                numbers.computeIfAbsent(prefix, p -> new TreeSet<>()).add(Integer.parseInt(count.getKey().substring(prefix.length())));
                if (count.getValue() >= AGAIN) {
                    comeAgain.add(prefix);
                }
            }
        }
        // "R2" and "C3" talk where neither may be a road.
        boolean talking = dense && numbers.size() >= AGAIN && comeAgain.containsAll(numbers.keySet()) && numbers.keySet().stream().noneMatch(DoubtfulLabels::isOfThings);
        Set<String> inQuestions = inQuestions();
        Set<String> doubtful = new HashSet<>();
        for (String key : counts.keySet()) {
            @Nullable String prefix = prefix(key);
            if (prefix != null) {
                Set<Integer> ofPrefix = numbers.getOrDefault(prefix, Set.of());
                boolean counted = ofPrefix.contains(1) || ofPrefix.contains(0);
                boolean several = ofPrefix.size() >= AGAIN;
                boolean again = comeAgain.contains(prefix);
                boolean asked = inQuestions.contains(prefix);
                boolean speaks = isWord(prefix) ? several || again || asked
                        : (several || again) && asked || again && (counted || others || talking) || several && counted && dense && prefix.length() <= LONGEST_PREFIX;
                if (!speaks) {
                    doubtful.add(key);
                }
            }
        }
        labels.replaceAll(label -> isName(label) && !doubtful.contains(label.key()) && prefix(label.key()) != null
                ? new Label(label.form(), label.name(), label.time(), label.words(), true, label.way()) : label);
        return doubtful;
    }

    /** Whether it is a word that stands apart from its number, as "Miner 2" does: roads and meetings mostly do not. */
    private static boolean isWord(String prefix) {
        return prefix.length() > LONGEST_PREFIX && !Character.isLetter(prefix.charAt(prefix.length() - 1)) && !prefix.endsWith("-");
    }

    private static boolean isOfThings(String prefix) {
        return LabelWords.all().has("things with numbers", prefix.replaceAll("[^\\p{L}]", ""));
    }

    /** Whether it is a word for a thing that has a number, as "Covid-19" is, and no letter that might be somebody's. */
    static boolean isThing(Label label) {
        Matcher code = CODE.matcher(label.key());
        return code.matches() && code.group("prefix").length() > LONGEST_PREFIX && isOfThings(code.group("prefix"));
    }

    /** The letters of those that ask, or stand behind a question. */
    private Set<String> inQuestions() {
        Set<String> asked = new HashSet<>();
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            @Nullable Label label = labels.get(i);
            @Nullable String prefix = isName(label) ? prefix(label.key()) : null;
            if (prefix != null && (isQuestion(before) || isQuestion(line))) {
                asked.add(prefix);
            }
            before = line.isEmpty() ? before : line;
        }
        return asked;
    }

    private static boolean isQuestion(String line) {
        int end = end(line);
        return end > 0 && "?？؟".indexOf(line.charAt(end - 1)) >= 0;
    }

    /** Whether a number counts somebody by it, as one of several or one of a talk. */
    static boolean isNumbered(Label label) {
        return label.personal() && !label.name().isEmpty() && Character.isDigit(label.name().charAt(label.name().length() - 1));
    }

    /** The names all of whose lines are headings: no sentence, alone in their paragraph, above prose that has no label. */
    private Set<String> headings() {
        Set<String> headings = new HashSet<>();
        Set<String> others = new HashSet<>();
        boolean above = isPunctuated();
        for (int i = 0; i < lines.size(); i++) {
            @Nullable Label label = labels.get(i);
            if (isName(label)) {
                boolean heading = label.form() == Label.Form.MIXED && !label.personal() && label.time() == null && isHeading(i, label.words());
                if (heading && above && counts.getOrDefault(label.key(), 0) < AGAIN && (i + 1 == lines.size() || lines.get(i + 1).isBlank())) {
                    labels.set(i, null);
                } else {
                    (heading && isAboveProse(i) ? headings : others).add(label.key());
                }
            }
            above &= lines.get(i).isBlank();
        }
        boolean talk = others.stream().anyMatch(key -> counts.getOrDefault(key, 0) >= AGAIN);
        if (others.stream().anyMatch(headings::contains)) {
            // Whoever speaks here ends no sentence with a point.
            return Set.of();
        }
        // Beside one who speaks again, what stands once is said by another.
        headings.removeIf(key -> talk && counts.getOrDefault(key, 0) < AGAIN);
        return headings;
    }

    /** Whether most of what labels stand before ends as a sentence does: what does not is another thing there. */
    private boolean isPunctuated() {
        int ended = 0;
        int all = 0;
        for (int i = 0; i < lines.size(); i++) {
            @Nullable Label label = labels.get(i);
            if (isName(label) && label.words() < lines.get(i).length()) {
                all++;
                ended += endsSentence(lines.get(i).strip()) ? 1 : 0;
            }
        }
        return ended * AGAIN > all;
    }

    private boolean isHeading(int line, int from) {
        String rest = lines.get(line).substring(from);
        boolean alone = line == 0 || lines.get(line - 1).isBlank();
        return alone && rest.length() <= LONGEST_HEADING && HEADING.matcher(rest).matches() && BLANKS.split(rest.strip()).length <= MOST_WORDS_OF_A_HEADING;
    }

    private boolean isAboveProse(int line) {
        int next = line + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next > line + 1 && next < lines.size() && labels.get(next) == null && isProse(lines.get(next).strip());
    }

    private static boolean isProse(String line) {
        boolean words = line.indexOf(' ', line.indexOf(' ') + 1) > line.indexOf(' ');
        return words && endsSentence(line) && !Character.isLowerCase(line.codePointAt(0));
    }

    private static boolean endsSentence(String line) {
        int end = end(line);
        return end > 0 && ".!?…".indexOf(line.charAt(end - 1)) >= 0;
    }

    /** Where a line ends, without what closes a quote or a bracket. */
    private static int end(String line) {
        int end = line.length();
        while (end > 0 && "”\"»“)".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
