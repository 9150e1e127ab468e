package verbatim.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import verbatim.text.wording.near.NearestPassages;
import verbatim.text.wording.near.NearestPassages.Candidate;
import verbatim.text.wording.word.SourceWords;

class SentenceModelTest {

    private static final String SPEECH = "Cutting the work week to 35 hours would sharply increase costs and invite inflation. "
            + "I have asked for a study of the parks. Our soldiers guard the border by night.";

    @Test
    void theModelThatShipsKnowsWhatMeansTheSame() {
        var model = Objects.requireNonNull(new SentenceModel().await());
        assertThat(model.knows("en")).isTrue();
        assertThat(model.knows("de")).isFalse();

        var near = new NearestPassages();
        var words = SourceWords.of(SPEECH, "en");
        var found = near.of(
                "Shorter shifts only make everything dearer", List.of(new Candidate(near.read(words), words::text)), model, 1, 10);
        assertThat(found).singleElement().satisfies(best -> assertThat(best.span().in(SPEECH)).startsWith("Cutting the work week"));
    }

    @Test
    void itIsLoadedOnceAndNotBeforeItIsAskedFor() {
        var loads = new AtomicInteger();
        var model = new SentenceModel(() -> {
            loads.incrementAndGet();
            throw new IllegalStateException("not here");
        });
        assertThat(loads).hasValue(0);
        assertThat(model.await()).isNull();
        assertThat(model.await()).isNull();
        assertThat(loads).hasValue(1);
    }

    /** As on a machine that the library was not built for. */
    @Test
    void whereItsLibraryCannotBeLoadedThereIsNone() {
        assertThat(new SentenceModel(() -> {
            throw new UnsatisfiedLinkError("no onnxruntime in java.library.path");
        }).await()).isNull();
        assertThat(new SentenceModel(() -> {
            throw new ExceptionInInitializerError("no such platform");
        }).await()).isNull();
    }
}
