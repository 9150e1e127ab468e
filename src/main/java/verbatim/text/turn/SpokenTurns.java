package verbatim.text.turn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a record begin somebody's turn. A label counts by what the record does all over: one in capitals, one that
 * comes again, one of a person, many beside it. What may be a label and cannot be read for certain begins a turn of nobody: an
 * open speaker beats a wrong one. Headings, datelines and sentences with a colon begin none.
 */
public final class SpokenTurns {

    private static final int OFTEN = 2;
    private static final int MOST_WORDS_OF_A_NAME = 4;
    private static final int FIRST_BEYOND_LATIN = 0x250;

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:)\\]]['\"”»“]?\\s*");
    /** "j. m." and "jm" are one. */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Ll}\\.[ \\u00A0-]?){2,4}");

    private final List<String> lines;
    private final int[] margins;
    private final BitSet layout;
    private final List<@Nullable SpokenTurn> turns = new ArrayList<>();

    private final LabelWords words = LabelWords.all();
    private final Map<String, Integer> counts = new HashMap<>();
    /** Those that a colon closes. */
    private final Map<String, Integer> letters = new HashMap<>();
    private final Map<String, Boolean> mentioned = new HashMap<>();

    /** The lines in which a word with a capital stands. */
    private final Map<String, List<String>> capitals = new HashMap<>();
    private final Set<String> initials = new HashSet<>();
    private final Set<Character> ways = new HashSet<>();
    /** Those whose names are not in capitals. */
    private final Set<Character> mixed = new HashSet<>();
    private final boolean parted;
    private final boolean dialogue;
    private Set<String> doubtful = Set.of();
    private int paragraphs;
    private int labelled;
    private int alone;
    private int journal;
    private boolean asked;
    private boolean answered;
    private BitSet front = new BitSet();
    private @Nullable StageLines stage;

    private SpokenTurns(List<String> lines, boolean dialogue) {
        Margin.OfLines margin = Margin.of(lines);
        this.margins = margin.begins();
        this.layout = margin.layout();
        this.lines = IntStream.range(0, lines.size()).mapToObj(i -> lines.get(i).substring(margins[i])).toList();
        this.parted = this.lines.stream().anyMatch(String::isBlank);
        this.dialogue = dialogue;
    }

    /**
     * Of a text.
     *
     * @param lines of it, each without its end
     */
    public static SpokenTurns of(List<String> lines) {
        return new SpokenTurns(lines, false).read();
    }

    /**
     * Of captions, in which a dash begins another's words.
     *
     * @param lines of the captions, each without its end
     */
    public static SpokenTurns ofCaptions(List<String> lines) {
        return new SpokenTurns(lines, true).read();
    }

    /** Whether words that stand alone on a line, or in a caption, are what is heard and nobody says: "[Applause]", "♪". */
    public static boolean isSound(String words) {
        return StageLines.isSetOff(words.strip());
    }

    /** The turn that a line begins; empty where it begins none. */
    public Optional<SpokenTurn> at(int line) {
        return Optional.ofNullable(turns.get(line));
    }

    /** Whether nobody says a line, such as "(Recess.)", and whoever spoke speaks on behind it. */
    boolean isStage(int line) {
        return stage != null && stage.is(line);
    }

    /** Whether a line only says who speaks in the record, above its turns. */
    boolean isFront(int line) {
        return front.get(line);
    }

    private SpokenTurns read() {
        LabelReading reading = new LabelReading();
        List<@Nullable Label> all = new ArrayList<>(lines.size());
        lines.forEach(line -> all.add(line.isBlank() ? null : read(reading.of(line).filter(label -> !Closing.is(line)))));
        PlenaryLabels.in(lines, all);
        TimedNames.in(lines, all);
        TimesBeside.forget(lines, all);
        LooseLabels.forget(lines, all);
        LetteredPairs.forget(lines, all);
        NumberedQuestion.forget(lines, all);
        List<@Nullable Label> labels = all;
        for (int i = 0; i < lines.size(); i++) {
            count(i, labels.get(i));
        }
        forgetDoubtful(all);
        List<@Nullable Label> roles = NameLines.withRoles(lines, labels);
        BitSet described = NameLines.descriptions(lines, roles);
        if (!roles.equals(labels) && !isTranscript()) {
            ways.addAll(new Conventions(lines, roles, described, words).ways());
            labels = ways.isEmpty() ? labels : roles;
        }
        if (labels != roles) {
            described = NameLines.descriptions(lines, labels);
        }
        if (ways.isEmpty() && !isTranscript()) {
            ways.addAll(new Conventions(lines, labels, described, words).ways());
        }
        if (!described.isEmpty() && !NameLines.areSaid(lines, labels)) {
            // "Eva Lind", "Manager" and "Reliable and quick."
            ways.remove('\n');
        }
        readAdorned(labels);
        readMixed(labels);
        IntStream.range(0, lines.size()).filter(line -> Conventions.isInBrackets(lines.get(line))).forEach(described::set);
        BitSet undescribed = NameLines.undescribed(lines, labels, described);
        front = FrontMatter.forget(lines, labels, counts);
        BitSet between = between(labels);
        // "SZ:" asks and "Vale:" answers: one alone talks to nobody.
        Set<String> inCapitals = new HashSet<>();
        boolean mixedAgain = false;
        for (@Nullable Label label : labels) {
            if (label != null && label.form() == Label.Form.CAPITALS && !initials.contains(key(label)) && counts(label, false)) {
                inCapitals.add(key(label));
            }
            mixedAgain |= label != null && label.form() == Label.Form.MIXED && counts.getOrDefault(key(label), 0) >= OFTEN;
        }
        boolean capitals = inCapitals.size() > (mixedAgain && dense(2) ? 1 : 0);
        for (int i = 0; i < labels.size(); i++) {
            @Nullable Label label = labels.get(i);
            turns.add(label == null || isPointed(label) && !begins(i) ? null : undescribed.get(i) && ways.contains(label.way()) ? new SpokenTurn(null, label.time(), label.words(), true) : turn(label, capitals, between.get(i), isSmall(lines.get(i), label.words())));
        }
        if (turns.stream().anyMatch(Objects::nonNull)) {
            around();
        }
        return this;
    }

    /** Counts those no longer that may be things, and no speakers. */
    private void forgetDoubtful(List<@Nullable Label> labels) {
        doubtful = DoubtfulLabels.of(lines, labels, dense(2));
        for (String key : doubtful) {
            @Nullable Integer times = counts.remove(key);
            labelled -= times == null ? 0 : times;
        }
    }

    private @Nullable Label read(Optional<Label> label) {
        return label.filter(each -> !isHeading(each) || isName(each)).orElse(null);
    }

    private void count(int line, @Nullable Label label) {
        boolean named = label != null && label.form() != Label.Form.UNNAMED && label.form() != Label.Form.SET_APART;
        if (label != null && named) {
            counts.merge(key(label), 1, Integer::sum);
            journal += label.way() == JournalLabels.JOURNAL ? 1 : 0;
            if (label.name().indexOf(' ') > 0) {
                initials.add(initials(label));
            }
            asked |= label.form() == Label.Form.LETTER && words.has("asking", label.name());
            answered |= label.form() == Label.Form.LETTER && words.has("answering", label.name());
            if (label.form() == Label.Form.LETTER && lines.get(line).lastIndexOf(':', label.words() - 1) >= 0) {
                letters.merge(label.name(), 1, Integer::sum);
            }
        }
        boolean begins = line == 0 || lines.get(line - 1).isBlank();
        paragraphs += !lines.get(line).isBlank() && (begins || named) ? 1 : 0;
        labelled += named ? 1 : 0;
        boolean above = label != null && named && label.words() >= lines.get(line).length() && line + 1 < lines.size() && lines.get(line + 1).isBlank();
        alone += above ? 1 : 0;
    }

    private void readMixed(List<@Nullable Label> labels) {
        for (char way : ways) {
            List<Label> ofWay = labels.stream().filter(Objects::nonNull).filter(label -> label.form() == Label.Form.SET_APART && label.way() == way).toList();
            if (ofWay.stream().filter(SpokenTurns::isCapital).count() * OFTEN < ofWay.size()) {
                mixed.add(way);
            }
        }
    }

    private static boolean isCapital(Label label) {
        return label.name().codePoints().noneMatch(Character::isLowerCase) && label.name().codePoints().anyMatch(Character::isUpperCase);
    }

    /** Reads the {@link AdornedLabels} where nothing else is read. */
    private void readAdorned(List<@Nullable Label> labels) {
        AdornedLabels adorned = new AdornedLabels(label -> counts.containsKey(key(label)) || isPartOfAnother(label), isTranscript() || repeated() > 0, dialogue);
        for (int i = 0; i < labels.size(); i++) {
            @Nullable Label label = labels.get(i);
            boolean open = label == null || label.form() == Label.Form.SET_APART && !ways.contains(label.way());
            open |= label != null && label.form() == Label.Form.UNNAMED;
            @Nullable Label read = open && !lines.get(i).isBlank() ? read(adorned.of(lines.get(i))) : null;
            if (read != null && (read.form() != Label.Form.SET_APART || ways.contains(read.way()))) {
                labels.set(i, read);
                paragraphs -= i == 0 || lines.get(i - 1).isBlank() ? 1 : 0;
                count(i, read);
            }
        }
    }

    /** The labels of paragraphs that stand between two paragraphs of one other speaker. */
    private BitSet between(List<@Nullable Label> labels) {
        boolean parted = lines.stream().anyMatch(String::isBlank);
        BitSet between = new BitSet();
        String before = "";
        String here = "";
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank() || parted && i > 0 && !lines.get(i - 1).isBlank()) {
                continue;
            }
            @Nullable Label label = labels.get(i);
            String next = label == null || label.form() != Label.Form.CAPITALS ? "" : key(label);
            between.set(at, between.get(at) || !here.isEmpty() && !before.isEmpty() && before.equals(next) && !before.equals(here));
            before = here;
            here = next;
            at = i;
        }
        return between;
    }

    /** Reads what is no label. */
    private void around() {
        if (!dialogue) {
            ChatLines.in(lines, turns);
            new SlippedLabels(lines, turns, isTalk()).add();
            front.stream().forEach(line -> turns.set(line, null));
            stage = new StageLines(lines, turns, layout);
            ProseAfterTalk.in(lines, turns, stage);
            Interruption.in(lines, turns, stage);
            if (asked) {
                Examiners.name(lines, turns);
            }
        } else {
            new SlippedLabels(lines, turns, isTalk()).addToCaptions();
        }
        takeTimesBelow();
        for (int i = 0; i < margins.length; i++) {
            @Nullable SpokenTurn turn = turns.get(i);
            if (margins[i] > 0 && turn != null) {
                turns.set(i, new SpokenTurn(turn.name(), turn.time(), margins[i] + turn.words(), turn.named()));
            }
        }
    }

    /** A time below a name is that of its turn. */
    private void takeTimesBelow() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            @Nullable SpokenTurn turn = turns.get(i);
            if (turn != null && turn.time() == null && turn.words() >= lines.get(i).length() && LabelReading.isTime(lines.get(i + 1))) {
                turns.set(i, new SpokenTurn(turn.name(), lines.get(i + 1).replaceAll("[\\[\\]()]", "").strip(), turn.words(), turn.named()));
            }
        }
    }

    private static boolean isSmall(String line, int at) {
        return at < line.length() && Character.isLowerCase(line.codePointAt(at));
    }

    private @Nullable SpokenTurn turn(Label label, boolean inCapitals, boolean between, boolean small) {
        if (label.form() == Label.Form.UNNAMED) {
            return label.personal() || dialogue ? new SpokenTurn(null, label.time(), label.words(), label.way() != ':') : null;
        }
        if (label.form() == Label.Form.SET_APART && mixed.contains(label.way()) && isCapital(label)) {
            // "[DOOR SLAMS]" among "[Eva Lind]".
            return new SpokenTurn(null, label.time(), label.words(), true);
        }
        if (isPointed(label)) {
            return pointed(label);
        }
        if (doubtful.contains(key(label))) {
            // "Covid-19: we heard of it" is said by whoever spoke before, where labels are in capitals.
            boolean sentence = small && inCapitals && label.form() == Label.Form.MIXED && DoubtfulLabels.isThing(label);
            return (isTalk() || repeated() > 0) && !sentence ? new SpokenTurn(null, label.time(), label.words(), true) : null;
        }
        boolean counts = counts(label, inCapitals);
        if (counts && label.form() == Label.Form.MIXED && !label.personal() && isOnceAmongOthers(label)) {
            // "Remember: it is shut" may be said by whoever spoke before, and "Vale: it is shut" by somebody else.
            return new SpokenTurn(null, label.time(), label.words(), true);
        }
        if (counts || between && label.form() == Label.Form.CAPITALS) {
            return new SpokenTurn(label.name(), label.time(), label.words(), true);
        }
        if (label.form() == Label.Form.LETTER && label.way() == LetteredLabel.GAP && isTalk()) {
            return new SpokenTurn(null, label.time(), label.words(), true);
        }
        if (DoubtfulLabels.isNumbered(label) && repeated() > 0) {
            return new SpokenTurn(null, label.time(), label.words(), true);
        }
        boolean name = (label.form() == Label.Form.CAPITALS || label.form() == Label.Form.MIXED && label.name().contains(" ")) && label.name().split(" ").length <= MOST_WORDS_OF_A_NAME;
        return name && isTalk() ? new SpokenTurn(null, label.time(), label.words(), true) : null;
    }

    /** Whether a point closes it, or a dash without one, in a record that does not label its turns so. */
    private boolean isPointed(Label label) {
        return label.form() == Label.Form.SET_APART && !ways.contains(label.way()) && (".,I".indexOf(label.way()) >= 0 || label.way() == '–' && label.personal() && journal >= OFTEN);
    }

    /** Whether a line goes on with no sentence of the line before: lines that are wrapped begin with "Mr. Lind. He", too. */
    private boolean begins(int line) {
        return line == 0 || lines.get(line - 1).isBlank() || !parted && SENTENCE_END.matcher(lines.get(line - 1)).matches();
    }

    /** Of a label that a point closes, where the record does not label its turns so: in a journal they are somebody's, among other labels perhaps. */
    private @Nullable SpokenTurn pointed(Label label) {
        if (journal >= OFTEN && label.way() != JournalLabels.EXPLAINED && label.way() != '–') {
            return new SpokenTurn(label.name(), label.time(), label.words(), true);
        }
        boolean open = journal >= OFTEN || ways.contains('.') || label.personal() && isTranscript();
        return open ? new SpokenTurn(null, label.time(), label.words(), true) : null;
    }

    /** @param inCapitals whether the record has labels in capitals, so that others need more to be one */
    private boolean counts(Label label, boolean inCapitals) {
        if (label.way() == JournalLabels.JOURNAL && journal >= OFTEN) {
            return true;
        }
        // "Maya Ortiz:" at first, "MO:" later.
        boolean shortened = label.form() == Label.Form.MIXED && counts.containsKey(initials(label))
                || label.form() == Label.Form.CAPITALS && initials.contains(key(label));
        if (doubtful.contains(key(label))) {
            return false;
        }
        boolean again = shortened || counts.getOrDefault(key(label), 0) >= OFTEN;
        return switch (label.form()) {
            case ALONE -> true;
            case UNNAMED -> false;
            case SET_APART -> ways.contains(label.way());
            case LETTER -> isLetterOfSpeaker(label);
            case CAPITALS -> shortened && isTranscript() || titled(label) || again && (label.personal() || several()) || label.personal() && dense(3)
                    || several() && dense(2);
            case MIXED -> shortened && isTranscript() || label.personal() && (again || isTranscript() || titled(label) && dense(3))
                    || !inCapitals && several() && (again || dense(2)) || isPartOfAnother(label)
                    || isTranscript() && isMentioned(label);
        };
    }

    private boolean isLetterOfSpeaker(Label label) {
        if (label.way() == LetteredLabel.OWN_LINE && counts.size() <= OFTEN && repeated() == 0) {
            // An index has such lines, too.
            return false;
        }
        boolean asks = words.has("asking", label.name());
        return isTranscript() && letters.getOrDefault(label.name(), 0) >= OFTEN || (asked && answered || asks && isTranscript()) && (asks || words.has("answering", label.name()));
    }

    /** Whether it is a single word that stands once, where others come again. */
    private boolean isOnceAmongOthers(Label label) {
        return label.name().indexOf(' ') < 0 && counts.getOrDefault(key(label), 0) < OFTEN && repeated() >= OFTEN && !isPartOfAnother(label)
                && label.name().codePoints().allMatch(c -> c < FIRST_BEYOND_LATIN) && isTranscript();
    }

    private long repeated() {
        return counts.values().stream().filter(times -> times >= OFTEN).count();
    }

    /** Whether the record has the full name elsewhere, too: in its list of those present, or in somebody's mouth. */
    private boolean isMentioned(Label label) {
        return label.name().contains(" ") && mentioned.computeIfAbsent(label.name(), name -> linesThatMayHave(name).stream().anyMatch(line -> line.indexOf(name, 1) >= 0));
    }

    /** It is asked of each label, and a long record has thousands of lines. */
    private List<String> linesThatMayHave(String name) {
        if (!Character.isUpperCase(name.charAt(0))) {
            return lines;
        }
        if (capitals.isEmpty()) {
            lines.forEach(this::enter);
        }
        return capitals.getOrDefault(name.substring(0, wordEnd(name, 0)), List.of());
    }

    private void enter(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isUpperCase(line.charAt(i))) {
                int end = wordEnd(line, i);
                List<String> with = capitals.computeIfAbsent(line.substring(i, end), word -> new ArrayList<>());
                if (with.isEmpty() || !with.getLast().equals(line)) {
                    with.add(line);
                }
                i = end;
            }
        }
    }

    private static int wordEnd(String line, int from) {
        int end = from + 1;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether it is the last word of another label: "Lind" after "Eva Lind". */
    private boolean isPartOfAnother(Label label) {
        return !label.name().contains(" ") && counts.keySet().stream().anyMatch(name -> name.endsWith(" " + key(label)));
    }

    private boolean titled(Label label) {
        String first = label.name().split(" ")[0];
        return label.name().contains(" ") && (words.has("titles", first) || words.has("articles", first) && label.form() == Label.Form.CAPITALS);
    }

    /** Whether several speak. */
    private boolean several() {
        return counts.size() >= OFTEN;
    }

    /** Whether one paragraph in so many begins with a label. */
    private boolean dense(int parts) {
        // A label above its words makes no paragraph of its own, but a heading does.
        boolean again = counts.values().stream().anyMatch(times -> times >= OFTEN);
        return labelled * parts >= paragraphs - (again ? alone : 0);
    }

    private boolean isTranscript() {
        return several() && (dense(3) || repeated() >= OFTEN);
    }

    /** Whether labels show that it is one, of whatever form they are. */
    private boolean isTalk() {
        return !ways.isEmpty() || isTranscript() || journal >= OFTEN;
    }

    /** Whether it is a name after all, such as "Lurdes Fontes", since lines begin with it again and one names it. */
    private boolean isName(Label label) {
        return label.form() == Label.Form.MIXED && label.name().contains(" ") && !NamesOfSpeakers.of(label.name()).beginHeading()
                && lines.stream().filter(line -> line.startsWith(label.name() + ":")).count() >= OFTEN && isMentioned(label);
    }

    private boolean isHeading(Label label) {
        if (label.way() != ':' && words.has("remarks", label.name().split(" ")[0])) {
            return true;
        }
        if (label.form() == Label.Form.LETTER || label.form() == Label.Form.UNNAMED || label.form() == Label.Form.ALONE) {
            return false;
        }
        String[] parts = label.name().split(" ");
        if (parts.length == 1 && label.form() == Label.Form.MIXED && label.way() == ':' && words.has("days", parts[0])) {
            return true;
        }
        if (parts.length == 2 && words.has("counted things", parts[0]) && Character.isDigit(parts[1].charAt(0))) {
            return true;
        }
        if (parts.length == 2 && words.has("crowd", parts[0]) && Character.isDigit(parts[1].charAt(0))) {
            // "Teilnehmer 4:" is one of those whom "Teilnehmer:" lists.
            return false;
        }
        if (parts.length == 2 && words.has("articles", parts[0]) && words.has("things", parts[1]) && label.form() == Label.Form.MIXED) {
            // "Die Antwort: nein."
            return true;
        }
        if (parts.length == 2 && Headings.is(label.name())) {
            // "Step 2: close the gate."
            return true;
        }
        return words.has("headings", parts[parts.length - 1]) && !words.has("titles", parts[0]) || words.has("headings", parts[0]) && !label.personal();
    }

    private static String initials(Label label) {
        return initials(label.name());
    }

    /** "mo" of "Maya Ortiz"; empty of a single word. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ")) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return name.indexOf(' ') < 0 ? "" : initials.toString().toLowerCase(Locale.ROOT);
    }

    static String key(Label label) {
        String name = label.name().toLowerCase(Locale.ROOT);
        return INITIALS.matcher(name).matches() ? name.replaceAll("[^\\p{L}]", "") : name;
    }
}
