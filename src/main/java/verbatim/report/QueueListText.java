package verbatim.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final String BESIDE = " · ";

    private final QueueList list;
    private final Phrases phrases;

    /** Whether doubts have a column of their own: where there are any, and no status beside which they could stand. */
    private final boolean doubtsApart;

    QueueListText(QueueList list, Sentences sentences) {
        this.list = list;
        phrases = new Phrases(sentences, list.zone());
        doubtsApart = !list.columns().contains(QueueColumn.STATUS) && list.rows().stream().anyMatch(row -> row.course().openDoubts() > 0);
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
        if (doubtsApart) {
            columns.add(new Block.Column(Block.Column.Kind.PEOPLE, phrases.of(QueueListLine.DOUBTS)));
        }
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
        var blocks = new ArrayList<>(list.columns().stream().map(column -> block(column, row)).toList());
        if (doubtsApart) {
            blocks.add(row.course().openDoubts() == 0 ? List.of() : List.of(new Paragraph(Paragraph.Kind.RISK, List.of(new Plain(doubts(row))))));
        }
        return new Block.Row(String.valueOf(place + 1), false, row.status(), blocks);
    }

    private List<Block> block(QueueColumn column, QueueRow row) {
        return switch (column) {
            case STATUS -> List.of(new Paragraph(Paragraph.Kind.PLAIN, status(row)));
            case WORDS -> List.of(new Block.Words(row.words()));
            default -> {
                var cell = cell(column, row);
                yield cell.isEmpty() ? List.of() : List.of(phrases.theirs(cell));
            }
        };
    }

    /** With what is doubtful about it, as on the screen: nobody reads "verified" alone of what is doubted. */
    private List<Run> status(QueueRow row) {
        var word = phrases.status(row.status());
        return row.course().openDoubts() == 0 ? List.of(word) : List.of(word, new Plain(BESIDE + doubts(row)));
    }

    private String doubts(QueueRow row) {
        return phrases.of(QueueListLine.OPEN_DOUBTS, row.course().openDoubts());
    }

    private String cell(QueueColumn column, QueueRow row) {
        var hands = row.course().hands();
        return switch (column) {
            case STATUS -> phrases.of(row.status()) + (row.course().openDoubts() == 0 ? "" : BESIDE + doubts(row));
            case NUMBER -> row.label();
            case WORDS -> row.words();
            case SPEAKER -> row.said().speaker() == null ? phrases.of(QueueListLine.UNKNOWN) : row.said().speaker();
            case ARTICLE -> row.headline();
            case FINDING -> row.course().finding() == null ? "" : phrases.of(row.course().finding());
            case CHECKER -> orEmpty(hands.checker());
            case ASSIGNEE -> hands.isForWhoeverIsFree() ? phrases.of(QueueListLine.FREE) : orEmpty(hands.assignee());
            case CHANGED -> phrases.time(row.course().touchedAt()).words();
            case DUE -> due(row);
            case KIND -> phrases.of(row.kind());
            case PUBLICATION -> orEmpty(row.story().publication());
            case LANGUAGE -> Locale.forLanguageTag(row.story().language()).getDisplayLanguage(phrases.locale());
            case REVIEWER -> orEmpty(hands.reviewer());
        };
    }

    private String due(QueueRow row) {
        var deadline = row.story().deadline();
        var enough = row.isEnoughDone() ? Stream.of(phrases.of(QueueListLine.ENOUGH_DONE)) : Stream.<String>empty();
        return Stream.concat(deadline == null ? Stream.empty() : Stream.of(phrases.time(deadline).words()), enough).collect(Collectors.joining(BESIDE));
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
            rows.add(IntStream.range(0, titles().size()).mapToObj(column -> column == 0 ? count() : "").toList());
        }
        return new ReportSheet(
                phrases.locale(),
                phrases.of(QueueListLine.DOCUMENT),
                phrases.of(QueueListLine.PASSAGES),
                imprint(),
                titles(),
                Set.of(),
                rows);
    }

    private List<String> titles() {
        return withDoubts(list.columns().stream().map(column -> phrases.of(column)).toList(), phrases.of(QueueListLine.DOUBTS));
    }

    private List<String> cells(QueueRow row) {
        return withDoubts(list.columns().stream().map(column -> cell(column, row)).toList(), row.course().openDoubts() == 0 ? "" : doubts(row));
    }

    private List<String> withDoubts(List<String> cells, String doubts) {
        return doubtsApart ? Stream.concat(cells.stream(), Stream.of(doubts)).toList() : cells;
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

    private Map<String, Object> named(QueueRow row) {
        var cells = new LinkedHashMap<String, Object>();
        cells.put("id", row.id().value().toString());
        cells.put("article", row.article().value().toString());
        list.columns().forEach(column -> cells.put(phrases.of(column), cell(column, row)));
        cells.put("openDoubts", row.course().openDoubts());
        return cells;
    }

    private ReportText.Imprint imprint() {
        return new ReportText.Imprint(list.desk(), list.person(), list.at(), list.logo());
    }
}
