package verbatim.text.turn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that hold a name and who that is, above what is said: "Eva Lind - Chief Executive", or the name and below it "Harbor master,
 * Oakham". What says who somebody is names nobody else.
 */
final class NameLines {

    private static final int LONGEST = 100;
    private static final int FEWEST = 2;
    private static final char OWN_LINE = '\n';
    /** The point behind "St." or "Inc." ends no sentence. */
    private static final String IN_ROLE = "(?:[^\\n:.!?]|(?<=\\b\\p{Lu}\\p{L}{0,3})\\.(?=[ ,]))";
    private static final Pattern WITH_ROLE = Pattern.compile("\\s*(?:\\*\\*|__)?(?<name>\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: [\\p{L}][\\p{L}\\p{M}.'’-]*){0,4}?)(?:\\*\\*|__)?"
            + "(?: (?:-{1,2}|[–—|·]) |(?<comma>,) )(?<role>\\p{L}" + IN_ROLE + "{0,80})(?:\\*\\*|__)?");
    private static final Pattern DESCRIPTION = Pattern.compile("\\s*\\p{Lu}[^\\n:!?]{1,80}(?<![.…,;\"”])\\s*");

    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}-]+");

    private NameLines() {}

    /**
     * The labels of lines, with those that hold a role behind the name, or a firm and the role below; as they are where no two names come
     * again, or one between others above everything: so are people introduced, and so do pictures name them.
     */
    static List<@Nullable Label> withRoles(List<String> lines, List<@Nullable Label> labels) {
        List<@Nullable Label> all = new ArrayList<>(labels);
        Set<String> names = new HashSet<>();
        Set<String> above = new HashSet<>();
        Set<String> again = new HashSet<>();
        int offices = 0;
        for (int i = 0; i < all.size(); i++) {
            @Nullable Label label = all.get(i);
            String line = lines.get(i);
            if ((label == null || label.form() == Label.Form.SET_APART) && line.length() <= LONGEST) {
                Matcher matcher = WITH_ROLE.matcher(line);
                if (matcher.matches() && isName(matcher.group("name")) && isRole(matcher)) {
                    boolean below = i + 1 < lines.size() && lines.get(i + 1).length() <= LONGEST && DESCRIPTION.matcher(lines.get(i + 1)).matches() && isOffice(lines.get(i + 1));
                    offices += below || isOffice(matcher.group("role")) ? 1 : 0;
                    names.add(matcher.group("name"));
                    all.set(i, new Label(Label.Form.SET_APART, matcher.group("name"), null, line.length(), label != null && label.personal(), OWN_LINE));
                }
            }
            @Nullable Label read = all.get(i);
            if (isOwnLine(read) && !above.add(read.name())) {
                again.add(read.name());
            }
        }
        boolean several = again.size() >= FEWEST || !again.isEmpty() && names.size() >= FEWEST && isAboveAll(all, labels);
        return several && offices * FEWEST > names.size() ? all : labels;
    }

    /** Whether a line with a name and a role is the first, or the second below a title. */
    private static boolean isAboveAll(List<@Nullable Label> all, List<@Nullable Label> labels) {
        for (int i = 0, lines = 0; i < all.size() && lines < FEWEST; i++) {
            if (all.get(i) != null && !all.get(i).equals(labels.get(i))) {
                return true;
            }
            lines++;
        }
        return false;
    }

    /** Whether what stands behind a name may be a role or a firm; behind a comma, it begins with an office where its letter is small. */
    private static boolean isRole(Matcher line) {
        String role = line.group("role");
        return !beginsSentence(role) && (Character.isUpperCase(role.codePointAt(0)) || line.group("comma") != null && LabelWords.all().has("offices", role.split(" ")[0]));
    }

    /** Takes the labels from lines that say who is named in the line above them, and gives those lines. */
    static BitSet descriptions(List<String> lines, List<@Nullable Label> labels) {
        BitSet below = new BitSet();
        int names = 0;
        int headings = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean begins = i == 0 || lines.get(i - 1).isBlank() || LabelReading.isTime(lines.get(i - 1));
            if (!begins || !isOwnLine(labels.get(i))) {
                continue;
            }
            String line = lines.get(i + 1);
            boolean heading = isCapital(labels.get(i).name());
            headings += heading ? 1 : 0;
            // "Operator" needs no description.
            names += heading || line.isBlank() && labels.get(i).personal() ? 0 : 1;
            int next = i + 2;
            while (next < lines.size() && lines.get(next).isBlank()) {
                next++;
            }
            boolean words = next < lines.size() && (labels.get(next) == null || !isOwnLine(labels.get(next)));
            boolean open = labels.get(i + 1) == null || labels.get(i + 1).form() == Label.Form.SET_APART;
            if (words && open && DESCRIPTION.matcher(line).matches() && !beginsSentence(line.strip())) {
                below.set(i + 1);
            }
        }
        if (below.cardinality() < FEWEST || below.cardinality() * FEWEST < (names == 0 ? headings : names)) {
            return new BitSet();
        }
        below.stream().forEach(line -> labels.set(line, null));
        return below;
    }

    private static boolean isCapital(String name) {
        return name.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean isOffice(String role) {
        for (String word : WORD_ENDS.split(role)) {
            if (LabelWords.all().has("offices", word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Those that nothing describes, of lines with names of which most are described below: headings stand so, too.
     *
     * @param described the lines that say who is named above them
     */
    static BitSet undescribed(List<String> lines, List<@Nullable Label> labels, BitSet described) {
        Set<String> known = new HashSet<>();
        BitSet open = new BitSet();
        int names = 0;
        for (int i = 0; i < labels.size(); i++) {
            @Nullable Label label = labels.get(i);
            if (label != null && isOwnLine(label)) {
                names++;
                if (described.get(i + 1) || label.personal() || lines.get(i).indexOf('(') >= 0) {
                    known.add(label.name());
                } else {
                    open.set(i);
                }
            }
        }
        open.stream().filter(line -> known.contains(labels.get(line).name())).forEach(open::clear);
        return described.cardinality() >= FEWEST && described.cardinality() * FEWEST > names ? open : new BitSet();
    }

    private static boolean isOwnLine(@Nullable Label label) {
        return label != null && label.form() == Label.Form.SET_APART && label.way() == OWN_LINE;
    }

    private static boolean isName(String name) {
        return LabelReading.looksLikeAName(name) && name.indexOf(' ') > 0 && !beginsSentence(name) && !LabelWords.all().has("headings", name.split(" ")[0]);
    }

    private static boolean beginsSentence(String line) {
        return LabelWords.all().has("sentences", line.split(" ")[0]);
    }
}
