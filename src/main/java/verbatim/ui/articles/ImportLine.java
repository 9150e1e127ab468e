package verbatim.ui.articles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.function.Consumer;
import verbatim.article.ImportNotice;
import verbatim.article.ImportRow;
import verbatim.article.ImportStep;
import verbatim.ui.component.Words;

/** One long text on its way in: what it is, how far it has got, and what can be done with it. */
class ImportLine extends Div {

    private final Consumer<ImportStep> take;
    private final Div headline = new Div();
    private final Div meta = new Div();
    private final Span stage = new Span();
    private final Span counts = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Div steps = new Div();
    private List<ImportStep> offered = List.of();

    /** @param take does what was chosen */
    ImportLine(Consumer<ImportStep> take) {
        this.take = take;
        addClassName("vb-import-line");
        headline.addClassName("headline");
        meta.addClassNames("meta");
        steps.addClassName("vb-head-actions");
        // Told to those who do not see it when it gets to another stage, not with every passage.
        stage.getElement().setAttribute("role", "status");
        add(headline, meta, new Div(stage, counts), bar, steps);
    }

    /** Shows it as it is now. */
    void show(ImportRow row, List<ImportStep> allowed) {
        var progress = row.progress();
        var refusal = row.refusal();
        headline.setText(row.headline());
        meta.setText(Words.of(ImportNotice.BEGUN_BY, row.beganBy()));
        stage.setText(refusal == null ? Words.of(row.stage()) : String.join(" ", Words.of(List.of(refusal))));
        counts.setText(!row.stage().isGoing()
                ? ""
                : " · " + (progress.passages() == 0
                        ? Words.of(ImportNotice.WORDS_READ, progress.wordsRead(), progress.words())
                        : Words.of(ImportNotice.PASSAGES_STORED, progress.passagesStored(), progress.passages())));
        bar.setValue(progress.share());
        bar.setVisible(row.stage().isGoing());
        bar.getElement().setAttribute("aria-label", row.headline());
        if (!allowed.equals(offered)) {
            offered = allowed;
            steps.removeAll();
            allowed.forEach(step -> steps.add(new Button(Words.of(step), click -> take.accept(step))));
        }
    }
}
