package verbatim.passage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import verbatim.passage.PassageCard.EvidenceRow;
import verbatim.source.SnapshotRef;
import verbatim.source.SourceId;
import verbatim.source.SourceReading;
import verbatim.text.wording.SharedWording;

/** Tells which evidence comes from one story: from the same source, or from sources that share their wording. */
@Component
class Stories {

    private final SourceReading sources;
    private final SourceTexts texts;

    Stories(SourceReading sources, SourceTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    /** The story of earlier evidence that a source tells again; null where it tells its own. */
    @Nullable UUID told(SourceId source, List<EvidenceRow> earlier) {
        return earlier.stream()
                .filter(evidence -> evidence.source().equals(source) || sharesWording(evidence.source(), source))
                .map(EvidenceRow::story)
                .findFirst()
                .orElse(null);
    }

    private boolean sharesWording(SourceId one, SourceId other) {
        var first = text(one);
        var second = text(other);
        return first.isPresent() && second.isPresent() && SharedWording.isOneStory(first.get(), second.get());
    }

    private Optional<String> text(SourceId source) {
        return sources.newestOf(List.of(source)).stream().findFirst().map((SnapshotRef ref) -> texts.of(ref).text());
    }
}
