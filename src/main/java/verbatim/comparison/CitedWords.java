package verbatim.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import verbatim.comparison.CitedPlace.Around;
import verbatim.comparison.CitedPlace.Standing;
import verbatim.source.SourceId;
import verbatim.source.capture.SnapshotId;
import verbatim.source.capture.SnapshotReading;
import verbatim.source.capture.SnapshotRef;
import verbatim.source.capture.SnapshotText;
import verbatim.text.Span;
import verbatim.text.wording.Comparison;
import verbatim.text.wording.Wording;
import verbatim.text.wording.word.SourceWords;

/** Looks for words that a person cites by hand in the newest text on file of their source. */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class CitedWords {

    /** What a person writes where something is left out. */
    private static final Pattern LEFT_OUT = Pattern.compile("\\s*(?:[\\[(]\\s*(?:…|\\.\\.\\.)\\s*[\\])]|…)\\s*");

    private static final Pattern MARKS = Pattern.compile("^[\\s\"“”„‟«»]+|[\\s\"“”„‟«»]+$");

    /** UTF-16 units of a text that are read on either side of cited words, for what stands around the quote. */
    private static final int AROUND = 1_500;

    /** Places of the quote that are looked for around them. */
    private static final int MOST_IN_ONE = 3;

    private final SnapshotReading sources;
    private final SourceTexts texts;
    private final HouseStyles styles;

    CitedWords(SnapshotReading sources, SourceTexts texts, HouseStyles styles) {
        this.sources = sources;
        this.texts = texts;
        this.styles = styles;
    }

    /** Where an excerpt stands, as it is written or but for what the house style permits; each part of it, where parts are left out. */
    public CitedPlace of(SourceId source, @Nullable String excerpt) {
        var newest = sources.newestOf(List.of(source)).stream().findFirst();
        if (excerpt == null || newest.isEmpty()) {
            return newest.flatMap(ref -> sources.text(ref.id()))
                    .map(text -> new CitedPlace(text.title(), Standing.NOT_COMPARED, null, text.spokenBy(List.of()), null))
                    .orElseGet(CitedPlace::notCompared);
        }
        var ref = newest.get();
        var text = sources.text(ref.id()).orElseThrow(SourceTexts::isNotThere);
        var spans = new ArrayList<Span>();
        for (var part : LEFT_OUT.split(excerpt)) {
            var stands = part.isBlank() ? Optional.of(List.<Span>of()) : stands(part, ref, text);
            if (stands.isEmpty()) {
                return new CitedPlace(text.title(), Standing.MISSING, null, List.of(), null);
            }
            spans.addAll(stands.get());
        }
        return spans.isEmpty()
                ? CitedPlace.notCompared()
                : new CitedPlace(text.title(), Standing.FOUND, text.cited(spans.getFirst()), text.spokenBy(spans), around(spans, ref, text));
    }

    /** No text is read again for it where somebody holds a lock. */
    private Around around(List<Span> spans, SnapshotRef ref, SnapshotText text) {
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        int from = Math.max(0, start - AROUND);
        return new Around(
                ref.id(),
                text.text().substring(from, Math.min(text.text().length(), end + AROUND)),
                from,
                new Span(start - from, end - from),
                texts.of(ref).language());
    }

    /**
     * Compares a quote with the words that a person cites for it: in the text where they stand, with what stands around them,
     * else by themselves. Empty where the quote is not in them.
     *
     * @param language of the quote, ISO 639-1
     * @param speaker whom the article gives it to; null where it names nobody
     */
    public Optional<ComparedExcerpt> compare(
            String quote, String language, @Nullable String speaker, String excerpt, CitedPlace place) {
        var around = place.around();
        var comparison = styles.comparison(around == null ? language : around.language());
        var style = comparison.style().version();
        var read = comparison.read(quote, speaker);
        if (around == null) {
            // Marks around the whole are those of whoever cites it, and not the record's.
            var alone = read.compare(SourceWords.of(MARKS.matcher(excerpt).replaceAll(""), language));
            return alone.wording() == Wording.NOT_FOUND
                    ? Optional.empty()
                    : Optional.of(compared(alone, null, 0, List.of(), quote, style, excerpt, language));
        }
        return read.passages(SourceWords.of(around.text(), around.language()), MOST_IN_ONE).stream()
                .filter(found -> found.wording() != Wording.NOT_FOUND)
                .filter(found -> found.spans().stream().anyMatch(around.words()::overlaps))
                .findFirst()
                .map(found -> compared(
                        found, around.snapshot(), around.from(), found.spans(), quote, style, around.text(), around.language()));
    }

    private static ComparedExcerpt compared(
            Comparison found,
            @Nullable SnapshotId snapshot,
            int from,
            List<Span> spans,
            String quote,
            String style,
            String text,
            String language) {
        var shifted = spans.stream().map(span -> new Span(from + span.start(), from + span.end())).toList();
        var frame = found.frame();
        var whole = new Span(
                found.spans().stream().mapToInt(Span::start).min().orElse(0),
                found.spans().stream().mapToInt(Span::end).max().orElse(text.length()));
        return new ComparedExcerpt(
                new FoundWords(snapshot, shifted, quote, found.wording(), found.risks(), found.difference(), style),
                frame == null ? null : frame.kind(),
                frame == null ? RecordSentence.around(whole, text, language) : frame.sentence().in(text).strip());
    }

    private Optional<List<Span>> stands(String part, SnapshotRef ref, SnapshotText text) {
        var asWritten = Pattern.compile(
                        Arrays.stream(part.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text.text());
        if (asWritten.find()) {
            return Optional.of(List.of(new Span(asWritten.start(), asWritten.end())));
        }
        var source = texts.of(ref);
        var found = styles.comparison(source.language()).compare(part, source);
        return SourceHit.isAsSaid(found) ? Optional.of(found.spans()) : Optional.empty();
    }
}
