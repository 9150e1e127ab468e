package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** What follows a verb of saying. */
class ComplementClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Police said the thieves fled by boat.| the thieves fled by boat",
        "Bob Ray asked whether the bridge would hold.| whether the bridge would hold",
        "Bob Ray vowed to close the bridge.| to close the bridge",
        "Ann Lee urged the council to close the bridge.| the council to close the bridge",
        "Ann Lee called for a vote on the bridge.| a vote on the bridge",
        "Ann Lee told the council the bridge was rotten.| the bridge was rotten",
        "Ann Lee insisted, for example, that the bridge was rotten.| the bridge was rotten",
        "Ann Lee warned that the bridge was rotten, though nobody had looked.| the bridge was rotten",
        "Ann Lee said the bridge was rotten, but she said the road was fine.| the bridge was rotten",
        "Ann Lee crossed a bridge which she said was rotten to the core.| a bridge which she said was rotten to the core",
        "Some say the bridge should be closed.| the bridge should be closed",
        "Bob Ray suggested closing the bridge for a winter.| closing the bridge for a winter",
        "Bob Ray went on to say that the bridge was rotten.| the bridge was rotten",
        "Bob Ray said at a lively meeting in Marlow, Kent, that the bridge was rotten.| the bridge was rotten",
        "Ann Lee said closing the bridge would be a mistake.| closing the bridge would be a mistake",
        "Ann Lee called on Bob Ray to sell the ferry.| Bob Ray to sell the ferry",
        "Bob Ray, who said the bridge was rotten, left early.| the bridge was rotten",
        "Bob Ray said the bridge was rotten while Ann Lee insisted it would hold.| the bridge was rotten",
        "Bob Ray, the head of the panel that writes the rules, told the council that the bridge was rotten.| the bridge was rotten",
        "Bob Ray thought the bridge was a joke, he said, until it fell.| the bridge was a joke",
    })
    void complements(String sentence, String reported) {
        assertThat(Parsed.of(sentence).words(QuoteKind.INDIRECT)).first().isEqualTo(reported.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Bob Ray confirmed that the bridge would hold.| that clause",
        "Police said the bridge would hold.| clause without that",
        "Bob Ray asked whether the bridge would hold.| indirect question",
        "Bob Ray vowed to close the bridge.| infinitive",
        "Bob Ray suggested closing the bridge for a winter.| gerund",
        "Ann Lee called for a vote on the bridge.| called for",
    })
    void eachHasItsRule(String sentence, String rule) {
        assertThat(Parsed.of(sentence).sieve("bridge")).isEqualTo(rule);
    }

    /** Where and how, behind a pronoun, is no statement, nor is a text that breaks off. */
    @ParameterizedTest
    @ValueSource(strings = {"Director Jo Kern wrote it on set.", "Ann Lee says it without shame.", "Ann Lee says that with a smile.", "Ann Lee explained that,"})
    void whereAndHowIsNoStatement(String sentence) {
        assertThat(Parsed.of(sentence).words(QuoteKind.INDIRECT)).isEmpty();
    }

    @Test
    void aNounPhraseIsNoStatement() {
        assertThat(Parsed.of("The remarks suggest a deep rift between the two towns.").words(QuoteKind.INDIRECT)).isEmpty();
    }

    @Test
    void whatSomebodyAcknowledgedOrDeniedIsReportedUnlessAThingShowsIt() {
        assertThat(Parsed.of("Ann Lee denied any part in the sale of the bridge.").words(QuoteKind.INDIRECT))
                .containsExactly("any part in the sale of the bridge");
        assertThat(Parsed.of("The mayor acknowledged the limits of the plan on Tuesday.").words(QuoteKind.INDIRECT))
                .containsExactly("the limits of the plan");
        assertThat(Parsed.of("Ann Lee denied the charges through her lawyer.").words(QuoteKind.INDIRECT)).isEmpty();
        assertThat(Parsed.of("Ann Lee denied any part in it, but said the sale was \"a mess.\"").words(QuoteKind.INDIRECT)).isEmpty();
    }

    @Test
    void aPronounMayCarryTheVerb() {
        assertThat(Parsed.of("Several members said they'll close the bridge if asked.").words(QuoteKind.INDIRECT))
                .containsExactly("they'll close the bridge if asked");
    }

    @Test
    void aPromiseWithItsOwnerReportsWhatIsPromised() {
        assertThat(Parsed.of("Ann Lee repeated her promise to close the old bridge.").words(QuoteKind.INDIRECT))
                .containsExactly("to close the old bridge");
    }

    @Test
    void callingToMindAsksNobody() {
        assertThat(Parsed.of("The storm called to mind a winter that nobody has forgotten.").words(QuoteKind.INDIRECT)).isEmpty();
    }

    @Test
    void aVerbThatGivesAQuoteMayReportMoreAfterThat() {
        Parsed parsed = Parsed.of("Citing \"the rust of ages,\" Ann Lee told the council that nobody should cross the bridge.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("nobody should cross the bridge");
    }

    @Test
    void aVerbThatGivesAQuoteReportsNothingElse() {
        Parsed parsed = Parsed.of("\"It is late,\" Ann Lee said as the town hall was closing its doors.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).isEmpty();
    }

    @Test
    void aRelativePronounIsTheSubjectOfWhatIsReported() {
        Parsed parsed = Parsed.of("The town opened a bridge that the mayor said would hold for a century.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("would hold for a century");
    }

    @Test
    void aQuestionThatStaysOpenIsReported() {
        Parsed parsed = Parsed.of("Ann Lee declined to say whether she would sell the bridge.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("whether she would sell the bridge");
        assertThat(parsed.speaker("would sell")).isEqualTo("Ann Lee");
    }

    @Test
    void whoeverIsAskedDoesNotAsk() {
        Parsed parsed = Parsed.of("Ann Lee was asked by Bob Ray whether the bridge was safe.");
        assertThat(parsed.speaker("bridge was safe")).isEqualTo("Bob Ray");
    }

    @Test
    void theOwnerOfANounOfSayingSaidIt() {
        Parsed parsed = Parsed.of("Nobody in the town was impressed by Ann Lee's claim that the bridge was safe.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("the bridge was safe");
        assertThat(parsed.speaker("was safe")).isEqualTo("Ann Lee");
        assertThat(Parsed.of("The claim that the bridge was safe is wrong.").words(QuoteKind.INDIRECT)).isEmpty();
    }

    @Test
    void aWishNotToBeNamedIsNone() {
        assertThat(Parsed.of("An inspector asked not to be named in the paper.").words(QuoteKind.INDIRECT)).isEmpty();
    }

    @Test
    void aSubordinateClauseEndsAtItsComma() {
        Parsed parsed = Parsed.of("While critics say that the bridge is old, Ann Lee has no doubts.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("the bridge is old");
    }

    @Test
    void theOccasionIsNoPartOfIt() {
        Parsed parsed = Parsed.of("Ann Lee said the bridge would be closed in a statement on Monday.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("the bridge would be closed");
    }

    @Test
    void othersSayTheContrary() {
        Parsed parsed = Parsed.of("Supporters say the bridge will last, but opponents argue it is rotten.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("the bridge will last", "it is rotten");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Writing in a column, Hal Orrin of the Gazette mocked the plan for the mill.",
        "The law bars tenants from claiming help the town expected to give.",
        "It is a place everyone shapes, adding facts about their towns, crafts, journeys, and more through the library's shelves.",
        "The case on which the court has ruled was of two mills in Salem.",
        "They cut the wait for tenants whose claim record is above the limit.",
        "They were twice denied visas to enter the country.",
        "The council denied them entry to the hall on Monday.",
        "The port denied two of the crew passage on the ferry.",
        "Critics blame the council for denying her the use of the hall.",
    })
    void whatIsSaidNowhereIsNotReported(String sentence) {
        assertThat(Parsed.of(sentence).words(QuoteKind.INDIRECT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ann Lee wrote in a column the bridge was rotten to the core.| the bridge was rotten to the core",
        "Ann Lee said shops, crafts and mills would close.| shops, crafts and mills would close",
        "Ann Lee left early, adding the mills would close.| the mills would close",
        "Bob Ray crossed a bridge which the court ruled was rotten to the core.| a bridge which the court ruled was rotten to the core",
        "Ann Lee denied knowledge of any talk about visas.| knowledge of any talk about visas",
        "Ann Lee denied that she asked for a visa.| she asked for a visa",
        "Orrin observed that the opening date of the grant scheme, which is part of the fund, coincided with the fair.| the opening date of the grant scheme, which is part of the fund, coincided with the fair",
        "Officials told Harbour News every claim will be heard in May.| every claim will be heard in May",
    })
    void whatIsSaidIsStillReported(String sentence, String reported) {
        assertThat(Parsed.of(sentence).words(QuoteKind.INDIRECT)).containsExactly(reported.strip());
    }

    @Test
    void aCommaRightBehindThatIsNoPartOfWhatIsSaid() {
        assertThat(Parsed.of("Anne Morel rappelle que, en hiver, la digue est fermée.", "fr").words(QuoteKind.INDIRECT))
                .containsExactly("en hiver, la digue est fermée");
    }

    @Test
    void nobodyIsSaidToRememberWhatItIsGoodToRemember() {
        assertThat(Parsed.of("La fermeture prouve sa faute ; il est bon de rappeler que les barrages doivent être ouverts.", "fr").words(QuoteKind.INDIRECT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pl | Rzecznik Piotr Lis poinformował, że most będzie zamknięty. | most będzie zamknięty | Piotr Lis",
        "cs | Mluvčí Petr Vlk uvedl, že most zůstane zavřený. | most zůstane zavřený | Petr Vlk",
        "ru | Пётр Волков сообщил, что мост останется закрытым. | мост останется закрытым | Пётр Волков",
        "uk | Петро Вовк повідомив, що міст залишиться закритим. | міст залишиться закритим | Петро Вовк",
        "da | Ole Bak oplyser, at broen forbliver lukket. | broen forbliver lukket | Ole Bak",
        "fi | Matti Salo kertoo, että silta pysyy kiinni. | silta pysyy kiinni | Matti Salo"})
    void aCommaBeforeThat(String language, String sentence, String reported, String speaker) {
        Parsed parsed = Parsed.of(sentence, language);
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly(reported);
        assertThat(parsed.speaker(reported)).isEqualTo(speaker);
    }
}
