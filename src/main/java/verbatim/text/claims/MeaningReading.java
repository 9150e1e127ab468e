package verbatim.text.claims;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.wording.near.SentenceEmbedder;

/** Reads what the sentences of one text mean, where their signs leave open whether they can be checked. */
final class MeaningReading {

    private static final System.Logger LOG = System.getLogger(MeaningReading.class.getName());

    /** Of how many sentences of a text, for each takes some milliseconds: those of 50,000 words. Behind them the signs decide. */
    static final int MOST = 1_000;

    private final String text;
    private final @Nullable LearnedMeaning learned;
    private final Supplier<@Nullable SentenceEmbedder> model;
    private int left = MOST;

    MeaningReading(String text, @Nullable LearnedMeaning learned, Supplier<@Nullable SentenceEmbedder> model) {
        this.text = text;
        this.learned = learned;
        this.model = model;
    }

    /** What the meaning of a sentence is worth beside its signs; 0 where it cannot be read. */
    double weight(Span sentence) {
        if (learned == null || left == 0) {
            return 0;
        }
        SentenceEmbedder embedder = model.get();
        if (embedder == null) {
            left = 0;
            return 0;
        }
        left--;
        try {
            return learned.weight(embedder.of(sentence.in(text)));
        } catch (IllegalStateException failed) {
            // The signs say enough for a proposal: no import may fail for this.
            LOG.log(System.Logger.Level.WARNING, "The meaning of a sentence could not be read; its signs alone tell", failed);
            left = 0;
            return 0;
        }
    }
}
