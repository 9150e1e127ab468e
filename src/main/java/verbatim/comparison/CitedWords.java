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
import verbatim.comparison.CitedPlace.Standing;
import verbatim.source.SourceId;
import verbatim.source.capture.SnapshotReading;
import verbatim.source.capture.SnapshotRef;
import verbatim.source.capture.SnapshotText;
import verbatim.text.Span;

/** Looks for words that a person cites by hand in the newest text on file of their source. */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class CitedWords {

    /** What a person writes where something is left out. */
    private static final Pattern LEFT_OUT = Pattern.compile("\\s*(?:[\\[(]\\s*(?:…|\\.\\.\\.)\\s*[\\])]|…)\\s*");

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
                    .map(text -> new CitedPlace(text.title(), Standing.NOT_COMPARED, null, text.spokenBy(List.of())))
                    .orElseGet(CitedPlace::notCompared);
        }
        var ref = newest.get();
        var text = sources.text(ref.id()).orElseThrow(SourceTexts::isNotThere);
        var spans = new ArrayList<Span>();
        for (var part : LEFT_OUT.split(excerpt)) {
            var stands = part.isBlank() ? Optional.of(List.<Span>of()) : stands(part, ref, text);
            if (stands.isEmpty()) {
                return new CitedPlace(text.title(), Standing.MISSING, null, List.of());
            }
            spans.addAll(stands.get());
        }
        return spans.isEmpty()
                ? CitedPlace.notCompared()
                : new CitedPlace(text.title(), Standing.FOUND, text.cited(spans.getFirst()), text.spokenBy(spans));
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
