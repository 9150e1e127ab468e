package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.ProcessorTime;

class HtmlReaderTest {

    private static final String SENTENCE =
            "The mayor said, on Tuesday, that the bridge would be closed before the winter, and that no money was left. ";

    private final FormatReaders reading = new FormatReaders();

    @Test
    void readsTheReadablePartAndWhatThePageSaysOfItself() {
        var read = read("""
                <!DOCTYPE html><html lang="en"><head><title>Bridge closes | The Daily</title>
                <meta property="og:title" content="Bridge closes before the winter">
                <meta name="author" content="Ada Weber">
                <meta property="article:published_time" content="2026-05-03T08:00:00+02:00">
                <style>p { color: red }</style><script>var tracked = "yes";</script></head>
                <body><nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/s">Subscribe now</a></li></ul></nav>
                <article><h1>Bridge closes</h1>
                <p>%1$s</p><p>“We <b>must</b> close&nbsp;it,<br>all of&shy; it”, she&nbsp;said.</p>
                <p>%1$s%1$s</p><script>document.write("evil")</script><p>%1$s%1$s%1$s</p></article>
                <div class="sidebar"><p>Advertisement: buy a bridge.</p></div>
                <footer class="footer">All rights reserved</footer></body></html>
                """.formatted(SENTENCE));

        assertThat(read.format()).isEqualTo(DocumentFormat.HTML);
        assertThat(read.title()).isEqualTo("Bridge closes before the winter");
        assertThat(read.author()).isEqualTo("Ada Weber");
        assertThat(read.published()).isEqualTo(LocalDate.of(2026, 5, 3));
        assertThat(read.text())
                .contains(SENTENCE.strip() + "\n\n“We must close\u00A0it,\nall of it”, she\u00A0said.\n\n")
                .doesNotContain("tracked", "evil", "color", "Subscribe", "buy a bridge", "All rights");
        var must = read.labelAt(LocatorKind.PARAGRAPH, read.text().indexOf("must")).orElseThrow();
        assertThat(must).isEqualTo(read.text().startsWith("Bridge closes") ? "3" : "2");
    }

    @Test
    void takesTheAuthorFromTheDescriptionForSearchEngines() {
        var described = "<html><head><meta name=author content='%s'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Aground\","
                + "\"author\":[{\"@type\":\"Person\",\"name\":\"Una Berg\"},{\"name\":\"Ole Voss\"}]}</script></head><body><p>No.</p>";
        assertThat(read(described.formatted("")).author()).isEqualTo("Una Berg, Ole Voss");
        assertThat(read(described.formatted("Ada Weber")).author()).isEqualTo("Ada Weber");
    }

    @Test
    void readsAllOfAPageThatHasNoArticle() {
        var read = read("<html><body><table><tr><td>Q</td><td>Is it safe?</td></tr><tr><td>A</td><td>No.</td></tr></table>");
        assertThat(read.text()).isEqualTo("Q\tIs it safe?\nA\tNo.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | She said <q>I never shut it</q>.          | She said “I never shut it”.
            de | Sie sagte: <q>Ich war <q>nie</q> dort.</q> | Sie sagte: „Ich war ‚nie‘ dort.“
            fr | Elle dit <q>jamais</q>.                   | Elle dit «\u00A0jamais\u00A0».
            en | She said <q>“I never shut it”</q>.        | She said “I never shut it”.
            en | <span lang=es><q>Nunca</q></span>, she said. | «Nunca», she said.
            """)
    void readsTheMarksThatBrowsersPrint(String language, String words, String shown) {
        assertThat(read("<html lang=" + language + "><body><p>" + words + "</p>").text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"style='display:none'", "style='color:red; Display : none'", "style='visibility: hidden'", "class='x sr-only'",
        "class=visually-hidden", "hidden", "style='OPACITY: 0'", "style='font-size:0px'", "style='position:absolute; left:-5000px'", "style='text-indent:-999em'",
        "style='position: absolute !important; clip: rect(1px, 1px, 1px, 1px)'", "style='clip-path:inset(50%)'", "style='width:1px;height:1px;overflow:hidden'"})
    void leavesOutWhatNobodySees(String hidden) {
        assertThat(read("<html><body><p>We <span " + hidden + ">never </span>begin.</p>").text()).isEqualTo("We begin.");
    }

    @Test
    void leavesOutWhatThePagesSheetsHide() {
        var page = "<html><head><style>/* .b{display:none} */ .a, p.c { display: none } .d{display:none} @media (min-width:60em) { .d{display:block} .e{display:none} }"
                + " .f{visibility:hidden} .f.open{visibility:visible} #g{position:absolute;left:-9999px} .x .h{display:none} @media print { .i{display:none}</style></head><body>"
                + "<p>We <i class=a>1</i><i class=b>2</i><i class=c>3</i><i class=d>4</i><i class=e>5</i><i class=f>6</i><i id=g>7</i><i class=h>8</i><i class=i>9</i> begin.</p>";
        assertThat(read(page).text()).isEqualTo("We 23456789 begin.".replace("7", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<body style='opacity:0'><p>We never begin.</p>",
        "<body><main style='visibility:inherit;opacity:0'><p>We never begin.</p></main>",
        "<body><p>We never begin.</p><p style='opacity:0;transform:translateY(20px)'>We never begin.</p>",
        "<style>.fade{opacity:0}</style><body><div class=fade><p>We never begin.</p></div>",
        "<style>.wait{visibility:hidden}</style><body class=wait><p>We never begin.</p>",
        "<style media=print>.box{display:none}</style><body><p class=box>We never begin.</p>",
        "<body><div style='font-size:0'><p style='font-size:16px'>We never begin.</p></div><p>Nor do they.</p>",
    })
    void keepsWhatAScriptOrAStyleWithinShows(String page) {
        assertThat(read("<html>" + page).text()).endsWith(page.contains("Nor") ? "Nor do they." : "We never begin.").startsWith("We never begin.");
    }

    /** Reader views look for long paragraphs, and take short blocks for what stands beside an article. */
    @ParameterizedTest
    @ValueSource(strings = {
        "<div class='turn'><span>%s</span><p>%s</p></div>",
        "<div class='msg'><span class='author'>%s</span><div class='text'>%s</div></div>",
        "<div><div>10:02</div><div class='name'>%s</div><div>%s</div></div>",
        "<section><h5>%s</h5><div>%s</div></section>",
        "<div class='entry'><a href='/p'>%s</a><div>%s</div></div>",
        "<dl><dt>%s</dt><dd>%s</dd></dl>",
        "<aside><b>%s</b><p>%s</p></aside>",
        "<figure><figcaption>%s</figcaption><blockquote>%s</blockquote></figure>",
    })
    void losesNoShortTurnOfAnArticle(String form) {
        var turns = form.formatted("Una Berg", "Were you on deck?") + form.formatted("Ole Voss", "I was.")
                + form.formatted("Una Berg", "And the light?") + form.formatted("Ole Voss", "Dark.");
        var page = "<!doctype html><html><body><nav><a href=/>Home</a></nav><main><article><h1>Aground</h1><p>%1$s</p>%2$s<p>%1$s%1$s</p>%3$s</article></main></html>";

        assertThat(read(page.formatted(SENTENCE, turns, "")).text()).containsSubsequence(
                SENTENCE.strip(), "Were you on deck?", "I was.", "And the light?", "Dark.", SENTENCE.strip()).doesNotContain("Home");
        assertThat(read(page.formatted(SENTENCE, "", turns)).text()).containsSubsequence(
                SENTENCE.strip(), "Were you on deck?", "I was.", "And the light?", "Dark.");
    }

    @Test
    void leavesOutWhatStandsAmidAnArticleAndLeadsElsewhere() {
        var read = read(("<!doctype html><html><body><article><h1>Aground</h1><p>%1$s%1$s</p><ul class='related'><li><a href='/x'>A whole other story</a></li></ul>"
                + "<div class='share'><div>Share it.</div></div><div>No.</div><p>%1$s%1$s</p><p>%1$s%1$s</p></article></html>").formatted(SENTENCE));

        assertThat(read.text()).contains("\n\nNo.\n\n").doesNotContain("Share it", "other story");
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        var read = read("<html><body><pre>Q. Is it <b>safe</b> now?\n  \nA. No,\n   it is not.</pre><p>End.");
        assertThat(read.text()).isEqualTo("Q. Is it safe now?\n\nA. No,\n   it is not.\n\nEnd.");
        assertThat(read.labelAt(LocatorKind.PARAGRAPH, read.text().indexOf("No"))).contains("2");
    }

    @Test
    void readsATranscriptWithItsSpeakers() {
        var turns = "<p><strong>MS. WEBER:</strong> %1$s</p><p>MR. DIAZ: %1$s</p>".formatted(SENTENCE).repeat(10);
        var read = read("<!doctype html><html><body><div id='content'>" + turns + "</div></body></html>");
        assertThat(read.text()).startsWith("MS. WEBER: The mayor");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().length() - 10)).contains("MR. DIAZ");
    }

    @Test
    void aBoxAmidATalkIsNobodysAndTheTalkGoesOnBehindIt() {
        var read = read("<html><body><article><h1>The mill: a talk</h1><p><b>Ida Bell:</b> Who owns the mill?</p><p><b>Tom Roe:</b> Nobody does, and nobody ever did.</p>"
                + "<aside><h3>Our letter</h3><p>Get it each Friday, free for a month.</p></aside><p>That is how it is with rivers.</p>"
                + "<p><b>Ida Bell:</b> And the river?</p><p><b>Tom Roe:</b> It owns itself, and whoever lives on it knows that very well.</p></article></body></html>");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("each Friday"))).contains(Locator.NOBODY);
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("with rivers"))).contains("Tom Roe");
    }

    @Test
    void readsATalkInATable() {
        var read = read("<html><body><table><tr><th>Time</th><th>Speaker</th><th>Words</th></tr><tr><td>0:01</td><td>Ida Bell</td><td>Is it safe?</td></tr>"
                + "<tr><td>0:04</td><td>Tom Roe</td><td>No.</td></tr></table></body></html>");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("safe"))).contains("Ida Bell");
        assertThat(read.labelAt(LocatorKind.SPEAKER, read.text().indexOf("No."))).contains("Tom Roe");
    }

    @Test
    void takesTheEncodingThatThePageGives() {
        var page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'></head><body><p>„Über“</p>";
        var read = reading.read(page.getBytes(Charset.forName("windows-1252")), "a.html", null, ReadingProgress.UNWATCHED);
        assertThat(read.text()).isEqualTo("„Über“");
    }

    @Test
    void letsAPageWithADamagedLetterPass() {
        var page = "<html><head><meta charset=utf-8></head><body><p>Über ".getBytes(StandardCharsets.UTF_8);
        var damaged = Arrays.copyOf(page, page.length + 1);
        damaged[page.length] = (byte) 0xFC;
        assertThat(reading.read(damaged, "a.html", null, ReadingProgress.UNWATCHED).text()).isEqualTo("Über \uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!doctype html><html><body><div id=app></div><script>render('words')</script></body></html>",
        "<!doctype html><html><body><noscript>Switch on scripts.</noscript><img src=x></body></html>",
        "<html><head><title>Only a title</title></head></html>",
    })
    void saysThatAPageShowsNoWords(String page) {
        assertThatThrownBy(() -> read(page)).isInstanceOf(UnreadableDocument.class).hasMessageContaining("shows no words");
    }

    @Test
    void survivesDeepNesting() {
        var read = read("<html><body>" + "<div>".repeat(200_000) + "Deep words." + "</div>".repeat(200_000));
        assertThat(read.text()).isEqualTo("Deep words.");
        assertThat(read("<html><body>" + "<b><i><font>".repeat(60_000) + "Deep words.").text()).isEqualTo("Deep words.");
    }

    @Test
    void refusesAPageOfTagsAlone() {
        assertThatThrownBy(() -> read("<html>" + "<p>".repeat(600_000)))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("too many parts");
    }

    @Test
    void isQuickWithLongPages() {
        var page = "<html><body><article>" + ("<div class=a><p>" + SENTENCE + "<a href=#>link</a></p></div>").repeat(5_000);
        ProcessorTime.assertLess(Duration.ofSeconds(20), () -> assertThat(read(page).text()).hasSizeGreaterThan(500_000));
    }

    @Test
    void endsWhenAsked() {
        assertThatThrownBy(() -> reading.read(
                        "<html><p>Words.".getBytes(StandardCharsets.UTF_8), "a.html", null, part -> part < 0.5))
                .isInstanceOf(ReadingCancelled.class);
    }

    private ReadDocument read(String page) {
        return reading.read(page.getBytes(StandardCharsets.UTF_8), "page.html", null, ReadingProgress.UNWATCHED);
    }
}
