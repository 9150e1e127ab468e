package verbatim.report;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes Markdown (CommonMark, as GitHub renders it) of which every text is escaped: no markup, link, mention or HTML comes of
 * what somebody wrote. What is found behind the renderer, in the words themselves, no backslash stops; a word joiner
 * (U+2060), which is not seen, parts it.
 */
final class Markdown {

    private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_\\[\\]<&|~$#]|:(?=//)|(?i)(?<=www)\\.|^//");

    /** What makes a list, a quotation or a heading of a line, or goes on with a number before it. */
    private static final Pattern AT_START = Pattern.compile("^(\\d{0,9})([-+=>.)])");

    /** "@name", "#12", "GH-12", ":sign:". */
    private static final Pattern FOUND_LATER = Pattern.compile(
            "[@＠](?=[\\p{L}\\p{N}_-])|#(?=\\d)|(?i:gh)-(?=\\d)|:(?=[a-zA-Z0-9_+-]*[a-zA-Z+-][a-zA-Z0-9_+-]*:)");

    private final StringBuilder out = new StringBuilder();

    /** Before each line but the first one of an item. */
    private String indent = "";

    /** The same of the paragraph before. */
    private String before = "";

    private boolean begins;

    /** Words that can mean nothing but themselves; a line end within them is kept as one, and several as one. */
    static String escaped(String words) {
        return Harmless.onPage(words).lines().map(String::strip).filter(line -> !line.isEmpty()).map(Markdown::line).collect(Collectors.joining("\\\n"));
    }

    /** The same within a line: line ends are blanks, and blanks at the ends are kept. */
    static String inLine(String words) {
        var flat = Harmless.onPage(words).replaceAll("\\s+", " ");
        return line(flat);
    }

    private static String line(String line) {
        var parted = FOUND_LATER.matcher(line).replaceAll("$0\u2060");
        var active = ACTIVE.matcher(parted).replaceAll("\\\\$0");
        return AT_START.matcher(active).replaceFirst("$1\\\\$2");
    }

    /** A paragraph, with a blank line before it. */
    void paragraph(String inline) {
        if (inline.isBlank()) {
            return;
        }
        var first = begins ? indent.substring(0, indent.length() - 2) : indent;
        if (!out.isEmpty()) {
            // A quotation goes on over a blank line only where both sides of it are in it.
            out.append((before.startsWith(first) ? first : first.startsWith(before) ? before : "").stripTrailing()).append('\n');
        }
        for (var line : inline.strip().split("\n", -1)) {
            out.append(begins ? first + "- " : indent).append(line).append('\n');
            begins = false;
        }
        before = indent;
    }

    /** What it writes is an item of a list. */
    void item(Runnable content) {
        within("  ", () -> {
            begins = true;
            content.run();
            begins = false;
        });
    }

    /** What it writes is quoted. */
    void quotation(Runnable content) {
        within("> ", content);
    }

    private void within(String deeper, Runnable content) {
        var outer = indent;
        indent += deeper;
        content.run();
        indent = outer;
    }

    String text() {
        return out.toString();
    }
}
