package verbatim.text.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below a name, a letter or a time is somebody's where it is said there, and nobody's where it is told. */
class TalkSignsTest {

    /** Portraits, reviews, pay, tasks, awards and contacts name people with their posts, too, and one of them twice. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Ida Bell - Mayor\n\nIda Bell was born in Norwick. She became mayor in 2001.\n\nTom Roe - Director\n\nTom Roe was born in Oakham.\n\nIda Bell - Mayor\n\nHer second term began in 2005.",
        "Ida Bell – Bürgermeisterin, Direktorin\n\nSie wurde in Kiel geboren.\n\nTom Roe – Direktor\n\nEr kam aus Oakham.\n\nIda Bell – Direktorin\n\nDie Brücke wurde 2005 gebaut.",
        "Ida Bell - Mayor\n\nIda Bell came to the lock. Who knew her then?\n\nTom Roe - Director\n\nWhat would Roe do?\n\nIda Bell - Mayor\n\nWas it the end?",
        "Ida Bell, Manager\n\nReliable and quick. Should delegate more.\n\nTom Roe, Analyst\n\nSlow but careful.\n\nIda Bell, Manager\n\nBetter than last year.",
        "Ida Bell\nManager\n\nReliable and quick. Should delegate more.\n\nTom Roe\nAnalyst\n\nSlow but careful.\n\nIda Bell\nManager\n\nBetter than last year.",
        "Ida Bell, Manager\nBase pay rose to 90,000.\n\nTom Roe, Director\nBase pay fell to 70,000.\n\nIda Bell, Manager\nThe bonus was 4,000.",
        "Ida Bell, Manager\n\nOrder the planks.\n\nTom Roe, Director\n\nPay the crew.\n\nIda Bell, Manager\n\nPaint the lock.\n\nTom Roe, Director\n\nClose the books.",
        "Ida Bell, Director\n\nFor her work on the lock.\n\nTom Roe, Manager\n\nFor the best mill in the land.\n\nIda Bell, Director\n\nFor the bridge.",
        "Ida Bell - Mayor\nOakham Hall, room 3. Open on Mondays.\n\nTom Roe - Director\nThe mill. Closed in May.\n\nIda Bell - Mayor\nNorwick Hall. Open in June.",
        "Ida Bell – Mayor\n\nShe said: “We will open it, you will see.”\n\nTom Roe – Director\n\nRoe stood beside her.\n\nIda Bell – Mayor\n\n“I am glad,” she said.",
    })
    void whatIsToldBelowNamesIsNobodys(String told) {
        assertThat(TextTurns.of(told).places()).isEmpty();
        assertThat(TextTurns.of("Portraits\n\n" + told).places()).isEmpty();
    }

    /** A title above a talk is no speaker, either. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Ida Bell - Mayor\n\nGood morning. The lock is shut.\n\nTom Roe - Director\n\nSince when?\n\nIda Bell - Mayor\n\nThey shut it in May.",
        "Ida Bell – Direktorin\n\nWir haben die Schleuse geschlossen.\n\nTom Roe – Direktor\n\nDas sehen Sie falsch.\n\nIda Bell – Direktorin\n\nNein.",
        "Ida Bell – Mayor\n\n“We shut the lock.”\n\nTom Roe – Director\n\n“Why is it shut?”\n\nIda Bell – Mayor\n\n“You know that.”",
    })
    void whatIsSaidBelowThemIsTheirs(String talk) {
        assertThat(names(talk)).containsExactly("Ida Bell", "Tom Roe", "Ida Bell");
        assertThat(names("Results\n\n" + talk)).containsExactly("Ida Bell", "Tom Roe", "Ida Bell");
    }

    /** Results, what was played, appointments. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Hale, Mona (Norwick)   0:34\nKern, Olaf (Oakham)   0:35\nBell, Ida   0:37", "Kern, Olaf\t0:35\nBell, Ida\t0:37\n\nThe pool was cold.", "Mona Hale   0:34\nOlaf Kern   0:35\nIda Bell   0:37",
        "Hale, Mona   3:04\nThe River Song", "Hale, Mona   3:04\nThe River Song\n\nKern, Olaf   3:40\nOld Tune",
        "Hale, Mona   10:00\nBlood test.\n\nKern, Olaf   10:30\nThe left hand.\n\nHale, Mona   11:00\nOnce more.",
        "Hale, Mona   3:04\nWhat is it?\n\nKern, Olaf   2:40\nI know.\n\nHale, Mona   1:00\nThanks."})
    void namesBesideTimesMayBeAList(String list) {
        assertThat(TextTurns.of(list).places()).isEmpty();
    }

    @Test
    void timesBehindNoonRise() {
        assertThat(names("Hale, Mona  10:04 AM\nThe lock is shut.\n\nKern, Olaf  12:58 PM\nSince when?\n\nHale, Mona  1:03 PM\nSince May. Thanks.")).containsExactly("Hale, Mona", "Kern, Olaf", "Hale, Mona");
    }

    /** Marks, an index, answers to choose from, a key. */
    @ParameterizedTest
    @ValueSource(strings = {
        "A  Excellent work\nD  Poor work\nF  Failed\n\nA  Ida Bell\nF  Tom Roe", "A  Excellent work\nF  Failed\n\nA  Ida Bell\nF  Tom Roe", "A\nApple, 4\n\nQ\nQuail, 7\n\nA\nAxe, 3",
        "A) At home\nB) At the mill\nC) In Oakham\n\nQ) Where was Ida Bell?\nA) At home", "P - The port\nR - The road\nP - The pier\nR - The rail"})
    void lettersMayCount(String list) {
        assertThat(TextTurns.of(list).places()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Q  Were you there?\\A  I was.\\Q  And you saw him.\\A  Yes.\\Q  When did you leave?\\A  Late.\\A  At nine. | Q,A,Q,A,Q,A,A
            P) ¿Quién fue?\\R) Yo.\\P) ¿Cuándo?\\R) En mayo. | P,R,P,R
            Q\\Who was it?\\A\\The keeper.\\Q\\When was that\\A\\In May. | Q,A,Q,A
            Q  Who?\\A  He and\\I  went there.\\Q  Why?\\A  So.\\Q  When?\\A  Then.\\Q  How?\\A  By boat. | Q,A,Q,A,Q,A,Q,A
            """)
    void lettersThatAskInTurnSpeak(String talk, String names) {
        assertThat(names(talk.replace('\\', '\n'))).containsExactly(names.split(","));
    }

    @Test
    void whoSpeaksBehindAGapInATalkIsOpen() {
        assertThat(names("EVA LIND: You may ask.\n\nTOM ROE: Thanks.\n\nA  Apples\nB  Pears\n\nEVA LIND: Which?\n\nTOM ROE: The first.")).containsExactly("EVA LIND", "TOM ROE", "null", "EVA LIND", "TOM ROE");
    }

    /** Places of agencies, a glossary, a bibliography. */
    @ParameterizedTest
    @ValueSource(strings = {"Eva Lind (Oakham). – The mayor has left.\n\nTom Roe, director of the mill. – The mill is up for sale.\n\nNorwick (town). – A fire broke out.",
        "The President. - An office made in 1801.\n\nThe Minister. - An office made in 1820.",
        "Lind Eva (éd.). – Le port. – Paris, 1990.\n\nLe président. – Histoire d'un titre. – Lyon, 1992.\n\nRoe Tom, dir. – La route. – Paris, 1991."})
    void namesBeforeAPointAndADashMayHeadNotes(String notes) {
        assertThat(TextTurns.of(notes).places()).isEmpty();
    }

    @Test
    void theySpeakWhereTheyAddressSomebody() {
        assertThat(names("Eva Lind (Oakham). – I thank the mayor.\n\nTom Roe (Norwick). – We cannot agree.\n\nIda Bell (Oakham). – What is it that you want?")).containsExactly("Eva Lind", "Tom Roe", "Ida Bell");
    }

    /** Chapters of a film. */
    @ParameterizedTest
    @CsvSource({"Intro,Mill", "Market Square,Town Hall"})
    void chaptersAreNoSpeakers(String first, String second) {
        var chapters = "0:00:10 --> 0:00:20\n%1$s\nMusic plays.\n0:00:20 --> 0:00:30\n%2$s\nThe mill is shown.\n0:00:30 --> 0:00:40\n%1$s\nMusic again.\n0:00:40 --> 0:00:50\n%2$s\nThe wheel turns.";
        assertThat(TextTurns.of(chapters.formatted(first, second)).places()).isEmpty();
    }

    @Test
    void surnamesBelowTimesSpeak() {
        assertThat(names("0:00:10 --> 0:00:20\nHale\nGood morning.\n0:00:20 --> 0:00:30\nRoe\nWhat is it?\n0:00:30 --> 0:00:40\nHale\nWe shut it.\n0:00:40 --> 0:00:50\nRoe\nThanks."))
                .filteredOn(name -> !"null".equals(name)).containsExactly("Hale", "Roe", "Hale", "Roe");
    }

    private static List<String> names(String text) {
        return TextTurns.of(text).places().stream().map(place -> String.valueOf(place.name())).toList();
    }
}
