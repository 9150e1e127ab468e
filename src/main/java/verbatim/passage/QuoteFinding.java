package verbatim.passage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import verbatim.article.RevisionStored;
import verbatim.speaker.NamedSpeaker;
import verbatim.speaker.SpeakerId;
import verbatim.speaker.SpeakerKind;
import verbatim.text.FoundQuote;
import verbatim.text.FoundSpeaker;
import verbatim.text.ParsedText;
import verbatim.text.QuoteKind;
import verbatim.text.SpeakerType;

/**
 * Makes passages of the quotes that the text core found in a new revision, in the transaction that stores it. How many rows
 * one statement inserts is in the application's settings.
 */
@Service
class QuoteFinding {

    private final Passages passages;
    private final Anchors anchors;
    private final ArticleSpeakers speakers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuoteFinding(
            Passages passages, Anchors anchors, ArticleSpeakers speakers, ApplicationEventPublisher events, Clock clock) {
        this.passages = passages;
        this.anchors = anchors;
        this.speakers = speakers;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void find(RevisionStored stored) {
        var parsed = stored.parsed();
        // How an article names its speakers is written by SQL, and refers to it.
        passages.flush();
        var speakerIds = speakers.add(stored.article(), parsed.speakers().stream().map(QuoteFinding::named).toList());
        var at = clock.instant();
        var created = new HashMap<Integer, PassageId>();
        int number = 0;
        for (var utterance : utterances(parsed)) {
            int first = utterance.getFirst();
            var quote = parsed.quotes().get(first);
            var parent = quote.parent() == null ? null : created.get(quote.parent());
            var passage = Passage.found(
                    stored.article(),
                    ++number,
                    kind(quote),
                    parent,
                    ascription(quote, speakerIds, stored.text()),
                    quote.attribution() != null && retold(quote, parsed),
                    at);
            utterance.forEach(index -> created.put(index, passage.id()));
            var fragments = utterance.stream().map(index -> parsed.quotes().get(index).span()).toList();
            var anchor = passage.anchorIn(stored.revision(), fragments, stored.text());
            passages.save(passage);
            anchors.save(anchor);
        }
        events.publishEvent(new PassagesChanged(stored.article(), Set.copyOf(created.values())));
    }

    private static NamedSpeaker named(FoundSpeaker found) {
        // The text core calls an organisation whatever is not plainly a person's name: a bare surname, too.
        var kind = found.type() == SpeakerType.PERSON ? SpeakerKind.PERSON : SpeakerKind.of(found.name());
        return new NamedSpeaker(found.name(), found.description(), kind);
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

    private static AscribedTo ascription(FoundQuote quote, List<SpeakerId> speakerIds, String text) {
        var attribution = quote.attribution();
        if (attribution == null) {
            return new AscribedTo(null, null, null, quote.rule(), null);
        }
        var cue = attribution.cue();
        var occasion = attribution.occasion();
        return new AscribedTo(
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
