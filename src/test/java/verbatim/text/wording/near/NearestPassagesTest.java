package verbatim.text.wording.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import verbatim.text.Span;
import verbatim.text.wording.Comparison;
import verbatim.text.wording.Wording;
import verbatim.text.wording.near.NearestPassages.Candidate;
import verbatim.text.wording.word.SourceWords;

class NearestPassagesTest {

    private static final String SPEECH = """
            Thank you all for coming. The bridges of this county are old. We will pay for new ones by a tax on fuel. \
            Nobody enjoys that. Our schools need teachers, and they need them now. Good night.""";

    private static final String OTHER = "The weather was fine. Fish is cheaper than meat this year. The harbour stays open.";

    /** Knows English, and three things. */
    private static class Made implements SentenceEmbedder {

        private final List<String> asked = new ArrayList<>();

        @Override
        public boolean knows(String language) {
            return language.equals("en");
        }

        @Override
        public SentenceVector of(String sentence) {
            asked.add(sentence);
            return SentenceVector.of(new float[] {
                sentence.contains("fuel") || sentence.contains("petrol") ? 1 : 0.01f,
                sentence.contains("teachers") || sentence.contains("classroom") ? 1 : 0.01f,
                sentence.contains("Fish") ? 1 : 0.01f
            });
        }
    }

    private final NearestPassages near = new NearestPassages();
    private final Made made = new Made();

    private Candidate candidate(String text, String language) {
        var words = SourceWords.of(text, language);
        return new Candidate(near.read(words), words::text);
    }

    private List<String> nearest(String quote, @Nullable SentenceEmbedder embedder) {
        return near.of(quote, List.of(candidate(SPEECH, "en")), embedder, 3, Integer.MAX_VALUE).stream()
                .map(found -> found.span().in(SPEECH))
                .toList();
    }

    @Test
    void theMeaningFindsWhatSharesNoWord() {
        assertThat(nearest("Drivers will finance it at the petrol pump", made).getFirst()).isEqualTo("We will pay for new ones by a tax on fuel.");
        assertThat(nearest("Every classroom is short of staff", made).getFirst()).startsWith("Our schools need");
    }

    @Test
    void withoutAModelTheRareWordsDoWhateverTheirForms() {
        assertThat(nearest("a bridge in the counties is getting older", null).getFirst()).isEqualTo("The bridges of this county are old.");
        assertThat(nearest("xylophone", null)).as("nothing is shown that shares nothing").isEmpty();
    }

    @Test
    void inALanguageThatTheModelDoesNotKnowItIsNotAsked() {
        var text = "Wir zahlen das mit einer Steuer. Die Brücken sind alt.";
        var found = near.of("Alte Brücke", List.of(candidate(text, "de")), made, 3, Integer.MAX_VALUE);
        assertThat(found.getFirst().span().in(text)).isEqualTo("Die Brücken sind alt.");
        assertThat(made.asked).isEmpty();
    }

    @Test
    void ofThoseBesideEachOtherOneIsShown() {
        var spans = near.of("pay for new bridges of this county", List.of(candidate(SPEECH, "en")), null, 3, 0);
        assertThat(spans.getFirst().span().in(SPEECH)).contains("bridges");
        assertThat(spans.subList(1, spans.size())).allSatisfy(found ->
                assertThat(found.span().in(SPEECH)).doesNotContain("We will pay", "Thank you"));
    }

    @Test
    void ofManySourcesOnlyWhatSharesMostIsReadAndTheRestIsKeptForTheNextQuote() {
        var candidates = List.of(candidate(OTHER, "en"), candidate(SPEECH, "en"));
        var found = near.of("new teachers for schools", candidates, made, 1, 3);
        assertThat(found).singleElement().satisfies(best -> {
            assertThat(best.source()).isEqualTo(1);
            assertThat(best.span().in(SPEECH)).startsWith("Our schools need");
        });
        assertThat(made.asked).as("three sentences and the quote").hasSize(4).noneMatch(OTHER::contains);

        made.asked.clear();
        near.of("new teachers for schools", candidates, made, 1, 0);
        assertThat(made.asked).as("what is known is not asked again").containsExactly("new teachers for schools");
    }

    @Test
    void whatAnAlteredQuoteWasMadeOfComesFirstInWholeSentences() {
        int from = SPEECH.indexOf("tax on fuel");
        var altered = new Comparison(Wording.ALTERED, List.of(new Span(from, from + 11)), Set.of(), List.of(), 0.8, null);
        var found = near.nearest("a fuel tax for teachers", altered, List.of(candidate(SPEECH, "en")), made, 3, Integer.MAX_VALUE);
        assertThat(found.getFirst().span().in(SPEECH)).isEqualTo("We will pay for new ones by a tax on fuel.");
        assertThat(found).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsNearestInNothing() {
        assertThat(near.of("words", List.of(), made, 3, 10)).isEmpty();
        assertThat(near.of("words", List.of(candidate("", "en")), made, 3, 10)).isEmpty();
        assertThat(near.of("", List.of(candidate(SPEECH, "en")), null, 3, 10)).isEmpty();
    }

    @Test
    void aVectorKeepsItsDirectionInBytes() {
        var one = SentenceVector.of(new float[] {0.3f, -0.2f, 0.9f});
        assertThat(one.likeness(SentenceVector.of(new float[] {0.6f, -0.4f, 1.8f}))).isCloseTo(1, org.assertj.core.data.Offset.offset(0.01));
        assertThat(one.likeness(SentenceVector.of(new float[] {-0.3f, 0.2f, -0.9f}))).isCloseTo(-1, org.assertj.core.data.Offset.offset(0.01));
        assertThat(one.likeness(SentenceVector.of(new float[3]))).isZero();
    }
}
