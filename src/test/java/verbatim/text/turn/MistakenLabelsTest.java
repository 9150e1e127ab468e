package verbatim.text.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has the form of a label and is a line of a programme, a score, a credit, or a sentence of whoever speaks. */
class MistakenLabelsTest {

    private static final String PROSE = "The council of Oakham has shut the lock until May, and nobody knows why.";

    @ParameterizedTest
    @ValueSource(strings = {"Updated 14:05", "Published 12.30", "Oakham 12:30", "Kick-off 15:00", "Einlass 18.30", "Coffee 2.50", "Dow 38.90", "Kiel 31:28", "John 3:16", "[Intro] 00:30",
        "Ida Bell (Oakham) 12:30"})
    void aTimeBehindAWordMakesNoArticleItsWords(String line) {
        var text = "The lock\n\n" + line + "\n\n" + PROSE + "\n\n" + PROSE;
        assertThat(TextTurns.of(text).places()).isEmpty();

        var talk = "Mona Hale: What came of it?\n\nTom Roe: I said this.\n\n" + line + "\n\nThat is what I said.\n\nMona Hale: I see.\n\nTom Roe: So it is.";
        assertThat(name(talk, "That is what")).isEqualTo("Tom Roe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oakham   12:30   Platform 2.\nNorwick   12:50   Platform 3.\nOakham   13:30   Platform 2.\nNorwick   13:50   Platform 3.",
        "0:0:0.0 --> 0:0:3.12\nWe shut the lock\nand nobody came.\n0:0:3.12 --> 0:0:5.4\nSo we left\nfor the town.\n0:0:5.4 --> 0:0:9.1\nNobody was there\nbut the dog."})
    void timetablesAndCaptionsNameNoSpeakers(String text) {
        assertThat(TextTurns.of(text).places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oakham 12:30\n\n%s\n\nNorwick 13:00\n\n%s\n\nOakham 14:30\n\n%s"})
    void aProgrammeNamesNoSpeakers(String programme) {
        assertThat(TextTurns.of(programme.replace("%s", PROSE)).places()).isEmpty();
    }

    /** What a dash follows is a role where it is one, of somebody. */
    @ParameterizedTest
    @ValueSource(strings = {"Plan A – Bonds:", "PLAN A – BONDS:", "Sugar - brown:", "Ida Bell – Keynote:", "(Reading.) Dear Tom:", "[laughs] Ann:"})
    void aWordBesideADashOrASoundIsNobodysName(String beginning) {
        var talk = "Mona Hale: What came of it?\n\nTom Roe: I said this.\n\n" + beginning + " the town borrows.\n\nThat is cheap.\n\nMona Hale: I see.\n\nTom Roe: So it is.";
        assertThat(name(talk, "the town borrows")).isEqualTo("Tom Roe");
        assertThat(name(talk, "That is cheap")).isEqualTo("Tom Roe");
        var capitals = "MONA HALE: What came of it?\n\nTOM ROE: I said this.\n\n" + beginning + " the town borrows.\n\nThat is cheap.\n\nMONA HALE: I see.\n\nTOM ROE: So it is.";
        assertThat(name(capitals, "the town borrows")).isEqualTo("TOM ROE");
    }

    /** Though hardly another label shows that it is a talk. */
    @Test
    void whoSpeaksBehindASoundIsNotWhoSpokeBefore() {
        var talk = "IDA BELL: Good morning.\n\n(Laughter.) TOM ROE: What of the costs?\n\nIDA BELL: They are down.\n\n[Applause] TOM ROE: Thanks.";
        assertThat(name(talk, "What of")).isEqualTo("TOM ROE");
        assertThat(name(talk, "Thanks")).isEqualTo("TOM ROE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Photo) Ida Bell: The lock at noon\n\n%1$s\n\n[Video] Ida Bell: The lock at night\n\n%1$s\n\n[Audio] Tom Roe: The crew\n\n%1$s",
        "Opening 09:30: Ida Bell\n\nLunch 12:30: canteen\n\nOpening 13:30: Tom Roe\n\nLunch 14:30: canteen",
        "%1$s\n\nIda Bell, Mayor of Oakham\n\n%1$s\n\nTom Roe, Head of Locks\n\n%1$s\n\nIda Bell, Mayor of Oakham\n\n%1$s",
        "Letters\n\n%1$s\n\nIda Bell, Mayor of Oakham\n\n%1$s\n\nTom Roe, Oakham", "Ida Bell, Editor\n\n%1$s\n\n%1$s\n\nIda Bell, Editor",
        "%1$s\n\nIda Bell – Mayor\n\n%1$s\n\nTom Roe – Manager\n\n%1$s\n\nIda Bell – Mayor\n\n%1$s"})
    void creditsAndProgrammesNameNoSpeakers(String article) {
        assertThat(TextTurns.of(article.formatted(PROSE)).places()).isEmpty();
    }

    /** What stands once in somebody's words, where nothing shows that another speaks. */
    @ParameterizedTest
    @ValueSource(strings = {"A: stay at home.", "New York/London: that is the choice.", "020 7946 0123: that is the number.", "covid19: nobody talks of it.", "@oakham_lock", "<Red Lock> is one of them.",
        "tom: he is my son.", "member: that is what I am."})
    void aSentenceIsWhoeverSpoke(String sentence) {
        var talk = "Mona Hale: What came of it?\n\nTom Roe: I said this.\n\n" + sentence + "\n\nThat is what I said.\n\nMona Hale: I see.\n\nTom Roe: So it is.";

        assertThat(name(talk, sentence.substring(sentence.length() / 2))).isEqualTo("Tom Roe");
        assertThat(name(talk, "That is what I")).isEqualTo("Tom Roe");
    }

    /** But where a sentence begins behind it, nobody knows. */
    @ParameterizedTest
    @ValueSource(strings = {"+44 7700 900123:", "@oakham_lock:", "karl:", "<Red Lock>", "Tom Roe/Mona Hale:", "Dorn Vale / Keeper:"})
    void aSentenceBehindSuchASignIsNobodys(String label) {
        var talk = "Mona Hale: What came of it?\n\nTom Roe: I said this.\n\nI did.\n\n" + label + " We heard it.\n\nMona Hale: I see.\n\nTom Roe: So it is.";
        assertThat(name(talk, "We heard")).isNull();
    }

    /** Nor is what a sign shows to be an account, or a time to be a turn. */
    @ParameterizedTest
    @ValueSource(strings = {"@oakham_lock: we heard it.", "+44 7700 900123: we heard it.", "[00:09] guest_7: we heard it."})
    void anAccountThatSpeaksIsNobody(String line) {
        var talk = "[00:01] Mona Hale: What came of it?\n[00:03] and so on\n[00:05] for years?\n[00:07] Tom Roe: I said this.\n" + line + "\n[00:11] Mona Hale: I see.";
        assertThat(name(talk, "we heard")).isIn(null, "guest_7");
    }

    /** Points of a list, of whoever lists them. */
    @Test
    void lettersThatCountAreNobodysNames() {
        var talk = "EVA LIND: You have choices.\n\nA: stay at home.\n\nB: go to the lock.\n\nEVA LIND: What do you do?\n\nTOM ROE: I go.\n\nEVA LIND: I see.";
        assertThat(name(talk, "stay at home")).isEqualTo("EVA LIND");
        assertThat(name(talk, "go to the lock")).isEqualTo("EVA LIND");
    }

    /** A list in somebody's words, a question that is told of, and a name without the end of a sentence among others so. */
    @ParameterizedTest
    @ValueSource(strings = {"A) stay at home.", "A - stay at home.", "Question 5 was left out.", "Q7 is open.", "Q is a letter."})
    void whatIsListedOrToldIsWhoeverSpoke(String sentence) {
        var talk = "Mona Hale: What came of it?\n\nTom Roe: I said this.\n\n" + sentence + "\n\nMona Hale: I see.\n\nTom Roe: So it is.";
        assertThat(name(talk, sentence.substring(3))).isEqualTo("Tom Roe");
        assertThat(TextTurns.of("A boat came.\n\nQ is a letter.\n\nA man came.").places()).isEmpty();
        var chat = "Hale: Welcome to the show\n\nRoe: Thanks for having me\n\nVoss: Why is it shut\n\nRoe: Nobody paid";
        assertThat(TextTurns.of(chat).places()).extracting(TextTurns.Place::name).containsExactly("Hale", "Roe", "Voss", "Roe");
    }

    /** Prose that begins with the letter of an answer. */
    @ParameterizedTest
    @ValueSource(strings = {"Q. Who was it?\nA. A man.\nA British man, in fact.\nQ. And then?\nA. Nothing.", "Q Who was it?\nA It was a man.\nA British man, in fact.\nQ And then?\nA Nothing."})
    void aSentenceAnswersNoQuestion(String record) {
        assertThat(TextTurns.of(record).places()).hasSize(4);
    }

    /** A recording names who speaks once, and its program times each of the sentences. */
    @Test
    void aTimedLineWithoutALabelGoesOnInARecording() {
        var talk = "[00:00:01] EVA LIND: Welcome.\n[00:00:09] TOM ROE: Thank you.\n[00:00:14] EVA LIND: What happened?\n[00:00:20] TOM ROE: It broke.\n[00:00:31] We could not shut it.\n"
                + "[00:00:40] (laughs)\n[00:00:44] EVA LIND: And then?\n[00:00:50] TOM ROE: We left.\n[00:00:58] EVA LIND: Thanks.";

        assertThat(name(talk, "We could")).isEqualTo("TOM ROE");
        assertThat(name(talk.replace("00:00:", "00:10:").replace("(laughs)", "TOM ROE: Yes."), "We could")).isEqualTo("TOM ROE");
    }

    /** A road, a meeting, an illness: letters and a number name a thing, and no speaker of a talk. */
    @ParameterizedTest
    @ValueSource(strings = {"G7:", "M25:", "COVID-19:", "Covid-19:", "F-35:", "A14:"})
    void aThingWithANumberSaysNothing(String label) {
        for (var names : new String[] {"Mona Hale,Tom Roe", "MONA HALE,TOM ROE"}) {
            var talk = "%1$s: What came of it?\n\n%2$s: I said this.\n\n#  We will see in June.\n\nThat is it.\n\n%1$s: I see.\n\n%2$s: So it is.".formatted((Object[]) names.split(",")).replace("# ", label);
            assertThat(name(talk, "We will")).isNull();
            assertThat(name(talk, "That is it")).isNull();
            assertThat(name(talk.replace("We will", "we will"), "we will")).isIn(null, names.split(",")[1]);
        }
        assertThat(TextTurns.of(PROSE + "\n\n" + label + " " + PROSE + "\n\nM4: " + PROSE + "\n\nB12: " + PROSE).places()).isEmpty();
        assertThat(TextTurns.of(label + " It is shut.\n\nM4: It is open.\n\n" + label + " It is open.\n\nM4: It is shut.").places()).isEmpty();
    }

    /** What is counted is a sentence's. */
    @ParameterizedTest
    @ValueSource(strings = {"Monday:", "Heute:", "Dimanche:", "Step 2:", "Step\u00A02:", "Étape\u00A02:", "Day 3:", "Schritt 2:", "Étape 2:", "Update 4:"})
    void whatIsCountedIsNoSpeaker(String label) {
        var talk = "Mona Hale: What came of it?\n\nTom Roe: I said this.\n\n" + label + " We will see in June.\n\nMona Hale: I see.\n\nTom Roe: So it is.";
        assertThat(name(talk, "We will")).isEqualTo("Tom Roe");
        assertThat(TextTurns.of(label + " Open it.\n\n" + label.replaceAll("\\d", "7") + " Turn it.\n\n" + label.replaceAll("\\d", "8") + " Shut it.").places()).isEmpty();
    }

    /** A paper's initials ask, and a surname answers, though it be a day's. */
    @ParameterizedTest
    @ValueSource(strings = {"Freitag", "Vale", "Sunday"})
    void whoAnswersAPaperSpeaks(String name) {
        assertThat(TextTurns.of("SZ: Who?\n\n%1$s: I.\n\nSZ: Why?\n\n%1$s: So.".formatted(name)).places()).extracting(TextTurns.Place::name).containsExactly("SZ", name, "SZ", name);
    }

    /** But those of whom a record counts several, or has one again beside others, are its speakers. */
    @ParameterizedTest
    @ValueSource(strings = {"I: Who?\nP1: I.\nP2: Not I.\nI: Why?\nP1: So.", "INT: Who?\nB07: I.\nINT: Why?\nB07: So.", "M: Who?\nF1: I.\nF2: Not I.\nF3: Nor I.\nM: Thanks.",
        "Host: Who?\nNurse 1: I.\nNurse 2: Not I.\nHost: Why?\nNurse 1: So."})
    void whoIsCountedSpeaks(String talk) {
        assertThat(TextTurns.of(talk).places()).extracting(TextTurns.Place::name)
                .containsExactlyElementsOf(talk.lines().map(line -> line.substring(0, line.indexOf(':'))).toList());
    }

    /** Whether they have other numbers, stand behind questions or come again. */
    @ParameterizedTest
    @ValueSource(strings = {"Host: Who saw it?\nMiner 1: I did.\nHost: And you?\nMiner 2: I did too.\nHost: When?\nMiner 3: At nine.", "HOST: Who saw it?\nMINER 1: I did.\nHOST: And you?\nMINER 2: I did too.",
        "Host: Who saw it?\nVecina 3: I did.\nHost: And then?\nHost: Nobody came?", "Host: It is shut.\nCop 4: It is.\nHost: So it is.\nCop 7: Yes.",
        "Resident 1: It is shut.\nResident 2: It is.\nResident 3: Yes.", "Teilnehmer 4: Es ist zu.\nTeilnehmer 5: Ja.\nTeilnehmer 9: Nein.", "Étudiant 2: Non.\nÉtudiant 3: Oui.",
        "Interviewer: Who?\nP4: I.\nInterviewer: And you?\nP5: I, too.", "Interviewerin: Wer?\nB2: Ich.\nInterviewerin: Und?\nB3: Ich auch.", "Moderator: Who?\nP3: I.\nModerator: And you?\nP5: I, too.\nModerator: So?\nP8: No.",
        "HAL 9000: It is shut.\nDave 1: Open it.\nHAL 9000: No.\nDave 1: Do.", "R2: It is shut.\nC3: It was.\nR2: So it is.\nC3: I saw it.", "R2: Who saw it?\nC3: I did.\nR2: And you?\nC3: I did."})
    void whoeverHasANumberSpeaks(String talk) {
        var labels = talk.lines().map(line -> line.substring(0, line.indexOf(':'))).toList();
        assertThat(TextTurns.of(talk).places()).extracting(TextTurns.Place::name).containsExactlyElementsOf(labels);
        assertThat(TextTurns.of(talk.replace("\n", "\n\n")).places()).extracting(TextTurns.Place::name).containsExactlyElementsOf(labels);
    }

    /** Though the record be sparse in labels, or nothing but its number tell that somebody speaks. */
    @ParameterizedTest
    @ValueSource(strings = {"Miner 2:", "MINER 2:", "P4:", "Gast 5:", "Windows 11:", "COVID-19:"})
    void whoMayHaveANumberIsNotWhoSpokeBefore(String label) {
        var talk = "Host: Welcome.\n\n" + label + " I saw it.\n\nHost: I see.\n\nThat is so.\n\nIt was dark.\n\nNobody came.\n\nWe left.\n\nHost: Thanks.";
        assertThat(name(talk, "I saw it")).isIn(null, label.substring(0, label.length() - 1));
        assertThat(name(talk.replace("Welcome.", "Who saw it?"), "I saw it")).isIn(null, label.substring(0, label.length() - 1));
        var small = "HOST: Who?\n\n" + label + " we saw it.\n\nHOST: Yes.\n\nTOM ROE: It was dark.\n\nHOST: I see.\n\nTOM ROE: We left.";
        assertThat(name(small, "we saw it")).isIn(null, label.substring(0, label.length() - 1));
    }

    /** Whoever ends no sentence with a point, and those beside one who speaks again. */
    @ParameterizedTest
    @ValueSource(strings = {"Norwick: Welcome to the town hall\n\nIt is good to see you all here.", "Norwick: Welcome to the town hall."})
    void whoSpeaksAsAHeadingStandsSpeaks(String first) {
        var talk = first + "\n\nHull: Thank you for having us\n\nWe came by boat. It was wet.\n\nNorwick: You are welcome.";
        assertThat(TextTurns.of(talk).places()).extracting(TextTurns.Place::name).containsExactly("Norwick", "Hull", "Norwick");
        assertThat(name(talk, "We came")).isEqualTo("Hull");
    }

    @Test
    void aHeadingWithAColonIsNobodysTurn() {
        var article = "Bypass: Norwick opens\n\n%1$s\n\nBypass: Oakham shuts\n\n%1$s\n\nHarbor: Norwick opens\n\n%1$s\n\nHarbor: Oakham shuts\n\n%1$s".formatted(PROSE);
        assertThat(TextTurns.of(article).places()).isEmpty();
        var talk = "Bypass: Norwick opens\n\nMona Hale: What came of it?\n\nTom Roe: I said this.\n\n";
        assertThat(TextTurns.of(talk + "Mona Hale: I see.").places()).hasSize(3);
        var parts = talk + "Harbor: Norwick opens\n\nIt has been shut for long.\n\nMona Hale: I see.\n\nTom Roe: So it is.\n\nHarbor: Oakham waits\n\nIt is shut.\n\nMona Hale: Why?";
        assertThat(name(parts, "It has been")).isNull();
        assertThat(name(parts, "It is shut")).isNull();
    }

    /** A line of names of which each might be a part of the role is read once. */
    @Test
    void longListsOfNamesAreReadAtOnce() {
        var line = "Ida Bell, Aa, Bb, Cc, Dd, Ee, Ff, Gg, Hh, Ii, Jj, Kk, Ll, Mm, Nn, Oo, Pp, Qq, Rr, Ss, Tt, Uu, Vv!\n";
        assertTimeout(Duration.ofSeconds(5), () -> TextTurns.of(line.repeat(20_000)));
    }

    /** Thousands of names, and as many lines with something like them. */
    @Test
    void manyNamesAreLookedUpAtOnce() {
        var record = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            int n = i / 2 % 3_000;
            String name = "Qx " + "R" + (char) ('a' + n % 26) + (char) ('a' + n / 26 % 26) + (char) ('a' + n / 676);
            record.append(i % 2 == 0 ? name + ": It is shut.\n\n" : "Xx/" + name + ": It is not.\n\n");
        }
        assertTimeout(Duration.ofSeconds(5), () -> TextTurns.of(record.toString()));
    }

    /** With one blank, too, where people come again. */
    @ParameterizedTest
    @ValueSource(strings = {"Tom Roe 00:01\nIt is shut.\n\nMona Hale 00:04\nSince when?\n\nTom Roe 00:09\nSince May."})
    void namesThatComeAgainBeforeTimesAreLabels(String talk) {
        assertThat(name(talk, "Since when")).isEqualTo("Mona Hale");
        assertThat(name(talk, "Since May")).isEqualTo("Tom Roe");
    }

    private static @Nullable String name(String text, String words) {
        return TextTurns.of(text).at(text.indexOf(words)).map(TextTurns.Place::name).orElse(null);
    }
}
