package verbatim.ui.articles;

import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleFacts;
import verbatim.article.DetailsChanged;
import verbatim.article.ImportRefused;
import verbatim.article.Importing;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Corrects what is known about an article. */
public class CorrectDialog extends WritingDialog {

    private final RefusalLine refusal = new RefusalLine();
    private final DetailsForm form = new DetailsForm();
    private ArticleFacts article;

    /**
     * A dialog on these details; {@code onSaved} runs once they were saved.
     *
     * @param elsewhere what else can be done with the article, on screens of their own
     */
    public CorrectDialog(ArticleFacts article, Importing importing, Runnable onSaved, Button... elsewhere) {
        this.article = article;
        setHeaderTitle(Words.of(ArticlesLine.DETAILS));
        setWidth("min(640px, 94vw)");
        form.set(article.details());
        add(form, refusal);
        var save = new Button(Words.of(ScreenLine.SAVE), click -> save(importing, onSaved));
        Stream.of(elsewhere).forEach(button -> {
            button.addClickListener(click -> close());
            button.getStyle().set("margin-inline-end", "auto");
        });
        foot(save, elsewhere);
    }

    private void save(Importing importing, Runnable onSaved) {
        if (!form.unreadable().isEmpty()) {
            refusal.say(form.unreadable());
            return;
        }
        try {
            importing.correct(article.id(), article.version(), form.get());
            close();
            onSaved.run();
        } catch (ImportRefused refused) {
            refusal.show(refused);
        } catch (DetailsChanged changed) {
            // The next press saves over what is shown here; until then nothing of either is lost.
            article = changed.current().facts();
            refusal.say(Words.of(ArticlesLine.THERE_NOW, Words.of(changed), inWords(article.details())));
        } catch (OptimisticLockingFailureException collision) {
            refusal.say(Words.of(ScreenLine.COLLISION));
        } catch (DataAccessException unreachable) {
            refusal.say(Words.of(ScreenLine.NOT_SAVED));
        }
    }

    private static String inWords(ArticleDetails details) {
        return Stream.of(
                        details.headline(),
                        details.byline(),
                        details.publication(),
                        details.slug(),
                        details.url(),
                        details.language(),
                        details.publishedOn(),
                        moment(ArticlesLine.DEADLINE_AT, details.deadline()),
                        moment(ArticlesLine.EMBARGO_AT, details.embargo()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String moment(ArticlesLine what, @Nullable Instant at) {
        return at == null ? null : Words.of(what, at.atZone(Moments.zone()));
    }
}
