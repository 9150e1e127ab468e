package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.wording.word.SourceWords;

/** Where the words of reported speech stand close together. */
class RareWordSearchTest {

    private static final String RECORD = """
            Good evening. It is good to see so many of you here tonight.

            Inspections have been carried out every year since the tunnel was dug. Nothing was ever found, and that is all.

            On the budget I can only say that the council will vote on it in June, after the inspections.

            The market opens at nine on Saturday, as it does every week of the year.
            """;

    @Test
    void thePlaceWithMostOfTheRareWordsComesFirst() {
        var places = RareWordSearch.places(
                "inspections of the tunnel had been carried out every year", SourceWords.of(RECORD, "en"), 3);

        assertThat(places.getFirst().span().in(RECORD))
                .isEqualTo("Inspections have been carried out every year since the tunnel was dug");
        assertThat(places.getFirst().share()).isGreaterThan(0.8).isLessThanOrEqualTo(1);
        assertThat(places).extracting(RareWordSearch.Place::share).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void placesDoNotOverlap() {
        var twice = RECORD + RECORD;
        var places = RareWordSearch.places("the council would vote on the budget in June", SourceWords.of(twice, "en"), 5);

        assertThat(places).hasSize(2);
        var first = places.getFirst().span();
        var second = places.getLast().span();
        assertThat(first.end() <= second.start() || second.end() <= first.start()).isTrue();
    }

    @Test
    void whereNothingOfItStandsThereIsNoPlace() {
        assertThat(RareWordSearch.places("the ferry sank off the northern coast", SourceWords.of(RECORD, "en"), 3)).isEmpty();
        assertThat(RareWordSearch.places("", SourceWords.of(RECORD, "en"), 3)).isEmpty();
        assertThat(RareWordSearch.places("the tunnel", SourceWords.of("", "en"), 3)).isEmpty();
    }

    /** One word in common is chance. */
    @Test
    void oneSharedWordIsNoPlace() {
        assertThat(RareWordSearch.places("somebody mentioned inspections", SourceWords.of(RECORD, "en"), 3)).isEmpty();
    }
}
