package verbatim.comparison;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.source.SourceLocator;
import verbatim.source.capture.SnapshotRef;
import verbatim.source.capture.SnapshotText;
import verbatim.text.Span;
import verbatim.text.wording.Comparison;
import verbatim.text.wording.risk.FrameKind;

/**
 * A place in a source where words may stand, as {@link WordsInSources} found it, with all that can be kept of it.
 *
 * @param language by whose house style it was compared, ISO 639-1
 * @param before some of the text before the words, with … where it was cut
 * @param words the source's own words there, from the first to the last; a long stretch that the quote leaves out as […]
 * @param after some of the text after them, with … where it was cut
 * @param cited by what the place is cited: page, time code, paragraph
 * @param excerpt the words there
 * @param spokenBy who says the words there, as the record names them; nobody where the source is confidential
 * @param sentence of the record, in which the words stand, and what keeps them from being said there
 * @param found how the words stand to it; null where nothing was compared, for reported speech has no wording
 */
public record SourceHit(
        SnapshotRef snapshot,
        Comparison comparison,
        String language,
        String before,
        String words,
        String after,
        SourceLocator cited,
        String excerpt,
        List<String> spokenBy,
        String sentence,
        @Nullable FoundWords found) {

    /** UTF-16 units between two spans that are shown whole; what is longer is told as left out. */
    private static final int LONGEST_GAP = 200;

    /** UTF-16 units shown before and after the words. */
    private static final int CONTEXT = 160;

    /**
     * A place where words stand that were compared.
     *
     * @param comparison that found them
     * @param language of the text, ISO 639-1
     * @param compared the words that were searched for
     * @param style version of the house style
     */
    public static SourceHit of(
            SnapshotRef snapshot, SnapshotText text, Comparison comparison, String language, String compared, String style) {
        var spans = comparison.spans();
        var whole = new Span(
                spans.stream().mapToInt(Span::start).min().orElseThrow(),
                spans.stream().mapToInt(Span::end).max().orElseThrow());
        var excerpt = spans.stream().map(span -> span.in(text.text())).collect(Collectors.joining(" […] "));
        return new SourceHit(
                snapshot,
                comparison,
                language,
                before(text.text(), whole.start()),
                words(spans, text.text()),
                after(text.text(), whole.end()),
                text.cited(whole),
                excerpt,
                text.spokenBy(spans),
                sentence(comparison, whole, text.text(), language),
                new FoundWords(
                        snapshot.id(), spans, compared, comparison.wording(), comparison.risks(), comparison.difference(), style));
    }

    /** A place where the rare words of reported speech stand. What it does to the passage a person must say. */
    static SourceHit ofReported(SnapshotRef snapshot, SnapshotText text, Comparison place, String language) {
        var whole = place.spans().getFirst();
        return new SourceHit(
                snapshot,
                place,
                language,
                before(text.text(), whole.start()),
                whole.in(text.text()),
                after(text.text(), whole.end()),
                text.cited(whole),
                whole.in(text.text()),
                text.spokenBy(place.spans()),
                RecordSentence.around(whole, text.text(), language),
                null);
    }

    private static String sentence(Comparison comparison, Span words, String text, String language) {
        var frame = comparison.frame();
        return frame == null ? RecordSentence.around(words, text, language) : frame.sentence().in(text).strip();
    }

    /** What keeps the record from saying the words; null for nothing. */
    public @Nullable FrameKind frame() {
        return comparison.frame() == null ? null : comparison.frame().kind();
    }

    /** Whether the words were compared, and not only their place found. */
    public boolean isCompared() {
        return found != null;
    }

    /** Whether another place lies within it, or it within the other. */
    public boolean isBeside(SourceHit other) {
        var whole = new Span(comparison.spans().getFirst().start(), comparison.spans().getLast().end());
        return snapshot.id().equals(other.snapshot.id())
                && other.comparison.spans().stream().anyMatch(span -> span.start() < whole.end() && whole.start() < span.end());
    }

    /** Whether the words stand there as they were said, but for what the house style permits. */
    public boolean isAsSaid() {
        return isAsSaid(comparison);
    }

    static boolean isAsSaid(Comparison comparison) {
        return comparison.wording().hasTheWords();
    }

    /** Whether a source closer to the words than {@code other} has them in other words there. */
    boolean contradictsMoreClosely(SourceHit other) {
        return !isAsSaid() && other.isAsSaid() && snapshot.tier().compareTo(other.snapshot().tier()) < 0;
    }

    /** Cut between words, and marked where it was cut. */
    private static String before(String text, int start) {
        if (start <= CONTEXT) {
            return text.substring(0, start);
        }
        var cut = text.substring(start - CONTEXT, start);
        return "… " + cut.substring(cut.indexOf(' ') + 1);
    }

    private static String after(String text, int end) {
        if (text.length() - end <= CONTEXT) {
            return text.substring(end);
        }
        var cut = text.substring(end, end + CONTEXT);
        return cut.substring(0, Math.max(0, cut.lastIndexOf(' '))) + " …";
    }

    /** The words of the spans with what stands between them; a long stretch between two is left out. */
    private static String words(List<Span> spans, String text) {
        var words = new StringBuilder(spans.getFirst().in(text));
        for (int i = 1; i < spans.size(); i++) {
            var between = text.substring(spans.get(i - 1).end(), spans.get(i).start());
            words.append(between.length() > LONGEST_GAP ? " […] " : between).append(spans.get(i).in(text));
        }
        return words.toString();
    }
}
