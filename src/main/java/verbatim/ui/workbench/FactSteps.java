package verbatim.ui.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import verbatim.article.ArticleId;
import verbatim.article.RevisionId;
import verbatim.passage.FactsToCheck;
import verbatim.passage.FactsToCheck.Decided;
import verbatim.passage.StepRefused;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/** The steps on the facts of a window: each is saved and said, and taken back as the person's last step in the article. */
class FactSteps {

    private final FactsToCheck facts;
    private final Steps steps;
    private final RefusalLine refusal;
    private final BiConsumer<Decided, String> decided;

    /**
     * @param refusal where to say why a step was not taken
     * @param decided shows what was decided, and says it in words that follow "Saved:"
     */
    FactSteps(FactsToCheck facts, Steps steps, RefusalLine refusal, BiConsumer<Decided, String> decided) {
        this.facts = facts;
        this.steps = steps;
        this.refusal = refusal;
        this.decided = decided;
    }

    /** Whether there is something to take back. */
    boolean hasUndo() {
        return steps.canUndo();
    }

    /**
     * Takes a step.
     *
     * @param what the key that takes it
     * @param seen the revision in which the facts were chosen
     * @return whether it was saved; empty where no step on facts has that key
     */
    Optional<Boolean> take(String what, ArticleId article, RevisionId seen, List<Integer> numbers) {
        return switch (what) {
            case "t" -> Optional.of(decide(FactsLine.TAKEN, () -> facts.take(article, seen, numbers)));
            case "m" -> Optional.of(decide(FactsLine.MERGED, () -> facts.merge(article, seen, numbers)));
            case "d" -> Optional.of(decide(FactsLine.DISMISSED, () -> facts.dismiss(article, numbers)));
            case "z" -> {
                undo();
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private boolean decide(FactsLine said, Supplier<Decided> deciding) {
        refusal.clear();
        try {
            var done = deciding.get();
            decided.accept(done, Words.of(said, done.numbers().size()));
            return true;
        } catch (StepRefused refused) {
            refusal.show(refused);
            return false;
        }
    }

    /** Takes the last step back, whatever it was. */
    void undo() {
        steps.undo(refusal);
    }
}
