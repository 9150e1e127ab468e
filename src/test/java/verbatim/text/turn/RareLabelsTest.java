package verbatim.text.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;

/** Labels of which a part looks like something else: initials, ordinals, a title with a point, an article of one letter. */
class RareLabelsTest {

    @Test
    void initialsBelongToTheSurname() {
        Talked.inLines("""
            Chair     | Chair: Welcome everyone.
            J. Moss   | J. Moss: The budget is short.
            Chair     | Chair: I see.
            J. Moss   | J. Moss: It will be shorter.
            """);
        Talked.inLines("""
            A. Moss     | A. Moss: It is short.
            B. Hale     | B. Hale (Greens), chair of the board: It is long.
            A. Moss     | A. Moss: I say it is short.
            J.-P. Kern  | J.-P. Kern: Who knows?
            """);
        Talked.inLines("""
            Q | Q. Who was it?
            A | A. Smith: the one from Oakham.
            Q | Q. And then?
            A | A. Nothing.
            """);
    }

    @Test
    void anOrdinalTellsApartWhoPlaysAPart() {
        Talked.inLines("""
            Mr Bell         | Mr Bell: No.
            Reporter        | Reporter: Never?
            Second reporter | Second reporter: Not even in May?
            Mr Bell         | Mr Bell: No.
            Third voice     | Third voice: Why?
            """);
        Talked.inLines("""
            Moderator          | Moderator: Und jetzt Sie.
            Erster Zuhörer     | Erster Zuhörer: Warum ist die Schleuse zu?
            Zweite Zuhörerin   | Zweite Zuhörerin: Das frage ich auch.
            Moderator          | Moderator: Gute Frage.
            ?                  | Letzte Frage: wer zahlt?
            """);
    }

    @Test
    void whoIsNotNamedIsNotWhoSpokeBefore() {
        Talked.inLines("""
            Prof. Ross       | Prof. Ross: The river is a person.
            A student        | A student: Can it sue?
            Prof. Ross       | Prof. Ross: Yes.
            Another resident | Another resident: Every year?
            ?                | The dredger: Twice a year.
            ?                | Automated voice: Your call may be recorded.
            Speaker two      | Speaker two: I am here.
            The first caller | The first caller: So am I.
            """);
        Talked.inLines("""
            Sindaco         | Sindaco: Buonasera.
            Primo cittadino | Primo cittadino: Buonasera a voi.
            ?               | Voce dal pubblico: Basta!
            Sindaco         | Sindaco: Silenzio.
            """);
        Talked.inLines("""
            Julia | Julia: What came?
            ?     | Bill: It came at night.
            Julia | Julia: And then?
            ?     | Bill: Then boats.
            """);
        Talked.inParagraphs("""
            MR. SALL | MR. SALL: What came of it?
            MR. SALL | The problem: Nobody pays.
            MS. ORR  | MS. ORR: And then?
            MS. ORR  | The answer: We lost.
            MR. SALL | MR. SALL: So we did.
            """);
    }

    @Test
    void severalOrADashNameNobodyForCertain() {
        Talked.inLines("""
            HOLT | HOLT: Go.
            KIRK | KIRK: Where?
            ?    | HOLT, KIRK: (both speaking)
            HOLT | HOLT: There.
            """);
        Talked.inLines("""
            Ida | Ida: It is loud.
            ?   | Bo - It's off.
            Ida | Ida: Good.
            Bo  | Bo: Yes.
            """);
    }

    @Test
    void aGapPartsNamesInCapitalsFromTheirWords() {
        Talked.inLines("""
            DS MOSS | DS MOSS   Ron, you know why you are here.
            BIRCH   | BIRCH     I do not.
            DS MOSS | DS MOSS   You were at the mill.
            BIRCH   | BIRCH     I was not.
            """);
    }

    @Test
    void aRemarkMayStandBehindTheBracketsOfALabel() {
        Talked.inLines("""
            Ida Bell | Ida Bell (SP): You would.
            Tom Roe  | Tom Roe (Greens), interrupting: I would!
            Ida Bell | Ida Bell (SP): I said so.
            """);
    }

    @Test
    void titledNamesOfAPlayAreClosedAsTheOthersAre() {
        Talked.inParagraphs("""
            MRS. DRAKE | MRS. DRAKE. You are late, sir.
            COLONEL    | COLONEL. I came by the river.
            MRS. DRAKE | MRS. DRAKE. [sitting] By the river!
            A MAID     | A MAID (entering). Sir, your soup.
            COLONEL    | COLONEL. [rising] Indeed.
            -          | Enter the BUTLER.
            BUTLER     | BUTLER. Dinner, sir.
            """);
        Talked.inParagraphs("""
            SIR TOBY | SIR TOBY: Where is my soup?
            A MAID   | A MAID: Sir, your soup.
            SIR TOBY | SIR TOBY: At last.
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ich sage Ihnen: Sie bleibt tot.", "Wir wissen aber: Sie bleibt tot."})
    void whoeverSpeaksOfHimselfIsNotNamed(String sentence) {
        Talked.inParagraphs("""
            Rika Moss | Rika Moss (CSX): Die Werft ist tot, und das wissen Sie.
            -         | (Beifall bei der CSX)
            Rika Moss | %s
            Ute Bell  | Ute Bell (FW): Bitte Ruhe.
            Rika Moss | Rika Moss (CSX): Ich komme zum Schluss.
            """.formatted(sentence));
    }

    @Test
    void aQuestionBetweenTwoParagraphsOfOneIsAnothers() {
        Talked.inParagraphs("""
            Ray Moss | Ray Moss: I was tired.
            ?        | Of what?
            Ray Moss | Ray Moss: Of questions.
            ?        | And then?
            Ray Moss | Ray Moss: Then I slept.
            Ray Moss | Who would not?
            Ray Moss | I did, at least.
            """);
    }

    @Test
    void aQuotedLineBelowAQuotedTurnIsOpen() {
        Talked.inParagraphs("""
            His sister Ida | His sister Ida: "He never drove a car."
            His son Tom    | His son Tom: "He was kind."
            ?              | His last words: "Gear down."
            His sister Ida | His sister Ida: "He was."
            """);
    }

    @Test
    void whoAsksInSmallLettersIsNotWhoAnswered() {
        Talked.inParagraphs("""
            -                   | Interview mit Uwe Falk: „Es wird eng“
            blatt für den hafen | blatt für den hafen: Herr Falk, warum ist die Schleuse zu?
            Uwe Falk            | Uwe Falk: Weil das Geld fehlt.
            blatt für den hafen | blatt für den hafen: Und wer zahlt?
            Uwe Falk            | Uwe Falk: Niemand.
            """);
    }

    @Test
    void sourcesAreSomebodyWhereTheyTalk() {
        Talked.inLines("""
            Chair    | Chair: We begin.
            Source 1 | Source 1: He told us to wait.
            Chair    | Chair: Who did?
            Source 2 | Source 2: The captain.
            Source 1 | Source 1: Yes.
            """);
        Talked.inLines("""
            Reporter | Reporter: What did you see?
            Source A | Source A: A boat without lights.
            Reporter | Reporter: When?
            Source A | Source A: About two.
            """);
        Talked.inLines("""
            - | Source 1: Harbour log, page 4.
            - | Source 2: Police report of 3 May.
            - | Source 3: Letter to the editor.
            """);
    }

    @Test
    void whatSomebodyHasOrWhereHeIsEndsNoHeading() {
        Talked.inLines("""
            WOMAN ON PHONE | WOMAN ON PHONE: Is this the office?
            HARRIS         | HARRIS: What is left of it.
            WOMAN ON PHONE | WOMAN ON PHONE: My organ back.
            HARRIS         | HARRIS: Your what?
            """);
        Talked.inLines("""
            Moderator | Moderator: Questions?
            ?         | Woman with a yellow scarf: Who pays for it?
            Moderator | Moderator: The town.
            ?         | Members interjecting: Shame!
            Moderator | Moderator: Order.
            """);
    }

    @Test
    void aColonNeedsNoBlankBeforeACapital() {
        Talked.inLines("""
            Una Lind | Una Lind:Where is it?
            Max Orr  | Max Orr:It is gone.
            Una Lind | Una Lind :Since when?
            Max Orr  | Max Orr :Since Monday.
            """);
        Talked.inLines("""
            - | See https://ferry.example and C:Users for it.
            - | The score was 3:2, and Lind:Orr was drawn.
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Una Lind • 0:01¶%s", "Una Lind – 0:01¶%s", "Una Lind 00:00:01 %s", "Una Lind [00:00:01] %s"})
    void aTimeStandsBehindANameInManyWays(String form) {
        String other = form.replace("Una Lind", "Max Orr").replace(":01", ":04");
        String later = form.replace(":01", ":09");
        Talked.inParagraphs("""
            Una Lind | %s
            Max Orr  | %s
            Una Lind | %s
            Max Orr  | %s
            """.formatted(form.formatted("Where is the ferry?"), other.formatted("It is gone."), later.formatted("Since when is it?"), other.replace(":04", ":12").formatted("Since Monday.")));
    }

    @Test
    void aSentenceOfOneLetterIsNoName() {
        Talked.inLines("""
            ROWENA | ROWENA. It is I.
            PIERS  | PIERS. Who is there?
            ROWENA | ROWENA. I said so.
            PIERS  | PIERS. So you did.
            """);
    }

    @Test
    void namesInCapitalsSpeakInAScreenplayHoweverSeldom() {
        Talked.inParagraphs("""
            -      | INT. FERRY HALL - NIGHT
            -      | A clock ticks.
            PIERS  | PIERS¶Is it late?
            -      | He sits. A long silence.
            ROWENA | ROWENA¶It is.
            -      | EXT. PIER - NIGHT
            PIERS  | PIERS¶Then go.
            """);
    }

    @Test
    void aWarningAmongTurnsIsNotSaidByWhoeverSpokeBefore() {
        Talked.inLines("""
            Una  | Una: Look at this: a buoy.
            Karl | Karl: Note: it floats.
            Una  | Una: So we keep it.
            Karl | Karl: We do.
            ?    | Warning: the buoy may sink.
            Una  | Una: Fine.
            """);
    }

    @Test
    void whatMinutesSetDownIsNobodys() {
        Talked.inParagraphs("""
            The Chair | The Chair: We begin.
            Mr Orr    | Mr Orr: It is gone.
            ?         | Decision: The board took note.
            The Chair | The Chair: Thank you.
            """);
        Talked.inLines("""
            - | Pros: It is cheap. It floats.
            - | Cons: It leaks. It is ugly.
            - | Verdict: Buy it.
            """);
    }

    @Test
    void namesAboveTimesSpeakThoughNothingEndsTheirSentences() {
        Talked.inLines("""
            Max Orr  | Max Orr¶10:02¶where is it
            Una Lind | Una Lind¶10:04¶gone
            Max Orr  | Max Orr¶10:05¶since when
            """);
        Talked.inLines("""
            - | Una Lind¶10:02¶Opening
            - | Max Orr¶10:30¶The tides
            - | Ida Vale¶11:00¶Closing
            """);
    }

    @Test
    void whatSomebodyDoesStandsBehindTheNameInAPlay() {
        Talked.inLines("""
            ROWENA | ROWENA. Where is it?
            PIERS  | PIERS, rising slowly. It is gone.
            ROWENA | ROWENA (aside). He lies.
            PIERS  | PIERS. I heard that.
            """);
    }

    @Test
    void aNameInBracketsIsTheOneOfOtherLabels() {
        Talked.inLines("""
            UNA | UNA: Where is it?
            MAX | MAX: It is gone.
            UNA | [UNA] Really?
            MAX | MAX: Since Monday.
            UNA | UNA: I see.
            """);
    }

    @Test
    void lettersFarInsideTheirLinesAreStillRead() {
        String far = " ".repeat(150);
        assertThat(Parsed.of(far + "Q. Where is it?\n" + far + "A. It is gone.\n" + far + "Q. Since when?\n" + far + "A. Monday.").speaker("gone")).isEqualTo("A");
    }
}
