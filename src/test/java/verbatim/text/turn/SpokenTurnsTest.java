package verbatim.text.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTurnsTest {

    private static final String OTHERS = "MR. HALE: We begin.\n\nMS. ROTH: I am ready.\n\n";

    /** A label that is used once, among others: its words are not those of whoever spoke before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mr. Lind: I was there.                                            | Mr. Lind      | I was there.
            McBRIDE: I was there.                                             | McBRIDE       | I was there.
            MacDONALD: I was there.                                           | MacDONALD     | I was there.
            O'NEILL: I was there.                                             | O'NEILL       | I was there.
            LIND, HARBOR MASTER: I was there.                                 | LIND          | I was there.
            EVA LIND, CHAIR, PORT OF OAK (through interpreter): I was there.  | EVA LIND      | I was there.
            LIND (voice-over): I was there.                                   | LIND          | I was there.
            LIND [over phone]: I was there.                                   | LIND          | I was there.
            [00:12:07] LIND: I was there.                                     | LIND          | I was there.
            00:12:07 LIND: I was there.                                       | LIND          | I was there.
            (3:04 p.m.) LIND: I was there.                                    | LIND          | I was there.
            **LIND:** I was there.                                            | LIND          | I was there.
            >> LIND: I was there.                                             | LIND          | I was there.
            [LIND]: I was there.                                              | LIND          | I was there.
            SPEAKER 3: I was there.                                           | SPEAKER 3     | I was there.
            Speaker 3: I was there.                                           | Speaker 3     | I was there.
            THE WITNESS: I was there.                                         | THE WITNESS   | I was there.
            The CLERK. I was there.                                           | The CLERK     | I was there.
            Mrs. LIND of Oakham. I was there.                                 | Mrs. LIND of Oakham | I was there.
            Mr. LIND (rising in his place). I was there.                      | Mr. LIND      | I was there.
            Mr LIND (Oakham—Minister for Ports) (3.18 pm)—I was there.        | Mr LIND       | I was there.
            The PRESIDENT—I was there.                                        | The PRESIDENT | I was there.
            Mme Lindet. — J'y étais.                                          | Mme Lindet    | J'y étais.
            Abg. Lind – ein Schild in der Hand –: Ich war dort.               | Abg. Lind     | Ich war dort.
            Zeuge Lind: Ich war dort.                                         | Zeuge Lind    | Ich war dort.
            Eva Lind: I was there.                                            | Eva Lind      | I was there.
            (Laughter.) EVA LIND: I was there.                                | EVA LIND      | I was there.
            [DOOR SLAMS] LIND: I was there.                                   | LIND          | I was there.
            *laughs* Eva Lind: I was there.                                   | Eva Lind      | I was there.
            ♪ Eva Lind: I was there.                                          | Eva Lind      | I was there.
            Eva Lind – Keeper: I was there.                                   | Eva Lind      | I was there.
            EVA LIND - KEEPER: I was there.                                   | EVA LIND      | I was there.
            Eva Lind (via Zoom) 00:14:22: I was there.                        | Eva Lind      | I was there.
            Q15   Chair: I was there.                                         | Chair         | I was there.
            Q7 Eva Lind: I was there.                                         | Eva Lind      | I was there.
            #12 Eva Lind: I was there.                                        | Eva Lind      | I was there.
            EVA   LIND: I was there.                                          | EVA LIND      | I was there.
            Eva 🌊 Lind: I was there.                                          | Eva 🌊 Lind    | I was there.
            """)
    void aLabelOfOneUseIsSeen(String line, String name, String words) {
        List<String> lines = List.of((OTHERS + line).split("\n", -1));
        SpokenTurn turn = SpokenTurns.of(lines).at(lines.size() - 1).orElseThrow();

        assertThat(turn.name()).isEqualTo(name);
        assertThat(line.substring(turn.words())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Key Findings: The lamp was out.",
        "UPDATE: The road is open.",
        "Editor's note: This was shortened.",
        "One thing: the bridge.",
        "What happened then: we left.",
        "I said this: we leave.",
        "Photo: A. Lind",
        "Hinweis: Das Wort ist gestrichen.",
        "https://example.org: a page",
        "Time: 10:30",
        "WE WON. And nobody saw it.",
        "- We will build it.",
    })
    void headingsAndSentencesAreNoLabels(String line) {
        List<String> lines = List.of((OTHERS + line).split("\n", -1));

        assertThat(SpokenTurns.of(lines).at(lines.size() - 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "LONDON: The minister said on Monday that the bridge would hold.\n\n“It will hold,” he said.\n\nNobody believed it.",
        "Anna Lind: the woman who stopped the flood\n\nShe lives by the river.\n\nIn the morning she walks.\n\nNobody knows her there.",
        "The bridge\n\nWhat it costs: four million.\n\nWho pays: nobody.\n\nA third thing: time.",
        "Q. is a letter.\n\nIt has no answer.",
    })
    void anArticlesDatelinesAndHeadingsAreNoLabels(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        SpokenTurns turns = SpokenTurns.of(lines);

        for (int i = 0; i < lines.size(); i++) {
            assertThat(turns.at(i)).as(lines.get(i)).isEmpty();
        }
    }

    /** The number of a question is no part of a name, and where no name follows, nobody knows who asks. */
    @ParameterizedTest
    @ValueSource(strings = {"Q%d ", "Q%d. ", "Q%d: ", "Q %d  ", "[Q%d] ", "(Q%d) ", "**Q%d** ", "Question %d ", "Frage %d: ", "Q%d–Q20 ", "Q%d\u00A0", "Q%d\t"})
    void theNumberOfAQuestionIsNoName(String number) {
        var text = number.formatted(11) + "Chair: Who shut it?\n\nEva Lind: I did.\n\n" + number.formatted(12) + "Rolf Brandt: Since when?\n\nEva Lind: Since May.\n\n"
                + number.formatted(13) + "Chair: Thanks.";
        assertThat(TextTurns.of(text).places()).extracting(TextTurns.Place::name).containsExactly("Chair", "Eva Lind", "Rolf Brandt", "Eva Lind", "Chair");
        assertThat(TextTurns.of(text).places().get(2).words()).isEqualTo(text.indexOf("Since when"));
        if (number.indexOf(':') < 0) {
            var open = text.replace("Rolf Brandt: ", "");
            assertThat(TextTurns.of(open).at(open.indexOf("Since when")).orElseThrow().name()).isNull();
        }
    }

    @Test
    void aQuarterOfAYearIsNoQuestion() {
        var text = "Eva Lind: Good morning.\n\nQ3 was good.\n\nRolf Brandt: Sales rose.\n\nQ4 will be better.\n\nEva Lind: Thanks.";
        assertThat(TextTurns.of(text).at(text.indexOf("was good")).orElseThrow().name()).isEqualTo("Eva Lind");
        assertThat(TextTurns.of(text).at(text.indexOf("will be")).orElseThrow().name()).isEqualTo("Rolf Brandt");
    }

    /** Nobody but the chair comes again in a debate of the European Parliament. */
    @ParameterizedTest
    @ValueSource(strings = {"(PPE)", "(S&D )", ", on behalf of the S&D Group", ", im Namen der PPE-Fraktion", ", au nom du groupe Verts/ALE", ", en nombre del Grupo PPE", ", rapporteur", "(ID), in writing",
        ", Vice-President of the Commission/High Representative of the Union for Foreign Affairs and Security Policy"})
    void theDebatesOfAParliamentNameEachSpeaker(String role) {
        for (var chair : new String[] {"President", "Die Präsidentin", "La Présidente", "El Presidente", "PRESIDENT", "**Presidente**"}) {
            for (var dash : new String[] {". – ", " . – ", ".\u00A0– ", ". - ", ".– (DE) "}) {
                var name = "Eva Lind" + (role.startsWith("(") ? " " : "") + role;
                var text = chair + dash + "The item.\n\n" + name + dash + "The lock is shut.\n\nIt is so.\n\nOlaf Brandt (Verts/ALE)" + dash + "It is open.\n\n" + chair + dash + "Closed.";
                assertThat(TextTurns.of(text).places()).as(text).extracting(TextTurns.Place::name)
                        .containsExactly(chair.replace("*", ""), "Eva Lind", "Olaf Brandt", chair.replace("*", ""));
                assertThat(TextTurns.of(text).places().get(1).words()).isEqualTo(text.indexOf("The lock"));
            }
        }
        var two = "President. – The item.\n\nEva Lind (PPE). – It is shut.\n\nRolf Brandt and Olaf Kern (ID), in writing. – It is open.\n\nPresident. – Closed.";
        assertThat(TextTurns.of(two).at(two.indexOf("It is open")).orElseThrow().name()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brussels (AP). – The council met.\n\nNew York (AP). – Stocks rose.\n\nParis (AFP). – The lock is shut.", "The lock is shut. – The mayor said so.\n\nIda Bell, the mayor. – She said so."})
    void datelinesAndSentencesBeforeADashNameNobody(String article) {
        assertThat(TextTurns.of(article).places()).isEmpty();
    }

    /** However a letter is set apart, its words are not those of the court before it. */
    @ParameterizedTest
    @ValueSource(strings = {"#   ", "#\t", "# ", "#. ", "#: ", "#) ", "(#) ", "[#] ", "# - ", "# -- ", "**#** ", "**#:** ", "#\n\n", "     #   "})
    void aQuestionAndItsAnswerAreNotTheirsWhoSpokeBefore(String layout) {
        for (var letters : new String[] {"QA", "FA", "DR"}) {
            var q = layout.replace('#', letters.charAt(0));
            var a = layout.replace('#', letters.charAt(1));
            if (!"QA".equals(letters) && (layout.equals("# ") || layout.startsWith("#\n"))) {
                continue;
            }
            var text = "THE COURT: You may go on.\n\n" + q + "Did you see it?\n\n" + a + "I did.\n\nMR. HALE: Objection.\n\n" + q + "Again?\n\n" + a + "Yes.\n\nTHE COURT: Good.";
            TextTurns turns = TextTurns.of(text);

            assertThat(turns.places()).as(text).extracting(TextTurns.Place::name)
                    .containsExactly("THE COURT", letters.substring(0, 1), letters.substring(1), "MR. HALE", letters.substring(0, 1), letters.substring(1), "THE COURT");
            assertThat(text.substring(turns.at(text.indexOf("Again")).orElseThrow().words()).strip()).startsWith("Again");
        }
    }

    /** An answer that no question stands before. */
    @ParameterizedTest
    @ValueSource(strings = {"THE COURT: You may answer.\nA   I did.\nMR. HALE: Objection.\nTHE COURT: Overruled.\nMR. HALE: I see.", "THE COURT: Go on.\nQ Who?\nMR. HALE: Objection.\nTHE COURT: Overruled.\nA I did.\nQ Why?\nA So."})
    void anAnswerIsNotTheCourts(String text) {
        assertThat(TextTurns.of(text).at(text.indexOf("I did")).orElseThrow().name()).isNull();
        assertThat(TextTurns.of(text).at(text.indexOf("I did")).orElseThrow().turn().named()).isTrue();
    }

    @Test
    void lettersOfAnIndexAskNothing() {
        assertThat(TextTurns.of("Words\n\nA\n\nAn anchor is heavy.\n\nQ\n\nA quay is long.").places()).isEmpty();
    }

    /** Neither whoever spoke before nor a name that may be a heading. */
    @Test
    void whatMayBeALabelIsNobodysTurn() {
        List<String> lines = List.of((OTHERS + "Harbour Bridge: It is closed.").split("\n", -1));

        SpokenTurn turn = SpokenTurns.of(lines).at(lines.size() - 1).orElseThrow();

        assertThat(turn.name()).isNull();
        assertThat(turn.named()).isTrue();
    }

    /** A sentence may begin so, too: it is neither somebody of that name nor certainly whoever spoke before. */
    @ParameterizedTest
    @ValueSource(strings = {"Remember", "Honestly", "Covid-19", "Vale"})
    void aSingleWordThatStandsOnceIsNobody(String word) {
        var text = "Eva Lind: The lock is shut.\nMona Hale: I see.\nEva Lind: Listen.\n" + word + ": it holds.\nMona Hale: Thanks.";
        SpokenTurn turn = TextTurns.of(text).at(text.indexOf("it holds")).orElseThrow().turn();

        assertThat(turn.name()).isNull();
        assertThat(turn.named()).isTrue();
    }

    /** Nor is one in capitals that comes once among others, or stands above its words. */
    @Test
    void aLabelInCapitalsIsNeverTheOthers() {
        var text = "Eva Lind: The lock is shut, and it stays so.\n\nI said it in May.\n\nI said it in June.\n\nMona Hale: I see.\n\nAnd I wait.\n\nI always do.\n\nI do so now.\n\nI did so then.\n\nEva Lind: So do I.\n\nVALE: Since when?\n\nMona Hale: Since May.";
        assertThat(TextTurns.of(text).at(text.indexOf("Since when")).orElseThrow().name()).isNull();

        var above = "The lock\n\nEVA LIND:\n\nWho was it?\n\nORIN VALE:\n\nIt was me.\n\nEVA LIND:\n\nSince when?";
        assertThat(TextTurns.of(above).at(above.indexOf("It was me")).orElseThrow().name()).isEqualTo("ORIN VALE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Q. Who was it?\\A. I was.\\Q. When?           | Q,A,Q
            Q: Who was it?\\A: I was.                     | Q,A
            P.— ¿Quién fue?\\R.— Yo.                      | P,R
            F: Wer war es?\\A: Ich.                       | F,A
            MOLL: Who?\\KIND: I.                          | MOLL,KIND
            Moll: Who?\\Kind: I.\\Moll: You?              | Moll,Kind,Moll
            [01:30] matteo: who?\\[01:32] priya: me.      | matteo,priya
            Maya Ortiz  0:03\\We saw it.\\Tom Reed  0:09\\No. | Maya Ortiz,Tom Reed
            Maya Ortiz (00:03)\\We saw it.                | Maya Ortiz
            SPEAKER0: We saw it.\\SPEAKER1: No.           | SPEAKER0,SPEAKER1
            SPEAKER_02: We saw it.\\SPEAKER_11: No.\\SPEAKER_02: Yes. | SPEAKER_02,SPEAKER_11,SPEAKER_02
            spk_0: we saw it\\spk_1: no\\spk_0: yes      | spk_0,spk_1,spk_0
            De voorzitter: Wie?\\Mevrouw Prins: Ik.\\De voorzitter: U? | De voorzitter,Mevrouw Prins,De voorzitter
            Mme la présidente : Qui ?\\M. Kern : Moi.\\Mme la présidente : Vous ? | Mme la présidente,M. Kern,Mme la présidente
            Mme la présidente. Qui veut parler ?\\M. Olivier Kern, rapporteur. Moi seul.\\M. le ministre des ports. Et moi aussi.\\Mme la présidente. Bien. | Mme la présidente,M. Olivier Kern,M. le ministre des ports,Mme la présidente
            PRESIDENTE. Chi vuole parlare?\\DINO VALLE, Ministro dei porti. Io solo.\\PRESIDENTE. Prego, ministro. | PRESIDENTE,DINO VALLE,PRESIDENTE
            EVA LIND\\Who was it?\\\\ROLF BRANDT\\(smiling)\\It was me.\\\\EVA LIND\\Since when? | EVA LIND,ROLF BRANDT,nobody,ROLF BRANDT,EVA LIND
            Eva Lind (Oakham) (Green)\\\\Who will pay for it?\\\\The Minister for Ports (Rolf Brandt)\\\\I will not say.\\\\Eva Lind\\\\That is a pity. | Eva Lind,The Minister for Ports,Eva Lind
            [00:01:02] - Eva Lind\\Who was it?\\[00:01:09] - Speaker 2\\It was me.\\[00:01:15] - Eva Lind\\Since when? | Eva Lind,Speaker 2,Eva Lind
            14:02:11 From Eva Lind to Everyone:\\Who?\\14:02:40 From Rolf Brandt to Eva Lind (Direct Message):\\I. | Eva Lind,Rolf Brandt
            Eva Lind — Yesterday at 9:14 PM\\Who was it? | Eva Lind
            <eval> who was it?\\<rolf_b> it was me\\<eval> since when? | eval,rolf_b,eval
            佐藤：誰ですか。\\林：私です。\\佐藤：いつから？ | 佐藤,林,佐藤
            1 MR. HALE: Who?\\2 THE WITNESS: I was\\3 there.\\4 MR. HALE: When? | MR. HALE,THE WITNESS,MR. HALE
              1    Q.  Who was it?\\  2    A.  It was\\  3  me alone.\\  4    Q.  When? | Q,A,Q
            Interviewer: Eva Lind\\\\Eva Lind: Who?\\\\Rolf Brandt: I.\\\\Eva Lind: When? | Eva Lind,Rolf Brandt,Eva Lind
            Eva Lind: Who?\\\\Ferry Post: Why?\\\\E. L.: When?\\\\Ferry Post: Now. | Eva Lind,Ferry Post,E. L.,Ferry Post
            >> ANN: We saw it.\\>> No.                    | ANN,nobody
            I: Wer war es?\\B: Ich.\\I: Seit wann?\\B: Seit Mai. | I,B,I,B
            I: Wer war es?\\B1: Ich.\\B2: Nein, ich.\\I: Seit wann?\\B1: Seit Mai. | I,B1,B2,I,B1
            [Eva Lind] 10:02:11\\Who was it?\\[Rolf's phone] 10:02:40\\It was me. | Eva Lind,Rolf's phone
            Interviewer: Rolf Brandt (I)\\Befragte: Eva Lind (B)\\Datum: 3. Mai\\\\I: Wer?\\B: Ich.\\I: Wann?\\B: Heute. | I,B,I,B
            Interviewee: Eva Lind\\Interviewer: Rolf Brandt\\Place: Oakham\\\\RB: Who?\\\\EL: I.\\\\RB: When? | RB,EL,RB
            Interviewee: Eva Lind\\Interviewer: Rolf Brandt\\Date: 3 May\\\\Interviewer: Who?\\\\Interviewee: I.\\\\Interviewer: When? | Interviewer,Interviewee,Interviewer
            Eva Lind\\(Oakham) (Green)\\\\Who will pay for it?\\\\Rolf Brandt\\(Norwick) (Lib)\\\\I will not say.\\\\Eva Lind\\\\That is a pity. | Eva Lind,Rolf Brandt,Eva Lind
            Eva Lind: Who?\\Rolf Brandt: Until March.\\Eva Lind: Result: none.\\Rolf Brandt: Lower Vale\\Eva Lind: I see. | Eva Lind,Rolf Brandt,Eva Lind,Rolf Brandt,Eva Lind
            Eva Lind\\(Oakham) (Green)\\\\Who will pay for it?\\\\Ferry Services\\\\Rolf Brandt\\(Norwick) (Lib)\\\\I will not say. | Eva Lind,nobody,Rolf Brandt
            Operator\\\\Good morning to all.\\\\Eva Lind - Chief Executive Officer\\\\Traffic rose again.\\\\Operator\\\\We take a question.\\\\Rolf Brandt -- Oakham Bank -- Analyst\\\\What of the lock?\\\\Eva Lind - Chief Executive Officer\\\\It is shut. | Operator,Eva Lind,Operator,Rolf Brandt,Eva Lind
            Operator\\\\Good morning to all.\\\\Eva Lind\\Chief Executive Officer\\\\Traffic rose again.\\\\Operator\\\\We take a question.\\\\Rolf Brandt\\Analyst, Oakham Bank\\\\What of the lock?\\\\Eva Lind\\Chief Executive Officer\\\\It is shut. | Operator,Eva Lind,Operator,Rolf Brandt,Eva Lind
            Eva Lind, Mayor\\\\The lock is shut.\\\\It is so.\\\\Rolf Brandt, Harbor Master\\\\It is open.\\\\Eva Lind, Mayor\\\\It is not.\\\\Rolf Brandt, Harbor Master\\\\It is. | Eva Lind,Rolf Brandt,Eva Lind,Rolf Brandt
            Eva Lind, Mayor of St. Oak\\The lock is shut.\\\\Rolf Brandt, Harbor Master\\It is open.\\\\Eva Lind, Mayor of St. Oak\\It is not. | Eva Lind,Rolf Brandt,Eva Lind
            Talk at the lock\\\\Eva Lind · Mayor\\The lock is shut.\\\\Rolf Brandt · Harbor Master\\It is open.\\\\Eva Lind · Mayor\\It is not. | Eva Lind,Rolf Brandt,Eva Lind
            Eva Lind, porte-parole\\\\C'est fermé.\\\\Rolf Brandt, gérant\\\\C'est ouvert.\\\\Eva Lind, porte-parole\\\\Non.\\\\Rolf Brandt, gérant\\\\Si. | Eva Lind,Rolf Brandt,Eva Lind,Rolf Brandt
            Rolf Brandt - Oakham Bank\\Analyst\\\\What of the lock?\\\\Eva Lind - Port of Oak\\CEO\\\\It is shut.\\\\Rolf Brandt - Oakham Bank\\Analyst\\\\Thanks.\\\\Eva Lind - Port of Oak\\CEO\\\\Welcome. | Rolf Brandt,Eva Lind,Rolf Brandt,Eva Lind
            Operator\\\\Good day.\\\\Eva Lind\\Head of Ports, Oakham Bank\\\\With me is Rolf.\\\\QUESTIONS\\\\Operator\\\\We begin.\\\\Rolf Brandt\\Analyst, Norwick Bank\\\\What of it?\\\\Eva Lind\\Head of Ports, Oakham Bank\\\\Down.\\\\Operator\\\\Next. | Operator,Eva Lind,nobody,Operator,Rolf Brandt,Eva Lind,Operator
            0:0:0.0 --> 0:0:3.120\\Lind, Eva\\Who was it?\\0:0:3.120 --> 0:0:5.40\\Lind, Eva\\Who?\\0:0:5.40 --> 0:0:9.1\\Brandt, Rolf\\It was me. | Lind, Eva,nobody,Lind, Eva,nobody,Brandt, Rolf
            0:0:0.0 --> 0:0:3.120\\Eva Lind (Guest)\\Who was it?\\\\0:0:3.120 --> 0:0:5.40\\+44 7700 900123\\I.\\\\0:0:5.40 --> 0:0:9.1\\Eva Lind (Guest)\\You?\\\\0:0:9.2 --> 0:0:9.8\\Rolf Brandt\\Yes. | Eva Lind,nobody,nobody,nobody,Eva Lind,nobody,Rolf Brandt
            Lind, Eva   0:03\\Who was it?\\\\Brandt, Rolf (Oakham)   0:05\\It was me.\\\\Lind, Eva   1:00:09\\Since when? | Lind, Eva,Brandt, Rolf,Lind, Eva
            Eva Lind   0:03   Who was it?\\Rolf Brandt   0:05   It was me.\\Eva Lind   0:09   Since when? | Eva Lind,Rolf Brandt,Eva Lind
            """)
    void theTurnsOfATalk(String text, String names) {
        List<String> lines = List.of(text.split("\\\\"));
        SpokenTurns turns = SpokenTurns.of(lines);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            turns.at(i).ifPresent(turn -> found.add(turn.name() == null ? "nobody" : turn.name()));
        }

        assertThat(String.join(",", found)).isEqualTo(names);
    }

    /** However a record sets its names apart, as long as it does so all over. */
    @ParameterizedTest
    @ValueSource(strings = {
        "[%s] %s", "(%s) %s", "**%s** %s", "__%s__ %s", "%s – %s", "%s - %s", "%s—%s", "%s (Oakham) – %s", "%s (Green). – %s",
        "%s (Green). %s", "%s.- %s", "<%s> %s", "<v %s>%s</v>", "%s> %s", "%s\t%s", "| %s | %s |", "%s\n%s\n", "%s (Oakham) (Green)\n%s",
        "%s\n10:04 AM\n%s", "[00:04:11] %s\n%s", "[12/03/2024, 10:04:22] %s: %s", "12.03.24, 10:04 - %s: %s", "3. %s: %s",
        "%s, harbor master: %s", "%s, on behalf of the ports. – %s",
    })
    void namesSetApartInOneWayAreLabels(String way) {
        var text = new StringBuilder();
        for (String words : new String[] {"The lock is shut.", "We counted nine boats.", "Nobody asked the ferryman.", "I did ask him."}) {
            text.append(way.formatted(text.toString().contains("nine") || text.isEmpty() ? "Eva Lind" : "Rolf Brandt", words)).append('\n');
        }
        text.append(way.formatted("Rolf Brandt", "And he said no."));
        TextTurns turns = TextTurns.of(text.toString());

        assertThat(turns.at(text.indexOf("lock")).orElseThrow().name()).isEqualTo("Eva Lind");
        assertThat(turns.at(text.indexOf("nine")).orElseThrow().name()).isEqualTo("Rolf Brandt");
        assertThat(turns.at(text.indexOf("And he")).orElseThrow().name()).isEqualTo("Rolf Brandt");
        int words = turns.at(text.indexOf("lock")).orElseThrow().words();
        assertThat(text.substring(words, text.indexOf("lock")).replaceAll("10:04 AM|\\s", "")).isEqualTo("The");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Eva Lind – 34 votes\nRolf Brandt – 12 votes\nMona Hale – 9 votes",
        "Eva Lind\nRolf Brandt\nMona Hale\nEva Lind\nRolf Brandt",
        "The bridge – closed since May.\n\nThe ferry – runs on Sundays.\n\nThe road – under water.",
        "[Laughter] We went on.\n\n[Applause] Nobody stopped us.\n\n[Laughter] Not once.\n\n[Applause] Never.",
        "The harbor\nIt was built in 1901.\n\nThe people\nThey came by sea.\n\nThe end\nNobody stayed.",
        "Ports (and what they cost)\nA port costs more than a road, and nobody knows why.\n\nThe town has two of them.",
        "first: the lock\nsecond: the bridge\nthird: the road",
        "How to shut it\n\nA: Close the gate.\n\nB: Open the sluice.\n\nC: Wait.",
        "Eva Lind, Chief Executive\n\nShe came in 2010.\n\nRolf Brandt, Chief Analyst\n\nHe came in 2015, after ten years at sea.",
        "Eva Lind\n\nEva keeps the lock.\n\nRolf Brandt\n\nRolf keeps the ferry.",
        "The regatta\n\nEva Lind - Oakham Rowing Club\nFirst in the sculls.\n\nRolf Brandt - Norwick Rowing Club\nSecond.\n\nEva Lind - Oakham Rowing Club\nFirst in the pairs.",
        "Opening times\n\nMonday – Oakham Library\nClosed all day.\n\nTuesday – Norwick Library\nOpen.\n\nMonday – Oakham Library\nClosed in winter.",
    })
    void listsAndHeadingsAreNoTurns(String text) {
        assertThat(TextTurns.of(text).places()).isEmpty();
    }

    @Test
    void labelsWithinALineAreRead() {
        var run = "Eva Lind: The lock is shut. Rolf Brandt: It is open. Eva Lind: Go and look. Rolf Brandt: I did.";
        TextTurns turns = TextTurns.of(run);

        assertThat(turns.at(run.indexOf("It is open")).orElseThrow().name()).isEqualTo("Rolf Brandt");
        assertThat(turns.at(run.indexOf("Go")).orElseThrow().name()).isEqualTo("Eva Lind");
        assertThat(TextTurns.of("She had one wish: a boat. It came. The end: nobody sailed it.").places()).isEmpty();
    }

    /** Who calls out speaks only there, and is no "Zuruf"; a bench that calls is nobody. */
    @Test
    void whoCallsOutSpeaksOnlyThere() {
        var record = "Eva Lind (Grüne): Das Tor hält nicht.\n\nZuruf des Abg. Brandt [Hafen]: Unsinn!\n\nEs hält nicht, Herr Brandt.\n\n"
                + "Mona Hale (Hafen): Doch.\n\nZurufe von der Mitte: So ist es!\n\nBeifall bei der Mitte\n\nUnd es wird halten.";
        TextTurns turns = TextTurns.of(record);

        assertThat(turns.at(record.indexOf("Unsinn")).orElseThrow().name()).isEqualTo("Abg. Brandt");
        assertThat(turns.at(record.indexOf("Es hält nicht")).orElseThrow().name()).isEqualTo("Eva Lind");
        assertThat(turns.at(record.indexOf("So ist es")).orElseThrow().name()).isNull();
        assertThat(turns.at(record.indexOf("Beifall")).orElseThrow().name()).isNull();
        assertThat(turns.at(record.indexOf("Und es wird")).orElseThrow().name()).isEqualTo("Mona Hale");
    }

    /** Who interrupts in brackets speaks only there. */
    @Test
    void whoIsInterruptedSpeaksOn() {
        var record = "EVA LIND: The lock is shut (ROLF BRANDT: Since when?) and it stays so.\nROLF BRANDT: I see.\n"
                + "(Zuruf der Abg. Mona Hale [Hafen]: Nein!)\nAnd I say so.";
        TextTurns turns = TextTurns.of(record);

        assertThat(turns.at(record.indexOf("Since")).orElseThrow().name()).isEqualTo("ROLF BRANDT");
        assertThat(turns.at(record.indexOf("it stays")).orElseThrow().name()).isEqualTo("EVA LIND");
        assertThat(turns.at(record.indexOf("Nein")).orElseThrow().name()).contains("Mona Hale");
        assertThat(turns.at(record.indexOf("And I say")).orElseThrow().name()).isEqualTo("ROLF BRANDT");
    }

    @Test
    void timesBesideANameAreItsTime() {
        assertThat(SpokenTurns.of(List.of("Maya Ortiz  0:03", "We saw it.")).at(0).orElseThrow().time()).isEqualTo("0:03");
        assertThat(SpokenTurns.of(List.of("[02:50:05] DR. GEBRE: Boil it.")).at(0).orElseThrow().time()).isEqualTo("02:50:05");
    }

    @Test
    void aDashIsAnothersOnlyInCaptions() {
        List<String> lines = List.of("- Who is it?", "- The ferryman.");

        assertThat(SpokenTurns.ofCaptions(lines).at(1).orElseThrow().name()).isNull();
        assertThat(SpokenTurns.of(lines).at(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        """
        Mona Hale             | Mona Hale: The lock is shut.
        Daniel "Patch" Moran  | Daniel "Patch" Moran: Since May.
        Mona Hale             | Mona Hale: We know.
        Daniel 'Red' Moran    | Daniel 'Red' Moran: Good.
        Ida „Molly“ Kern      | Ida „Molly“ Kern: Ja.
        “Patch” Moran         | “Patch” Moran: Good.
        """, """
        Daniel “Patch” Moran  | [00:01] Daniel “Patch” Moran: Since May.
        Mona Hale             | [00:04] Mona Hale: Yes.
        Daniel “Patch” Moran  | [00:07] Daniel “Patch” Moran: We know.
        """, """
        DANIEL "PATCH" MORAN  | DANIEL "PATCH" MORAN: Since May.
        MONA HALE             | MONA HALE: Yes.
        DANIEL "PATCH" MORAN  | DANIEL "PATCH" MORAN: We know.
        """, """
        Daniel "Patch" Moran  | Daniel "Patch" Moran  0:04¶Since May.
        Mona Hale             | Mona Hale  0:07¶Yes.
        Daniel "Patch" Moran  | Daniel "Patch" Moran  0:09¶We know.
        """})
    void aNicknameStandsInMarks(String table) {
        Talked.inParagraphs(table);
    }

    @Test
    void aTitleInMarksIsNoName() {
        assertThat(TextTurns.of("She read \"The Lock\" Again: it was dull.\n\nHe read 'Harbor' Twice: it was long.").places()).isEmpty();
    }
}
