package verbatim.passage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import verbatim.article.ArticleId;
import verbatim.article.RevisionStored;
import verbatim.text.FoundQuote;
import verbatim.text.ParsedText;
import verbatim.text.QuoteKind;
import verbatim.text.TextParser;

/** Makes passages of the quotes that the text core finds in a new revision, in the transaction that stores it. */
@Service
class QuoteFinding {

    private final Passages passages;
    private final Anchors anchors;
    private final Speakers speakers;
    private final TextParser parser;
    private final Clock clock;

    QuoteFinding(Passages passages, Anchors anchors, Speakers speakers, TextParser parser, Clock clock) {
        this.passages = passages;
        this.anchors = anchors;
        this.speakers = speakers;
        this.parser = parser;
        this.clock = clock;
    }

    @EventListener
    void find(RevisionStored stored) {
        var parsed = parser.parse(stored.text(), stored.language());
        var speakerIds = saveSpeakers(stored.article(), parsed);
        var at = clock.instant();
        var created = new HashMap<Integer, PassageId>();
        int number = 0;
        for (var utterance : utterances(parsed)) {
            int first = utterance.getFirst();
            var quote = parsed.quotes().get(first);
            var parent = quote.parent() == null ? null : created.get(quote.parent());
            var passage = passages.save(Passage.found(
                    stored.article(),
                    ++number,
                    kind(quote),
                    parent,
                    ascription(quote, speakerIds, stored.text()),
                    quote.attribution() != null && retold(quote, parsed),
                    at));
            utterance.forEach(index -> created.put(index, passage.id()));
            var fragments = utterance.stream().map(index -> parsed.quotes().get(index).span()).toList();
            anchors.save(new Anchor(passage.id(), stored.revision(), fragments, stored.text()));
        }
    }

    private Map<Integer, SpeakerId> saveSpeakers(ArticleId article, ParsedText parsed) {
        var ids = new HashMap<Integer, SpeakerId>();
        var byName = new HashMap<String, SpeakerId>();
        for (int i = 0; i < parsed.speakers().size(); i++) {
            var found = parsed.speakers().get(i);
            ids.put(i, byName.computeIfAbsent(found.name(), name ->
                    speakers.save(new Speaker(article, name, found.description())).getId()));
        }
        return ids;
    }

    /** The indices of the quotes that become passages; fragments of one utterance together, in text order. */
    private static List<List<Integer>> utterances(ParsedText parsed) {
        var utterances = new ArrayList<List<Integer>>();
        var byGroup = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < parsed.quotes().size(); i++) {
            var quote = parsed.quotes().get(i);
            if (quote.kind() == QuoteKind.NO_QUOTE) {
                continue;
            }
            var group = quote.group() == null ? null : byGroup.get(quote.group());
            if (group != null) {
                group.add(i);
                continue;
            }
            var utterance = new ArrayList<>(List.of(i));
            utterances.add(utterance);
            if (quote.group() != null) {
                byGroup.put(quote.group(), utterance);
            }
        }
        return utterances;
    }

    private static PassageKind kind(FoundQuote quote) {
        return switch (quote.kind()) {
            case DIRECT -> PassageKind.DIRECT;
            case PARTIAL -> PassageKind.PARTIAL;
            case INDIRECT -> PassageKind.INDIRECT;
            case NO_QUOTE -> throw new IllegalArgumentException("no quote is no passage");
        };
    }

    private static Ascription ascription(FoundQuote quote, Map<Integer, SpeakerId> speakerIds, String text) {
        var attribution = quote.attribution();
        if (attribution == null) {
            return new Ascription(null, null, null, quote.rule(), null);
        }
        var cue = attribution.cue();
        var occasion = attribution.occasion();
        return new Ascription(
                attribution.speaker() == null ? null : speakerIds.get(attribution.speaker()),
                cue == null ? null : cue.in(text),
                occasion == null ? null : occasion.words(),
                quote.rule() + ", " + attribution.rule(),
                (float) attribution.confidence());
    }

    /** A quote inside somebody else's is known only as that person retells it. */
    private static boolean retold(FoundQuote quote, ParsedText parsed) {
        if (quote.parent() == null) {
            return false;
        }
        return !Objects.equals(speaker(quote), speaker(parsed.quotes().get(quote.parent())));
    }

    private static @Nullable Integer speaker(FoundQuote quote) {
        var attribution = quote.attribution();
        return attribution == null ? null : attribution.speaker();
    }
}
