package verbatim.text.turn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The turn that a label begins. It counts by what its record does all over: one in capitals, one that comes again, one of a person, many
 * beside it. What may be a label and cannot be read for certain begins a turn of nobody.
 */
final class LabelsThatCount {

    private static final int LONGEST_NAME = 20;
    private static final int OFTEN = LabelCounts.OFTEN;
    private static final int MOST_WORDS_OF_A_NAME = 4;
    private static final int FIRST_BEYOND_LATIN = 0x250;

    private final LabelCounts counts;
    private final NamesInLines names;
    private final Set<Character> ways;
    /** Those whose names are not in capitals. */
    private final Set<Character> mixed = new HashSet<>();
    private final Set<String> doubtful;
    private final boolean dialogue;
    private final boolean inCapitals;
    private final LabelWords words = LabelWords.all();

    /**
     * @param labels of the record, all of which are counted
     * @param ways by which it labels its turns, of those of {@link SetApart}
     * @param doubtful what may be things, and no speakers
     * @param dialogue whether a dash begins another's words
     */
    LabelsThatCount(List<@Nullable Label> labels, LabelCounts counts, NamesInLines names, Set<Character> ways, Set<String> doubtful, boolean dialogue) {
        this.counts = counts;
        this.names = names;
        this.ways = ways;
        this.doubtful = doubtful;
        this.dialogue = dialogue;
        readMixed(labels);
        this.inCapitals = areInCapitals(labels);
    }

    private void readMixed(List<@Nullable Label> labels) {
        for (char way : ways) {
            int ofWay = 0;
            int capital = 0;
            for (@Nullable Label label : labels) {
                if (label != null && label.form() == Label.Form.SET_APART && label.way() == way) {
                    ofWay++;
                    capital += isCapital(label) ? 1 : 0;
                }
            }
            if (capital * OFTEN < ofWay) {
                mixed.add(way);
            }
        }
    }

    private static boolean isCapital(Label label) {
        return label.name().codePoints().noneMatch(Character::isLowerCase) && label.name().codePoints().anyMatch(Character::isUpperCase);
    }

    /** Whether the record has labels in capitals, so that others need more to be one. */
    private boolean areInCapitals(List<@Nullable Label> labels) {
        // "SZ:" asks and "Vale:" answers: one alone talks to nobody.
        Set<String> capital = new HashSet<>();
        boolean mixedAgain = false;
        for (@Nullable Label label : labels) {
            if (label != null && label.form() == Label.Form.CAPITALS && !counts.isInitials(label) && counts(label, false)) {
                capital.add(label.key());
            }
            mixedAgain |= label != null && label.form() == Label.Form.MIXED && counts.times(label.key()) >= OFTEN;
        }
        return capital.size() > (mixedAgain && counts.dense(2) ? 1 : 0);
    }

    /**
     * The turn that a label begins; null where it begins none.
     *
     * @param between whether it stands between two paragraphs of one other speaker
     * @param small whether what follows it begins with a small letter
     */
    @Nullable SpokenTurn turn(Label label, boolean between, boolean small) {
        if (label.form() == Label.Form.UNNAMED) {
            return label.personal() || dialogue ? new SpokenTurn(null, label.time(), label.words(), label.way() != ':') : null;
        }
        if (label.form() == Label.Form.SET_APART && mixed.contains(label.way()) && isCapital(label)) {
            // "[DOOR SLAMS]" among "[Eva Lind]".
            return ofNobody(label);
        }
        if (isPointed(label)) {
            return pointed(label);
        }
        if (doubtful.contains(label.key())) {
            // "Covid-19: we heard of it" is said by whoever spoke before, where labels are in capitals.
            boolean sentence = small && inCapitals && label.form() == Label.Form.MIXED && DoubtfulLabels.isThing(label);
            return (isTalk() || counts.repeated() > 0) && !sentence ? ofNobody(label) : null;
        }
        if (isCountedThing(label) || label.form() == Label.Form.MIXED && words.has("minuted", label.name())) {
            return isTalk() ? ofNobody(label) : null;
        }
        if (dialogue && inCapitals && label.form() == Label.Form.MIXED && label.name().indexOf(' ') < 0 && counts.times(label.key()) < OFTEN && !words.isFirstName(label.name())
                && !words.isPlayed(label.name()) && !counts.isPartOfAnother(label)) {
            // ">> Meanwhile: floods." among ">> EVA LIND:".
            return ofNobody(label);
        }
        boolean counts = counts(label, inCapitals);
        if (counts && label.form() == Label.Form.MIXED && !label.personal() && isOnceAmongOthers(label)) {
            // "Remember: it is shut" may be said by whoever spoke before, and "Vale: it is shut" by somebody else.
            return ofNobody(label);
        }
        if (counts || between && label.form() == Label.Form.CAPITALS) {
            return new SpokenTurn(label.name(), label.time(), label.words(), true);
        }
        return mayCount(label) ? ofNobody(label) : null;
    }

    /** "Last question: who pays?" is put by somebody, and nobody is called so. */
    private boolean isCountedThing(Label label) {
        String[] parts = label.name().split(" ");
        return parts.length == 2 && words.has("ordinals", parts[0]) && words.has("things", parts[1]) && !words.has("voices", parts[1]) && counts.times(label.key()) < OFTEN;
    }

    /** Of somebody of whom it cannot be told who speaks. */
    static SpokenTurn ofNobody(Label label) {
        return new SpokenTurn(null, label.time(), label.words(), true);
    }

    /** Whether somebody else may begin to speak with a label that does not count. */
    private boolean mayCount(Label label) {
        if (label.form() == Label.Form.LETTER && label.way() == LetteredLabel.GAP && isTalk()) {
            return true;
        }
        if (DoubtfulLabels.isNumbered(label) && counts.repeated() > 0) {
            return true;
        }
        boolean name = (label.form() == Label.Form.CAPITALS || label.form() == Label.Form.MIXED && label.name().contains(" ")) && label.name().split(" ").length <= MOST_WORDS_OF_A_NAME;
        return name && isTalk();
    }

    /** Whether a point closes it, or a dash without one, in a record that does not label its turns so. */
    boolean isPointed(Label label) {
        return label.form() == Label.Form.SET_APART && !ways.contains(label.way()) && (".,I".indexOf(label.way()) >= 0 || label.way() == '–' && label.personal() && counts.isJournal());
    }

    /** Of a label that a point closes, where the record does not label its turns so: in a journal they are somebody's, among other labels perhaps. */
    private @Nullable SpokenTurn pointed(Label label) {
        if (counts.isJournal() && label.way() != JournalLabels.EXPLAINED && label.way() != '–') {
            return new SpokenTurn(label.name(), label.time(), label.words(), true);
        }
        boolean open = counts.isJournal() || ways.contains('.') || label.personal() && counts.isTranscript();
        return open ? ofNobody(label) : null;
    }

    /** @param inCapitals whether the record has labels in capitals, so that others need more to be one */
    private boolean counts(Label label, boolean inCapitals) {
        // One office with the name of its holder is certain where others take turns.
        boolean held = label.name().length() > LONGEST_NAME && counts.isTranscript();
        if (label.way() == JournalLabels.JOURNAL && (held || counts.isJournal())) {
            return true;
        }
        if (doubtful.contains(label.key())) {
            return false;
        }
        boolean shortened = counts.isShortened(label) && counts.isTranscript();
        boolean again = counts.isAgain(label);
        boolean several = counts.several();
        return switch (label.form()) {
            case ALONE -> true;
            case UNNAMED -> false;
            case SET_APART -> ways.contains(label.way()) || label.way() == LooseLabels.BRACKETS && counts.has(label.key()) && counts.isTranscript();
            case LETTER -> counts.isLetterOfSpeaker(label);
            case CAPITALS -> shortened || isTitled(label) || again && (label.personal() || several) || label.personal() && counts.dense(3)
                    || several && counts.dense(2);
            case MIXED -> shortened || label.personal() && (again || counts.isTranscript() || isTitled(label) && counts.dense(3))
                    || !inCapitals && several && (again || counts.dense(2)) || counts.isPartOfAnother(label)
                    || counts.isTranscript() && names.isMentioned(label);
        };
    }

    /** Whether it is a single word that stands once, where others come again. */
    private boolean isOnceAmongOthers(Label label) {
        return label.name().indexOf(' ') < 0 && counts.times(label.key()) < OFTEN && counts.repeated() >= OFTEN && !counts.isPartOfAnother(label)
                && label.name().codePoints().allMatch(c -> c < FIRST_BEYOND_LATIN) && counts.isTranscript();
    }

    private boolean isTitled(Label label) {
        String first = label.name().split(" ")[0];
        return label.name().contains(" ") && (words.has("titles", first) || words.has("articles", first) && label.form() == Label.Form.CAPITALS);
    }

    /** Whether labels show that the record is a talk, of whatever form they are. */
    boolean isTalk() {
        return !ways.isEmpty() || counts.isTranscript() || counts.isJournal();
    }
}
