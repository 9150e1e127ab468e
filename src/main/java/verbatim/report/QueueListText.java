package verbatim.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import verbatim.message.Sentences;
import verbatim.passage.Status;
import verbatim.report.Block.Paragraph;
import verbatim.report.Block.Section;
import verbatim.report.Run.Plain;
import verbatim.report.Run.Theirs;
import verbatim.review.QueueColumn;
import verbatim.review.QueueRow;

/** A list of the queue in one language: as blocks, as a sheet, and for programs, with the words of the screen. */
class QueueListText {

    private final QueueList list;
    private final Phrases phrases;

    QueueListText(QueueList list, Sentences sentences) {
        this.list = list;
        phrases = new Phrases(sentences, list.zone());
    }

    byte[] render(ReportFormat format) {
        return switch (format) {
            case HTML -> utf8(new HtmlReport().render(text()));
            case DOCX -> new DocxReport().render(text());
            case PDF -> new PdfReport().render(text());
            case MARKDOWN -> utf8(new MarkdownReport().render(text()));
            case XLSX -> new XlsxReport().render(sheet());
            case CSV -> utf8(new CsvReport().render(sheet()));
            case JSON -> utf8(json());
        };
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private ReportText text() {
        var title = phrases.of(QueueListLine.DOCUMENT);
        var facts = List.of(
                new Block.Fact(phrases.of(QueueListLine.SHOWN), List.of(new Theirs(list.shown()))),
                new Block.Fact(phrases.of(QueueListLine.PASSAGES), List.of(new Plain(count()))),
                new Block.Fact(phrases.of(QueueListLine.PRODUCED), List.of(phrases.time(list.at()))),
                new Block.Fact(phrases.of(QueueListLine.PRODUCED_BY), List.of(new Theirs(list.person()))));
        var legend = new Block.Legend(Arrays.stream(Status.values())
                .map(status -> new Block.Meaning(status, phrases.of(status), phrases.of(FootText.meaning(status))))
                .toList());
        return new ReportText(
                phrases.locale(),
                title,
                new ReportText.Pages(title + " · " + phrases.time(list.at()).words(), phrases.of(ReportLine.LETTERS_LOST)),
                imprint(),
                List.of(new Paragraph(Paragraph.Kind.DOCUMENT, List.of(new Plain(list.desk()))), new Block.Headline(title, phrases.locale().toLanguageTag()), new Block.Facts(facts)),
                List.of(new Section(Section.Part.PASSAGES, phrases.of(QueueListLine.PASSAGES), body())),
                new Section(Section.Part.SIGNS, phrases.of(ReportLine.SIGNS), List.of(legend)));
    }

    private List<Block> body() {
        if (list.rows().isEmpty()) {
            return List.of(phrases.plain(QueueListLine.NO_PASSAGE));
        }
        var columns = new ArrayList<>(List.of(new Block.Column(Block.Column.Kind.NUMBER, phrases.of(QueueListLine.POSITION))));
        list.columns().forEach(column -> columns.add(new Block.Column(kind(column), phrases.of(column))));
        var table = new Block.Table(columns, IntStream.range(0, list.rows().size()).mapToObj(this::row).toList());
        return list.isCut() ? List.of(phrases.plain(QueueListLine.CUT, list.rows().size()), table) : List.of(table);
    }

    /** By which the renderers say how wide a column is. */
    private static Block.Column.Kind kind(QueueColumn column) {
        return switch (column) {
            case WORDS -> Block.Column.Kind.WORDS;
            case NUMBER -> Block.Column.Kind.NUMBER;
            default -> Block.Column.Kind.PEOPLE;
        };
    }

    /** Labels are the articles' own, and come more than once: a row is called by its place. */
    private Block.Row row(int place) {
        var row = list.rows().get(place);
        return new Block.Row(
                String.valueOf(place + 1), false, row.status(), list.columns().stream().map(column -> block(column, row)).toList());
    }

    private List<Block> block(QueueColumn column, QueueRow row) {
        return switch (column) {
            case STATUS -> List.of(new Paragraph(Paragraph.Kind.PLAIN, List.of(phrases.status(row.status()))));
            case WORDS -> List.of(new Block.Words(row.words()));
            default -> {
                var cell = cell(column, row);
                yield cell.isEmpty() ? List.of() : List.of(phrases.theirs(cell));
            }
        };
    }

    private String cell(QueueColumn column, QueueRow row) {
        var hands = row.course().hands();
        return switch (column) {
            case STATUS -> phrases.of(row.status());
            case NUMBER -> row.label();
            case WORDS -> row.words();
            case SPEAKER -> row.said().speaker() == null ? phrases.of(QueueListLine.UNKNOWN) : row.said().speaker();
            case ARTICLE -> row.headline();
            case FINDING -> row.course().finding() == null ? "" : phrases.of(row.course().finding());
            case CHECKER -> orEmpty(hands.checker());
            case ASSIGNEE -> hands.isForWhoeverIsFree() ? phrases.of(QueueListLine.FREE) : orEmpty(hands.assignee());
            case CHANGED -> phrases.time(row.course().touchedAt()).words();
            case DUE -> row.story().deadline() == null ? "" : phrases.time(row.story().deadline()).words();
            case KIND -> phrases.of(row.kind());
            case PUBLICATION -> orEmpty(row.story().publication());
            case LANGUAGE -> Locale.forLanguageTag(row.story().language()).getDisplayLanguage(phrases.locale());
            case REVIEWER -> orEmpty(hands.reviewer());
        };
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private String count() {
        return list.isCut() ? phrases.of(QueueListLine.CUT, list.rows().size()) : phrases.of(QueueListLine.COUNT, list.rows().size());
    }

    /** A last row says that there are more: whoever reads the first line of such a file takes it for the titles. */
    private ReportSheet sheet() {
        var rows = new ArrayList<>(list.rows().stream().map(this::cells).toList());
        if (list.isCut()) {
            rows.add(list.columns().stream().map(column -> column == list.columns().getFirst() ? count() : "").toList());
        }
        return new ReportSheet(
                phrases.locale(),
                phrases.of(QueueListLine.DOCUMENT),
                phrases.of(QueueListLine.PASSAGES),
                imprint(),
                list.columns().stream().map(column -> phrases.of(column)).toList(),
                Set.of(),
                rows);
    }

    private List<String> cells(QueueRow row) {
        return list.columns().stream().map(column -> cell(column, row)).toList();
    }

    private String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("shown", list.shown());
        all.put("at", phrases.times().iso(list.at()));
        if (list.isCut()) {
            all.put("cutAt", list.rows().size());
        }
        all.put("passages", list.rows().stream().map(this::named).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private Map<String, String> named(QueueRow row) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("id", row.id().value().toString());
        cells.put("article", row.article().value().toString());
        list.columns().forEach(column -> cells.put(phrases.of(column), cell(column, row)));
        return cells;
    }

    private ReportText.Imprint imprint() {
        return new ReportText.Imprint(list.desk(), list.person(), list.at(), list.logo());
    }
}
