package verbatim.text.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import verbatim.text.wording.near.SentenceEmbedder;
import verbatim.text.wording.near.SentenceVector;

/** What the meaning of a sentence decides, with models that know one answer. */
class DoubtfulSentencesTest {

    private static final String DOUBTFUL = "Nurses cannot find a place to live near the hospital.";
    private static final String CLEAR = "In 2019 the city of Ely spent 40 million dollars on 12 new schools.";
    private static final String NEVER = "Do you believe in our future?";

    private static final LearnedMeaning LEARNED = Objects.requireNonNull(LearnedMeaning.read("en"));

    private final List<String> asked = new ArrayList<>();

    @Test
    void itDecidesWhereTheSignsLeaveItOpen() {
        assertThat(by(meaning(1)).claims()).hasSize(1);
        assertThat(by(meaning(-1)).claims()).isEmpty();
        assertThat(asked).containsExactly(DOUBTFUL, DOUBTFUL);
    }

    @Test
    void whatTheSignsDecideIsNotAsked() {
        var found = Claimed.by(new ClaimFinder(() -> meaning(-1)), CLEAR + " " + NEVER, "en");
        assertThat(found.claims()).containsExactly("In 2019 the city of Ely spent 40 million dollars on 12 new schools");
        assertThat(asked).isEmpty();
    }

    @Test
    void withoutAModelAndWithOneThatFailsTheSignsTell() {
        var signs = Claimed.of(DOUBTFUL).claims();
        assertThat(Claimed.by(new ClaimFinder(() -> null), DOUBTFUL, "en").claims()).isEqualTo(signs);
        assertThat(by(sentence -> {
            throw new IllegalStateException("no memory");
        }).claims()).isEqualTo(signs);
    }

    @Test
    void inALanguageOfWhichNothingIsLearnedTheModelIsNotEvenLoaded() {
        var finder = new ClaimFinder(() -> {
            throw new AssertionError("loaded");
        });
        assertThat(Claimed.by(finder, "Viele Pflegekräfte haben genug von den Formularen.", "de").contradictions()).isEmpty();
        assertThat(Claimed.by(finder, "Muitas enfermeiras estão cansadas da papelada.", "pt").contradictions()).isEmpty();
    }

    @Test
    void aLongTextIsReadUpToABound() {
        Claimed.by(new ClaimFinder(() -> meaning(1)), (DOUBTFUL + " ").repeat(MeaningReading.MOST + 50), "en");
        assertThat(asked).hasSize(MeaningReading.MOST);
    }

    @Test
    void noSentenceIsLearnedFromThatIsTestedOn() throws IOException {
        var tested = MarkedSpeeches.of("whole-speeches-en.txt");
        tested.addAll(MarkedSpeeches.of("speeches-en.txt"));
        assertThat(sentences(MarkedSpeeches.of("training-en.txt"))).hasSizeGreaterThan(2_000).filteredOn(sentence -> sentence.length() > 30)
                .doesNotContainAnyElementsOf(sentences(tested));
    }

    private static List<String> sentences(List<MarkedSpeeches.Speech> speeches) {
        return speeches.stream().flatMap(speech -> speech.sentences().stream().map(each -> each.span().in(speech.text()))).toList();
    }

    private Claimed by(SentenceEmbedder model) {
        return Claimed.by(new ClaimFinder(() -> model), DOUBTFUL, "en");
    }

    /** One to which every sentence means what can be checked, or its opposite. */
    private SentenceEmbedder meaning(int sign) {
        float[] meaning = new float[LEARNED.direction().dimensions()];
        for (int i = 0; i < meaning.length; i++) {
            meaning[i] = sign * (float) LEARNED.direction().value(i);
        }
        return sentence -> {
            asked.add(sentence);
            return SentenceVector.of(meaning);
        };
    }
}
