package verbatim.ui.articles;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Consumer;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.article.ArticleIntake;
import verbatim.article.ImportId;
import verbatim.article.ImportRefusal;
import verbatim.article.ImportRefused;
import verbatim.article.Imported;
import verbatim.article.LongImporting;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.Words;

/** One import beside the screen; tells it how it ended, or of a long text that it has begun. */
class BackgroundImport {

    private final Consumer<List<String>> refused;
    private final BackgroundJob job;

    /**
     * Begins it.
     *
     * @param done is told the article
     * @param begun is told the import of a long text, which goes on by itself
     */
    BackgroundImport(
            ArticleIntake taking,
            LongImporting longImporting,
            Imported imported,
            ArticleDetails details,
            UI ui,
            Consumer<ArticleId> done,
            Consumer<ImportId> begun,
            Consumer<List<String>> refused) {
        this.refused = refused;
        job = BackgroundJob.begin("import", ui, running -> {
            try {
                var taken = taking.take(imported, details);
                var article = taken.article();
                var id = taken.job();
                if (id != null) {
                    if (running.isStopped()) {
                        longImporting.stop(id);
                    }
                    running.tell(() -> begun.accept(id));
                } else if (article != null) {
                    running.tell(() -> done.accept(article));
                }
            } catch (ImportRefused refusal) {
                running.tell(() -> refused.accept(Words.of(refusal.refusals())));
            }
        }, this::failed);
    }

    /** Asks it to end; what was not committed by then is not kept. */
    void stop() {
        job.interrupt();
    }

    private void failed() {
        refused.accept(List.of(Words.of(job.isStopped() ? ImportRefusal.STOPPED : ImportRefusal.NOT_STORED)));
    }
}
