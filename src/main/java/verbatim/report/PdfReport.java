package verbatim.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.UnicodeSet;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Document;

/**
 * The report as a PDF, to be kept: the pages of {@link HtmlReport}, with what a margin says of a passage beside its line, the
 * parts as bookmarks, and on each page the hash of the text and which page of how many it is. Its fonts are in it, and it is
 * tagged for who cannot see it (PDF/UA-1, ISO 14289-1).
 */
public final class PdfReport {

    /** A report of more would take the memory that the desk works with. */
    static final int MOST_PASSAGES = 200;

    /** Of which one is made at a time, for the same reason. */
    private static final ReentrantLock ONE = new ReentrantLock();

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    /** Stands for a letter that the fonts have no sign for. */
    private static final int BOX = '\u25A1';

    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The file; of a report that is too long for pages one that has its head and says so. Takes seconds. */
    public byte[] render(ReportText text) {
        ONE.lock();
        try {
            return written(text);
        } finally {
            ONE.unlock();
        }
    }

    private static byte[] written(ReportText text) {
        try (var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            builder.defaultTextDirection(TextDirection.LTR);
            font(builder, "DejaVuSans.ttf", "sans", PLAIN);
            font(builder, "DejaVuSans-Bold.ttf", "sans", BOLD);
            font(builder, "DejaVuSerif.ttf", "serif", PLAIN);
            font(builder, "DejaVuSerif-Bold.ttf", "serif", BOLD);
            font(builder, "DejaVuSansMono.ttf", "mono", PLAIN);
            builder.withProducer("Verbatim");
            // Nothing of a report lies anywhere else: no address in it is ever called.
            builder.useUriResolver((base, uri) -> null);
            builder.withW3cDocument(page(text), "");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(
                () -> Objects.requireNonNull(PdfReport.class.getResourceAsStream(FONTS + file), file), family, weight, FontStyle.NORMAL, true);
    }

    private static Document page(ReportText text) {
        var html = Jsoup.parse(HtmlReport.inPages().render(text));
        // A link is to say where it leads (ISO 14289-1, 7.18.5).
        html.select("a[href]").forEach(link -> link.attr("title", link.hasAttr("aria-label") ? link.attr("aria-label") : link.text()));
        // The counts once more, as lengths that the layout does not know.
        html.select(".bar").remove();
        showable(html);
        var page = new W3CDom().fromJsoup(html);
        var bookmarks = page.createElement("bookmarks");
        for (var section : text.pages().tooLong() == null ? text.body() : List.<Block.Section>of()) {
            var bookmark = page.createElement("bookmark");
            bookmark.setAttribute("name", section.title());
            bookmark.setAttribute("href", "#" + HtmlBlocks.style(section.part()));
            bookmarks.appendChild(bookmark);
        }
        page.getElementsByTagName("head").item(0).appendChild(bookmarks);
        return page;
    }

    /** What the fonts have no sign for is a box, and the last paragraph says that the web page has it. */
    private static void showable(org.jsoup.nodes.Document html) {
        var lost = html.getElementsByClass(HtmlReport.LOST).first();
        boolean isLost = false;
        for (var leaf : html.body().nodeStream(TextNode.class).toList()) {
            var words = leaf.getWholeText();
            var shown = words.codePoints()
                    .filter(c -> Signs.ALL.contains(c) || !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
                    .map(c -> Signs.ALL.contains(c) || Character.isWhitespace(c) ? c : BOX)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            if (!shown.equals(words)) {
                isLost |= shown.indexOf(BOX) >= 0 && words.indexOf(BOX) < 0;
                leaf.text(shown);
            }
        }
        if (!isLost && lost != null) {
            lost.remove();
        }
    }

    /** What the font that stands in for the others has signs for. */
    private static final class Signs {

        static final UnicodeSet ALL = read();

        private static UnicodeSet read() {
            try (var in = Objects.requireNonNull(PdfReport.class.getResourceAsStream(FONTS + "DejaVuSans.ttf"));
                    var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                var signs = new UnicodeSet();
                var map = font.getUnicodeCmapLookup();
                for (int c = ' '; c <= Character.MAX_CODE_POINT; c++) {
                    if (map.getGlyphId(c) != 0) {
                        signs.add(c);
                    }
                }
                return signs.freeze();
            } catch (IOException e) {
                throw new UncheckedIOException("the font cannot be read", e);
            }
        }
    }
}
