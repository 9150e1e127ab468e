package verbatim.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.CurrentPerson;
import verbatim.message.Refusal;

/**
 * Takes long texts in, for which nobody waits: the import goes on when the person has left, and when the node that carries it
 * out is gone.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class LongImporting {

    private final ImportJobs jobs;
    private final ImportSchedule schedule;
    private final CurrentPerson currentPerson;
    private final TransactionTemplate transaction;

    LongImporting(ImportJobs jobs, ImportSchedule schedule, CurrentPerson currentPerson, TransactionTemplate transaction) {
        this.jobs = jobs;
        this.schedule = schedule;
        this.currentPerson = currentPerson;
        this.transaction = transaction;
    }

    /**
     * Begins an import.
     *
     * @throws ImportRefused if the text is empty or too long, or the details cannot stand; or if the thread was interrupted
     *     before the end: then nothing is begun
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public ImportId begin(Imported imported, ArticleDetails details) {
        var text = RevisionText.of(imported.text());
        Importing.refuseUnlessFit(text, details);
        var by = currentPerson.require().id();
        Importing.refuseIfStopped();
        return Objects.requireNonNull(transaction.execute(status -> {
            var id = jobs.add(text, imported, details, by);
            schedule.add(id);
            return id;
        }));
    }

    /**
     * The same for a text that may have been begun before: where one of the very text is going, that one.
     *
     * @throws ImportRefused as {@link #begin}
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public ImportId beginOnce(Imported imported, ArticleDetails details) {
        var text = RevisionText.of(imported.text());
        var going = Objects.requireNonNull(transaction.execute(status -> jobs.going(text)));
        return going.orElseGet(() -> begin(imported, details));
    }

    /** Those that are going, or could not be stored, whoever began them; the oldest first. */
    @Transactional(readOnly = true)
    public List<ImportRow> open() {
        return jobs.open();
    }

    /** How far it has got; empty where it is gone: a day after its end, with the next one that begins. */
    @Transactional(readOnly = true)
    public Optional<ImportRow> find(ImportId id) {
        return jobs.find(id);
    }

    /**
     * Stops it: nothing of it is kept. Nothing happens where it has ended.
     *
     * @throws ImportRefused if somebody else began it
     */
    public void stop(ImportId id) {
        requireAllowed(id);
        jobs.stop(id);
    }

    /**
     * Tries once more what could not be stored.
     *
     * @throws ImportRefused if somebody else began it
     */
    public void tryAgain(ImportId id) {
        requireAllowed(id);
        if (jobs.tryAgain(id)) {
            schedule.add(id);
        }
    }

    /**
     * Forgets what could not be stored.
     *
     * @throws ImportRefused if somebody else began it
     */
    public void remove(ImportId id) {
        requireAllowed(id);
        jobs.remove(id);
    }

    private void requireAllowed(ImportId id) {
        var row = jobs.find(id);
        if (row.isPresent() && !row.get().isFor(currentPerson.require())) {
            throw new ImportRefused(List.of(Refusal.of(ImportRefusal.NOT_BEGUN_BY_YOU, row.get().beganBy())));
        }
    }
}
