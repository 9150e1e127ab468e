package verbatim.ui.workbench.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Correction;
import verbatim.passage.Finding;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageCard.Corrected;
import verbatim.passage.QuoteChecking;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/** The words that should be printed instead, where somebody proposed them, and the way to propose them. */
public class CorrectionPanel extends Section {

    private PassageCard card;
    private final Steps steps;
    private final QuoteChecking checking;
    private final boolean open;
    private final RefusalLine refusal = new RefusalLine();

    /** @param open whether the person may change it */
    CorrectionPanel(PassageCard card, boolean open, Steps steps, QuoteChecking checking) {
        this.card = card;
        this.open = open;
        this.steps = steps;
        this.checking = checking;
        var proposed = card.check().correction();
        var title = new H2(Words.of(CorrectionLine.TITLE));
        title.addClassName("vb-label");
        add(title);
        if (proposed != null) {
            var words = new Paragraph(said(proposed));
            words.getElement().setAttribute("dir", "auto");
            add(words);
            if (card.isCorrected()) {
                var printed = new Paragraph(Words.of(CorrectionLine.PRINTED));
                printed.addClassName("vb-soft");
                add(printed);
            }
        }
        if (open) {
            var row = new Div(new KeyButton(
                    Words.of(proposed == null ? CorrectionLine.PROPOSE : CorrectionLine.CHANGE), "p", this::propose));
            row.addClassName("vb-row");
            proposable(card).ifPresent(finding -> row.addComponentAsFirst(
                    new KeyButton(Words.of(CorrectionLine.SUBMIT, finding), "y", this::submitCorrected)));
            if (proposed != null) {
                var back = new Button(Words.of(CorrectionLine.TAKE_BACK), click -> save(null, CorrectionLine.TAKEN_BACK, refusal));
                back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                row.add(back);
            }
            add(row, refusal);
        }
        setVisible(open || proposed != null);
    }

    /** All that it shows of a passage; without a proposal that is the same for most. */
    static List<?> matter(PassageCard shown, boolean open) {
        var proposed = shown.check().correction();
        return Arrays.asList(open, proposed, shown.isCorrected(), proposable(shown));
    }

    /** The finding that one key sets and submits, where the text was corrected as proposed and the comparison bears it out. */
    private static Optional<Finding> proposable(PassageCard shown) {
        return shown.isCorrected() && shown.row().finding() == null ? shown.proposed().filter(Finding::letsStand) : Optional.empty();
    }

    /** Sets the finding that the comparison proposes of words that were corrected as proposed, and submits it. */
    public void submitCorrected() {
        if (open && card.isCorrected()) {
            steps.take(card, Words.of(CorrectionLine.SUBMITTED), refusal, now -> checking.submitCorrected(now.row().id(), now.version()));
        }
    }

    /** The passage as it is now, or another one, which shows nothing else here. */
    void now(PassageCard now) {
        if (!now.saysTheSame(card)) {
            refusal.clear();
        }
        card = now;
    }

    /** Lets the person propose words, where the passage is open. */
    public void propose() {
        if (open) {
            new CorrectionDialog(card, (words, beside) -> save(Correction.typed(words), CorrectionLine.SAVED, beside)).open();
        }
    }

    private boolean save(@Nullable Correction words, CorrectionLine said, RefusalLine beside) {
        return steps.take(
                card, Words.of(said), beside, now -> checking.correct(now.row().id(), now.version(), words));
    }

    private static String said(Corrected proposed) {
        return proposed.title() == null
                ? Words.of(CorrectionLine.WORDS, proposed.words())
                : Words.of(CorrectionLine.WORDS_FROM, proposed.words(), proposed.title());
    }
}
