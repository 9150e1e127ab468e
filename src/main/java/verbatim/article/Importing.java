package verbatim.article;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.CurrentPerson;
import verbatim.message.Refusal;
import verbatim.text.TextParser;

/** Takes articles in, and corrects what is known about them. */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class Importing {

    /** The longest text taken: about 300,000 words, a long book. In UTF-16 units. */
    public static final int LONGEST_TEXT = 2_000_000;

    private final Articles articles;
    private final ArticleStoring storing;
    private final ArticleChanges changes;
    private final ArticleReading reading;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final TextParser parser;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Importing(
            Articles articles,
            ArticleStoring storing,
            ArticleChanges changes,
            ArticleReading reading,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            TextParser parser,
            TransactionTemplate transaction,
            Clock clock) {
        this.articles = articles;
        this.storing = storing;
        this.changes = changes;
        this.reading = reading;
        this.currentPerson = currentPerson;
        this.events = events;
        this.parser = parser;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reads a text and stores it as a new article with its first revision, all of it or nothing. The text is parsed before
     * the transaction begins, which holds no lock while it is read. Of a {@linkplain Imported#isLong long} text nobody waits
     * for the end of it: that is {@link LongImporting}'s.
     *
     * @throws ImportRefused if the text is empty or too long, or the details cannot stand; or if the thread was interrupted
     *     before the end: then nothing is stored
     */
    public ArticleId take(Imported imported, ArticleDetails details) {
        var text = RevisionText.of(imported.text());
        refuseUnlessFit(text, details);
        var by = currentPerson.require().id();
        var parsed = parser.parse(text.value(), details.language());
        refuseIfStopped();
        return Objects.requireNonNull(transaction.execute(status -> {
            var article = storing.store(imported, details, text, parsed, by, stored -> refuseIfStopped());
            refuseIfStopped();
            return article;
        }));
    }

    static void refuseIfStopped() {
        if (Thread.interrupted()) {
            throw new ImportRefused(List.of(Refusal.of(ImportRefusal.STOPPED)));
        }
    }

    /**
     * Corrects an article's details.
     *
     * @param expectedVersion the version that the person saw
     * @throws ImportRefused if the details cannot stand
     * @throws DetailsChanged if somebody else corrected them since
     */
    @Transactional
    public void correct(ArticleId id, long expectedVersion, ArticleDetails details) {
        var objections = details.objections();
        if (!objections.isEmpty()) {
            throw new ImportRefused(objections);
        }
        var article = articles.findById(id).orElseThrow();
        if (article.version() != expectedVersion) {
            throw new DetailsChanged(reading.find(id).orElseThrow());
        }
        if (!Objects.equals(article.deadline(), details.deadline())) {
            events.publishEvent(new DeadlineMoves(id));
        }
        var corrected = article.correct(details, currentPerson.require().id(), clock.instant());
        if (!corrected.isEmpty()) {
            changes.saveAll(corrected);
            events.publishEvent(new DetailsCorrected(id));
        }
    }

    static void refuseUnlessFit(RevisionText text, ArticleDetails details) {
        var reasons = new ArrayList<Refusal>();
        if (text.isBlank()) {
            reasons.add(Refusal.of(ImportRefusal.NO_TEXT));
        }
        if (text.value().length() > LONGEST_TEXT) {
            reasons.add(Refusal.of(ImportRefusal.TEXT_TOO_LONG, text.value().length(), LONGEST_TEXT));
        }
        reasons.addAll(details.objections());
        if (!reasons.isEmpty()) {
            throw new ImportRefused(List.copyOf(reasons));
        }
    }
}
