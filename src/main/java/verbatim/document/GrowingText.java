package verbatim.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import verbatim.text.turn.Margin;
import verbatim.text.turn.SpokenTurn;
import verbatim.text.turn.TextTurns;

/**
 * The text of a document while it is read. Readers announce where a paragraph or a line begins and what locates it;
 * neither leaves a trace until words follow, so that an empty page or an empty cell costs nothing. Holds the text within
 * {@link DocumentReading#LONGEST_TEXT}, and asks the follower between two pieces.
 */
final class GrowingText {

    /** Pages, moments, turns and paragraphs in all: those of a hundred hours of captions. */
    static final int MOST_LOCATORS = 200_000;

    private final StringBuilder words = new StringBuilder();
    private final List<Locator> locators = new ArrayList<>();
    private final Set<ReadWarning.Code> doubtful = EnumSet.noneOf(ReadWarning.Code.class);
    private final List<ReadWarning> warnings = new ArrayList<>();
    private final Map<LocatorKind, String> announced = new EnumMap<>(LocatorKind.class);
    private final ReadingProgress progress;
    /** Where words beside the others begin and end. */
    private final List<Integer> boxes = new ArrayList<>();
    private String separator = "";
    private int paragraphs;

    GrowingText(ReadingProgress progress) {
        this.progress = progress;
    }

    /** The next words begin a paragraph. */
    void paragraph() {
        separator = "\n\n";
    }

    /** The next words begin a line, if not a paragraph. */
    void line() {
        if (!separator.equals("\n\n")) {
            separator = "\n";
        }
    }

    /** The next words stand apart from the last by a space or a tab, if not in another line. */
    void apart(char space) {
        if (separator.isBlank() && separator.indexOf('\n') < 0) {
            separator = String.valueOf(space);
        }
    }

    /** The next words begin at this page, moment or turn. */
    void locate(LocatorKind kind, String label) {
        announced.put(kind, clean(label));
    }

    /** Whether the next words stand beside the others, so that whoever spoke does not say them. */
    void beside(boolean box) {
        if (box != (boxes.size() % 2 == 1)) {
            boxes.add(words.length());
        }
    }

    /** The next words begin a paragraph by whose number they are cited. */
    void countParagraph() {
        announced.put(LocatorKind.PARAGRAPH, "");
    }

    /**
     * Adds words as they are.
     *
     * @throws UnreadableDocument if the text becomes too long
     */
    void add(CharSequence piece) {
        if (piece.isEmpty()) {
            return;
        }
        if (!words.isEmpty()) {
            words.append(separator);
        }
        separator = "";
        announced.forEach((kind, label) -> locate(new Locator(
                words.length(), kind, kind == LocatorKind.PARAGRAPH ? String.valueOf(++paragraphs) : label)));
        announced.clear();
        doubtful.forEach(code -> warnings.add(new ReadWarning(code, words.length(), words.length() + piece.length())));
        doubtful.clear();
        refuseIfLongerThan(DocumentReading.LONGEST_TEXT, words.length() + (long) piece.length());
        words.append(piece);
    }

    /** Ends a line at a blank. */
    void breakLine(int blank) {
        words.setCharAt(blank, '\n');
    }

    /** What was added so far. */
    String words() {
        return words.toString();
    }

    /** How many units were added so far. */
    int length() {
        return words.length();
    }

    /** Takes back the last units, such as a hyphen; what comes next goes on there. */
    void drop(int units) {
        words.setLength(Math.max(0, words.length() - units));
    }

    /** Locates the {@linkplain TextTurns turns} of a transcript, the times beside its names, and what stands in its margin. */
    void locateSpeakers() {
        var turns = TextTurns.of(words.toString());
        turns.places().forEach(place -> locate(place.start(), place.words(), place.turn()));
        locateBoxes(turns);
        var known = new HashSet<>(locators);
        for (var entry : Margin.of(words.toString())) {
            if (entry.time() != null) {
                Locator.clock(entry.start(), entry.time()).filter(known::add).ifPresent(this::locate);
            } else if (entry.number() != null) {
                locate(new Locator(entry.start(), LocatorKind.LINE, entry.number()));
            }
        }
        locators.sort(Comparator.comparingInt(Locator::offset));
    }

    /** Nobody says what stands in a box among turns, and whoever spoke before speaks on behind it. */
    private void locateBoxes(TextTurns turns) {
        var starts = new TreeSet<Integer>();
        turns.places().forEach(place -> starts.add(place.start()));
        for (int i = 0; i + 1 < boxes.size(); i += 2) {
            int from = first(boxes.get(i));
            int to = first(boxes.get(i + 1));
            var before = turns.at(from);
            var begins = starts.ceiling(from);
            boolean own = begins != null && begins < to;
            if (from < to && before.isPresent() && !own) {
                locate(new Locator(from, LocatorKind.SPEAKER, Locator.NOBODY));
                if (to < words.length() && !starts.contains(to)) {
                    var name = before.get().name();
                    locate(new Locator(to, LocatorKind.SPEAKER, name == null ? Locator.NOBODY : clean(name)));
                }
            }
        }
    }

    /** Where words begin from an offset on. */
    private int first(int offset) {
        int at = offset;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at;
    }

    private void locate(int offset, int begin, SpokenTurn turn) {
        var name = turn.name();
        locate(new Locator(offset, LocatorKind.SPEAKER, name == null ? Locator.NOBODY : clean(name)));
        if (turn.time() != null) {
            Locator.clock(offset, turn.time()).ifPresent(this::locate);
        }
        if (name == null && turn.named()) {
            warnings.add(new ReadWarning(ReadWarning.Code.SPEAKER_UNREADABLE, offset, begin));
        }
    }

    /** The next words could not be read for certain, or something was left out before them. */
    void warn(ReadWarning.Code code) {
        doubtful.add(code);
    }

    private void locate(Locator locator) {
        if (locators.size() == MOST_LOCATORS) {
            throw new UnreadableDocument(DocumentRefusal.TOO_MANY_PLACES, MOST_LOCATORS);
        }
        locators.add(locator);
    }

    /** @throws ReadingCancelled if the follower does not let the reading go on */
    void reached(double part) {
        if (!progress.goesOn(part)) {
            throw new ReadingCancelled();
        }
    }

    /** @throws UnreadableDocument if there are no words, with the given refusal */
    ReadDocument finished(DocumentFormat format, Imprint imprint, @Nullable String charset, DocumentRefusal ifEmpty) {
        reached(1);
        var text = clean(words.toString());
        if (text.isBlank()) {
            throw new UnreadableDocument(ifEmpty);
        }
        // What was left out at the very end.
        doubtful.forEach(code -> warnings.add(new ReadWarning(code, text.length(), text.length())));
        warnings.sort(Comparator.comparingInt(ReadWarning::start));
        return new ReadDocument(
                text, format, imprint.title(), imprint.author(), imprint.published(), locators, charset, warnings);
    }

    static void refuseIfLongerThan(int limit, long length) {
        if (length > limit) {
            throw new UnreadableDocument(DocumentRefusal.TEXT_TOO_LONG, limit);
        }
    }

    /** The words with what no text may hold replaced, one unit for one: U+0000, lone surrogates, carriage returns. */
    static String clean(String words) {
        StringBuilder cleaned = null;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1))) {
                i++;
            } else if (c == '\0' || Character.isSurrogate(c) || c == '\r') {
                cleaned = cleaned == null ? new StringBuilder(words) : cleaned;
                cleaned.setCharAt(i, c == '\r' ? '\n' : '\uFFFD');
            }
        }
        return cleaned == null ? words : cleaned.toString();
    }
}
