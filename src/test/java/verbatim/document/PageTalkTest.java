package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page holds of talk beside its article and in its markup, and what it holds that nobody says or sees. */
class PageTalkTest {

    private static final String SENTENCE = "The keeper said, on Tuesday, that the lock would be shut before the winter, and that no money was left. ";
    private static final String ARTICLE = "<article><h1>Shut</h1><p>%1$s</p>%2$s<p>%1$s%1$s</p><p>%1$s</p></article>%3$s";

    private final FormatReaders reading = new FormatReaders();

    @ParameterizedTest
    @ValueSource(strings = {
        "<div class='interview'><p>UNA BERG: %s</p><p>OLE VOSS: %s</p><p>UNA BERG: %s</p></div>",
        "<aside class='box'><h3>Word for word</h3><p>Una Berg: %s</p><p>Karl Voss: %s</p><p>Una Berg: %s</p></aside>",
        "<div><div>Q: %s</div><div>A: %s</div><div>Q: %s</div></div>",
    })
    void readsTheTalkInABoxBesideAnArticle(String box) {
        var read = read(ARTICLE.formatted(SENTENCE, "", box.formatted("Is it shut?", "It is.", "And why?")));

        assertThat(read.text()).containsSubsequence(SENTENCE.strip(), "Is it shut?", "It is.", "And why?");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("It is."))).hasValueSatisfying(name -> assertThat(name).isIn("OLE VOSS", "Karl Voss", "A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div class='comments'><p>Una: I agree.</p><p>Ole: I do not.</p><p>Una: Well.</p></div>",
        "<div class='list'><p><a href='/1'>Oakham: a school closed</a></p><p><a href='/2'>Norwick: rain</a></p><p><a href='/3'>Oakham: it reopened</a></p></div>",
        "<div class='more'><p>Oakham: a school closed</p><p>Norwick: rain</p><p>Vale: the ferry</p></div>",
        "<aside class='scores'><p>Reds: 3 points</p><p>Blues: 2 points</p><p>Reds: won at home</p><p>Blues: lost away</p></aside>",
        "<footer><p>Phone: 112</p><p>Post: Oakham</p><p>Phone: 113</p></footer>",
    })
    void readsNothingElseBesideIt(String box) {
        assertThat(read(ARTICLE.formatted(SENTENCE, "", box)).text()).endsWith(SENTENCE.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p class='speaker'>%s</p><p>%s</p>",
        "<div class='turn'><span class='speaker-name'>%s</span><span>%s</span></div>",
        "<p><b class='c-speaker'>%s</b> %s</p>",
        "<div><h4 class='Sprecher'>%s</h4><div><p>%s</p></div></div>",
    })
    void readsTheSpeakersThatMarkupNames(String turn) {
        var read = read("<main><h1>Shut</h1>" + turn.formatted("UNA BERG", "Is it shut?") + turn.formatted("OLE VOSS", "It is, since May.") + turn.formatted("UNA BERG", "And why?") + "</main>");

        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Is it"))).contains("UNA BERG");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("since"))).contains("OLE VOSS");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("why"))).contains("UNA BERG");
    }

    /** The speakers of an event are announced with as many words. */
    @Test
    void takesWhoIsAnnouncedForNoSpeaker() {
        var read = read("<main><h1>Harbor days</h1><p class='speaker'>Una Berg</p><p>Una leads the port.</p><p class='speaker'>Ole Voss</p><p>Ole keeps the lock.</p></main>");

        assertThat(read.text()).contains("Una Berg\n\nUna leads");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("leads"))).isEmpty();
    }

    /** No sign is put into a sentence, and who is announced twice is no speaker. */
    @ParameterizedTest
    @ValueSource(strings = {
        "<p>With <span class='speaker'>Una Berg</span> in the chair and <span class='speaker'>Ole Voss</span> beside her it began.</p><p>Later <span class='speaker'>Una Berg</span> left.</p>",
        "<h3 class='speaker'>Una Berg</h3><p>Keynote on locks.</p><h3 class='speaker'>Ole Voss</h3><p>A talk on gates, with slides.</p><h3 class='speaker'>Una Berg</h3><p>The closing words.</p>",
        "<div class='debate'><p>It went on.</p></div><h3 class='speaker'>Una Berg</h3><p>Keynote on locks</p><h3 class='speaker'>Ole Voss</h3><p>A talk on gates</p>",
    })
    void takesWhoIsNamedForNoSpeaker(String named) {
        var read = read("<main><h1>Shut</h1><p>" + SENTENCE + "</p>" + named + "</main>");

        assertThat(read.text()).doesNotContain("Berg:", "Voss:").contains("Una Berg", "Ole Voss");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p style='display:none'>Nobody but the keeper had the key that night.</p>            | The keeper
            <p>It stays <span class=off>for a year or so, as she has said,</span> shut.</p>       | It stays
            <p hidden>Nobody but the keeper had the key that night.</p>                          | The keeper
            <p>It stays <span style='visibility:hidden'>for a year or so, as she has said,</span> shut.</p> | It stays
            <p>It is <span style='visibility:hidden'>never</span> shut.</p>                       | It is shut
            <p>It is <span hidden>never</span> shut.</p>                                          | It is shut
            <p>It is <em style='display:none'>never</em> shut.</p>                                | It is shut
            <p>It is <em class=off>never</em> shut.</p>                                           | It is shut
            <p hidden=until-found>Ole: It is not.</p>                                             | The keeper
            <p style='visibility:collapse'>Ole: It is not.</p>                                    | The keeper
            <p class=sr-only>A machine has read this story aloud for you.</p>                    | The keeper
            """)
    void tellsThatWordsOfAnArticleWereHidden(String hidden, String before) {
        var read = read("<style>.off{display:none}</style>" + ARTICLE.formatted(SENTENCE, hidden, ""));

        assertThat(read.warnings()).extracting(ReadWarning::code).containsExactly(ReadWarning.Code.HIDDEN_WORDS);
        assertThat(read.text().substring(read.warnings().getFirst().start())).startsWith(before);
        assertThat(read.warnings().getFirst().start()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<a class=sr-only href='#m'>Skip to the content of this page here</a>",
        "<div class='cookie-box' style='display:none'><p>We use cookies to make this page work for you.</p></div>",
        "<div role=dialog style='display:none'><p>Sign in to read on, it is free for a month.</p></div>",
        "<span style='display:none'>Close</span>",
        "<p hidden>Loading</p>",
        "<p>It is <a href='/x'>shut <span class=sr-only>(opens anew)</span></a>.</p>",
    })
    void tellsNothingOfWhatNoArticleHides(String hidden) {
        assertThat(read(ARTICLE.formatted(SENTENCE, hidden, "")).warnings()).isEmpty();
    }

    /** What programs do not read aloud is seen, and what is shown again within what is hidden. */
    @ParameterizedTest
    @ValueSource(strings = {
        "<p>It is <span aria-hidden=true>never</span> shut.</p>",
        "<p style='visibility:hidden'>Nobody knew. <span style='visibility:visible'>It is never shut.</span></p>",
        "<div hidden></div><p>It is never shut.</p>",
    })
    void readsWhatIsSeen(String words) {
        assertThat(read(ARTICLE.formatted(SENTENCE, words, "")).text()).contains("It is never shut.").doesNotContain("Nobody knew");
    }

    @Test
    void aPageThatAScriptShowsIsRead() {
        assertThat(read("<body><div hidden><main><p>" + SENTENCE + "</p></main></div><p>Wait.</p></body>").text()).contains(SENTENCE.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <aside class=newsletter><h3>The River Letter</h3><p>It comes each morning, and is free.</p></aside>                    | false
            <div class=inline-newsletter-signup><p>It comes each morning, and is free.</p></div>                                   | false
            <aside><p>The River Letter</p><p>It comes each morning, and is free.</p><form><input type=email></form></aside>        | false
            <aside><p>“It comes each morning, and is free,” the keeper said.</p></aside>                                           | true
            <div class=newsletter><p>It comes each morning, and is free.</p><button>Join</button></div>                            | false
            <div class=newsletter-box><p>Our newsletter. It comes each morning, and is free.</p></div>                             | false
            <div class=newsletter-signup-content><p>It comes each morning, and is free.</p><input type=email></div>                | false
            <div class=entry-subscribe><p>Subscribe: it comes each morning.</p></div>                                              | false
            <div class=subscription-content><p>The ferry comes each morning, she told friends.</p></div>                           | true
            <div class='article subscribe body'><p>The ferry comes each morning, she told friends.</p></div>                       | true
            <section class='newsletter item'><p>The ferry comes each morning, she told friends.</p></section>                      | true
            """)
    void leavesOutWhatAsksReadersForTheirAddress(String box, boolean read) {
        var page = read(ARTICLE.formatted(SENTENCE, box, ""));
        assertThat(page.text().contains("comes each morning")).isEqualTo(read);
        boolean told = !read && !box.contains("Subscribe: it");
        assertThat(page.warnings()).extracting(ReadWarning::code).containsExactlyElementsOf(told ? List.of(ReadWarning.Code.BOX_LEFT_OUT) : List.of());
        if (told) {
            assertThat(page.text().substring(page.warnings().getFirst().start())).startsWith("The keeper");
            assertThat(page.warnings().getFirst().start()).isPositive();
        }
    }

    @Test
    void tellsNothingOfABoxBesideAnArticle() {
        var box = "<div class=newsletter><form><p>It comes each morning, and is free.</p><input type=email></form></div>";
        assertThat(read(ARTICLE.formatted(SENTENCE, "", "<footer>" + box + "</footer>" + box)).warnings()).isEmpty();
        var within = "<div class=newsletter-signup>" + box + "</div>";
        assertThat(read(ARTICLE.formatted(SENTENCE, within, "")).warnings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>By <a rel=author href='/una'>Una Berg</a></p>", "<a rel=author href='/una'>Una Berg</a>", "<p class=byline>By Una Berg</p>"})
    void takesTheAuthorFromTheByline(String byline) {
        assertThat(read(ARTICLE.formatted(SENTENCE, byline, "")).author()).isEqualTo("Una Berg");
    }

    @Test
    void readsTheWordsAndNotHowTheyAreSpoken() {
        assertThat(read("<p>まず<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>に行く。</p>").text()).isEqualTo("まず東京に行く。");
    }

    private ReadDocument read(String page) {
        return reading.read(("<!doctype html><html><body>" + page + "</body></html>").getBytes(StandardCharsets.UTF_8), "page.html", null, ReadingProgress.UNWATCHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<dl><dt>Una Berg</dt><dd>%s</dd><dt>Karl Voss</dt><dd>%s</dd><dt>Una Berg:</dt><dd>%s</dd></dl>",
        "<ul><li><b>Una Berg</b> %s</li><li><b>Karl Voss</b> %s</li><li><b>Una Berg</b> %s</li></ul>",
        "<p><strong>Una Berg</strong> %s</p><p><strong>Karl Voss</strong> %s</p><p><strong>Una Berg</strong> %s</p>",
        "<div class='transcript'><div><span class='time'>00:01</span><span class='name'>Una Berg</span><p>%s</p></div>"
                + "<div><span class='time'>00:05</span><span class='name'>Karl Voss</span><p>%s</p></div><div><span class='time'>00:09</span><span class='name'>Una Berg</span><p>%s</p></div></div>",
    })
    void namesThatOnlyStyleSetsApartBeginTurns(String talk) {
        var read = read("<body>" + talk.formatted("Where is the ferry?", "It is gone.", "Since when is it?") + "</body>");

        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Where is"))).hasValue("Una Berg");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("It is gone"))).hasValue("Karl Voss");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("Since when"))).hasValue("Una Berg");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<dl><dt>Bail</dt><dd>What is paid to leave.</dd><dt>Docket</dt><dd>What is heard on a day.</dd></dl>",
        "<dl><dt>Una Berg</dt><dd>Keeper since May. She swims.</dd><dt>Karl Voss</dt><dd>Engineer. He rows.</dd></dl>",
        "<p><b>Una Berg</b> rowed home.</p><p><b>Karl Voss</b> did not.</p><p><b>Una Berg</b> laughed. Who would not?</p>",
        "<div class='shop'><p><span class='name'>Oar</span> It is long.</p><p><span class='name'>Rope</span> It is longer.</p><p><span class='name'>Oar</span> Which one?</p></div>",
    })
    void otherTermsAndNamesBeginNone(String list) {
        var read = read("<body>" + list + "</body>");

        assertThat(read.locators()).noneMatch(locator -> locator.kind() == LocatorKind.SPEAKER);
    }

    @Test
    void aBoxThatOnlyAsksToSubscribeIsTold() {
        var read = read(ARTICLE.formatted(SENTENCE, "<aside><p>Subscribe now and read the whole year</p></aside>", ""));

        assertThat(read.text()).doesNotContain("Subscribe");
        assertThat(read.warnings()).extracting(ReadWarning::code).contains(ReadWarning.Code.BOX_LEFT_OUT);
    }

    @Test
    void messagesOfAChatAreTheirAuthors() {
        var read = read("<body>" + "<div class='message'><span class='author'>%s</span> <time>10:02</time><div class='body'>%s</div></div>".repeat(3)
                .formatted("Una", "Where is the ferry?", "Max", "It is gone.", "Una", "Since when is it?") + "</body>");

        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("It is gone"))).hasValue("Max");
    }
}
