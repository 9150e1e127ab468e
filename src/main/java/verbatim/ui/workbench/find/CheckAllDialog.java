package verbatim.ui.workbench.find;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.passage.CheckingAll;
import verbatim.passage.FindingInSources.Scope;
import verbatim.passage.PassageId;
import verbatim.source.capture.SnapshotRef;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.SavingKey;
import verbatim.ui.component.Words;

/**
 * Checks all quotes of an article against its sources, the desk's, or one. It goes on while the dialog stands there, and stops
 * where that or the page is left; what it has recorded by then stays.
 */
public class CheckAllDialog extends Dialog implements BackgroundCheckAll.Screen {

    private final ArticleId article;
    private final CheckingAll checking;
    private final RadioButtonGroup<Scope> where = new RadioButtonGroup<>(Words.of(CheckAllLine.WHERE));
    private final ComboBox<SnapshotRef> which = new ComboBox<>(Words.of(CheckAllLine.WHICH));
    private final Span count = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Div progress = new Div(count, bar, new Button(Words.of(CheckAllLine.STOP), click -> stop()));
    private final Paragraph told = new Paragraph();
    private final CheckedQuotes quotes;
    private final RefusalLine refusal = new RefusalLine();
    private final Button begin = new Button(Words.of(CheckAllLine.BEGIN), click -> begin());
    private @Nullable BackgroundCheckAll running;

    /** @param open shows a passage in the workbench; the dialog is closed then */
    public CheckAllDialog(ArticleId article, CheckingAll checking, Consumer<PassageId> open) {
        this.article = article;
        this.checking = checking;
        quotes = new CheckedQuotes(passage -> {
            close();
            open.accept(passage);
        });
        setHeaderTitle(Words.of(CheckAllLine.TITLE));
        addClassName("vb-find");
        setWidth("min(820px, 96vw)");
        setMaxHeight("94dvh");
        where.setItems(Scope.values());
        where.setItemLabelGenerator(scope -> Words.of(switch (scope) {
            case ARTICLE -> CheckAllLine.ARTICLE;
            case DESK -> CheckAllLine.DESK;
            case SOURCE -> CheckAllLine.SOURCE;
        }));
        where.setValue(Scope.ARTICLE);
        where.addValueChangeListener(change -> which.setVisible(change.getValue() == Scope.SOURCE));
        which.setItemLabelGenerator(SnapshotRef::title);
        which.setVisible(false);
        progress.addClassName("vb-progress");
        progress.setVisible(false);
        told.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", Words.of(CheckAllLine.TITLE));
        add(new Paragraph(Words.of(CheckAllLine.HELP)), where, which, progress, told, quotes, refusal);
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        SavingKey.presses(begin, this);
        getFooter().add(new Button(Words.of(CheckAllLine.CLOSE), click -> close()), begin);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        which.setItems(checking.choices());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
        super.onDetach(event);
    }

    private void begin() {
        refusal.clear();
        var one = where.getValue() == Scope.SOURCE ? which.getValue() : null;
        if (where.getValue() == Scope.SOURCE && one == null) {
            refusal.say(Words.of(CheckAllLine.NO_SOURCE_CHOSEN));
            return;
        }
        getUI().ifPresent(ui -> {
            isRunning(true);
            quotes.show(List.of());
            progress(0, 0);
            told.setText("");
            running = new BackgroundCheckAll(checking, article, where.getValue(), one == null ? null : one.source(), ui, this);
        });
    }

    private void stop() {
        if (running != null) {
            running.stop();
        }
    }

    private void isRunning(boolean on) {
        progress.setVisible(on);
        begin.setEnabled(!on);
        where.setEnabled(!on);
        which.setEnabled(!on);
        if (!on) {
            running = null;
        }
    }

    @Override
    public void waits() {
        count.setText(Words.of(CheckAllLine.WAITS));
    }

    @Override
    public void progress(int done, int of) {
        count.setText(Words.of(CheckAllLine.PROGRESS, done, of));
        bar.setMax(Math.max(1, of));
        bar.setValue(Math.min(done, of));
    }

    @Override
    public void done(CheckingAll.Outcome outcome) {
        isRunning(false);
        var line = outcome.stopped() ? CheckAllLine.STOPPED : outcome.sources() == 0 ? CheckAllLine.NO_SOURCES : CheckAllLine.DONE;
        told.setText(Words.of(line, outcome.quotes().size(), outcome.of(), outcome.sources()));
        quotes.show(outcome.quotes());
    }

    @Override
    public void failed() {
        isRunning(false);
        refusal.say(Words.of(CheckAllLine.FAILED));
    }
}
