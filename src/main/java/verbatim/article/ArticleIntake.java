package verbatim.article;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes a text in, whatever its length: one that is soon read and stored at once, a longer one as a job. */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class ArticleIntake {

    private final Importing importing;
    private final LongImporting longImporting;
    private final ArticleReading articles;

    ArticleIntake(Importing importing, LongImporting longImporting, ArticleReading articles) {
        this.importing = importing;
        this.longImporting = longImporting;
        this.articles = articles;
    }

    /**
     * What became of a text: an article, or a job that will make one.
     *
     * @param article null while a job makes it
     * @param job null where the article is there
     */
    public record Taken(@Nullable ArticleId article, @Nullable ImportId job) {}

    /**
     * Takes it in.
     *
     * @throws ImportRefused as {@link Importing#take} and {@link LongImporting#begin}
     */
    public Taken take(Imported imported, ArticleDetails details) {
        return imported.isLong()
                ? new Taken(null, longImporting.begin(imported, details))
                : new Taken(importing.take(imported, details), null);
    }

    /**
     * The same for whoever may send a text twice: of a text that is on the desk already, its article; of one that is on its
     * way, its job.
     *
     * @throws ImportRefused as {@link #take}
     */
    public Taken takeOnce(Imported imported, ArticleDetails details) {
        var known = articles.known(imported.text(), null).filter(there -> there.why() == ImportNotice.SAME_TEXT);
        if (known.isPresent()) {
            return new Taken(known.get().article().id(), null);
        }
        return imported.isLong() ? new Taken(null, longImporting.beginOnce(imported, details)) : take(imported, details);
    }
}
