package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleDetails;
import verbatim.message.Sentences;
import verbatim.review.QueueColumn;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;

@ServiceTest
class QueueExportTest {

    private static final List<QueueColumn> COLUMNS =
            List.of(QueueColumn.NUMBER, QueueColumn.WORDS, QueueColumn.STATUS, QueueColumn.SPEAKER, QueueColumn.ARTICLE, QueueColumn.DUE);

    private final Newsroom newsroom;
    private final QueueExport export;
    private final JdbcClient database;

    QueueExportTest(Newsroom newsroom, QueueExport export, JdbcClient database) {
        this.newsroom = newsroom;
        this.export = export;
        this.database = database;
    }

    @BeforeEach
    void anArticleWithAFormula() {
        newsroom.imported(
                "“The bridge is closed,” said Anna Lind. “We knew,” said Omar Bakri.",
                new ArticleDetails("=HYPERLINK(\"x\") <b>bridge</b>", null, null, null, "en", null, Newsroom.at(20), null));
    }

    @Test
    void everyFormatSaysWhatTheScreenShows() throws IOException {
        var filter = QueueFilter.UNVERIFIED.with(QueuePart.SPEAKER, "lind");

        for (var format : ReportFormat.values()) {
            var file = export.file(filter, COLUMNS, format, Sentences.ENGLISH);
            var words = words(format, file.bytes());
            assertThat(file.name()).matches("passages-2026-03-0\\d\\." + format.extension());
            assertThat(words).as("%s", format).contains("The bridge is closed", "To check", "Anna Lind").doesNotContain("We knew");
            if (!format.isTable()) {
                assertThat(words.replace("\\", "").replace("\n", " ")).as("%s", format).contains("Unverified passages, said by “lind”");
            }
        }
        assertThat(database.sql("select count(*) from audit_entry where what = 'QUEUE_EXPORTED' and sha256 is not null").query(Integer.class).single())
                .isEqualTo(ReportFormat.values().length);
    }

    @Test
    void aSheetHasTheColumnsInTheirOrderAndNoFormula() {
        var csv = words(export.file(QueueFilter.ALL, COLUMNS, ReportFormat.CSV, Sentences.in(Locale.GERMAN)).bytes());

        assertThat(csv).startsWith("\uFEFFNr.,Worte,Status,Sprecher,Artikel,Fällig\r\n").contains("Q2,", "'=HYPERLINK").doesNotContain(",=HYPERLINK").doesNotContain(",\"=HYPERLINK");
    }

    @Test
    void forProgramsItIsJson() {
        var read = JsonMapper.shared().readTree(export.file(QueueFilter.ALL, COLUMNS, ReportFormat.JSON, Sentences.ENGLISH).bytes());

        assertThat(read.get("shown").stringValue()).isEqualTo("All passages");
        assertThat(read.get("passages").size()).isEqualTo(2);
        assertThat(read.get("passages").get(0).get("No.").stringValue()).isEqualTo("Q1");
        assertThat(read.get("cutAt")).isNull();
    }

    @Test
    void itSaysWhereItIsCut() throws IOException {
        var list = new QueueList("All passages", COLUMNS, Collections.emptyList(), true, Newsroom.at(9), ZoneOffset.UTC, "News desk", "Edda Brandt", null);

        for (var format : ReportFormat.values()) {
            var words = words(format, new QueueListText(list, Sentences.ENGLISH).render(format));
            assertThat(words).as("%s", format).contains(format == ReportFormat.JSON ? "cutAt" : "there are more than these 0 passages");
        }
    }

    /** Who prints a list of what is verified must not lose what is doubted of it. */
    @Test
    void whatIsDoubtedSaysSoInEveryFormatWhateverColumnsAreChosen() throws IOException {
        database.sql("update passage set open_doubts = 2 where number = 1").update();
        var withoutStatus = List.of(QueueColumn.NUMBER, QueueColumn.WORDS);

        for (var format : ReportFormat.values()) {
            for (var columns : List.of(COLUMNS, withoutStatus)) {
                var words = words(format, export.file(QueueFilter.ALL, columns, format, Sentences.ENGLISH).bytes());
                if (format == ReportFormat.JSON) {
                    assertThat(JsonMapper.shared().readTree(words).get("passages").get(0).get("openDoubts").intValue()).isEqualTo(2);
                } else {
                    assertThat(words).as("%s", format).containsOnlyOnce("2 open doubts");
                }
                assertThat(words).as("%s", format).containsPattern(columns == COLUMNS ? "To check\\W+2 open doubts" : "2 open doubts|\"openDoubts\"");
            }
        }
        assertThat(words(export.file(QueueFilter.ALL, withoutStatus, ReportFormat.CSV, Sentences.in(Locale.GERMAN)).bytes()))
                .startsWith("\uFEFFNr.,Worte,Offene Zweifel\r\n")
                .contains("2 offene Zweifel\r\n");
    }

    private static String words(ReportFormat format, byte[] bytes) throws IOException {
        return switch (format) {
            case PDF -> {
                try (var document = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                }
            }
            case DOCX, XLSX -> {
                var all = new StringBuilder();
                try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", " "));
                    }
                }
                yield all.toString().replaceAll("\\s+", " ");
            }
            case HTML -> words(bytes).replaceAll("<[^>]+>", "");
            default -> words(bytes);
        };
    }

    private static String words(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
