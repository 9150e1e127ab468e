package verbatim.passage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.article.ArticleId;
import verbatim.source.Confirmation;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;

/**
 * Keeps what came of calling somebody back: a confirmation is a source like any other, and evidence for every passage that
 * was asked about. All of it is kept, or nothing.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class Confirming {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final PassageReading reading;
    private final SourceKeeping sources;
    private final EvidenceGathering gathering;
    private final QuoteChecking checking;

    Confirming(
            PassageReading reading, SourceKeeping sources, EvidenceGathering gathering, QuoteChecking checking) {
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
     * @param stance what the answer does to the passages
     * @param answersQuestions whether it is the answer that their standing questions wait for
     */
    public record Answer(
            @Nullable String speaker, Confirmation confirmation, Stance stance, boolean answersQuestions) {

        /** The source that it makes. Who was merely there is no more than a single secondary source of the words. */
        SourceDetails source() {
            return new SourceDetails(
                    confirmation.askedWhom().isEmpty() ? "Answer" : "Answer of %s, %s".formatted(confirmation.askedWhom(), day()),
                    SourceKind.CONFIRMATION,
                    confirmation.askedAs() == Confirmation.Asked.WITNESS ? Tier.SECONDARY : Tier.CONFIRMATION,
                    null, null, null, speaker, null, null, null, null, null,
                    confirmation);
        }

        /** What it says, and where: "telephone, 22 Nov 2026". */
        EvidenceDetails evidence() {
            return new EvidenceDetails(confirmation.askedHow() + ", " + day(), confirmation.answer(), stance);
        }

        private String day() {
            LocalDate on = confirmation.askedOn();
            return on == null ? "undated" : DAY.format(on);
        }
    }

    /**
     * Makes a source of the answer and ties the passages to it.
     *
     * @throws StepRefused with all that is missing; nothing is kept then
     */
    public SourceDetails confirm(ArticleId article, List<PassageId> passages, Answer answer) {
        var source = answer.source();
        var missing = new ArrayList<>(source.objections());
        if (missing.isEmpty()) {
            missing.addAll(answer.evidence().objections());
        }
        if (passages.isEmpty()) {
            missing.add("Choose the passages that the answer is about.");
        }
        if (!missing.isEmpty()) {
            throw new StepRefused(missing);
        }
        var id = sources.add(source);
        // Always in the same order, so that two who note answers at once do not wait for each other crosswise.
        passages.stream().distinct().sorted(Comparator.comparing(PassageId::value)).forEach(passage -> {
            requireOf(article, passage);
            var card = gathering.add(passage, id, answer.evidence());
            if (answer.answersQuestions() && card.openQuestion() != null) {
                checking.answer(passage, card.version(), answer.confirmation().answer());
            }
        });
        return source;
    }

    private void requireOf(ArticleId article, PassageId passage) {
        if (reading.card(passage).filter(card -> Objects.equals(card.article(), article)).isEmpty()) {
            throw new StepRefused("This passage is not in the article.");
        }
    }
}
