package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verbatim.message.Sentences;
import verbatim.passage.Finding;
import verbatim.passage.KeptCopy;
import verbatim.source.SourceId;
import verbatim.source.capture.Captured;

/** Where what is cited is kept, and when it was looked up, as each format says it. */
class CopyTextTest {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final Captured CAPTURED = new Captured(Reports.NOON.minusSeconds(86_400), HASH);
    private static final SourceId MINUTES = new SourceId(new UUID(1, 2));

    @ParameterizedTest
    @EnumSource(value = Profile.class, names = {"PUBLIC", "LEGAL"})
    void whatTheDeskKeepsIsToldWithItsTimeAndHash(Profile profile) {
        var report = profile.of(report(new KeptCopy(null, CAPTURED), false));

        assertThat(Reports.html(report)).containsPattern("kept by the desk, captured .*SHA-256 .*0123456789abcdef…").contains("Accessed ");
        assertThat(text(ReportFormat.MARKDOWN, report, Locale.GERMAN)).contains("von der Redaktion aufbewahrt", "0123456789abcdef…", "Abgerufen ");
        assertThat(Reports.csv(report)).contains("captured 2026-", "SHA-256 " + HASH);
        assertThat(text(ReportFormat.JSON, report, Locale.ENGLISH)).contains("\"sourceDate\"", "ni:///sha-256;");
    }

    @Test
    void whereAWebArchiveKeepsItThatIsTold() {
        var report = Profile.PUBLIC.of(report(new KeptCopy("https://web.archive.example/1/minutes", CAPTURED), false));

        assertThat(Reports.html(report)).contains("Archived copy: ", "https://web.archive.example/1/minutes", "Accessed ").doesNotContain("kept by the desk");
        assertThat(Reports.csv(report)).contains("https://web.archive.example/1/minutes");
        assertThat(text(ReportFormat.JSON, report, Locale.ENGLISH)).contains("\"https://web.archive.example/1/minutes\"");
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, names = {"HTML", "MARKDOWN", "CSV", "JSON"})
    void readersLearnNothingOfAConfidentialSource(ReportFormat format) {
        var report = Profile.PUBLIC.of(report(new KeptCopy("https://web.archive.example/1/minutes", CAPTURED), true));

        assertThat(text(format, report, Locale.ENGLISH)).contains("Heron").doesNotContain("web.archive.example", HASH.substring(0, 16), "Accessed ");
    }

    private static String text(ReportFormat format, Report report, Locale language) {
        return new String(format.render(report, Sentences.in(language)), StandardCharsets.UTF_8);
    }

    private static Report report(KeptCopy copy, boolean isConfidential) {
        var row = Reports.evidence(MINUTES, isConfidential ? "Heron" : "The minutes", "https://council.example/minutes", "page 3", "No.");
        var kept = Reports.kept(isConfidential ? Reports.confidential(row) : row, copy);
        var quote = Reports.passage("Q1", "“No,” he said.", Reports.span("“No,” he said.", "“No,”")).approved(Finding.EXACT).evidence(kept).get();
        return Reports.of("“No,” he said.", quote);
    }
}
