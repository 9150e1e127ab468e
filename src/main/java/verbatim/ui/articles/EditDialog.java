package verbatim.ui.articles;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleFacts;
import verbatim.article.Edits;
import verbatim.article.ImportRefused;
import verbatim.article.Imported;
import verbatim.article.Importing;
import verbatim.article.StoryCapturing;
import verbatim.document.BroughtStory;
import verbatim.document.StoryFact;
import verbatim.passage.ComparingEdits;
import verbatim.passage.EditPreview;
import verbatim.passage.PreviewingEdits;
import verbatim.text.TextDirection;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/**
 * Brings the next edit of an article in: its text is pasted or taken from a file or the web, then compared with the article's,
 * so that whoever brings it sees what becomes of each passage before it is taken.
 */
public class EditDialog extends WritingDialog {

    private final ArticleFacts article;
    private final Edits edits;
    private final PreviewingEdits previewing;
    private final ComparingEdits comparing;
    private final Runnable taken;
    private final RefusalLine refusal = new RefusalLine();
    private final TextArea text = new TextArea(Words.of(EditLine.TEXT));
    private final StoryIntake intake;
    private final Button compare = new Button(Words.of(EditLine.COMPARE), click -> compare());
    private final Button take;
    private final Div shown = new Div();
    private final Div progress = new Div();
    private final Span doing = new Span();
    private @Nullable EditPreview preview;

    /** That it is the article's text, whatever comes of comparing. */
    private volatile boolean stored;

    /** @param taken is told once the edit is the article's text */
    EditDialog(
            ArticleFacts article, Edits edits, PreviewingEdits previewing, ComparingEdits comparing, StoryCapturing capturing, Runnable taken) {
        this.article = article;
        this.edits = edits;
        this.previewing = previewing;
        this.comparing = comparing;
        this.taken = taken;
        intake = new StoryIntake(capturing, text, this::compareHeadline);
        take = new Button(Words.of(EditLine.TAKE, article.revisionNumber() + 1), click -> take());
        setHeaderTitle(Words.of(EditLine.TITLE, TextDirection.inLine(article.headline())));
        setWidth("min(1100px, 96vw)");
        addClassName("vb-edit");
        text.setWidthFull();
        text.setMinRows(8);
        text.setMaxRows(14);
        text.setMaxLength(Importing.LONGEST_TEXT);
        text.setPlaceholder(Words.of(EditLine.PLACEHOLDER));
        text.setAutofocus(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> forget());
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        progress.add(doing, bar);
        progress.getElement().setAttribute("role", "status");
        shown.addClassName("vb-fates");
        shown.getElement().setAttribute("aria-live", "polite");
        add(intake, text, refusal, progress, shown);
        foot(take, compare);
        if (article.revisionNumber() > 1) {
            add(new TakeBackButton(article.revisionNumber(), this::takeBack));
        }
        waiting(null);
        forget();
    }

    /** Takes what was read or pasted elsewhere, with the bytes that it came as. */
    void bring(StoryIntake from) {
        begun();
        intake.bring(from);
    }

    /** A headline that is told apart stands not in the text, and is no part of what is compared. */
    private void compareHeadline(BroughtStory story) {
        story.fact(StoryFact.HEADLINE)
                .filter(headline -> !headline.equals(article.headline()) && !story.text().contains(headline))
                .ifPresent(headline -> intake.say(Words.of(StoryLine.OTHER_HEADLINE, TextDirection.inLine(headline))));
    }

    /** What was compared was another text. */
    private void forget() {
        preview = null;
        shown.removeAll();
        take.setEnabled(false);
        compare.setEnabled(!progress.isVisible() && !text.getValue().isBlank());
    }

    private void compare() {
        work(EditLine.COMPARING, (imported, running) -> {
            var compared = previewing.preview(article.id(), edits.text(imported));
            // A file that was being read meanwhile may have changed the text: then it was another that was compared.
            return () -> show(imported.text().equals(text.getValue()) ? compared : null);
        });
    }

    private void take() {
        var seen = preview;
        if (seen != null) {
            work(EditLine.TAKING, (imported, running) -> {
                edits.take(article.id(), seen.seen(), imported);
                stored = true;
                comparing.compare(article.id(), (done, of) -> running.tell(
                        () -> doing.setText(Words.of(EditLine.COMPARING_AGAIN, done, of))));
                return () -> {
                    close();
                    taken.run();
                };
            });
        }
    }

    private void takeBack() {
        work(EditLine.TAKING_BACK, (imported, running) -> {
            edits.takeBack(article.id(), article.revision());
            return () -> {
                close();
                taken.run();
            };
        });
    }

    private interface Work {
        Runnable of(Imported imported, BackgroundJob running);
    }

    /** Beside the screen: a long text takes seconds. */
    private void work(EditLine what, Work work) {
        refusal.clear();
        waiting(what);
        var imported = intake.imported();
        BackgroundJob.begin("edit", UI.getCurrent(), running -> {
            try {
                var then = work.of(imported, running);
                running.tell(() -> {
                    waiting(null);
                    then.run();
                });
            } catch (ImportRefused refused) {
                running.tell(() -> ended(line -> line.show(refused)));
            }
        }, this::failed);
    }

    private void failed() {
        ended(line -> line.say(List.of(Words.of(stored ? EditLine.STORED_NOT_COMPARED : EditLine.FAILED))));
        if (stored) {
            preview = null;
            take.setEnabled(false);
            taken.run();
        }
    }

    private void ended(Consumer<RefusalLine> say) {
        waiting(null);
        say.accept(refusal);
    }

    private void waiting(@Nullable EditLine what) {
        progress.setVisible(what != null);
        doing.setText(what == null ? "" : Words.of(what));
        text.setReadOnly(what != null);
        compare.setEnabled(what == null && !text.getValue().isBlank());
        take.setEnabled(what == null && preview != null);
    }

    private void show(@Nullable EditPreview compared) {
        forget();
        if (compared == null) {
            refusal.say(Words.of(EditLine.TEXT_CHANGED));
        } else {
            preview = compared;
            shown.add(new Fates(compared), new BothTexts(compared.text()));
            take.setEnabled(true);
            take.focus();
        }
    }
}
