package verbatim.text.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a record that nobody says. */
class StageLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "(Lunch break.)", "(Whereupon, the witness left\nthe room at 3:40 p.m.)", "[The sitting closed at 17.20]", "*** SHORT PAUSE ***", "(Exhibit 12 was shown.)",
        "END OF INTERVIEW", "CROSS-EXAMINATION", "DORN VALE,\nhaving been duly sworn, testified as follows:", "BY MR. HALE:", "Several hon. Members rose—",
        "Page 12 of 40", "– Seite 7 –", "EXAMINATION BY MR. HALE:", "REDIRECT EXAMINATION BY MS. ROTH", "00:12:40", "Recording ended after 00:31:12", "(MUSIC PLAYS)",
    })
    void areNobodysTurn(String line) {
        var text = "MR. HALE: We begin.\n\nMS. ROTH: I am ready.\n\n" + line + "\n\nMR. HALE: Go on.\n\nMS. ROTH: I did.";
        TextTurns turns = TextTurns.of(text);

        TextTurns.Place place = turns.at(text.indexOf(line) + line.length() - 2).orElseThrow();
        assertThat(place.name()).isNull();
        assertThat(place.turn().named()).isFalse();
        assertThat(place.another()).isFalse();
        assertThat(turns.at(text.indexOf("Go on")).orElseThrow().name()).isEqualTo("MR. HALE");
    }

    @Test
    void whoSpokeSpeaksOnBehindThem() {
        var text = "MR. HALE: We begin.\n\nMS. ROTH: I am ready.\n\n(Laughter.)\n\nThat is all.\n\n(BEGIN AUDIO CLIP)\n\nNobody knows me.\n\n(END AUDIO CLIP)\n\nIt is old.";
        TextTurns turns = TextTurns.of(text);

        TextTurns.Place on = turns.at(text.indexOf("That is")).orElseThrow();
        assertThat(on.name()).isEqualTo("MS. ROTH");
        assertThat(on.another()).isFalse();
        assertThat(turns.at(text.indexOf("Nobody knows")).orElseThrow().name()).isNull();
        assertThat(turns.at(text.indexOf("It is old")).orElseThrow().name()).isEqualTo("MS. ROTH");
    }

    /** What sounds like them and is said. */
    @ParameterizedTest
    @ValueSource(strings = {"Tides rose.", "Fine hearing, this.", "Recording stopped working that week.", "My brother was duly sworn in that May.",
        "The next page 3 was gone.", "Passage 3", "Page after page.", "WE HAVE NO ROPE LEFT", "NOBODY SAILS TODAY", "THE ROPE HELD."})
    void areSomebodysWords(String line) {
        var text = "MR. HALE: We begin.\n\nMS. ROTH: I am ready.\n\n" + line + "\n\nIt is so.\n\nMR. HALE: Go on.";
        TextTurns turns = TextTurns.of(text);

        assertThat(turns.at(text.indexOf(line) + line.length() - 2).orElseThrow().name()).isEqualTo("MS. ROTH");
        assertThat(turns.at(text.indexOf("It is so")).orElseThrow().name()).isEqualTo("MS. ROTH");
    }

    /** Who examines is said once, above the questions; a hearing's next page goes on, one of elsewhere does not. */
    @Test
    void theQuestionsOfAHearingAreThoseOfWhoExamines() {
        var text = """
                Page 15
                1 where nobody was.
                2 BY MR. HALE:
                3 Q. Who had the key?
                4 A. I had it.
                5 MS. ROTH: Objection.
                6 Q. Since when?
                Page 16
                1 And why?
                2 CROSS-EXAMINATION BY MS. ROTH:
                3 Q Whose was it?
                Page 40
                1 and so it is.
                2 A. It was mine.""";
        TextTurns turns = TextTurns.of(text);

        assertThat(turns.at(text.indexOf("where nobody"))).isEmpty();
        assertThat(name(turns, text.indexOf("Who had"))).isEqualTo("MR. HALE");
        assertThat(name(turns, text.indexOf("I had"))).isEqualTo("A");
        assertThat(name(turns, text.indexOf("Since when"))).isEqualTo("MR. HALE");
        assertThat(name(turns, text.indexOf("Page 16"))).isNull();
        assertThat(name(turns, text.indexOf("And why"))).isEqualTo("MR. HALE");
        assertThat(name(turns, text.indexOf("Whose"))).isEqualTo("MS. ROTH");
        assertThat(name(turns, text.indexOf("and so it is"))).isNull();
        assertThat(name(turns, text.indexOf("It was mine"))).isEqualTo("A");
    }

    /** A label behind the number of a line is no other; who speaks at a page's foot goes on on the next one. */
    @ParameterizedTest
    @ValueSource(strings = {"\f", "\f                 2\n\n", "                 2\n\f", "- 2 -\n", "2\n"})
    void theNextPageOfAHearingGoesOn(String pageEnd) {
        var text = "1 MR. HALE: Who had the key?\n2 MS. ROTH: I had it,\n3 for a while.\n4 MR. HALE: And then?\n5 MS. ROTH: I put it\n" + pageEnd
                + "1 under the mat.\n2 MR. HALE: I see.";
        TextTurns turns = TextTurns.of(text);

        assertThat(turns.places()).extracting(TextTurns.Place::name).isSubsetOf("MR. HALE", "MS. ROTH", null);
        assertThat(name(turns, text.indexOf("under the"))).isEqualTo("MS. ROTH");
        assertThat(name(turns, text.indexOf("I see"))).isEqualTo("MR. HALE");

        var one = text.replace("under the mat.\n2 MR", "MR");
        assertThat(name(TextTurns.of(one), one.indexOf("I see"))).isEqualTo("MR. HALE");
    }

    /** What pages repeat at their edges stands within what somebody says on both. */
    @ParameterizedTest
    @ValueSource(strings = {"Oakham Reporting (555) 010-0199", "In the matter of the lock", "Day %d | Oakham", "OAKHAM COUNTY COURT"})
    void headsAndFeetAreNobodys(String line) {
        var text = "MR. HALE: Who had the key?\nMS. ROTH: I had it,\nfor a while, and put it\n" + line.formatted(1) + "\n\funder the mat.\nMR. HALE: I see.\nMS. ROTH: So it\n" + line.formatted(2)
                + "\n\fwas, and nobody came.\nMR. HALE: Thanks.";
        TextTurns turns = TextTurns.of(text);

        assertThat(name(turns, text.indexOf(line.formatted(1)))).isNull();
        assertThat(name(turns, text.indexOf("under the"))).isEqualTo("MS. ROTH");
        assertThat(name(turns, text.indexOf("was, and"))).isEqualTo("MS. ROTH");
        assertThat(turns.places()).extracting(TextTurns.Place::name).isSubsetOf("MR. HALE", "MS. ROTH", null);
    }

    /** What somebody says at the edges of pages, be it a few words or what is said within pages, too. */
    @ParameterizedTest
    @ValueSource(strings = {"Yes", "I do", "Not that night", "Nobody told me of it"})
    void wordsAtTheEdgesOfPagesAreSaid(String words) {
        var text = "Ann Lee: Did you go\n%1$s\n\fTom Roe: Did you\n%1$s\n\fAnn Lee: You did\nI heard you\n%1$s\nI was there\nI saw it\n\fTom Roe: So\n%1$s\n".formatted(words);
        TextTurns turns = TextTurns.of(text);
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            assertThat(name(turns, at)).isNotNull();
        }
    }

    /** What is read out of a document, and two numbers that are no pages in order. */
    @ParameterizedTest
    @ValueSource(strings = {"Page 21", "P 12", "S 3"})
    void theNumberOfAPageMayBeAnAnswer(String page) {
        var text = "MR. HALE:\nWhich page is it?\n\nTHE WITNESS:\n" + page + "\n\nIt says so there.\n\nMR. HALE:\nAnd before?\n\nTHE WITNESS:\nPage 40\n\nThat is it.";
        TextTurns turns = TextTurns.of(text);

        assertThat(name(turns, text.indexOf(page) + 1)).isEqualTo("THE WITNESS");
        assertThat(name(turns, text.indexOf("It says"))).isEqualTo("THE WITNESS");
        assertThat(name(turns, text.indexOf("That is"))).isEqualTo("THE WITNESS");

        var twice = "MR. HALE: We begin.\n\nMS. ROTH: I am ready.\n\nPage 15\n\nIt is so.\n\nPage 40\n\nGo on.\n\nMR. HALE: I do.";
        assertThat(name(TextTurns.of(twice), twice.indexOf("Go on"))).isEqualTo("MS. ROTH");
    }

    private static @Nullable String name(TextTurns turns, int at) {
        return turns.at(at).orElseThrow().name();
    }

    /** An answer of several paragraphs at the end of a talk is no narration where it speaks of itself. */
    @Test
    void whoSpeaksLastGoesOn() {
        var text = "Eva Lind runs the port of Oak. She answered what we asked her about the lock.\n\nQ: When will it open?\n\nA: In May.\n\nQ: And the old one?"
                + "\n\nA: It is closed then.\n\nWe will take it down in June, before the tides of summer come.";

        assertThat(TextTurns.of(text).at(text.indexOf("We will")).orElseThrow().name()).isEqualTo("A");
    }

    /** What somebody says of himself in brackets, and a bench that calls out. */
    @Test
    void wordsInBracketsMayBeSaid() {
        var text = "Abg. Lind: Das Tor hält.\n\n(Ich komme darauf zurück.)\n\nAbg. Brandt: Nein.\n\n(Beifall bei den Grünen – Zuruf von der Mitte: Doch!)\n\nEs hält nicht.";
        TextTurns turns = TextTurns.of(text);

        assertThat(turns.at(text.indexOf("komme")).orElseThrow().name()).isEqualTo("Abg. Lind");
        assertThat(turns.at(text.indexOf("Doch")).orElseThrow().name()).isNull();
        assertThat(turns.at(text.indexOf("Es hält nicht")).orElseThrow().name()).isEqualTo("Abg. Brandt");
    }

    /** A few turns that an article prints do not reach into what it tells next. */
    @Test
    void proseAfterATalkIsNobodys() {
        var prose = "The lock on the old canal has been shut since May, and nobody has said so far when it will open again.";
        var text = "The lock\n\n" + prose + "\n\nEVA LIND: It is shut.\n\nDORN VALE: Since when?\n\nEVA LIND: Since May.\n\n" + prose + " Boats wait.\n\n" + prose;
        TextTurns turns = TextTurns.of(text);

        assertThat(turns.at(text.indexOf("Since when")).orElseThrow().name()).isEqualTo("DORN VALE");
        assertThat(turns.at(text.indexOf("Since May")).orElseThrow().name()).isEqualTo("EVA LIND");
        assertThat(turns.at(text.indexOf("Boats wait")).orElseThrow().name()).isNull();
        assertThat(turns.at(text.length() - 1).orElseThrow().name()).isNull();

        var record = "EVA LIND: It is shut.\n\nDORN VALE: Since when?\n\nEVA LIND: Since May.\n\n" + prose;
        assertThat(TextTurns.of(record).at(record.length() - 1).orElseThrow().name()).isEqualTo("EVA LIND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[APPLAUSE.]", "*applause*", "*door slams*", "<music>", "{applause}", "【拍手】", "[♪♪♪]", "-- music --", "( knocking )", "APPLAUSE", "Music and laughter", "# We sail away #", "[phone rings]", "[...]"})
    void aSoundIsWrittenInManyWays(String sound) {
        Talked.inLines("Eva Lind | 00:01 Eva Lind: The lock is shut.\n- | 00:05 " + sound + "\nMona Hale | 00:09 Mona Hale: Since May.\n- | 00:12 " + sound + "\nMona Hale | 00:15 It is so.");
        Talked.inParagraphs("Eva Lind | Eva Lind: The lock is shut.\n- | " + sound + "\nMona Hale | Mona Hale: Since May.\n- | " + sound + "\nMona Hale | It is so.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(laughs) Yes.", "Silence!", "Music is heard here.", "*It is never shut.*"})
    void wordsWithASoundAreSomebodys(String words) {
        Talked.inLines("Eva Lind | 00:01 Eva Lind: The lock is shut.\nEva Lind | 00:05 " + words + "\nMona Hale | 00:09 Mona Hale: Since May.");
    }

    @Test
    void aSoundHasATimeOfItsOwn() {
        Talked.inLines("""
                Eva Lind  | 00:00:01 Eva Lind: The lock is shut.
                -         | 00:00:05 [Applause]
                Mona Hale | 00:00:09 Mona Hale: Since May.
                -         | 00:00:12 (music)
                Mona Hale | 00:00:13 We know.
                Eva Lind  | 00:00:15 Eva Lind: We know.
                -         | 00:00:19 [door slams]
                -         | 00:00:22 ♪
                Eva Lind  | 00:00:25 It will open in June.
                -         | 00:00:28 ♪ We shall sail ♪
                Eva Lind  | 00:00:30 (I will come to that.)
                """);
        Talked.inParagraphs("""
                Eva Lind  | [00:01] Eva Lind: The lock is shut.
                -         | [00:05]¶[Applause]
                Mona Hale | [00:09] Mona Hale: Since May.
                -         | 0:12 - 0:15¶♪ We shall sail ♪
                Mona Hale | [00:16] It will open.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The meeting closed at 4.15 pm.", "There being no further business, the Chair closed the meeting at 8.40 pm.", "Meeting finished: 16:15", "Adjourned at 4.15 pm.",
        "END                3:15 P.M. EDT", "4.15 pm: meeting closed.", "Sitzungsende: 16.15 Uhr", "Termina la sesión a las cuatro de la tarde.",
        "Schluss der Sitzung: 16.15 Uhr", "(Schluss der Sitzung: 16.15 Uhr)", "Die Sitzung wird um 16.15 Uhr geschlossen.", "Ende: 16.15 Uhr",
        "La séance est levée à seize heures quinze.", "La séance est levée à 16 h 15.", "La séance, suspendue à midi, est reprise à quinze heures.",
        "Se levanta la sesión a las dieciséis horas y quince minutos.", "Eran las cuatro y quince minutos de la tarde.", "La seduta termina alle 16,15.",
        "De vergadering wordt gesloten om 16.15 uur.", "Sluiting 16.15 uur.", "A sessão foi encerrada às 16 horas e 15 minutos.", "Møtet hevet kl. 16.15.",
        "§ 15 Kammaren åtskildes kl. 16.15.", "Koniec posiedzenia o godzinie 16 minut 15", "午後四時十五分散会",
    })
    void theFormulaThatClosesASittingIsNobodys(String formula) {
        Talked.inParagraphs("Eva Lind | Eva Lind: The lock is shut.\nMona Hale | Mona Hale: Since May.\nEva Lind | Eva Lind: We know.\n- | " + formula);
        Talked.inParagraphs("Eva Lind | Eva Lind: The lock is shut.\nMona Hale | Mona Hale: Since May.\nEva Lind | Eva Lind: We know.\n- | " + formula + "\n- | Chair ........ Date ........");
    }

    @ParameterizedTest
    @ValueSource(strings = {"END", "- ENDE -", "# # #", "-30-"})
    void theMarkThatEndsADocumentIsNobodys(String mark) {
        Talked.inParagraphs("Eva Lind | Eva Lind: The lock is shut.\nMona Hale | Mona Hale: Since May.\nEva Lind | Eva Lind: We know.\n- | " + mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "We closed the meeting at 4.15 pm.", "The council closed 3 schools.", "La séance est levée.", "The commission finished at 4.15 pm. Nobody had asked.",
        "La sesión termina tarde.", "Has the meeting ended at 4.15 pm?", "Ende gut, alles gut.",
    })
    void sentencesThatSoundLikeItAreSomebodys(String sentence) {
        Talked.inParagraphs("Eva Lind | Eva Lind: The lock is shut.\nMona Hale | Mona Hale: Since May.\nEva Lind | Eva Lind: We know.\nEva Lind | " + sentence);
    }

    @Test
    void whoTellsHowAMeetingWentOnSpeaksOn() {
        Talked.inParagraphs("""
                Eva Lind  | Eva Lind: The lock is shut.
                Mona Hale | Mona Hale: Since May.
                Mona Hale | The commission finished at 4.15 pm.
                Mona Hale | They all left.
                Mona Hale | The lock stayed shut.
                Mona Hale | Nobody came back.
                Mona Hale | So it went.
                Eva Lind  | Eva Lind: I see.
                """);
    }
}
