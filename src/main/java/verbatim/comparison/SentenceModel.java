package verbatim.comparison;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.near.SentenceEmbedder;

/**
 * The model of what sentences mean, loaded on a thread of its own when it is first asked for: most starts of a command, and
 * the start of the application, never need it. Where the machine cannot run it that is logged once, and there is none: then
 * the words alone say what is nearest. Free of Spring, so that commands have it too.
 */
public final class SentenceModel {

    /** What loads it. */
    @FunctionalInterface
    interface Loading {
        SentenceEmbedder load() throws IOException, OrtException;
    }

    private static final System.Logger LOG = System.getLogger(SentenceModel.class.getName());

    private final Loading loading;
    private final CompletableFuture<@Nullable SentenceEmbedder> loaded = new CompletableFuture<>();
    private boolean begun;

    /** The one that ships with the application. */
    public SentenceModel() {
        this(MiniLm::load);
    }

    SentenceModel(Loading loading) {
        this.loading = loading;
    }

    /** Begins to load it, beside whoever calls. */
    public synchronized void begin() {
        if (!begun) {
            begun = true;
            Thread.ofPlatform().daemon().name("sentence-model").start(this::load);
        }
    }

    /** The model, as soon as it is loaded; null where this machine cannot run it. */
    public @Nullable SentenceEmbedder await() {
        begin();
        try {
            return loaded.get();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void load() {
        SentenceEmbedder model = null;
        try {
            model = loading.load();
        } catch (IOException | OrtException | LinkageError | IllegalStateException missing) {
            LOG.log(System.Logger.Level.WARNING, "Sentences are not compared by meaning here, only by their words: " + missing);
        } finally {
            // Also where something else was thrown: nobody may wait for ever.
            loaded.complete(model);
        }
    }
}
