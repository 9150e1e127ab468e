package verbatim.text.turn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final Pattern DESCRIPTION = Pattern.compile("\\s*\\p{Lu}[^\\n:!?]{1,80}(?<![.…,;\"”])\\s*");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][”\"»“]?\\s*");

    private NameLines() {}

    /**
     * The labels of lines, with those that hold a role behind the name, or a firm and the role below; as they are where no two names come
     * again, or one between others above everything: so are people introduced, and so do pictures name them; nor where what stands below
     * them is told, and not said.
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
                Optional<NameAndRole> read = NameAndRole.of(line);
                if (read.isPresent()) {
                    String name = read.get().name();
                    boolean below = i + 1 < lines.size() && lines.get(i + 1).length() <= LONGEST && DESCRIPTION.matcher(lines.get(i + 1)).matches() && NameAndRole.isOffice(lines.get(i + 1));
                    offices += below || read.get().office() ? 1 : 0;
                    names.add(name);
                    all.set(i, new Label(Label.Form.SET_APART, name, null, line.length(), label != null && label.personal(), OWN_LINE));
                }
            }
            @Nullable Label named = all.get(i);
            if (isOwnLine(named) && !above.add(named.name())) {
                again.add(named.name());
            }
        }
        boolean several = again.size() >= FEWEST || !again.isEmpty() && names.size() >= FEWEST && isAboveAll(lines, all, labels);
        if (!several || offices * FEWEST <= names.size() || !areSaid(lines, all)) {
            return labels;
        }
        forgetTitle(all, labels, again);
        return all;
    }

    /** Takes a name that stands once from the lines above all those with a role: "Portraits". */
    private static void forgetTitle(List<@Nullable Label> all, List<@Nullable Label> labels, Set<String> again) {
        for (int i = 0; i < all.size(); i++) {
            @Nullable Label label = all.get(i);
            if (label != null && !label.equals(labels.get(i))) {
                return;
            }
            if (label != null && isOwnLine(label) && !label.personal() && !again.contains(label.name())) {
                all.set(i, null);
            }
        }
    }

    /** Whether somebody says what stands below the names that have a line of their own. */
    static boolean areSaid(List<String> lines, List<@Nullable Label> labels) {
        TalkSigns signs = new TalkSigns();
        for (int i = 0; i < labels.size(); i++) {
            @Nullable Label label = labels.get(i);
            if (label == null || !isOwnLine(label)) {
                continue;
            }
            int words = i + 1;
            while (words < labels.size() && isOwnLine(labels.get(words))) {
                words++;
            }
            int next = words;
            while (next < labels.size() && !isOwnLine(labels.get(next))) {
                next++;
            }
            signs.add(label.name(), words < next ? TalkSigns.block(lines, words, 0, next) : "");
            i = next - 1;
        }
        return signs.areTalk();
    }

    /** Whether a line with a name and a role is the first, or the second below a title. */
    private static boolean isAboveAll(List<String> lines, List<@Nullable Label> all, List<@Nullable Label> labels) {
        for (int i = 0, above = 0; i < all.size() && above < FEWEST; i++) {
            if (all.get(i) != null && !all.get(i).equals(labels.get(i))) {
                return true;
            }
            boolean sentence = SENTENCE_END.matcher(lines.get(i)).matches();
            above += sentence ? FEWEST : lines.get(i).isBlank() ? 0 : 1;
        }
        return false;
    }

    /** Takes the labels from lines that say who is named in the line above them, and gives those lines. */
    static BitSet descriptions(List<String> lines, List<@Nullable Label> labels) {
        BitSet below = new BitSet();
        int names = 0;
        int headings = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean begins = i == 0 || lines.get(i - 1).isBlank() || TimeStamp.isAlone(lines.get(i - 1));
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

    private static boolean beginsSentence(String line) {
        return NamesOfSpeakers.of(line).beginsSentence();
    }
}
