package verbatim.passage;

import verbatim.article.ArticleId;

/** Takes steps in an article back that are none on a passage alone, and again: each kind in the room that takes such steps. */
public interface StepTurning {

    /**
     * What came of it.
     *
     * @param deed what turns it the next time
     */
    record Turned(String deed, TurnedStep came) {}

    /** Whether these are its steps. */
    boolean turns(ArticleStep what);

    /**
     * Takes one back, or again, within the transaction of whoever wants it.
     *
     * @param deed as it was kept
     * @param again whether it was taken back before
     * @throws StepRefused if somebody has changed the same thing since, whom it names
     */
    Turned turn(ArticleId article, String deed, boolean again);
}
