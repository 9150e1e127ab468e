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

    private final String sheet = sheet();

    /** The page. */
    public String render(ReportText text) {
        var html = new Html();
        var blocks = new HtmlBlocks(html);
        html.open("html", "lang", text.language().toLanguageTag());
        pageHead(html, text.title());
        html.open("body").open("header");
        logo(html, text.imprint());
        blocks.write(text.head());
        html.closeLine().open("main");
        blocks.write(text.body());
        html.closeLine();
        blocks.write(List.of(text.foot()));
        html.closeLine().closeLine();
        return html.page();
    }

    private static void logo(Html html, ReportText.Imprint imprint) {
        var logo = imprint.logo();
        if (logo != null) {
            html.empty(
                    "img",
                    "class", "logo",
                    "src", logo.asAddress(),
                    "alt", imprint.desk(),
                    "width", String.valueOf(logo.shownWidth()),
                    "height", String.valueOf(logo.shownHeight()));
        }
    }

    private void pageHead(Html html, String title) {
        html.open("head").text("\n");
        html.empty("meta", "charset", "utf-8").text("\n");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").text("\n");
        html.empty(
                        "meta",
                        "http-equiv", "Content-Security-Policy",
                        "content", "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
                .text("\n");
        html.empty("meta", "name", "referrer", "content", "no-referrer").text("\n");
        html.element("title", title).text("\n");
        html.style(sheet);
        html.closeLine();
    }

    private static String sheet() {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the report's style sheet cannot be read", e);
        }
    }
}
