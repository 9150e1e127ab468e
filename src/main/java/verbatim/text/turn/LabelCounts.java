package verbatim.text.turn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often a record has each label, and how many of its paragraphs begin with one. By that a talk is told from an article in which a colon
 * or two stand.
 */
final class LabelCounts {

    /** So often a label comes again, so many labels are several. */
    static final int OFTEN = 2;

    private final List<String> lines;
    private final LabelWords words = LabelWords.all();
    private final Map<String, Integer> counts = new HashMap<>();
    /** The last words of names of several: "lind" of "eva lind". */
    private final Map<String, Integer> lasts = new HashMap<>();
    /** Those that a colon closes. */
    private final Map<String, Integer> letters = new HashMap<>();
    private final Set<String> initials = new HashSet<>();
    /** How many come again. */
    private int again;
    private int paragraphs;
    private int labelled;
    private int alone;
    private int journal;
    private boolean asked;
    private boolean answered;

    LabelCounts(List<String> lines) {
        this.lines = lines;
    }

    /** Takes in a line, and the label with which it begins. */
    void add(int line, @Nullable Label label) {
        boolean named = label != null && label.form() != Label.Form.UNNAMED && label.form() != Label.Form.SET_APART;
        if (label != null && named) {
            enter(label.key());
            journal += label.way() == JournalLabels.JOURNAL ? 1 : 0;
            if (label.name().indexOf(' ') > 0) {
                initials.add(Label.initials(label.name()));
            }
            asked |= label.form() == Label.Form.LETTER && words.has("asking", label.name());
            answered |= label.form() == Label.Form.LETTER && words.has("answering", label.name());
            if (label.form() == Label.Form.LETTER && lines.get(line).lastIndexOf(':', label.words() - 1) >= 0) {
                letters.merge(label.name(), 1, Integer::sum);
            }
        }
        paragraphs += !lines.get(line).isBlank() && (begins(line) || named) ? 1 : 0;
        labelled += named ? 1 : 0;
        boolean above = label != null && named && label.words() >= lines.get(line).length() && line + 1 < lines.size() && lines.get(line + 1).isBlank();
        alone += above ? 1 : 0;
    }

    /** Takes in a label of a line that was taken in before without one. */
    void addLater(int line, Label label) {
        paragraphs -= begins(line) ? 1 : 0;
        add(line, label);
    }

    private boolean begins(int line) {
        return line == 0 || lines.get(line - 1).isBlank();
    }

    /** Counts those no longer that may be things, and no speakers. */
    void forget(Set<String> things) {
        for (String key : things) {
            @Nullable Integer times = counts.remove(key);
            if (times != null) {
                forgetLasts(key);
                again -= times >= OFTEN ? 1 : 0;
            }
            labelled -= times == null ? 0 : times;
        }
    }

    /** Counts a label once less, since it stands above the turns: there its paragraph remains one with a label. */
    void forgetAbove(String key) {
        again -= counts.merge(key, -1, Integer::sum) == OFTEN - 1 ? 1 : 0;
        if (counts.remove(key, 0)) {
            forgetLasts(key);
        }
    }

    int times(String key) {
        return counts.getOrDefault(key, 0);
    }

    boolean has(String key) {
        return counts.containsKey(key);
    }

    /** Whether it comes again, in full or shortened. */
    boolean isAgain(Label label) {
        return isShortened(label) || times(label.key()) >= OFTEN;
    }

    /** "Maya Ortiz:" at first, "MO:" later: whether it is one of the two. */
    boolean isShortened(Label label) {
        return label.form() == Label.Form.MIXED && has(Label.initials(label.name())) || label.form() == Label.Form.CAPITALS && isInitials(label);
    }

    /** Whether it is the initials of another label. */
    boolean isInitials(Label label) {
        return initials.contains(label.key());
    }

    /** Whether it is the last word of another label: "Lind" after "Eva Lind". */
    boolean isPartOfAnother(Label label) {
        return !label.name().contains(" ") && lasts.containsKey(label.key());
    }

    private void enter(String key) {
        int times = counts.merge(key, 1, Integer::sum);
        again += times == OFTEN ? 1 : 0;
        if (times == 1) {
            lasts.merge(last(key), 1, Integer::sum);
        }
    }

    private void forgetLasts(String key) {
        lasts.computeIfPresent(last(key), (last, times) -> times > 1 ? times - 1 : null);
    }

    /** Behind the last blank; empty where none stands. */
    private static String last(String key) {
        return key.substring(key.indexOf(' ') < 0 ? key.length() : key.lastIndexOf(' ') + 1);
    }

    /** Whether it is a letter of one who asks or answers, where the record does not use it for anything else. */
    boolean isLetterOfSpeaker(Label label) {
        if (label.way() == LetteredLabel.OWN_LINE && counts.size() <= OFTEN && repeated() == 0) {
            // An index has such lines, too.
            return false;
        }
        boolean asks = words.has("asking", label.name());
        return isTranscript() && letters.getOrDefault(label.name(), 0) >= OFTEN || (asked && answered || asks && isTranscript()) && (asks || words.has("answering", label.name()));
    }

    /** Whether a letter that asks is among the labels. */
    boolean asked() {
        return asked;
    }

    /** How many labels come again. */
    int repeated() {
        return again;
    }

    /** Whether several speak. */
    boolean several() {
        return counts.size() >= OFTEN;
    }

    /** Whether one paragraph in so many begins with a label. */
    boolean dense(int parts) {
        // A label above its words makes no paragraph of its own, but a heading does.
        return labelled * parts >= paragraphs - (again > 0 ? alone : 0);
    }

    boolean isTranscript() {
        return several() && (dense(3) || repeated() >= OFTEN);
    }

    /** Whether labels stand as the journals of houses set them. */
    boolean isJournal() {
        return journal >= OFTEN;
    }
}
