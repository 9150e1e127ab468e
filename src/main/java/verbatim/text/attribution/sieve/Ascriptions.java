package verbatim.text.attribution.sieve;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.quotation.Stretch;
import verbatim.text.token.Layer;

/** What was found out by now about the quotes of one text, by index of their stretch. */
public final class Ascriptions {

    private final List<Stretch> stretches;
    private final @Nullable Ascription[] byStretch;
    private final boolean talk;

    /**
     * Nothing is known yet.
     *
     * @param stretches all that the text sets off
     * @param talk whether the text is told in talks, turn by turn, as stories are
     */
    public Ascriptions(List<Stretch> stretches, boolean talk) {
        this.stretches = stretches;
        this.byStretch = new @Nullable Ascription[stretches.size()];
        this.talk = talk;
    }

    /** Whether the text is told in talks, turn by turn. */
    public boolean talk() {
        return talk;
    }

    /** What the text sets off, by its index. */
    Stretch stretch(int index) {
        return stretches.get(index);
    }

    /** Whether the quote at index {@code p} of the layer opens with a dialogue's dash right behind another turn: somebody else speaks. */
    boolean anotherTurn(Layer layer, int p) {
        int before = p - 1;
        while (before >= 0 && !layer.quote(before)
                && layer.get(before).lastParagraph() == layer.get(p - 1).lastParagraph()) {
            before--;
        }
        return stretches.get(layer.get(p).quote()).turn() && layer.quote(before)
                && layer.get(before).lastParagraph() < layer.get(p).paragraph()
                && layer.get(before).lastParagraph() == layer.get(p - 1).lastParagraph() && stretches.get(layer.get(before).quote()).turn();
    }

    /** What is known of a stretch; null where nothing is. */
    public @Nullable Ascription of(int stretch) {
        return byStretch[stretch];
    }

    /** What is known of the quote at index {@code i} of the layer; null where nothing is, or no quote stands there. */
    public @Nullable Ascription at(Layer layer, int i) {
        return layer.quote(i) ? byStretch[layer.get(i).quote()] : null;
    }

    /** Keeps what was found out about a stretch. */
    public void set(int stretch, Ascription ascription) {
        byStretch[stretch] = ascription;
    }

    /** The words of saying that give quotes to their speakers. */
    List<Span> cues() {
        return Arrays.stream(byStretch)
                .filter(Objects::nonNull)
                .map(Ascription::cue)
                .filter(Objects::nonNull)
                .toList();
    }
}
