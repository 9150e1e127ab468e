package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.document.StatedFact.Provenance;

class PageStoryReaderTest {

    private static final String BODY = "<p>The mayor said on Tuesday that the bridge would be closed before the winter.</p>";

    private static BroughtStory read(String page) {
        return read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static BroughtStory read(byte[] page) {
        return new FormatReaders().stories(page, "page.html", null, "https://gazette.example/x", ReadingProgress.UNWATCHED).getFirst();
    }

    private static StatedFact stated(StoryFact fact, String head, String body) {
        var page = "<html lang=de-AT><head>" + head + "</head><body>" + body + BODY + "</body></html>";
        return Objects.requireNonNull(read(page).facts().get(fact), "nothing said");
    }

    private static StatedFact described(StoryFact fact, String json) {
        return stated(fact, "<script type='application/ld+json'>" + json + "</script>", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'@type':'NewsArticle','headline':'Bridge closes'}",
        "[{'@type':'WebSite','name':'G'},{'@type':['Article','ReportageNewsArticle'],'headline':'Bridge closes'}]",
        "{'@graph':[{'@type':'Person','name':'A'},{'@type':'http://schema.org/BlogPosting','headline':'Bridge closes'}]}",
        "{'@type':'WebPage','mainEntity':{'@type':'NewsArticle','headline':'Bridge closes',},}",
        "<!-- {'@type':'NewsArticle', /* here */ 'headline':'Bridge\n closes'} -->",
        "//<![CDATA[\n{'@type':'NewsArticle','headline':'Bridge closes'}\n//]]>",
        "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Bridge closes&quot;}",
        "{'@type':'NewsArticle','headline':'Bridge closes','image':{{broken",
        "{'@type':'NewsArticle', <!-- a note --> 'headline':'Bridge &#99;loses'}"
    })
    void findsTheDescriptionWhereverItStandsAndHoweverItIsWritten(String json) {
        assertThat(described(StoryFact.HEADLINE, json.replace('\'', '"')))
                .isEqualTo(new StatedFact("Bridge closes", Provenance.JSON_LD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "Ada Weber"                                              | Ada Weber
            {"@type":"Person","name":"Ada Weber"}                    | Ada Weber
            [{"name":"Ada Weber"},{"name":"Tom Sand"},"Ada Weber"]   | Ada Weber, Tom Sand
            {"name":["Ada Weber","Tom Sand"]}                        | Ada Weber, Tom Sand
            "By Ada Weber"                                           | Ada Weber
            {"@id":"#ada"}                                           | Ada Weber
            """)
    void readsAuthorsHoweverTheyAreGiven(String author, String names) {
        var json = "[{\"@type\":\"NewsArticle\",\"headline\":\"H\",\"author\":" + author
                + "},{\"@type\":\"Person\",\"@id\":\"#ada\",\"name\":\"Ada Weber\"}]";
        assertThat(described(StoryFact.BYLINE, json).words()).isEqualTo(names);
    }

    @Test
    void believesTheDescriptionFirstThenOpenGraphThenMetaNames() {
        var og = "<meta property=og:title content='Of the graph'><meta property=article:published_time content='2026-05-03T08:00:00+02:00'>";
        var meta = "<meta name=author content='Ada Weber'><meta name=DC.date.modified content=2026-05-04><meta name=date content=2001-01-01>";
        var json = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Described\"}</script>";

        assertThat(stated(StoryFact.HEADLINE, og + json, "")).isEqualTo(new StatedFact("Described", Provenance.JSON_LD));
        assertThat(stated(StoryFact.HEADLINE, og + meta, "")).isEqualTo(new StatedFact("Of the graph", Provenance.OG));
        assertThat(stated(StoryFact.PUBLISHED, og + meta, "")).isEqualTo(new StatedFact("2026-05-03T08:00:00+02:00", Provenance.OG));
        assertThat(stated(StoryFact.BYLINE, og + meta, "")).isEqualTo(new StatedFact("Ada Weber", Provenance.META));
        assertThat(stated(StoryFact.MODIFIED, meta, "")).isEqualTo(new StatedFact("2026-05-04", Provenance.DC));
        assertThat(stated(StoryFact.LANGUAGE, og, "")).isEqualTo(new StatedFact("de", Provenance.HTML_LANG));
        assertThat(stated(StoryFact.URL, og, "")).isEqualTo(new StatedFact("https://gazette.example/x", Provenance.ADDRESS));
    }

    @Test
    void readsTimesBylinesAndTitlesWhereNothingElseSays() {
        assertThat(stated(StoryFact.PUBLISHED, "", "<time datetime=2026-05-03>May</time>")).isEqualTo(new StatedFact("2026-05-03", Provenance.TIME));
        assertThat(stated(StoryFact.PUBLISHED, "", "<span class=date>3. Mai 2026</span>")).isEqualTo(new StatedFact("2026-05-03", Provenance.TIME));
        assertThat(stated(StoryFact.BYLINE, "", "<p class=byline>Von Ada Weber | 3. Mai</p>")).isEqualTo(new StatedFact("Ada Weber", Provenance.BYLINE));
        assertThat(stated(StoryFact.HEADLINE, "<title>Bridge closes | Gazette</title>", "<h1>Bridge closes</h1>").from()).isEqualTo(Provenance.HEADING);
        assertThat(stated(StoryFact.HEADLINE, "<title>Bridge closes</title>", "").from()).isEqualTo(Provenance.TITLE);
    }

    @Test
    void authorsOfOtherArticlesAreNotThisOnes() {
        var own = "<article><p class=x>Von <span><a rel=author>Ada Weber</a> und <a rel=author>Tom Sand</a></span></p></article>";
        assertThat(stated(StoryFact.BYLINE, "", own + "<main><div><p>Von <a rel=author>Jan Ode</a></p></div></main>").words())
                .isEqualTo("Ada Weber, Tom Sand");
    }

    @Test
    void keepsAPostWithItsSignatureAndSaysWhoseItIs() {
        var story = read("<html><body><article>" + BODY + """
                <p>On Thursday the port wrote:</p><blockquote class="twitter-tweet"><p>The ferry is free from Monday.</p>&mdash; Port of Marlow
                (@portmarlow) <a href="https://twitter.com/portmarlow/status/9">February 19, 2026</a></blockquote>""" + BODY + "</article></body></html>");

        var post = story.posts().getFirst();
        assertThat(story.text().substring(post.start(), post.end()))
                .isEqualTo("The ferry is free from Monday.\n\n— Port of Marlow (@portmarlow) February 19, 2026");
        assertThat(post.account()).isEqualTo("@portmarlow");
        assertThat(post.date()).isEqualTo("February 19, 2026");
        assertThat(post.url()).isEqualTo("https://twitter.com/portmarlow/status/9");
    }

    @Test
    void guessesTheEncodingWhereThePageDoesNotTellTheTruth() {
        var page = "<html><head><meta charset=utf-8></head><body><p>„Größe“ ist alles, was zählt, sagte der Bürgermeister am Dienstag.</p></body></html>";
        assertThat(read(page.getBytes(Charset.forName("windows-1252"))).text()).startsWith("„Größe“ ist alles, was zählt");
    }

    @Test
    void survivesDeepNesting() {
        assertThat(read("<html><body>" + "<div>".repeat(20_000) + "Deep words here.").text()).isEqualTo("Deep words here.");
    }

    @Test
    void saysThatAPageShowsNoWords() {
        assertThatThrownBy(() -> read("<html><body><div id=app></div><script>render()</script></body></html>"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("shows no words");
    }
}
