package verbatim.passage;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import verbatim.speaker.SpeakerName;
import verbatim.text.FoundQuote;
import verbatim.text.FoundSpeaker;
import verbatim.text.ParsedText;
import verbatim.text.SpeakerType;

/**
 * Makes passages of the quotes that the text core found in a new revision, in the transaction that stores it. How many rows
 * one statement inserts is in the application's settings.
 */
@Service
class QuoteFinding {

    /** As many as one statement inserts, so that none is made shorter by it. */
    private static final int TOLD_EVERY = 512;

    /** Below it the text core guesses whose words they are; its rules of last resort give less. */
    private static final double SURE = 0.6;

    /** The rule of quotation for a mark that nothing closes. */
    private static final String UNCLOSED = "unclosed";

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
        // What follows is written by SQL as well, and looks at the article.
        passages.flush();
        var named = speakers.seek(parsed.speakers().stream().map(QuoteFinding::named).toList());
        var created = new HashMap<Integer, PassageId>();
        int number = 0;
        for (var utterance : parsed.utterances()) {
            store(stored, ++number, utterance, named.ids(), created);
            if (number % TOLD_EVERY == 0) {
                passages.flush();
                stored.passagesStored().accept(number);
            }
        }
        passages.flush();
        // Last, for whoever names a new speaker of theirs at the same time waits from here to the end.
        speakers.add(stored.article(), named);
        events.publishEvent(new PassagesChanged(stored.article(), Set.copyOf(created.values())));
    }

    private void store(
            RevisionStored stored, int number, List<Integer> utterance, List<SpeakerId> speakerIds, Map<Integer, PassageId> created) {
        int first = utterance.getFirst();
        var parsed = stored.parsed();
        var quote = parsed.quotes().get(first);
        var passage = Passage.found(
                stored.article(),
                number,
                kind(quote),
                quote.parent() == null ? null : created.get(quote.parent()),
                ascription(quote, speakerIds, stored.text()),
                quote.attribution() != null && retold(quote, parsed),
                clock.instant());
        utterance.forEach(index -> created.put(index, passage.id()));
        var fragments = utterance.stream().map(index -> parsed.quotes().get(index).span()).toList();
        var anchor = passage.anchorIn(stored.revision(), fragments, stored.text());
        doubt(passage, quote, stored);
        passages.save(passage);
        anchors.save(anchor);
    }

    private void doubt(Passage passage, FoundQuote quote, RevisionStored stored) {
        if (quote.rule().equals(UNCLOSED)) {
            passage.doubt(new DoubtMatter.Marks(), null, null, clock.instant());
        }
        var attribution = quote.attribution();
        var speaker = attribution == null ? null : attribution.speaker();
        if (attribution == null || speaker == null) {
            return;
        }
        var all = stored.parsed().speakers();
        if (attribution.confidence() < SURE) {
            passage.doubt(new DoubtMatter.Speaker(all.get(speaker).name()), null, null, clock.instant());
        }
        if (attribution.mention() != null) {
            var mentioned = attribution.mention().in(stored.text());
            var names = all.stream().map(FoundSpeaker::name).filter(name -> SpeakerName.of(name).hasSurname(mentioned)).distinct().toList();
            if (names.size() > 1) {
                passage.doubt(new DoubtMatter.Surname(mentioned, names), null, null, clock.instant());
            }
        }
    }

    private static NamedSpeaker named(FoundSpeaker found) {
        // The text core calls an organisation whatever is not plainly a person's name: a bare surname, too.
        var kind = found.type() == SpeakerType.PERSON ? SpeakerKind.PERSON : SpeakerKind.of(found.name());
        return new NamedSpeaker(found.name(), found.description(), kind);
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
