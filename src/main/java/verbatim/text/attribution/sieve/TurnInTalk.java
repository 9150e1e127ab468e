package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/**
 * In a talk printed turn by turn, as stories do, a paragraph that opens with a quote and ascribes it to nobody belongs
 * to whoever spoke before the last speaker. Only in a text that is told in such talks, or right behind another dash: a news
 * story's paragraph of nothing but a quote goes on with the last speaker.
 */
final class TurnInTalk implements Sieve {

    private static final int TOKENS_BACK = 400;
    private static final int TURNS_BACK = 5;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        // A text of few turns is no story yet, but one dash right behind another is an answer.
        if (!known.talk() && !known.anotherTurn(layer, p) || p == 0 || layer.get(p - 1).lastParagraph() == layer.get(p).paragraph()) {
            return null;
        }
        Mention last = null;
        int turns = 0;
        int paragraph = layer.get(p).paragraph();
        for (int i = p - 1; i >= 0 && p - i < TOKENS_BACK && turns < TURNS_BACK; i--) {
            if (!layer.quote(i) || layer.get(i).paragraph() == paragraph) {
                continue;
            }
            paragraph = layer.get(i).paragraph();
            turns++;
            Ascription before = known.at(layer, i);
            Mention mention = before == null ? null : before.mention();
            if (mention == null || mention.figure() < 0) {
                continue;
            }
            if (last == null) {
                if (turns > 1) {
                    // Two turns back: the same speaker again.
                    return turn(mention, before == null ? p : before.at());
                }
                last = mention;
            } else if (last.figure() != mention.figure()) {
                return turn(mention, before == null ? p : before.at());
            }
        }
        return null;
    }

    private static Ascription turn(Mention mention, int at) {
        return new Ascription(mention, null, at, Placement.ELSEWHERE, "turn in a talk", 0.5);
    }
}
