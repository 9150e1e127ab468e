package verbatim.article;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.message.Refusal;

/** Lets a test of a screen be the node that carries out imports. */
public final class CarriedOut {

    private CarriedOut() {}

    /** Carries one out. */
    public static void by(ApplicationContext node, ImportId id) {
        node.getBean(ImportRun.class).run(id);
    }

    /** As if a third of it were stored. */
    public static void inPart(ApplicationContext node, ImportId id) {
        var jobs = node.getBean(ImportJobs.class);
        node.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            jobs.begin(id);
            jobs.read(id, 3_000);
            jobs.stored(id, 1_024);
        });
    }

    /** As if it could not be stored. */
    public static void inVain(ApplicationContext node, ImportId id) {
        node.getBean(TransactionTemplate.class).executeWithoutResult(
                status -> node.getBean(ImportJobs.class).refuse(id, Refusal.of(ImportRefusal.GIVEN_UP, ImportRun.MOST_TRIES)));
    }
}
