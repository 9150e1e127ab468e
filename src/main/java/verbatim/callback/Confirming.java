package verbatim.callback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.article.ArticleId;
import verbatim.message.Refusal;
import verbatim.passage.ChangeValue;
import verbatim.passage.EvidenceDetails;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageRefusal;
import verbatim.passage.QuestionId;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Stance;
import verbatim.passage.StepRefused;
import verbatim.source.Confirmation;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.SourceLocator;
import verbatim.source.Tier;

/**
 * Keeps what came of calling somebody back: a confirmation is a source like any other, and evidence for every passage that
 * it bears out or contradicts; of the others it is kept that it was asked. All of it is kept, or nothing.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class Confirming {

    private final PassageReading reading;
    private final SourceKeeping sources;
    private final EvidenceGathering gathering;
    private final QuoteChecking checking;

    Confirming(
            PassageReading reading,
            SourceKeeping sources,
            EvidenceGathering gathering,
            QuoteChecking checking) {
        this.reading = reading;
        this.sources = sources;
        this.gathering = gathering;
        this.checking = checking;
    }

    /**
     * What somebody answered.
     *
     * @param speaker whose words were asked about; null where nobody is known
     * @param confirmation who was asked, and what was answered
     */
    public record Answer(@Nullable String speaker, Confirmation confirmation) {

        /** The source that it makes. Who was merely there is no more than a single secondary source of the words. */
        SourceDetails source() {
            return new SourceDetails(
                    title(),
                    SourceKind.CONFIRMATION,
                    confirmation.askedAs() == Confirmation.Asked.WITNESS ? Tier.SECONDARY : Tier.CONFIRMATION,
                    null, null, null, speaker, null, null, null, null, null,
                    confirmation);
        }

        /** What it says, and where: "telephone, 22 Nov 2026". */
        EvidenceDetails evidence(Stance stance) {
            return new EvidenceDetails(
                    SourceLocator.asked(confirmation.askedHow(), confirmation.askedOn()), confirmation.answer(), stance, null);
        }

        /** For the history of a passage of which it says nothing. */
        ChangeValue.Heard asHistory() {
            return new ChangeValue.Heard(
                    confirmation.askedWhom(), confirmation.askedHow(), confirmation.askedOn(), confirmation.askedForm(), confirmation.answer());
        }

        /** In no language: it is stored, and read in all. Where something of it is missing, nothing is stored. */
        private String title() {
            var whom = confirmation.askedWhom().isEmpty() ? "?" : confirmation.askedWhom();
            return confirmation.askedOn() == null ? whom : whom + ", " + confirmation.askedOn();
        }
    }

    /**
     * A passage that was asked about.
     *
     * @param stance what the answer does to it; null where it says nothing of it
     * @param question the standing question to which it is the answer; null where it is none, whatever stands
     */
    public record About(PassageId passage, @Nullable Stance stance, @Nullable QuestionId question) {}

    /**
     * What was kept.
     *
     * @param source the title of the source that was made; null where the answer says nothing of any passage
     * @param evidence of how many passages the answer is evidence
     */
    public record Outcome(@Nullable String source, int evidence) {}

    /**
     * Makes a source of the answer and ties the passages to it of which it says something.
     *
     * @throws StepRefused with all that is missing, or where a question that it answers does not stand any more; nothing is kept then
     */
    public Outcome confirm(ArticleId article, List<About> passages, Answer answer) {
        var source = answer.source();
        var missing = new ArrayList<>(source.objections());
        if (missing.isEmpty()) {
            missing.addAll(answer.evidence(Stance.SUPPORTS).objections());
        }
        if (passages.isEmpty()) {
            missing.add(Refusal.of(PassageRefusal.NOBODY_ASKED_ABOUT));
        }
        if (!missing.isEmpty()) {
            throw new StepRefused(missing);
        }
        var evidence = (int) passages.stream().filter(about -> about.stance() != null).count();
        gathering.hold(passages.stream().map(About::passage).toList());
        var id = evidence == 0 ? null : sources.add(source);
        // Always in the same order, so that two who note answers at once do not wait for each other crosswise.
        passages.stream().sorted(Comparator.comparing(about -> about.passage().value())).forEach(about -> {
            requireOf(article, about.passage());
            var card = keep(about, id, answer);
            if (about.question() != null) {
                answer(card, about.question(), answer.confirmation());
            }
        });
        return new Outcome(id == null ? null : source.title(), evidence);
    }

    /** The moment is not known: a confirmation has its day, which is kept with it. */
    private void answer(PassageCard card, QuestionId question, Confirmation confirmation) {
        var id = card.row().id();
        if (confirmation.askedWhom().isBlank() || confirmation.answer().isBlank()) {
            checking.answer(id, question, card.version(), confirmation.answer());
        } else {
            checking.answer(id, question, card.version(), confirmation.answer(), confirmation.askedWhom(), null);
        }
    }

    private PassageCard keep(About about, @Nullable SourceId source, Answer answer) {
        return about.stance() == null || source == null
                ? checking.hear(about.passage(), answer.asHistory())
                : gathering.add(about.passage(), source, answer.evidence(about.stance()));
    }

    private void requireOf(ArticleId article, PassageId passage) {
        if (reading.card(passage).filter(card -> Objects.equals(card.article(), article)).isEmpty()) {
            throw new StepRefused(PassageRefusal.PASSAGE_NOT_IN_ARTICLE);
        }
    }
}
