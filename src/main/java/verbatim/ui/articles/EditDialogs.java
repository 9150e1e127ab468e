package verbatim.ui.articles;

import org.springframework.stereotype.Component;
import verbatim.article.ArticleFacts;
import verbatim.article.Edits;
import verbatim.article.StoryCapturing;
import verbatim.passage.ComparingEdits;
import verbatim.passage.PreviewingEdits;

/** Opens the dialog in which the next edit of an article is brought in, for the screens from which that is done. */
@Component
public record EditDialogs(Edits edits, PreviewingEdits previewing, ComparingEdits comparing, StoryCapturing capturing) {

    /**
     * With nothing in it yet.
     *
     * @param taken is told once the edit is the article's text
     */
    public void open(ArticleFacts article, Runnable taken) {
        dialog(article, taken).open();
    }

    /** With what was read or pasted elsewhere. */
    void open(ArticleFacts article, StoryIntake from, Runnable taken) {
        var dialog = dialog(article, taken);
        dialog.open();
        dialog.bring(from);
    }

    private EditDialog dialog(ArticleFacts article, Runnable taken) {
        return new EditDialog(article, edits, previewing, comparing, capturing, taken);
    }
}
