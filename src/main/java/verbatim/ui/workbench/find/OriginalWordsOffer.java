package verbatim.ui.workbench.find;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import verbatim.comparison.LanguageName;
import verbatim.passage.Flags.Mark;
import verbatim.passage.PassageCard;
import verbatim.passage.QuoteChecking;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/** That words were said in another language, and the way to enter them as they were said. Unseen where nothing says so. */
public class OriginalWordsOffer extends Div {

    private final PassageCard card;
    private final Steps steps;
    private final QuoteChecking checking;

    /**
     * @param sentences what says so
     * @param beside where to say why it cannot be done
     * @param done once the passage is flagged as a translation, so that the fields for the original stand under the finding
     */
    public OriginalWordsOffer(
            PassageCard card, Steps steps, QuoteChecking checking, RefusalLine beside, List<String> sentences, Runnable done) {
        this.card = card;
        this.steps = steps;
        this.checking = checking;
        setVisible(!sentences.isEmpty());
        for (var sentence : sentences) {
            var told = new Paragraph("⚠\uFE0E " + sentence);
            told.addClassName("vb-risks");
            add(told);
        }
        if (!card.flags().translated()) {
            add(new Button(Words.of(FindLine.ENTER_ORIGINAL), click -> {
                if (flag(beside)) {
                    done.run();
                }
            }));
        }
    }

    /** That an article gives words as said in another language, of which this is the code. */
    public static String saidIn(String language) {
        return Words.of(FindLine.SAID_IN, LanguageName.in(Words.language().locale(), language));
    }

    private boolean flag(RefusalLine beside) {
        return steps.take(
                card,
                Words.of(FindLine.TRANSLATED),
                beside,
                now -> checking.flag(now.row().id(), now.version(), now.flags().with(Mark.TRANSLATED, true)));
    }
}
