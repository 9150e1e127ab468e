package verbatim.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The report as one HTML page that stands alone: its style is in it, it runs no script and asks no server for
 * anything, which its content security policy also forbids. It reads on a screen, light or dark, and on paper.
 */
public final class HtmlReport {

    /** The class of what is to be taken out where no letter was lost. */
    static final String LOST = "lost";

    private final String sheet;
    private final boolean inPages;

    /** For a screen, or a printer. */
    public HtmlReport() {
        this("report.css", false);
    }

    private HtmlReport(String sheet, boolean inPages) {
        this.sheet = sheet(sheet);
        this.inPages = inPages;
    }

    /** For pages of which each stands alone: what a margin says of a passage stands beside its line. */
    static HtmlReport inPages() {
        return new HtmlReport("report-pages.css", true);
    }

    /** The page. */
    public String render(ReportText text) {
        var html = new Html();
        var blocks = new HtmlBlocks(html, inPages);
        html.open("html", "lang", text.language().toLanguageTag());
        pageHead(html, text);
        html.open("body");
        if (inPages) {
            html.element("div", text.pages().line(), "class", "page-line");
        }
        html.open("header");
        blocks.write(text.head());
        html.closeLine().open("main");
        var tooLong = inPages ? text.pages().tooLong() : null;
        if (tooLong == null) {
            blocks.write(text.body());
        } else {
            html.element("p", tooLong, "class", "too-long");
        }
        html.closeLine();
        blocks.write(List.of(text.foot()));
        if (inPages) {
            html.element("p", text.pages().lost(), "class", LOST);
        }
        html.closeLine().closeLine();
        return html.page();
    }

    private void pageHead(Html html, ReportText text) {
        html.open("head").text("\n");
        html.empty("meta", "charset", "utf-8").text("\n");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").text("\n");
        html.empty(
                        "meta",
                        "http-equiv", "Content-Security-Policy",
                        "content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
                .text("\n");
        html.empty("meta", "name", "referrer", "content", "no-referrer").text("\n");
        if (inPages) {
            html.empty("meta", "name", "subject", "content", text.pages().line());
        }
        html.element("title", text.title()).text("\n");
        html.style(sheet);
        html.closeLine();
    }

    private static String sheet(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the report's style sheet cannot be read", e);
        }
    }
}
