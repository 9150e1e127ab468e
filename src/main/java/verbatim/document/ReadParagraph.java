package verbatim.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a document, with what holds at its beginning.
 *
 * @param start in UTF-16 units of the text; a turn's label belongs to it
 * @param end the offset after its last word
 * @param labels the labels of the locators that hold there, by their kind
 */
public record ReadParagraph(int start, int end, Map<LocatorKind, String> labels) {

    /** Keeps its own map. */
    public ReadParagraph {
        labels = Map.copyOf(labels);
    }

    /** The label of what holds at its beginning; empty where nothing of the kind does. */
    public Optional<String> label(LocatorKind kind) {
        return Optional.ofNullable(labels.get(kind));
    }

    /**
     * Those of a text: parted by empty lines, and where a counted paragraph or a turn begins.
     *
     * @param locators in the order of their offsets
     */
    static List<ReadParagraph> of(String text, List<Locator> locators) {
        var begins = new TreeSet<Integer>();
        begins.add(0);
        for (int i = text.indexOf("\n\n"); i >= 0; i = text.indexOf("\n\n", i + 1)) {
            begins.add(i + 2);
        }
        locators.stream()
                .filter(locator -> locator.kind() == LocatorKind.PARAGRAPH || locator.kind() == LocatorKind.SPEAKER)
                .forEach(locator -> begins.add(locator.offset()));
        var paragraphs = new ArrayList<ReadParagraph>();
        var labels = new EnumMap<LocatorKind, String>(LocatorKind.class);
        boolean beside = Locator.standBesideSpeakers(locators);
        @Nullable Locator time = null;
        int next = 0;
        for (int begin : begins) {
            var after = begins.higher(begin);
            int start = begin;
            int end = after == null ? text.length() : after;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            for (; next < locators.size() && locators.get(next).offset() <= start; next++) {
                var locator = locators.get(next);
                if (locator.kind() == LocatorKind.TIME) {
                    time = locator;
                } else if (beside && time != null && locator.kind() == LocatorKind.SPEAKER) {
                    // See Locator.holding.
                    labels.put(LocatorKind.TIME, time.label());
                    if (locator.label().equals(Locator.NOBODY) && time.offset() < locator.offset()) {
                        labels.remove(LocatorKind.TIME);
                    }
                }
                labels.put(locator.kind(), locator.label());
            }
            if (end > start) {
                paragraphs.add(new ReadParagraph(start, end, labels));
            }
        }
        return paragraphs;
    }
}
