package verbatim.ui.workbench;

import java.util.ArrayDeque;
import java.util.Deque;
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

/** The steps on the facts of a window: each is saved, said, and kept to be taken back. */
class FactSteps {

    private static final int KEPT = 50;

    private final FactsToCheck facts;
    private final RefusalLine refusal;
    private final BiConsumer<Decided, String> decided;
    private final Deque<Decided> undos = new ArrayDeque<>();

    /**
     * @param refusal where to say why a step was not taken
     * @param decided shows what was decided, or taken back, and says it in words that follow "Saved:"
     */
    FactSteps(FactsToCheck facts, RefusalLine refusal, BiConsumer<Decided, String> decided) {
        this.facts = facts;
        this.refusal = refusal;
        this.decided = decided;
    }

    /** Whether there is something to take back. */
    boolean hasUndo() {
        return !undos.isEmpty();
    }

    /** Those of another article from now on. */
    void begin() {
        undos.clear();
    }

    /**
     * Takes a step.
     *
     * @param what the key that takes it
     * @param seen the revision in which the facts were chosen
     * @return whether it was saved; empty where no step has that key
     */
    Optional<Boolean> take(String what, ArticleId article, RevisionId seen, List<Integer> numbers) {
        return switch (what) {
            case "t" -> Optional.of(decide(FactsLine.TAKEN, () -> facts.take(article, seen, numbers)));
            case "m" -> Optional.of(decide(FactsLine.MERGED, () -> facts.merge(article, seen, numbers)));
            case "d" -> Optional.of(decide(FactsLine.DISMISSED, () -> facts.dismiss(article, numbers)));
            case "z" -> Optional.of(undo());
            default -> Optional.empty();
        };
    }

    private boolean decide(FactsLine said, Supplier<Decided> deciding) {
        refusal.clear();
        try {
            var done = deciding.get();
            undos.push(done);
            if (undos.size() > KEPT) {
                undos.removeLast();
            }
            decided.accept(done, Words.of(said, done.numbers().size()));
            return true;
        } catch (StepRefused refused) {
            refusal.show(refused);
            return false;
        }
    }

    /** Takes the last step back. */
    boolean undo() {
        refusal.clear();
        var last = undos.poll();
        if (last == null) {
            refusal.say(Words.of(FactsLine.NOTHING_TO_UNDO));
            return false;
        }
        try {
            facts.takeBack(last);
            decided.accept(last, Words.of(FactsLine.UNDONE, last.numbers().size()));
            return true;
        } catch (StepRefused refused) {
            refusal.show(refused);
            return false;
        }
    }
}
