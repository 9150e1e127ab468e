package verbatim.text.turn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:)\\]]['\"”»“]?\\s*");

    private final List<String> lines;
    private final int[] margins;
    private final BitSet layout;
    private final List<@Nullable SpokenTurn> turns = new ArrayList<>();
    private final LabelCounts counts;
    private final NamesInLines names;
    /** Of those of {@link SetApart}, by which the record labels its turns. */
    private final Set<Character> ways = new HashSet<>();
    private final boolean parted;
    private final boolean dialogue;
    /** Whether titled names are closed as those of a play are. */
    private boolean played;
    private BitSet front = new BitSet();
    private @Nullable StageLines stage;

    private SpokenTurns(List<String> lines, boolean dialogue) {
        Margin.OfLines margin = Margin.of(lines);
        this.margins = margin.begins();
        this.layout = margin.layout();
        this.lines = IntStream.range(0, lines.size()).mapToObj(i -> lines.get(i).substring(margins[i])).toList();
        this.layout.or(FolioHeads.of(this.lines));
        this.counts = new LabelCounts(this.lines);
        this.names = new NamesInLines(this.lines);
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
        List<@Nullable Label> labels = beginnings();
        boolean screenplay = !dialogue && parted && Screenplay.is(lines);
        if (screenplay) {
            Screenplay.forget(lines, labels);
        } else if (!dialogue) {
            FactLists.forget(lines, labels);
        }
        for (int i = 0; i < lines.size(); i++) {
            counts.add(i, labels.get(i));
        }
        Set<String> doubtful = DoubtfulLabels.of(lines, labels, counts.dense(2));
        counts.forget(doubtful);
        List<@Nullable Label> roles = NameLines.withRoles(lines, labels);
        BitSet described = NameLines.descriptions(lines, roles);
        if (!roles.equals(labels) && !counts.isTranscript()) {
            ways.addAll(new Conventions(lines, roles, described).ways());
            labels = ways.isEmpty() ? labels : roles;
        }
        if (labels != roles) {
            described = NameLines.descriptions(lines, labels);
        }
        if (ways.isEmpty() && !counts.isTranscript()) {
            ways.addAll(new Conventions(lines, labels, described).ways());
        }
        played = arePlayed(labels);
        if (played && new Conventions(lines, labels, described).ways().contains(Conventions.PLAYED)) {
            ways.add(Conventions.PLAYED);
        }
        if (!described.isEmpty() && !NameLines.areSaid(lines, labels)) {
            // "Eva Lind", "Manager" and "Reliable and quick."
            ways.remove('\n');
        }
        readAdorned(labels);
        IntStream.range(0, lines.size()).filter(line -> Conventions.isInBrackets(lines.get(line))).forEach(described::set);
        BitSet undescribed = NameLines.undescribed(lines, labels, described);
        front = FrontMatter.forget(lines, labels, counts);
        begin(labels, undescribed, new LabelsThatCount(labels, counts, names, ways, doubtful, dialogue));
        if (screenplay && turns.stream().anyMatch(Objects::nonNull)) {
            Screenplay.in(lines, turns);
        }
        return this;
    }

    /** What each line begins with, without what is certainly no label of a speaker. */
    private List<@Nullable Label> beginnings() {
        LabelReading reading = new LabelReading();
        List<@Nullable Label> labels = new ArrayList<>(lines.size());
        for (String line : lines) {
            Optional<Label> read = line.isBlank() ? Optional.empty() : reading.of(line).filter(label -> !Closing.is(line));
            @Nullable Label label = named(read);
            labels.add(label != null || read.isEmpty() ? label : LeadIn.arrow(line).orElse(null));
        }
        PlenaryLabels.in(lines, labels);
        TimedNames.in(lines, labels);
        TimesBeside.forget(lines, labels);
        LooseLabels.forget(lines, labels);
        InitialsAndName.in(lines, labels);
        LetteredPairs.forget(lines, labels);
        NumberedQuestion.forget(lines, labels);
        return labels;
    }

    /** Whether a titled name in capitals is closed by a point, as the names of a play are. */
    private boolean arePlayed(List<@Nullable Label> labels) {
        return IntStream.range(0, lines.size()).anyMatch(i -> labels.get(i) != null && Conventions.isPointedCapitals(lines.get(i), labels.get(i)));
    }

    private @Nullable Label named(Optional<Label> label) {
        return label.filter(each -> !Headings.is(each) || names.isName(each)).orElse(null);
    }

    /** Begins the turns of labels, and then those that other lines begin. */
    private void begin(List<@Nullable Label> labels, BitSet undescribed, LabelsThatCount counting) {
        BitSet between = between(labels);
        for (int i = 0; i < labels.size(); i++) {
            @Nullable Label label = labels.get(i);
            if (label == null || counting.isPointed(label) && !begins(i)) {
                turns.add(null);
            } else if (isOfSeveral(lines.get(i), label)) {
                turns.add(LabelsThatCount.ofNobody(label));
            } else if (played && label.way() == Conventions.PLAYED && !ways.contains(label.way()) && begins(i) && NamesOfSpeakers.of(label.name()).isPlain()) {
                turns.add(LabelsThatCount.ofNobody(label));
            } else if (undescribed.get(i) && ways.contains(label.way())) {
                turns.add(LabelsThatCount.ofNobody(label));
            } else {
                turns.add(counting.turn(label, between.get(i), isSmall(lines.get(i), label.words())));
            }
        }
        if (!dialogue) {
            TalkTable.in(lines, margins, turns);
            LetterHeads.in(lines, turns);
        }
        if (turns.stream().anyMatch(Objects::nonNull)) {
            around(counting.isTalk());
        }
    }

    /** "EVA LIND, TOM ROE:", where both speak. */
    private boolean isOfSeveral(String line, Label label) {
        int comma = line.indexOf(label.name() + ", ");
        int from = comma + label.name().length() + 2;
        return comma >= 0 && comma < label.words() && from < label.words() && counts.has(line.substring(from, label.words()).replaceFirst("[(:].*", "").strip().toLowerCase(Locale.ROOT));
    }

    /** Reads the {@link AdornedLabels} where nothing else is read. */
    private void readAdorned(List<@Nullable Label> labels) {
        AdornedLabels adorned = new AdornedLabels(label -> counts.has(label.key()) || counts.isPartOfAnother(label), counts.isTranscript() || counts.repeated() > 0, dialogue);
        for (int i = 0; i < labels.size(); i++) {
            @Nullable Label label = labels.get(i);
            boolean open = label == null || label.form() == Label.Form.SET_APART && !ways.contains(label.way());
            open |= label != null && label.form() == Label.Form.UNNAMED;
            @Nullable Label read = open && !lines.get(i).isBlank() ? named(adorned.of(lines.get(i))) : null;
            if (read != null && (read.form() != Label.Form.SET_APART || ways.contains(read.way()))) {
                labels.set(i, read);
                counts.addLater(i, read);
            }
        }
    }

    /** The labels of paragraphs that stand between two paragraphs of one other speaker. */
    private BitSet between(List<@Nullable Label> labels) {
        BitSet between = new BitSet();
        String before = "";
        String here = "";
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank() || parted && i > 0 && !lines.get(i - 1).isBlank()) {
                continue;
            }
            @Nullable Label label = labels.get(i);
            String next = label == null || label.form() != Label.Form.CAPITALS ? "" : label.key();
            between.set(at, between.get(at) || !here.isEmpty() && !before.isEmpty() && before.equals(next) && !before.equals(here));
            before = here;
            here = next;
            at = i;
        }
        return between;
    }

    /** Reads what is no label. */
    private void around(boolean talk) {
        if (!dialogue) {
            ChatLines.in(lines, turns);
            new SlippedLabels(lines, turns, talk).add();
            front.stream().forEach(line -> turns.set(line, null));
            SaidBetween.in(lines, turns);
            stage = new StageLines(lines, turns, layout);
            BitSet feet = FootLines.of(lines, turns);
            feet.stream().forEach(line -> turns.set(line, null));
            stage.addFeet(feet);
            if (parted) {
                stage.add(StageDirections.of(lines, turns, ways.contains(Conventions.PLAYED)));
            }
            ProseAfterTalk.in(lines, turns, stage);
            Interruption.in(lines, turns, stage);
            if (counts.asked()) {
                Examiners.name(lines, turns);
            }
        } else {
            new SlippedLabels(lines, turns, talk).addToCaptions();
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
            if (turn != null && turn.time() == null && turn.words() >= lines.get(i).length() && TimeStamp.isAlone(lines.get(i + 1))) {
                turns.set(i, new SpokenTurn(turn.name(), lines.get(i + 1).replaceAll("[\\[\\]()]", "").strip(), turn.words(), turn.named()));
            }
        }
    }

    private static boolean isSmall(String line, int at) {
        return at < line.length() && Character.isLowerCase(line.codePointAt(at));
    }

    /** Whether a line goes on with no sentence of the line before: lines that are wrapped begin with "Mr. Lind. He", too. */
    private boolean begins(int line) {
        return line == 0 || lines.get(line - 1).isBlank() || !parted && SENTENCE_END.matcher(lines.get(line - 1)).matches();
    }
}
