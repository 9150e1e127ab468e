package verbatim.text.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.text.ClaimKind.COMPARISON;
import static verbatim.text.ClaimKind.DATE;

import org.junit.jupiter.api.Test;

/** What speakers say in the past, by name or in comparison, and yet is no claim; and what is one all the same. */
class WaysOfSpeakingTest {

    @Test
    void howHardItWasIsNotWhatWasDone() {
        none("The families of this valley struggled and persevered through the long winter.");
        none("Our neighbors are waiting for the day.");
        some("The families of this valley buried their dead and rebuilt the levee.");
        some("Our neighbors are repairing the bridge.");
    }

    @Test
    void whoIsThankedByNameCanBeLookedUp() {
        some("I want to thank Ann Lee for all that she has meant to the schools of our county.");
        none("I want to thank everybody for all that they have meant to the schools of our county.");
        none("God bless Ann Lee and everybody who prays for her.");
    }

    @Test
    void aComparisonNeedsAMeasure() {
        none("Our roads are better than before and our bridges are stronger.");
        none("Our people do better work than they did before.");
        String measured = "The tax on fuel is higher than the tax on wine in most of the towns";
        assertThat(Claimed.of(measured + ".").kinds(measured)).contains(COMPARISON);
        String had = "Women earn less than men for the same work";
        assertThat(Claimed.of(had + ".").kinds(had)).contains(COMPARISON);
    }

    @Test
    void aPersonToldOfBeforeIsConcrete() {
        some("She keeps the books for the choir and the band.");
        none("They keep the books for the choir and the band.");
    }

    @Test
    void whatSomethingIsInTheAbstractIsNoClaim() {
        none("A school is a promise, and a promise is the foundation of trust.");
        some("The school is the oldest building of the county.");
    }

    @Test
    void whatIsNotYetSoIsNoClaim() {
        none("If we keep our word, others will trust us.");
        none("We must hold this office to its word, and we need to do it now.");
    }

    @Test
    void aPartOfAListWithoutAVerbIsNoClaim() {
        none("To all the nurses and the drivers of our ambulances.");
        some("To all the nurses the county paid a bonus in May.");
    }

    @Test
    void aBillCanBeRead() {
        some("The bill is with the house.");
        none("The hope is with the young.");
    }

    @Test
    void thePresentYearIsATimeButProvesNothing() {
        none("We need courage this year.");
        String words = "The company sold two plants this year";
        assertThat(Claimed.of(words + ".").kinds(words)).contains(DATE);
    }

    @Test
    void aNounThatCouldBeAVerbCountsOnce() {
        none("This vote is not about one of us alone.");
    }

    @Test
    void aMonthIsNoPossibility() {
        some("In May, the choir sang.");
        none("In time, the choir may sing.");
    }

    @Test
    void theClosingWordsOfASpeechWeighLess() {
        String middle = "The mill has 24 looms. ".repeat(40);
        String called = "The harvest calls our workers home. ";
        assertThat(Claimed.of(middle + called).claims()).contains(called.strip().replace(".", ""));
        assertThat(Claimed.of(middle + called + "Thank you, and good night.").claims()).doesNotContain(called.strip().replace(".", ""))
                .contains("The mill has 24 looms");
    }

    private static void some(String sentence) {
        assertThat(Claimed.of(sentence).claims()).as(sentence).isNotEmpty();
    }

    private static void none(String sentence) {
        assertThat(Claimed.of(sentence).claims()).as(sentence).isEmpty();
    }
}
