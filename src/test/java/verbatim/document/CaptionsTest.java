package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsTest {

    private final FormatReaders reading = new FormatReaders();

    @Test
    void joinsSubtitlesToRunningTextAndKeepsTheirTimes() {
        var read = read("speech.srt", """
                1
                00:00:01,000 --> 00:00:03,500
                <i>We must</i> close
                the bridge

                2
                00:00:03,500 --> 00:00:06,000
                {\\an8}before the winter.

                3
                00:12:07,900 --> 00:12:10,000
                Thank you &amp; good night.
                """);

        assertThat(read.format()).isEqualTo(DocumentFormat.SUBRIP);
        assertThat(read.text()).isEqualTo("We must close the bridge before the winter.\n\nThank you & good night.");
        var winter = read.locatorAt(LocatorKind.TIME, read.text().indexOf("winter")).orElseThrow();
        assertThat(winter.label()).isEqualTo("00:00:03");
        var thanks = read.locatorAt(LocatorKind.TIME, read.text().indexOf("Thank")).orElseThrow();
        assertThat(thanks).isEqualTo(new Locator(read.text().indexOf("Thank"), LocatorKind.TIME, "00:12:07"));
        assertThat(thanks.seconds()).isEqualTo(727);
    }

    @Test
    void aSoundOfItsOwnIsNobodys() {
        var read = read("talk.vtt", """
                WEBVTT

                00:01.000 --> 00:04.000
                Eva Lind: The lock is shut.

                00:05.000 --> 00:06.000
                [Applause]

                00:07.000 --> 00:09.000
                Mona Hale: Since May.

                00:10.000 --> 00:11.000
                ♪ We shall sail ♪

                00:11.500 --> 00:14.000
                It will open.

                00:15.000 --> 00:17.000
                (I will come to that.)
                """);

        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("[App"))).contains(Locator.NOBODY);
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("We shall"))).contains(Locator.NOBODY);
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("It will"))).contains("Mona Hale");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("come to"))).contains("Mona Hale");
        assertThat(read.text()).isEqualTo("Eva Lind: The lock is shut.\n\n[Applause]\n\nMona Hale: Since May.\n\n♪ We shall sail ♪\n\nIt will open. (I will come to that.)");
    }

    @Test
    void behindASoundAnotherMaySpeakWhereMarkupNamesWhoBegins() {
        var read = read("talk.vtt", """
                WEBVTT

                00:01.000 --> 00:03.000
                <v Omar Vale>Thank you.

                00:03.000 --> 00:04.000
                (applause)

                00:04.000 --> 00:06.000
                So, Omar, tell us of the lock.

                00:06.000 --> 00:08.000
                <v Omar Vale>It is shut.
                """);

        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("So, Omar"))).contains(Locator.NOBODY);
        assertThat(read.warnings()).extracting(ReadWarning::code).containsExactly(ReadWarning.Code.SPEAKER_UNREADABLE);
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("It is"))).contains("Omar Vale");
    }

    @Test
    void aTitleOnThePictureIsNobodysAndEndsATurn() {
        var read = read("film.srt", """
                1
                00:00:01,000 --> 00:00:03,000
                WOMAN 1: The phone.

                2
                00:00:03,000 --> 00:00:04,000
                WOMAN 2: Don't answer.

                3
                00:00:04,500 --> 00:00:05,500
                Let it ring.

                4
                00:00:05,600 --> 00:00:06,000
                CHAPTER TWO: THE DOOR

                5
                00:00:06,500 --> 00:00:07,500
                [phone rings] Hello?

                6
                00:00:08,000 --> 00:00:09,000
                MAN: Who is it?
                """);

        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Let it"))).contains("WOMAN 2");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("CHAPTER"))).contains(Locator.NOBODY);
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Hello"))).contains(Locator.NOBODY);
    }

    @ParameterizedTest
    @CsvSource({"Tonight: floods.", "Meanwhile: floods."})
    void aWordBehindAnArrowIsNoNameAmongNamesInCapitals(String words) {
        var read = read("news.srt", """
                1
                00:00:01,000 --> 00:00:03,000
                >> ANNA: Good evening.

                2
                00:00:03,000 --> 00:00:05,000
                >> %s

                3
                00:00:05,000 --> 00:00:07,000
                >> BEN: I am at the river.

                4
                00:00:07,000 --> 00:00:09,000
                >> ANNA: Stay dry.
                """.formatted(words));

        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("floods"))).contains(Locator.NOBODY);
        assertThat(read.text()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"talk.sbv", "talk.txt"})
    void readsTheCaptionsOfVideoSites(String name) {
        var read = read(name, """
                0:00:01.000,0:00:03.500
                We must close
                the bridge

                0:00:03.500,0:00:06.000
                before the winter.
                """);

        assertThat(read.format()).isEqualTo(DocumentFormat.SBV);
        assertThat(read.text()).isEqualTo("We must close the bridge before the winter.");
        assertThat(read.labelAt(LocatorKind.TIME, read.text().indexOf("winter"))).contains("00:00:03");
    }

    @Test
    void readsTimedTextWithItsAgents() {
        var read = read("talk.ttml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ttp:frameRate="25" xml:lang="en">
                <head><metadata><ttm:title>The talk</ttm:title><ttm:agent type="person" xml:id="a1"><ttm:name type="full">Ida Bell</ttm:name></ttm:agent>
                <ttm:agent type="person" xml:id="a2"><ttm:name>Tom Roe</ttm:name></ttm:agent></metadata></head>
                <body><div begin="10s"><p begin="00:00:01.000" end="00:00:03:12" ttm:agent="a1"><metadata><ttm:desc>an aside</ttm:desc></metadata>The lock<br/>is
                shut &amp; dry.</p>
                <p begin="3.5s" dur="1500ms" ttm:agent="a2">Who <span>says</span> so?<span ttm:agent="a1"> I do.</span></p>
                <p begin="6s" end="7s" ttm:agent="a1 a2">We do.</p><p begin="7s" end="8s" ttm:agent="a1">I see.</p><p begin="8s" end="9s">Who?</p></div></body></tt>
                """);

        assertThat(read.format()).isEqualTo(DocumentFormat.TTML);
        assertThat(read.text()).isEqualTo("Ida Bell: The lock is shut & dry.\n\nTom Roe: Who says so?\n\nIda Bell: I do.\n\nWe do.\n\nIda Bell: I see.\n\nWho?");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Who?"))).contains(Locator.NOBODY);
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Who"))).contains("Tom Roe");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("We do"))).contains(Locator.NOBODY);
        assertThat(read.labelAt(LocatorKind.TIME, read.text().indexOf("Who"))).contains("00:00:13");
    }

    @Test
    void timedTextReachesNothingOutside() {
        assertThatThrownBy(() -> read("a.ttml", """
                <?xml version="1.0"?><!DOCTYPE tt [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <tt xml:lang="en"><body><div><p begin="1s" end="2s">&x;</p></div></body></tt>
                """)).isInstanceOf(UnreadableDocument.class);
        assertThatThrownBy(() -> read("a.ttml", "<tt xml:lang='en'><body><div><p begin='soon'>Now.</p></div></body></tt>"))
                .isInstanceOf(UnreadableDocument.class).hasMessageContaining("line 1");
    }

    @Test
    void readsVoicesAndLeavesNotesAndStylesOut() {
        var read = read("talk.vtt", """
                WEBVTT - The talk

                STYLE
                ::cue { color: red }

                NOTE 00:00:00.000 --> 00:00:09.000
                taken out

                intro
                00:01.000 --> 00:02.000 align:start position:0%
                <v.loud Ada Lovelace>The engine <00:00:01.500><c.red>weaves</c>.

                00:02.000 --> 00:03.000
                <v Ada Lovelace>Patterns.</v><v Charles>Indeed.</v>
                """);

        assertThat(read.text()).isEqualTo("Ada Lovelace: The engine weaves. Patterns.\n\nCharles: Indeed.");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Patterns"))).contains("Ada Lovelace");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Indeed"))).contains("Charles");
        assertThat(read.labelAt(LocatorKind.TIME, read.text().indexOf("Indeed"))).contains("00:00:02");
    }

    @Test
    void readsSpeakersWrittenBeforeTheirWords() {
        var read = read("press.srt", """
                1
                00:00:01,000 --> 00:00:02,000
                REPORTER: Will it close?

                2
                00:00:02,000 --> 00:00:03,000
                >> MAYOR DIAZ: One thing:
                yes.

                3
                00:00:03,000 --> 00:00:04,000
                >> When?
                """);

        assertThat(read.text()).isEqualTo("REPORTER: Will it close?\n\nMAYOR DIAZ: One thing: yes.\n\n>> When?");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("yes"))).contains("MAYOR DIAZ");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("When"))).contains(Locator.NOBODY);
    }

    /** What cannot be read in one of them is not said by whoever spoke before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %s: %s   | [SPLASH] ADA: And then?       | ADA
            %s: %s   | (music) Ada: And then?        | Ada
            %s: %s   | ♪ Ada Fink: And then?         | Ada Fink
            >> %s: %s | >> [Laughter] ADA: And then?  | ADA
            >> %s: %s | [MUSIC] >> ADA: And then?     | ADA
            [%s] %s  | [water splashes] [Ada Fink] And then? | Ada Fink
            %s: %s   | +44 7700 900123: And then?    | nobody
            %s: %s   | [inaudible]: And then?        | nobody
            %s: %s   | Several members: And then?    | nobody
            [%s] %s  | [WATER SPLASHES] And then?    | nobody
            [%s] %s  | Ada Fink: And then?           | nobody
            [%s] %s  | ??: And then?                 | nobody
            <v %s>%s | <v >And then?                 | nobody
            <v %s>%s | <v>And then?                  | nobody
            <v %s>%s | <v ?>And then?                | nobody
            <v %s>%s | And then?                     | nobody
            <%s> %s  | <Ada Fink> And then?          | Ada Fink
            """)
    void takesAnOddCaptionForNobodysOthers(String way, String odd, String name) {
        var read = read("talk.vtt", captions(way, odd));

        int at = read.text().indexOf("And then");
        assertThat(read.labelAt(LocatorKind.SPEAKER, at)).contains(name.equals("nobody") ? Locator.NOBODY : name);
        assertThat(read.warnings().isEmpty()).isEqualTo(!name.equals("nobody"));
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("never"))).contains("Karl Tarr");
    }

    /** Nor does it make all others nobody's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [%s] %s  | (door slams)
            [%s] %s  | it holds: or not
            (%s) %s  | [DOOR SLAMS]
            %s - %s  | ♪ la la ♪
            %s – %s  | and so on
            <%s> %s  | 42
            """)
    void leavesTheOthersToWhoSpeaks(String way, String odd) {
        var read = read("talk.vtt", captions(way, odd));

        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("the lock"))).contains("Karl Tarr");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("since May"))).contains("Mona Hale");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("never"))).contains("Karl Tarr");
    }

    /** Cut within sentences, as captions are. */
    private static String captions(String way, String odd) {
        var file = new StringBuilder("WEBVTT\n");
        var cues = new String[] {way.formatted("Karl Tarr", "the lock"), way.formatted("Karl Tarr", "is shut"), way.formatted("Mona Hale", "since May"),
            way.formatted("Karl Tarr", "and it will"), way.formatted("Mona Hale", "be open"), odd, way.formatted("Karl Tarr", "never again"), way.formatted("Mona Hale", "I hear")};
        for (int i = 0; i < cues.length; i++) {
            file.append("\n00:0%d.000 --> 00:0%d.000\n%s\n".formatted(i, i + 1, cues[i]));
        }
        return file.toString();
    }

    @Test
    void keepsALabelOnceWhereATurnBegins() {
        var read = read("talk.srt", """
                1
                00:00:01,000 --> 00:00:02,000
                [SPEAKER0]: We went down

                2
                00:00:02,000 --> 00:00:03,000
                [SPEAKER0]: to the lock.

                3
                00:00:03,000 --> 00:00:04,000
                [SPEAKER1]: Why?
                """);

        assertThat(read.text()).isEqualTo("SPEAKER0: We went down to the lock.\n\nSPEAKER1: Why?");
    }

    @Test
    void aDashALineIsAnotherOfWhomNobodyKnows() {
        var read = read("film.srt", """
                1
                00:00:01,000 --> 00:00:02,000
                ANN: Who is there?

                2
                00:00:02,000 --> 00:00:03,000
                - The keeper.
                - At last.
                """);

        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Who"))).contains("ANN");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("keeper"))).contains(Locator.NOBODY);
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("last"))).contains(Locator.NOBODY);
        assertThat(read.text()).contains("\n\n- The keeper.\n\n- At last.");
    }

    @Test
    void losesNoWordsToAnEmptyLineWithinACaption() {
        var read = read("talk.vtt", """
                WEBVTT

                STYLE
                ::cue { color: red }

                a
                00:00:01.000 --> 00:00:02.000
                We went down,

                and it was shut.

                NOTE Not heard well.

                b
                00:00:02.000 --> 00:00:03.000
                Nobody came.
                """);

        assertThat(read.text()).isEqualTo("We went down, and it was shut. Nobody came.");
    }

    @Test
    void aFewCaptionsRollWhereEachRepeatsWordsOfTheOneBefore() {
        var read = read("three.srt", """
                1
                00:00:01,000 --> 00:00:03,000
                we waited for the ferry.

                2
                00:00:02,000 --> 00:00:05,000
                for the ferry and it did

                3
                00:00:04,000 --> 00:00:07,000
                and it did not come
                """);

        assertThat(read.text()).isEqualTo("we waited for the ferry. and it did not come");
    }

    @Test
    void readsEveryLineOfRollingCaptionsOnce() {
        var read = read("auto.vtt", """
                WEBVTT
                Kind: captions
                Language: en

                00:00:00.160 --> 00:00:02.470 align:start position:0%
                \s
                good<00:00:00.480><c> evening</c><00:00:00.880><c> everybody</c>

                00:00:02.470 --> 00:00:02.480 align:start position:0%
                good evening everybody
                \s

                00:00:02.480 --> 00:00:04.550 align:start position:0%
                good evening everybody
                we<00:00:02.720><c> had</c><00:00:02.879><c> had</c><00:00:03.040><c> a plan</c>

                00:00:04.550 --> 00:00:04.560 align:start position:0%
                we had had a plan
                \s

                00:00:04.560 --> 00:00:07.000 align:start position:0%
                we had had a plan
                no<00:00:05.000><c> no</c>
                """);

        assertThat(read.text()).isEqualTo("good evening everybody we had had a plan no no");
        assertThat(read.labelAt(LocatorKind.TIME, read.text().indexOf("we had"))).contains("00:00:02");
        assertThat(read.labelAt(LocatorKind.TIME, read.text().indexOf("no no"))).contains("00:00:04");
    }

    @Test
    void leavesWordsThatWereSaidTwice() {
        var read = read("no.srt", """
                1
                00:00:01,000 --> 00:00:02,000
                No.

                2
                00:00:02,000 --> 00:00:03,000
                No.

                3
                00:00:03,000 --> 00:00:04,000
                We will not go.
                """);
        assertThat(read.text()).isEqualTo("No. No. We will not go.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "00:00:07.250-->00:00:09.000      | 00:00:07",
        "0:0:7,25 --> 0:0:9,0             | 00:00:07",
        "00:07,250 --> 00:09,000          | 00:00:07",
        "00:00:07:250 -> 00:00:09:000     | 00:00:07",
        "1:02:07 --> 1:02:05              | 01:02:07",
        "00:00:07,250 -->                 | 00:00:07",
        "00:00:07,250 --> 00:00:09,000 X1:10 X2:20 | 00:00:07",
    })
    void mendsTimesThatCanOnlyMeanOneThing(String line, String label) {
        var read = read("a.srt", "1\n" + line + "\nHello.\n2\n02:00:00,000 --> 02:00:01,000\nBye.");
        assertThat(read.text()).isEqualTo("Hello.\n\nBye.");
        assertThat(read.labelAt(LocatorKind.TIME, 0)).contains(label);
    }

    @Test
    void keepsTheWordsOfACaptionWhoseTimesAreBroken() {
        var read = read("a.srt", """
                1
                00:00:01,000 --> 00:00:02,000
                We will

                2
                00:00:0x,000 --> 00:99:03,000
                not

                3
                00:00:03,000 --> 00:00:04,000
                go -> there.
                """);
        assertThat(read.text()).isEqualTo("We will not go -> there.");
        assertThat(read.labelAt(LocatorKind.TIME, read.text().indexOf("not"))).contains("00:00:01");
    }

    @Test
    void refusesSubtitlesWhoseTimesAreBrokenThroughout() {
        var broken = IntStream.range(0, 20)
                .mapToObj(i -> i + "\n00:00:%02d,000 --> 00:00:99,000\nWords.\n".formatted(i))
                .collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> read("a.srt", broken))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("20 of the 20")
                .hasMessageContaining("line 2");
    }

    @ParameterizedTest
    @CsvSource({"a.srt,subtitle", "a.vtt,captions"})
    void refusesProseThatIsNamedASubtitleFile(String name, String word) {
        assertThatThrownBy(() -> read(name, "It was a dark night.\n\nNothing --> happened."))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(word);
    }

    @Test
    void refusesCaptionsWithABrokenTime() {
        assertThatThrownBy(() -> read("a.vtt", "WEBVTT\n\n00:0x.000 --> 00:02.000\nHello."))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void isQuickWithLongAndHostileCaptions() {
        var notes = "NOTE\n" + "1 --> 2\n".repeat(200_000);
        assertThatThrownBy(() -> read("a.vtt", "WEBVTT\n\n" + notes)).isInstanceOf(UnreadableDocument.class);
        var hours = IntStream.range(0, 50_000)
                .mapToObj(i -> "%d\n%s,000 --> %s,900\nand so on %d\n".formatted(
                        i, Locator.time(0, i * 1_000L).label(), Locator.time(0, i * 1_000L).label(), i))
                .collect(Collectors.joining("\n"));
        assertThat(read("a.srt", hours).locators()).hasSize(50_000);
        assertThat(read("a.srt", "1\n00:00:01,000 --> 00:00:02,000\n" + "<".repeat(2_000_000)).text()).startsWith("<<");
    }

    private ReadDocument read(String name, String text) {
        return reading.read(text.getBytes(StandardCharsets.UTF_8), name, null, ReadingProgress.UNWATCHED);
    }

    /** Whatever the tag is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Go. <laughs>That is it.                         | Go. That is it.
            See <a href="https://x.org">this</a>.           | See this.
            <center>Bye</center>                            | Bye
            The <mark>lock</mark> is shut.                  | The lock is shut.
            <P Class=ENCC>The lock is shut.                 | The lock is shut.
            <Custom>The lock</Custom> is shut.              | The lock is shut.
            """)
    void readsNoTagAsWords(String caption, String words) {
        assertThat(read("talk.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n" + caption + "\n").text()).isEqualTo(words);
    }

    @Test
    void aSoundBeforeUnlabelledWordsLeavesOpenWhoSpeaks() {
        var read = read("talk.srt", "1\n00:00:01,000 --> 00:00:03,000\nHARRIS: What is it?\n\n2\n00:00:03,200 --> 00:00:05,000\nMILLA: A ferry.\n\n"
                + "3\n00:00:05,200 --> 00:00:07,000\n(sighs)\nIt is always a ferry.\n\n4\n00:00:07,200 --> 00:00:09,000\nHARRIS: Not today.\n");

        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("A ferry"))).hasValue("MILLA");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("always"))).hasValue(Locator.NOBODY);
    }

    /** TTML 1, 6.2.10: without a rate of ticks or frames one tick is a second. */
    @ParameterizedTest
    @CsvSource({"'',00:00:10.000", "ttp:tickRate=\"10\",00:00:01.000", "ttp:frameRate=\"5\",00:00:02.000"})
    void ticksAreOfTheRateThatTheFileSays(String rate, String time) {
        var read = read("talk.ttml", "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" " + rate
                + "><body><div><p begin=\"10t\" end=\"30t\">The ferry is gone.</p></div></body></tt>");

        assertThat(read.labelAt(LocatorKind.TIME, 0)).hasValueSatisfying(label -> assertThat(time).startsWith(label));
    }

    @Test
    void markupTellsWhoSpeaksAgainstAColonInTheWords() {
        var read = read("talk.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Host>Welcome.\n\n00:02.500 --> 00:04.000\n<v Guest>Host: that is you.\n\n00:05.000 --> 00:06.000\n<v Host>Host: I am.\n");

        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("that is you"))).hasValue("Guest");
        assertThat(read.text()).contains("Host: that is you.").endsWith("Host: I am.");
    }
}
