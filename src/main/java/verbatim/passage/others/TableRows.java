package verbatim.passage.others;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;

/**
 * A table as rows: separated by commas, semicolons or tabs, whichever makes most of its first line, which names the columns.
 * What a column holds is told by its name, or by whoever brings it.
 */
class TableRows {

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_HEAD = 100;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_WORDS = 20_000;
    private static final int LONGEST_TEXT = 18_000;
    private static final String BETWEEN_PARTS = " … ";
    private static final Pattern PARTS = Pattern.compile("\\d{1,9}-\\d{1,9}(;\\s*\\d{1,9}-\\d{1,9})*");
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    /** What a program writes before a cell that another would compute: see OWASP, "CSV Injection". */
    private static final Pattern DEFUSED = Pattern.compile("^'(?=\\s*[=+\\-@＝＋－＠\\t\\r])");

    private final Map<Integer, OthersColumn> chosen;
    private List<OthersFile.Column> columns = List.of();

    TableRows(Map<Integer, OthersColumn> chosen) {
        this.chosen = chosen;
    }

    OthersReading.Read read(String text) {
        var separator = Stream.of(',', ';', '\t')
                .max(Comparator.comparingInt((Character one) -> known(head(text, one))).thenComparingInt(one -> head(text, one).size()))
                .orElseThrow();
        columns = columns(head(text, separator));
        var rows = new ArrayList<OthersRow>();
        try (var parser = CSVParser.parse(text, format(separator))) {
            boolean isHead = true;
            for (var line : parser) {
                if (!isHead && !isEmpty(line)) {
                    if (rows.size() == OthersReading.MOST_ROWS) {
                        throw new OthersRefused(OthersRefusal.TOO_MANY_ROWS, OthersReading.MOST_ROWS);
                    }
                    rows.add(row(line));
                }
                isHead = false;
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new OthersRefused(OthersRefusal.BROKEN_TABLE, rows.size() + 1);
        }
        return new OthersReading.Read(columns, rows, List.of());
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreSurroundingSpaces(true).setTrailingData(true).setLenientEof(false).get();
    }

    private static List<String> head(String text, char separator) {
        try (var parser = CSVParser.parse(text, format(separator))) {
            var lines = parser.iterator();
            return lines.hasNext() ? lines.next().stream().limit(MOST_COLUMNS).toList() : List.of();
        } catch (IOException | UncheckedIOException broken) {
            return List.of();
        }
    }

    private static int known(List<String> head) {
        return (int) head.stream().flatMap(name -> OthersColumn.named(name).stream()).count();
    }

    /** A second column of the same kind is none, unless somebody says that it is the one. */
    private List<OthersFile.Column> columns(List<String> head) {
        if (head.stream().allMatch(String::isBlank)) {
            throw new OthersRefused(OthersRefusal.BROKEN_TABLE, 1);
        }
        var taken = EnumSet.noneOf(OthersColumn.class);
        taken.addAll(chosen.values());
        return IntStream.range(0, head.size())
                .mapToObj(i -> {
                    var as = chosen.get(i);
                    if (as == null) {
                        as = OthersColumn.named(head.get(i)).filter(taken::add).orElse(OthersColumn.NOTHING);
                    }
                    return new OthersFile.Column(OthersReading.fit(head.get(i), LONGEST_HEAD), as);
                })
                .toList();
    }

    private static boolean isEmpty(CSVRecord line) {
        return line.stream().allMatch(String::isBlank);
    }

    private OthersRow row(CSVRecord line) {
        List<WordsSelector> places = List.of();
        Refusal refusal = null;
        try {
            places = places(line);
        } catch (OthersRefused why) {
            refusal = why.refusals().getFirst();
        }
        return new OthersRow(
                (int) Math.min(Integer.MAX_VALUE, line.getRecordNumber()),
                AnnotationRows.orNull(cell(line, OthersColumn.ID, LONGEST_NAME)),
                AnnotationRows.orNull(cell(line, OthersColumn.AUTHOR, LONGEST_NAME)),
                day(cell(line, OthersColumn.DAY, LONGEST_NAME)),
                places,
                cell(line, OthersColumn.NOTE, LONGEST_TEXT),
                Stream.of(cell(line, OthersColumn.TAGS, LONGEST_TEXT).split("[,;\n]")).map(String::strip).filter(tag -> !tag.isEmpty()).limit(50).toList(),
                AnnotationRows.orNull(cell(line, OthersColumn.FINDING, LONGEST_NAME)),
                AnnotationRows.orNull(cell(line, OthersColumn.KIND, LONGEST_NAME)),
                refusal);
    }

    private List<WordsSelector> places(CSVRecord line) {
        var words = cell(line, OthersColumn.WORDS);
        var hash = cell(line, OthersColumn.TEXT_HASH).matches("[0-9a-f]{64}") ? cell(line, OthersColumn.TEXT_HASH) : null;
        if (words.isEmpty()) {
            throw new OthersRefused(OthersRefusal.POINTS_TO_NO_WORDS);
        }
        if (words.length() > LONGEST_WORDS) {
            throw new OthersRefused(OthersRefusal.WORDS_TOO_LONG, LONGEST_WORDS);
        }
        var parts = cell(line, OthersColumn.PARTS);
        if (parts.isEmpty()) {
            return List.of(new WordsSelector(
                    words,
                    cell(line, OthersColumn.BEFORE),
                    cell(line, OthersColumn.AFTER),
                    number(cell(line, OthersColumn.START)),
                    number(cell(line, OthersColumn.END)),
                    hash));
        }
        var each = List.of(words.split(BETWEEN_PARTS));
        var where = PARTS.matcher(parts).matches() ? List.of(parts.split(";\\s*")) : List.<String>of();
        if (each.size() != where.size()) {
            throw new OthersRefused(OthersRefusal.PARTS_UNCLEAR);
        }
        return IntStream.range(0, each.size())
                .mapToObj(i -> {
                    var ends = where.get(i).split("-");
                    return new WordsSelector(each.get(i).strip(), "", "", number(ends[0]), number(ends[1]), hash);
                })
                .toList();
    }

    private String cell(CSVRecord line, OthersColumn column, int most) {
        return OthersReading.fit(cell(line, column), most);
    }

    private String cell(CSVRecord line, OthersColumn column) {
        for (int i = 0; i < columns.size() && i < line.size(); i++) {
            if (columns.get(i).as() == column && column != OthersColumn.NOTHING) {
                return OthersReading.fit(DEFUSED.matcher(line.get(i)).replaceFirst(""));
            }
        }
        return "";
    }

    private static @Nullable Integer number(String cell) {
        return cell.matches("\\d{1,9}") ? (Integer) Integer.parseInt(cell) : null;
    }

    /** A day with slashes may be of May or of March: it is none. */
    private static @Nullable LocalDate day(String cell) {
        var day = AnnotationRows.day(cell);
        if (day != null) {
            return day;
        }
        try {
            return LocalDate.parse(cell.strip().split("[ ,T]", 2)[0], GERMAN);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
