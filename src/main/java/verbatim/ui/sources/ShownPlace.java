package verbatim.ui.sources;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.passage.EvidenceId;
import verbatim.passage.EvidenceRow;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.source.capture.SnapshotText;
import verbatim.text.Span;

/**
 * Which place of a source is shown, and for which passage: what the address of {@link SnapshotView} says after its
 * question mark.
 *
 * @param card of the passage, if any
 * @param evidence that ties the passage to the source, if any
 * @param spans to be marked where no evidence says which, in UTF-16 units
 */
record ShownPlace(Optional<PassageCard> card, Optional<EvidenceRow> evidence, List<Span> spans) {

    private static final String PASSAGE = "passage";
    private static final String EVIDENCE = "evidence";
    private static final String AT = "at";
    private static final Pattern SPAN = Pattern.compile("(\\d{1,8})-(\\d{1,8})");

    static ShownPlace of(QueryParameters address, PassageReading passages) {
        var card = uuid(address, PASSAGE).map(PassageId::new).flatMap(passages::card);
        var evidence = uuid(address, EVIDENCE).flatMap(id -> card.stream()
                .flatMap(known -> known.evidence().stream())
                .filter(row -> row.id().value().equals(id))
                .findFirst());
        var spans = address.getSingleParameter(AT).stream()
                .flatMap(words -> SPAN.matcher(words).results())
                .map(span -> new int[] {Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))})
                .filter(span -> span[0] < span[1])
                .map(span -> new Span(span[0], span[1]))
                .toList();
        return new ShownPlace(card, evidence, spans);
    }

    /** The address of a place that evidence ties a passage to. */
    static QueryParameters of(PassageId passage, EvidenceId evidence) {
        return QueryParameters.simple(
                Map.of(PASSAGE, passage.value().toString(), EVIDENCE, evidence.value().toString()));
    }

    /** The address of a place where a passage's words may stand; without a passage, of any words. */
    static QueryParameters of(@Nullable PassageId passage, List<Span> spans) {
        var parameters = new HashMap<String, String>();
        parameters.put(AT, spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(".")));
        if (passage != null) {
            parameters.put(PASSAGE, passage.value().toString());
        }
        return QueryParameters.simple(parameters);
    }

    /** What is to be marked in a text: where its own words were compared, those; an excerpt noted by hand, where it stands. */
    List<Span> spansIn(SnapshotText text) {
        var found = evidence.map(EvidenceRow::found).filter(words -> text.id().equals(words.snapshot()));
        var wanted = found.map(words -> words.spans()).orElseGet(() -> evidence.isPresent() ? excerptIn(text) : spans);
        return wanted.stream().filter(span -> span.end() <= text.text().length()).toList();
    }

    private List<Span> excerptIn(SnapshotText text) {
        return evidence.map(EvidenceRow::excerpt).stream()
                .flatMap(words -> Stream.of(text.text().indexOf(words))
                        .filter(start -> start >= 0)
                        .map(start -> new Span(start, start + words.length())))
                .toList();
    }

    private static Optional<UUID> uuid(QueryParameters address, String name) {
        try {
            return address.getSingleParameter(name).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
