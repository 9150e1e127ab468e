package verbatim.ui.others;

import java.time.Clock;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import verbatim.article.ArticleId;
import verbatim.passage.OthersImporting;
import verbatim.passage.PassageId;

/** Opens the dialog in which what others found is brought into an article. */
@Component
public record OthersDialogs(OthersImporting importing, Clock clock) {

    /**
     * With nothing in it yet.
     *
     * @param isSignedOff whether a sign-off falls by it
     * @param done is told which passages were made or noted on, and what was done in words that follow "Saved:"
     */
    public void open(ArticleId article, boolean isSignedOff, BiConsumer<Collection<PassageId>, String> done) {
        new OthersDialog(article, isSignedOff, importing, clock, done).open();
    }
}
