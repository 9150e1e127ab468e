package verbatim.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;
import verbatim.passage.Status;
import verbatim.review.Progress;

/**
 * The report as one HTML page that stands alone: its style is in it, it runs no script and asks no server for
 * anything, which its content security policy also forbids. It reads on a screen, light or dark, and on paper.
 */
public final class HtmlReport {

    /** The order of the workbench's bar: what is at an end first. */
    private static final List<Status> BAR = List.of(
            Status.VERIFIED,
            Status.PROBLEM,
            Status.CANNOT_VERIFY,
            Status.AWAITING_REVIEW,
            Status.AWAITING_ANSWER,
            Status.TO_CHECK);

    private final String sheet = sheet();

    /** The page. */
    public String render(Report report) {
        var html = new Html();
        html.open("html", "lang", "en");
        pageHead(html, report);
        html.open("body");
        head(html, report);
        html.open("main");
        var openWork = new OpenWork(html, report);
        openWork.mustFix();
        openWork.unfinished();
        text(html, report);
        new PassageTable(html, report).write();
        var annex = new Annex(html, report);
        annex.dismissed();
        annex.sources();
        annex.signOffs();
        html.closeLine();
        foot(html, report);
        html.closeLine().closeLine();
        return html.page();
    }

    private void pageHead(Html html, Report report) {
        html.open("head").text("\n");
        html.empty("meta", "charset", "utf-8").text("\n");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").text("\n");
        html.empty(
                        "meta",
                        "http-equiv", "Content-Security-Policy",
                        "content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
                .text("\n");
        html.empty("meta", "name", "referrer", "content", "no-referrer").text("\n");
        html.element("title", "Fact check: " + report.head().headline()).text("\n");
        html.style(sheet);
        html.closeLine();
    }

    private static void head(Html html, Report report) {
        var head = report.head();
        var article = head.article();
        var times = new PrintedTimes(head.zone());
        html.open("header");
        html.open("p", "class", "kind").text("Fact-check report");
        if (!head.desk().isBlank()) {
            html.text(" · ").theirs(head.desk());
        }
        html.closeLine();
        html.open("h1", "dir", "auto", "lang", head.languageTag()).text(head.headline()).closeLine();
        result(html, report);
        html.open("dl", "class", "facts");
        fact(html, "Byline", article.byline());
        fact(html, "Publication", article.publication());
        if (article.publishedOn() != null) {
            fact(html, "Published", PrintedTimes.words(article.publishedOn()));
        }
        if (article.url() != null) {
            html.element("dt", "Address").open("dd").address(article.url()).close();
        }
        if (head.languageTag() != null) {
            fact(html, "Language", Locale.forLanguageTag(head.languageTag()).getDisplayName(Locale.ENGLISH));
        }
        time(html, times, "Deadline", article.deadline());
        time(html, times, "Embargo", article.embargo());
        html.element("dt", "Text").open("dd").text("revision " + head.revision() + ", SHA-256 ");
        html.element("code", head.sha256()).close();
        html.element("dt", "Produced").open("dd");
        html.element("time", times.words(head.producedAt()), "datetime", head.producedAt().toString());
        html.text(" by ").theirs(head.producedBy()).text("; all times are of " + times.zoneName()).close();
        html.closeLine().closeLine();
    }

    private static void result(Html html, Report report) {
        var result = report.result();
        var sign = switch (result.verdict()) {
            case CLEARED -> Status.VERIFIED;
            case CHECKED -> Status.AWAITING_REVIEW;
            case NOT_CLEARED -> Status.PROBLEM;
        };
        html.open("p", "class", "result " + sign.style());
        html.element("span", sign.sign(), "class", "sign", "aria-hidden", "true").text(" ");
        html.element("strong", result.sentence()).text(" ");
        html.element("span", Sentences.ENGLISH.inOneLine(report.progress().parts()), "class", "counts");
        bar(html, report.progress());
        html.closeLine();
    }

    /** The counts as one bar with a segment for each status; the words above it say the same. */
    private static void bar(Html html, Progress progress) {
        html.open("span", "class", "bar", "aria-hidden", "true");
        for (var status : BAR) {
            if (progress.count(status) > 0) {
                html.element("span", "", "class", status.style(), "style", "flex:" + progress.count(status));
            }
        }
        html.close();
    }

    private static void text(Html html, Report report) {
        html.open("section", "aria-labelledby", "text").element("h2", "The text", "id", "text").text("\n");
        html.open("article", "class", "text", "lang", report.head().languageTag(), "aria-label", "Annotated text");
        new AnnotatedText(html, report).write();
        html.closeLine().closeLine();
    }

    private static void fact(Html html, String name, @Nullable String value) {
        if (value != null) {
            html.element("dt", name).open("dd").theirs(value).close();
        }
    }

    private static void time(Html html, PrintedTimes times, String name, @Nullable Instant at) {
        if (at != null) {
            html.element("dt", name).open("dd");
            html.element("time", times.words(at), "datetime", at.toString()).close();
        }
    }

    private static void foot(Html html, Report report) {
        html.open("footer", "aria-labelledby", "signs").element("h2", "How to read the signs", "id", "signs");
        html.open("dl", "class", "signs");
        for (var status : Status.values()) {
            html.open("dt", "class", status.style());
            html.open("span", "class", "line").text(status.sign() + " " + Sentences.ENGLISH.of(status)).close().close();
            html.element("dd", meaning(status));
        }
        html.closeLine();
        html.element("p", """
                A number in the text leads to its row in the table, and the row's number back. Parts of one \
                interrupted quote share a number. � stands where a character cannot be shown, or would change the \
                order of others.""");
        html.open("p").text("What was changed in a quote: ");
        html.open("del", "class", "change").text("−").element("span", "words", "class", "line").close();
        html.text(" are in the source and not printed, ");
        html.open("ins", "class", "change").text("+").element("span", "words", "class", "line").close();
        html.text(" are printed and not in the source, ");
        html.open("ins", "class", "change").text("⇄").element("span", "words", "class", "line").close();
        html.text(" stand at another place. Behind them stands in brackets what the house style permits.").close();
        int characters = report.text().codePointCount(0, report.text().length());
        html.open("p").text("The text reported here has %,d characters. ".formatted(characters));
        html.text("Its SHA-256 is that of its UTF-8 form with LF line ends: ");
        html.element("code", report.head().sha256()).text(".").close();
        html.closeLine();
    }

    private static String meaning(Status status) {
        return switch (status) {
            case TO_CHECK -> "nobody has begun, or a checker is at it";
            case AWAITING_ANSWER -> "a question was put to somebody and waits for the answer";
            case AWAITING_REVIEW -> "the checker is done; a second person must look at it";
            case VERIFIED -> "a second person agreed that it may be printed";
            case PROBLEM -> "a second person agreed that it is wrong: it must be fixed";
            case CANNOT_VERIFY -> "searched for without an adequate record, or no fact can decide it";
            case DISMISSED -> "nothing to check; not marked in the text, the reason is in the annex";
        };
    }

    private static String sheet() {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the report's style sheet cannot be read", e);
        }
    }
}
