package verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.document.BroughtStory.StoryComment;
import verbatim.document.StatedFact.Provenance;

/** Articles in the formats that are no web page. */
class StoryFormatsTest {

    private static List<BroughtStory> all(String name, byte[] bytes) {
        return new FormatReaders().stories(bytes, name, null, null, ReadingProgress.UNWATCHED);
    }

    private static BroughtStory read(String name, String words) {
        return all(name, words.getBytes(StandardCharsets.UTF_8)).getFirst();
    }

    private static byte[] archive(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] word(String body) {
        var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        var ns = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
        return archive(Map.of(
                "[Content_Types].xml", "<Types><Override PartName='/word/document.xml' ContentType='" + type + "document.main+xml'/>"
                        + "<Override PartName='/word/styles.xml' ContentType='" + type + "styles+xml'/>"
                        + "<Override PartName='/word/comments.xml' ContentType='" + type + "comments+xml'/></Types>",
                "word/document.xml", "<w:document" + ns + "><w:body>" + body + "</w:body></w:document>",
                "word/styles.xml", "<w:styles" + ns + "><w:style w:styleId='Titel'><w:name w:val='Title'/></w:style></w:styles>",
                "word/comments.xml", "<w:comments" + ns + "><w:comment w:id='7' w:author='Nora'><w:p><w:r><w:t>Did she?</w:t></w:r></w:p></w:comment></w:comments>"));
    }

    @Test
    void whatAWordDocumentHidesIsToldOfItsArticle() {
        var story = all("a.docx", word(paragraph("We begin.") + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>“No,” she said.</w:t></w:r></w:p>")).getFirst();
        assertThat(story.text()).isEqualTo("We begin.");
        assertThat(story.warnings()).extracting(ReadWarning::code).containsExactly(ReadWarning.Code.HIDDEN_WORDS);
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r></w:p>";
    }

    @Test
    void ofWordTheHeadlineTheChangesAndTheCommentsAreToldApart() {
        var story = all("a.docx", word("<w:p><w:pPr><w:pStyle w:val='Titel'/></w:pPr><w:r><w:t>Bridge closes</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t xml:space='preserve'>She said: </w:t></w:r><w:commentRangeStart w:id='7'/><w:r><w:t xml:space='preserve'>“We </w:t></w:r>"
                + "<w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins><w:r><w:t xml:space='preserve'>always </w:t></w:r></w:ins>"
                + "<w:r><w:t>close it.”</w:t></w:r><w:commentRangeEnd w:id='7'/></w:p>" + paragraph("End."))).getFirst();

        assertThat(story.text()).isEqualTo("She said: “We always close it.”\n\nEnd.");
        assertThat(story.facts().get(StoryFact.HEADLINE)).isEqualTo(new StatedFact("Bridge closes", Provenance.STYLE));
        assertThat(story.changes()).isEqualTo(2);
        assertThat(story.comments()).containsExactly(new StoryComment(10, 31, "Nora", "Did she?"));
        assertThat(story.text().substring(10, 31)).isEqualTo("“We always close it.”");
    }

    @Test
    void aCommentGoesWithWordsWhoseParagraphsEndWasDeleted() {
        var story = all("a.docx", word("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>We </w:t></w:r>"
                + "<w:commentRangeStart w:id='7'/></w:p><w:p><w:r><w:t>begin</w:t></w:r><w:commentRangeEnd w:id='7'/><w:r><w:t>.</w:t></w:r></w:p>")).getFirst();

        assertThat(story.text()).isEqualTo("We begin.");
        assertThat(story.comments()).containsExactly(new StoryComment(3, 8, "Nora", "Did she?"));
    }

    @Test
    void asASourceAWordDocumentKeepsItsTitle() {
        var read = new FormatReaders().read(word("<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>Hearing</w:t></w:r></w:p>" + paragraph("We begin.")),
                "a.docx", null, ReadingProgress.UNWATCHED);
        assertThat(read.text()).isEqualTo("Hearing\n\nWe begin.");
    }

    @Test
    void readsOpenDocumentTexts() {
        var ns = " xmlns:office='o' xmlns:text='t' xmlns:dc='d' xmlns:style='s'";
        var story = all("a.odt", archive(Map.of("content.xml", "<office:d" + ns + "><style:style style:name='P1' style:parent-style-name='Title'/>"
                + "<text:tracked-changes><text:changed-region><text:deletion><text:p>never</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:p text:style-name='P1'>Bridge closes</text:p><text:p>She said: <office:annotation office:name='a'><dc:creator>Nora</dc:creator>"
                + "<text:p>Did she?</text:p></office:annotation>“We<text:s/>close it.”<office:annotation-end office:name='a'/></text:p>"
                + "<text:p>End<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>.</text:p></office:d>",
                "meta.xml", "<office:d" + ns + "><dc:creator>Ada Weber</dc:creator></office:d>"))).getFirst();

        assertThat(story.text()).isEqualTo("She said: “We close it.”\n\nEnd.\n\nA note.");
        assertThat(story.fact(StoryFact.HEADLINE)).contains("Bridge closes");
        assertThat(story.facts().get(StoryFact.BYLINE)).isEqualTo(new StatedFact("Ada Weber", Provenance.CORE_PROPERTIES));
        assertThat(story.changes()).isEqualTo(1);
        assertThat(story.comments()).containsExactly(new StoryComment(10, 24, "Nora", "Did she?"));
    }

    @Test
    void readsRichTextInItsEncodings() {
        var rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}}{\\info{\\title Bridge closes}{\\author Ada Weber}}\\f0 "
                + "Bridge closes\\par \\ldblquote We {\\deleted never }{\\revised always} close \\u8364? it,\\rdblquote  s\\'fc\\'df. {\\f1\\'cf\\'f0\\'e8}{\\*\\x y}\\par End.\\{\\}}";
        var story = all("a.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1)).getFirst();

        assertThat(story.text()).isEqualTo("Bridge closes\n\n“We always close € it,” süß. При\n\nEnd.{}");
        assertThat(story.fact(StoryFact.HEADLINE)).contains("Bridge closes");
        assertThat(story.fact(StoryFact.BYLINE)).contains("Ada Weber");
        assertThat(story.changes()).isEqualTo(2);
    }

    @Test
    void readsMarkdownAsItIsShown() {
        var story = read("a.md", "---\nauthors:\n  - Ada Weber\n  - Tom Sand\ndate: 2026-05-03\nlang: en-GB\n---\n# Bridge closes\n\nThe *mayor* said:\n\n> We close [it](/x).\n");

        assertThat(story.text()).isEqualTo("The mayor said:\n\nWe close it.");
        assertThat(story.facts()).containsAllEntriesOf(Map.of(
                StoryFact.HEADLINE, new StatedFact("Bridge closes", Provenance.HEADING),
                StoryFact.BYLINE, new StatedFact("Ada Weber, Tom Sand", Provenance.HEADER),
                StoryFact.PUBLISHED, new StatedFact("2026-05-03", Provenance.HEADER),
                StoryFact.LANGUAGE, new StatedFact("en", Provenance.HEADER)));
        assertThat(read("b.md", ">".repeat(50_000) + " Words.").text()).isEqualTo("Words.");
    }

    @Test
    void ofPlainTextTheFirstLinesAreGuessedAndStay() {
        var story = read("a.txt", "Bridge closes before the winter\n\nBy Ada Weber\n3 May 2026\n\nThe mayor said on Tuesday that it would be closed.\n");

        assertThat(story.text()).startsWith("Bridge closes before the winter\n\nBy Ada Weber");
        assertThat(story.facts().get(StoryFact.HEADLINE)).isEqualTo(new StatedFact("Bridge closes before the winter", Provenance.FIRST_LINE));
        assertThat(story.facts().get(StoryFact.BYLINE)).isEqualTo(new StatedFact("Ada Weber", Provenance.BYLINE));
        assertThat(story.fact(StoryFact.PUBLISHED)).contains("2026-05-03");
        assertThat(read("b.txt", "By now it is late. We go home.\n\nAnd so do they.").facts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"versioncreated":"2026-05-03T10:00:00Z","firstcreated":"2026-05-03T08:00:00+0200","byline":"By Ada Weber","headlines":[{"role":"short","value":"S"},{"role":"main","value":"Bridge closes"}],"bodies":[{"contenttype":"text/plain","value":"x"},{"contenttype":"text/html","value":"<p>She said:</p><p>No.</p>"}],"usageterms":"none"}
            {"standard":{"name":"ninjs","version":"3.0"},"versionCreated":"2026-05-03T10:00:00Z","firstCreated":"2026-05-03T08:00:00+02:00","byLine":"Ada Weber","headlines":[{"value":"Bridge closes"}],"bodies":[{"contentType":"text/plain","value":"She said:\\n\\nNo."}]}
            {"versioncreated":"2026-05-03T10:00:00Z","firstcreated":"2026-05-03T08:00:00+02:00","byline":"Ada Weber","headline":"Bridge closes","body_text":"She said:\\n\\nNo."}
            """)
    void readsNinjs(String json) {
        var story = read("item.json", json);

        assertThat(story.text()).isEqualTo("She said:\n\nNo.");
        assertThat(story.facts()).isEqualTo(Map.of(
                StoryFact.HEADLINE, new StatedFact("Bridge closes", Provenance.NINJS),
                StoryFact.BYLINE, new StatedFact("Ada Weber", Provenance.NINJS),
                StoryFact.PUBLISHED, new StatedFact("2026-05-03T08:00:00+02:00", Provenance.NINJS),
                StoryFact.MODIFIED, new StatedFact("2026-05-03T10:00:00Z", Provenance.NINJS)));
    }

    @Test
    void aFeedHasAnArticleAnEntry() {
        var rss = "<?xml version='1.0'?><rss version='2.0'><channel><title>Gazette &amp; Co</title><language>en-gb</language>"
                + "<item><title>Bridge &amp; tunnel</title><link>https://g.example/1</link><dc:creator>Ada Weber</dc:creator>"
                + "<pubDate>Tue, 03 Mar 2026 08:00:00 +0100</pubDate><guid>g1</guid><description>Short&nbsp;one.</description>"
                + "<content:encoded><![CDATA[<p>She said:</p><p>No.</p><div class=share>Share</div>]]></content:encoded></item>"
                + "<item><title>Two</title><guid>g2</guid><description>A line & more.</description></item></channel></rss>";
        var stories = all("feed", rss.getBytes(StandardCharsets.UTF_8));

        assertThat(stories).extracting(BroughtStory::entry).containsExactly("g1", "g2");
        assertThat(stories).extracting(BroughtStory::text).containsExactly("She said:\n\nNo.", "A line & more.");
        assertThat(stories.getFirst().fact(StoryFact.PUBLISHED)).contains("2026-03-03T08:00:00+01:00");
        assertThat(stories.getFirst().facts().get(StoryFact.PUBLICATION)).isEqualTo(new StatedFact("Gazette & Co", Provenance.FEED));
        assertThat(stories.getFirst().fact(StoryFact.BYLINE)).contains("Ada Weber");
    }

    @Test
    void readsAtom() {
        var story = read("feed.xml", "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='de'><title>Bote</title><entry><title>Bad zu</title><id>urn:x</id>"
                + "<link rel='alternate' href='https://b.example/1'/><updated>2026-03-04T10:00:00Z</updated><author><name>Jan Ode</name></author>"
                + "<content type='html'>&lt;p&gt;Das Bad bleibt zu.&lt;/p&gt;</content></entry></feed>");

        assertThat(story.text()).isEqualTo("Das Bad bleibt zu.");
        assertThat(story.fact(StoryFact.BYLINE)).contains("Jan Ode");
        assertThat(story.fact(StoryFact.LANGUAGE)).contains("de");
        assertThat(story.fact(StoryFact.URL)).contains("https://b.example/1");
    }

    @Test
    void readsWhatWasForwardedByMail() {
        var mail = "From: Nora Falk <nora@x.example>\r\nSubject: =?utf-8?q?Fwd=3A_WG=3A_Br=C3=BCcke?=\r\nDate: Tue, 3 Mar 2026 08:00:00 +0100 (CET)\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: multipart/alternative; boundary=C\r\n\r\n"
                + "--C\r\nContent-Type: text/plain; charset=us-ascii\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nFYI\r\n\r\n"
                + "---------- Forwarded message ---------\r\nFrom: Ada Weber <ada@y.example>\r\nDate: Mon, 2 Mar 2026 07:00:00 +0000\r\nSubject: Br=C3=BCcke zu\r\n\r\n"
                + "Die Br=C3=BCcke ist zu, sagte =\r\nsie.\r\n--C\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Die</p>\r\n--C--\r\n"
                + "--B\r\nContent-Type: image/png; name=b.png\r\nContent-Disposition: attachment; filename=\"b.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw==\r\n--B--\r\n";
        var story = read("a.eml", mail);

        assertThat(story.text()).isEqualTo("Die Brücke ist zu, sagte sie.");
        assertThat(story.facts()).containsAllEntriesOf(Map.of(
                StoryFact.HEADLINE, new StatedFact("Brücke zu", Provenance.HEADER),
                StoryFact.BYLINE, new StatedFact("Ada Weber", Provenance.HEADER),
                StoryFact.PUBLISHED, new StatedFact("2026-03-02T07:00:00Z", Provenance.HEADER)));
        assertThat(story.attachments()).containsExactly("b.png");
    }

    @Test
    void joinsTheLinesThatAMailProgramBroke() {
        var line = "The mayor said on Tuesday that the bridge would be closed before";
        var story = read("a.eml", "From: a@x.example\nSubject: Re: Bridge\nContent-Type: text/plain; charset=iso-8859-1\n\n"
                + line + "\n" + line + "\nthe winter.\n\nEnd.\n");

        assertThat(story.text()).isEqualTo(line + " " + line + " the winter.\n\nEnd.");
        assertThat(story.fact(StoryFact.HEADLINE)).contains("Bridge");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.json | {"x":1}                       | no article of a news agency
            a.xml  | <rss><channel></channel></rss> | no entry
            a.eml  | Subject: x                    | no words
            a.rtf  | {\\rtf1{\\info{\\title x}}}   | no words
            a.md   | ![](x.png)                    | empty
            a.docx | words                         | The name says Word document
            """)
    void saysWhyThereIsNoArticle(String name, String words, String why) {
        assertThatThrownBy(() -> read(name, words)).isInstanceOf(UnreadableDocument.class).hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-03                        | 2026-05-03
            2026-05-03T08:00:00.123+0200      | 2026-05-03T08:00:00+02:00
            2026-05-03 08:00                  | 2026-05-03T08:00:00
            20260503T080000Z                  | 2026-05-03T08:00:00Z
            Tue, 3 Mar 2026 08:00:00 GMT      | 2026-03-03T08:00:00Z
            3 March 2026                      | 2026-03-03
            March 3, 2026                     | 2026-03-03
            3. März 2026                      | 2026-03-03
            mardi 3 mars 2026                 | 2026-03-03
            3 de marzo de 2026                | 2026-03-03
            yesterday                         |
            2026-13-45                        |
            """)
    void readsTimesInTheNotationsInUse(String written, String read) {
        assertThat(StoryTime.of(written).orElse(null)).isEqualTo(read);
    }
}
