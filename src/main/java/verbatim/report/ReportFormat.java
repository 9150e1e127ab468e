package verbatim.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/** As what kind of file a report can be had. All say the same, in the same words. */
public enum ReportFormat implements Worded {
    /** To be read, on a screen or on paper. */
    HTML("html", "text/html;charset=utf-8"),
    /** For the editor of the article. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** To be kept: the record of what was known when it was made. */
    PDF("pdf", "application/pdf"),
    /** A row a passage. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** A row a passage, for programs. */
    CSV("csv", "text/csv;charset=utf-8"),
    /** For a pull request. */
    MARKDOWN("md", "text/markdown;charset=utf-8"),
    /** For programs: an annotation a passage. */
    JSON("json", "application/ld+json");

    private final String extension;
    private final String mediaType;

    ReportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** What the names of such files end with, without the dot. */
    public String extension() {
        return extension;
    }

    /** The kind of a file by what its name ends with; empty where it is none. */
    public static Optional<ReportFormat> of(String fileName) {
        return Arrays.stream(values()).filter(format -> fileName.toLowerCase(Locale.ROOT).endsWith("." + format.extension)).findFirst();
    }

    /** Whether it has a row a passage, in the columns of a desk's work. */
    public boolean isTable() {
        return this == XLSX || this == CSV;
    }

    /** What such a file is for programs. */
    public String mediaType() {
        return mediaType;
    }

    /** The file of a report. */
    public byte[] render(Report report, Sentences sentences) {
        return switch (this) {
            case HTML -> new HtmlReport().render(ReportText.of(report, sentences)).getBytes(StandardCharsets.UTF_8);
            case DOCX -> new DocxReport().render(ReportText.of(report, sentences));
            case PDF -> new PdfReport().render(ReportText.of(report, sentences));
            case XLSX -> new XlsxReport().render(ReportSheet.of(report, sentences));
            case CSV -> new CsvReport().render(ReportSheet.of(report, sentences)).getBytes(StandardCharsets.UTF_8);
            case JSON -> AnnotationReport.render(report, sentences, passage -> passage.card().isPublic() && !report.head().isUnderEmbargo());
            case MARKDOWN -> new MarkdownReport().render(ReportText.of(report, sentences)).getBytes(StandardCharsets.UTF_8);
        };
    }
}
