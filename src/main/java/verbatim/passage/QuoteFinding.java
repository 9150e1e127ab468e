package verbatim.passage;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import verbatim.article.RevisionStored;
import verbatim.speaker.NamedSpeaker;
import verbatim.speaker.SpeakerId;
import verbatim.speaker.SpeakerKind;
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

    private final Passages passages;
    private final Anchors anchors;
    private final ArticleSpeakers speakers;
    private final CommentNotes comments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuoteFinding(
            Passages passages,
            Anchors anchors,
            ArticleSpeakers speakers,
            CommentNotes comments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.passages = passages;
        this.anchors = anchors;
        this.speakers = speakers;
        this.comments = comments;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Order(ClaimFinding.BEFORE)
    void find(RevisionStored stored) {
        if (stored.before() != null) {
            // The next edit of an article: see CarryingOver.
            return;
        }
        var parsed = stored.parsed();
        // What follows is written by SQL as well, and looks at the article.
        passages.flush();
        var named = speakers.seek(parsed.speakers().stream().map(QuoteFinding::named).toList());
        var created = new HashMap<Integer, PassageId>();
        int number = 0;
        for (var utterance : parsed.utterances()) {
            store(stored, ++number, utterance, named.ids()::get, created);
            if (number % TOLD_EVERY == 0) {
                passages.flush();
                stored.passagesStored().accept(number);
            }
        }
        comments.write(stored);
        passages.flush();
        // Last, for whoever names a new speaker of theirs at the same time waits from here to the end.
        speakers.add(stored.article(), named);
        events.publishEvent(new PassagesChanged(stored.article(), Set.copyOf(created.values())));
    }

    /**
     * Makes passages of those quotes of an article's next edit that are none yet.
     *
     * @param places where passages that were carried over stand
     * @return the new ones
     */
    Set<PassageId> findBeside(RevisionStored stored, CarryingOver.Places places) {
        var parsed = stored.parsed();
        passages.flush();
        var created = new HashMap<Integer, PassageId>();
        var fresh = new HashSet<PassageId>();
        var named = new HashMap<Integer, SpeakerId>();
        int number = passages.highestNumber(stored.article());
        for (var utterance : parsed.utterances()) {
            var spans = utterance.stream().map(index -> parsed.quotes().get(index).span()).toList();
            var known = places.known(spans);
            if (known.isPresent()) {
                utterance.forEach(index -> created.put(index, known.get()));
            } else if (places.hasRoom(PassageKind.of(parsed.quotes().get(utterance.getFirst()).kind()), spans)) {
                store(
                        stored,
                        ++number,
                        utterance,
                        // Whom the article names already is meant by the same name.
                        speaker -> named.computeIfAbsent(
                                speaker, at -> speakers.of(stored.article(), parsed.speakers().get(at).name()).id()),
                        created);
                fresh.add(Objects.requireNonNull(created.get(utterance.getFirst())));
                stored.passagesStored().accept(fresh.size());
            }
        }
        passages.flush();
        return fresh;
    }

    private void store(
            RevisionStored stored, int number, List<Integer> utterance, IntFunction<SpeakerId> speakerIds, Map<Integer, PassageId> created) {
        int first = utterance.getFirst();
        var parsed = stored.parsed();
        var quote = parsed.quotes().get(first);
        var passage = Passage.found(
                stored.article(),
                number,
                PassageKind.of(quote.kind()),
                quote.parent() == null ? null : created.get(quote.parent()),
                ascription(quote, speakerIds, stored.text()),
                parsed.isRetold(quote),
                clock.instant());
        utterance.forEach(index -> created.put(index, passage.id()));
        var fragments = utterance.stream().map(index -> parsed.quotes().get(index).span()).toList();
        var anchor = passage.anchorIn(stored.revision(), fragments, stored.text());
        utterance.stream()
                .map(index -> parsed.quotes().get(index))
                .flatMap(part -> DoubtMatter.of(part, stored.parsed(), stored.text()).stream())
                .distinct()
                .forEach(matter -> passage.doubt(matter, null, null, clock.instant()));
        passages.save(passage);
        anchors.save(anchor);
    }

    private static NamedSpeaker named(FoundSpeaker found) {
        // The text core calls an organisation whatever is not plainly a person's name: a bare surname, too.
        var kind = found.type() == SpeakerType.PERSON ? SpeakerKind.PERSON : SpeakerKind.of(found.name());
        return new NamedSpeaker(found.name(), found.description(), kind);
    }

    private static AscribedTo ascription(FoundQuote quote, IntFunction<SpeakerId> speakerIds, String text) {
        var attribution = quote.attribution();
        if (attribution == null) {
            return new AscribedTo(null, null, null, quote.rule(), null);
        }
        var cue = attribution.cue();
        var occasion = attribution.occasion();
        return new AscribedTo(
                attribution.speaker() == null ? null : speakerIds.apply(attribution.speaker()),
                cue == null ? null : cue.in(text),
                occasion == null ? null : occasion.words(),
                quote.rule() + ", " + attribution.rule(),
                (float) attribution.confidence());
    }
}
