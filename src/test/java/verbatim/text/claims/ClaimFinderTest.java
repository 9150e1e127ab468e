package verbatim.text.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.text.ClaimKind.COMPARISON;
import static verbatim.text.ClaimKind.DATE;
import static verbatim.text.ClaimKind.DESIGNATION;
import static verbatim.text.ClaimKind.EVENT;
import static verbatim.text.ClaimKind.FIGURE;
import static verbatim.text.ClaimKind.NAME;
import static verbatim.text.ClaimKind.OTHER;
import static verbatim.text.ClaimKind.PLACE;
import static verbatim.text.ClaimKind.SOURCE;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;

class ClaimFinderTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "The council has 24 seats.",
        "The mill was closed in 1987.",
        "Rents in the harbour district have doubled since March.",
        "The new bridge is longer than the old one by half.",
        "The county employs more nurses than any other in the state.",
        "Last year the town sold its two swimming pools.",
        "We have hired 300 teachers and built six schools.",
        "Our budget will cut the sales tax to 4 percent.",
        "I propose a fund of $20 million for the repair of rural roads.",
        "The prison at Ely has had no doctor for months.",
        "Members of the commission are paid by the companies that they inspect.",
        "That is why the legislature passed the water act in June.",
    })
    void whatCanBeLookedUpIsFound(String sentence) {
        assertThat(Claimed.of(sentence).claims()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Thank you, and good evening.",
        "God bless you all.",
        "Let us walk this road together.",
        "We must never lose faith in one another.",
        "I believe in the courage of our people.",
        "What kind of future do we want for our children?",
        "Our best days are yet to come.",
        "It is a wonderful thing.",
        "Nobody should be afraid of tomorrow.",
        "I want to talk about hope.",
        "Imagine a better world.",
        "Together we can do this.",
    })
    void whatCannotBeLookedUpIsNot(String sentence) {
        assertThat(Claimed.of(sentence).claims()).isEmpty();
    }

    @Test
    void aClaimSaysWhatKindOfCheckItAsksFor() {
        String words = "The company sold 40 buses to a rival in Oslo on May 3";
        Claimed claimed = Claimed.of(words + ".");
        assertThat(claimed.kinds(words)).contains(FIGURE, DATE, NAME, EVENT, PLACE).doesNotContain(DESIGNATION, OTHER, SOURCE);
        String longest = "The tunnel is the longest in the country";
        assertThat(Claimed.of(longest + ".").kinds(longest)).contains(COMPARISON);
        String state = "The contract covers legal fees";
        assertThat(Claimed.of(state + " for union members and their families.").found().claims()).isNotEmpty();
    }

    @Test
    void theWordsThatMakeItCheckableAreGiven() {
        String words = "The company sold 40 buses on May 3";
        assertThat(Claimed.of(words + ".").checkable(words)).contains("sold", "40", "May", "3", "company");
    }

    @Test
    void aDayOfTheMonthIsNoFigure() {
        String words = "The court closed the case on February 19";
        assertThat(Claimed.of(words + ".").kinds(words)).contains(DATE).doesNotContain(FIGURE);
    }

    @Test
    void aSentenceIsCutIntoItsStatements() {
        assertThat(Claimed.of("While the mill was closed in 1987, the town kept its railway station until 2004.").claims())
                .containsExactly("the mill was closed in 1987", "the town kept its railway station until 2004");
        assertThat(Claimed.of("The council raised the tax by 2 percent, dividing its voters, and sold the pool.").claims())
                .contains("The council raised the tax by 2 percent", "dividing its voters, and sold the pool");
        assertThat(Claimed.of("The police searched the plant, during which they seized 12 computers.").claims())
                .containsExactly("The police searched the plant", "they seized 12 computers");
        assertThat(Claimed.of("The court published a report of 90 pages listing a series of payments to the two ministers.").claims())
                .containsExactly("The court published a report of 90 pages", "listing a series of payments to the two ministers");
    }

    @Test
    void aNounThatLooksLikeAParticipleAndAPrepositionCutNothing() {
        assertThat(Claimed.of("The court seized the computers after an Internet posting by two of its clerks in 2004.").claims())
                .containsExactly("The court seized the computers after an Internet posting by two of its clerks in 2004");
        assertThat(Claimed.of("The plant closed in May, as of June 3 the rail line did so too.").claims())
                .noneMatch(claim -> claim.startsWith("of"));
    }

    @Test
    void whatLeadsUpToAStatementSaysNothingAgainstIt() {
        assertThat(Claimed.of("I'm proud to say that every child in this state is now insured.").claims()).isNotEmpty();
        assertThat(Claimed.of("I'm proud of every child in this state.").claims()).isEmpty();
    }

    @Test
    void whoeverIsAddressedIsNoClaim() {
        assertThat(Claimed.of("Fellow citizens, members of the cabinet, justices of the Supreme Court, distinguished guests and friends.").claims()).isEmpty();
        assertThat(Claimed.of("Madam Speaker, members of the General Assembly, fellow citizens, good evening.").claims()).isEmpty();
        assertThat(Claimed.of("Members of the cabinet sold 40 houses in May.").claims()).isNotEmpty();
    }

    @Test
    void aNumberInOneWordWithAnotherIsAFigure() {
        String words = "The clerk is forty-five years old";
        assertThat(Claimed.of(words + ".").kinds(words)).contains(FIGURE);
    }

    @Test
    void aParticipleThatDescribesANounIsNoAct() {
        String words = "She came to the court in her own car on Monday";
        assertThat(Claimed.of(words + ".").checkable(words)).doesNotContain("own");
    }

    @Test
    void aFragmentIsNoClaim() {
        assertThat(Claimed.of("Paris, 1994.").claims()).isEmpty();
    }

    @Test
    void anOccasionWithoutNameOrDateIsNoClaim() {
        assertThat(Claimed.of("\"The bridge is lovely,\" Ann Lee said in an interview.").claims()).isEmpty();
        assertThat(Claimed.of("\"The bridge is lovely,\" Ann Lee said in an interview on Monday.").claims())
                .containsExactly("an interview on Monday");
    }

    @Test
    void whatShouldBeDoneHasNotHappened() {
        assertThat(Claimed.of("The old mill should be closed and its workers be moved to a safer place.").claims()).isEmpty();
        assertThat(Claimed.of("The old mill was closed and its workers were moved to another plant.").claims()).isNotEmpty();
    }

    @Test
    void whatLeadsUpToAStatementBelongsToItWhereItTellsWhen() {
        assertThat(Claimed.of("Earlier this year, the company closed two plants.").claims())
                .containsExactly("Earlier this year, the company closed two plants");
        assertThat(Claimed.of("Despite the protest, the company closed two plants.").claims())
                .containsExactly("the company closed two plants");
    }

    @Test
    void whatSomebodyIsIsAClaim() {
        Claimed claimed = Claimed.of("Danish Minister Karen Holm opened the plant. Bob Ray, the mayor of Ely, paid for it.");
        assertThat(claimed.claims()).contains("Danish Minister Karen Holm", "Bob Ray, the mayor of Ely", "paid for it");
        assertThat(claimed.kinds("Bob Ray, the mayor of Ely")).contains(NAME, DESIGNATION);
        assertThat(Claimed.of("Ray, the town's first female mayor, opened the plant in 2004.").claims())
                .contains("the town's first female mayor");
    }

    @Test
    void whoSaidSomethingIsCheckedWithTheQuote() {
        Claimed claimed = Claimed.of("\"The bridge is lovely,\" Ann Lee said during a speech in Ely.");
        assertThat(claimed.claims()).containsExactly("a speech in Ely");
    }

    @Test
    void whatIsReportedIsAClaimOfItsSource() {
        String words = "the plant had closed two of its three halls";
        Claimed claimed = Claimed.of("The company confirmed that " + words + ".");
        assertThat(claimed.kinds(words)).contains(SOURCE, FIGURE);
    }

    @Test
    void insideAQuoteThereAreClaimsToo() {
        String text = "\"We hired 300 teachers last year. I am proud of them,\" Ann Lee said.";
        Claimed claimed = Claimed.of(text);
        assertThat(claimed.claims()).containsExactly("We hired 300 teachers last year");
        int quote = Objects.requireNonNull(claimed.found().claims().getFirst().insideQuote());
        assertThat(Parsed.of(text).found().quotes().get(quote).span().start()).isZero();
        assertThat(Claimed.of("The council has 24 seats.").found().claims().getFirst().insideQuote()).isNull();
    }

    @Test
    void claimsStandInTextOrderAndHoldNoPoint() {
        List<FoundClaim> claims = Claimed.of("The mill closed in 1987. The mill has 24 looms. Mayor Ann Lee bought 3 of them.").found().claims();
        assertThat(claims).isSortedAccordingTo((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        assertThat(Claimed.of("The mill closed in 1987.").claims()).containsExactly("The mill closed in 1987");
    }

    @Test
    void theSameTextEndsInTheSame() {
        String text = "The council has 24 seats. Ann Lee, 45, left it in 2004.";
        assertThat(Claimed.of(text).found()).isEqualTo(Claimed.of(text).found());
    }

    @Test
    void aLanguageWithoutAResourceHasItsFigures() {
        assertThat(Claimed.of("Rada ma 24 miejsca w starym ratuszu nad wielką rzeką.", "pl").claims()).hasSize(1);
        assertThat(Claimed.of("Dziękuję bardzo wszystkim.", "pl").claims()).isEmpty();
    }
}
