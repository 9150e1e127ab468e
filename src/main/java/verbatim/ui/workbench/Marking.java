package verbatim.ui.workbench;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.message.Refusal;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.PassageRefusal;
import verbatim.passage.Remarking.Gesture;
import verbatim.passage.StepRefused;
import verbatim.text.Span;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.workbench.card.CardPanel;

/** Marks words of the article as a passage, or the chosen passage anew: the selected ones, or those that the person then writes. */
class Marking {

    private final ArticleSteps steps;
    private final Supplier<ArticleId> article;
    private final CardPanel card;
    private final MarkBar bar;
    private final RefusalLine bottom;
    private final Consumer<PassageId> marked;

    /**
     * @param bottom where to say why nothing can be asked
     * @param marked shows what was marked
     */
    Marking(ArticleSteps steps, Supplier<ArticleId> article, CardPanel card, MarkBar bar, RefusalLine bottom, Consumer<PassageId> marked) {
        this.steps = steps;
        this.article = article;
        this.card = card;
        this.bar = bar;
        this.bottom = bottom;
        this.marked = marked;
        bar.serve(this::mark, this::remark, this::chosen);
    }

    private @Nullable String chosen() {
        var shown = card.card();
        return shown == null ? null : shown.row().label();
    }

    /** Marks a passage. */
    void mark(PassageKind kind) {
        var words = bar.words();
        if (words.length() == 0) {
            new MarkDialog(kind, (first, last, as, kinds) -> marked.accept(steps.mark(article.get(), first, last, as, kinds))).open();
        } else if (kind == PassageKind.CLAIM) {
            var text = bar.text();
            new ClaimDialog(steps.kinds(article.get(), words), kinds -> marked.accept(steps.mark(article.get(), text, words, kind, kinds))).open();
        } else {
            try {
                marked.accept(steps.mark(article.get(), bar.text(), words, kind, Set.of()));
            } catch (StepRefused refused) {
                bar.refusal().show(refused);
            }
        }
    }

    /** Marks the selected words as a claim; where none are and a quote is chosen, does what else the key is for. */
    void claim(Runnable otherwise) {
        var shown = card.card();
        if (bar.words().length() == 0 && shown != null && shown.row().kind().isQuote()) {
            otherwise.run();
        } else {
            mark(PassageKind.CLAIM);
        }
    }

    /** Marks the chosen passage anew. */
    void remark(Gesture how) {
        card.remark().ifPresent(anew -> {
            if (bar.words().length() == 0) {
                if (how == Gesture.INSTEAD) {
                    anew.ask(bottom);
                } else {
                    bottom.show(List.of(Refusal.of(PassageRefusal.NOTHING_SELECTED)));
                }
            } else if (anew.stretch(bar.text(), bar.words(), how, bar.refusal())) {
                bar.offer(new Span(0, 0));
            }
        });
    }
}
