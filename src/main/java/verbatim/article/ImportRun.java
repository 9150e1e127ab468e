package verbatim.article;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.message.Refusal;
import verbatim.text.ParsedText;
import verbatim.text.TextParser;

/**
 * Carries out one import that is a job, on whichever node and however often it is begun. All of the article is stored in one
 * transaction, which ends the job as well: so there is one article or none, whenever a node dies. How far it has got is
 * written in transactions of its own, for others to see.
 */
@Component
class ImportRun {

    /** So often a text is tried, then it is refused. */
    static final int MOST_TRIES = 3;

    private final ImportJobs jobs;
    private final ArticleStoring storing;
    private final TextParser parser;
    private final TransactionTemplate transaction;
    private final TransactionTemplate beside;

    ImportRun(ImportJobs jobs, ArticleStoring storing, TextParser parser, PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.storing = storing;
        this.parser = parser;
        transaction = new TransactionTemplate(transactions);
        beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Imports it, unless it has ended, by whomever; what it throws is a try that failed. */
    void run(ImportId id) {
        var work = begin(id);
        if (work.isEmpty()) {
            return;
        }
        try {
            take(id, work.get());
        } catch (Ended ended) {
            // Nothing of it is kept: somebody stopped it, or another node has stored it.
        }
    }

    /** Whether it was tried so often that it is not tried once more. */
    boolean isTriedOften(ImportId id) {
        return Boolean.TRUE.equals(beside.execute(status -> jobs.tries(id) >= MOST_TRIES));
    }

    /** Refuses it, since it was tried often enough. */
    void giveUp(ImportId id) {
        beside.executeWithoutResult(status -> jobs.refuse(id, Refusal.of(ImportRefusal.GIVEN_UP, MOST_TRIES)));
    }

    /** Leaves it to whoever takes it up next, since this node goes down. */
    void leave(ImportId id) {
        beside.executeWithoutResult(status -> jobs.leave(id));
    }

    private Optional<ImportJobs.Work> begin(ImportId id) {
        var work = beside.execute(status -> jobs.begin(id));
        // A text that takes its node down with it is not seen to fail.
        if (work.isPresent() && work.get().tries() > MOST_TRIES) {
            throw new IllegalStateException("Taken up " + work.get().tries() + " times: " + id);
        }
        return work;
    }

    private void take(ImportId id, ImportJobs.Work work) {
        var parsed = parser.parse(work.text().value(), work.details().language());
        goOn(jobs -> jobs.read(id, parsed.utterances().size()));
        transaction.executeWithoutResult(status -> {
            var article = store(id, work, parsed);
            // The last thing: until then nobody waits who stops it, or looks how far it has got.
            if (!jobs.stored(id, article)) {
                throw new Ended();
            }
        });
    }

    private ArticleId store(ImportId id, ImportJobs.Work work, ParsedText parsed) {
        return storing.store(work.imported(), work.details(), work.text(), parsed, work.by(), stored -> {
            Importing.refuseIfStopped();
            goOn(jobs -> jobs.stored(id, stored));
        });
    }

    /** Writes how far it has got. */
    private void goOn(Predicate<ImportJobs> step) {
        if (!Boolean.TRUE.equals(beside.execute(status -> step.test(jobs)))) {
            throw new Ended();
        }
    }

    /** The import has ended meanwhile. */
    private static final class Ended extends RuntimeException {

        Ended() {
            super(null, null, false, false);
        }
    }
}
