package verbatim.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a sentence goes on over a page's end with a capital letter, as names do, and all nouns of some languages. The line before must be as long as
 * its neighbours and break off with a small letter or a comma; and what follows must be no heading, no label and nobody's name.
 */
final class OverThePage {

    private static final int SHORTEST_LINE = 25;
    private static final int LONGEST_LABEL = 60;
    private static final int MOST_WORDS_OF_A_LABEL = 7;
    /** A line that is broken for want of room is hardly shorter than others. */
    private static final double FULL = 0.75;
    private static final Pattern BREAKS_OFF = Pattern.compile("(?U)(?:.*[\\s(])?\\p{Ll}[\\p{L}’'-]*,?|.*\\p{L},");
    private static final Pattern WITHIN = Pattern.compile("\\p{Ll}[.!?…][”\"»“]? \\p{Lu}");
    private static final Pattern BEGINS = Pattern.compile("(?U)\\p{Lu}\\p{Ll}.*");
    private static final Pattern NAME = Pattern.compile("(?U)\\p{Lu}[\\w'’.-]*(?:[ \\u00A0](?:\\p{Ll}{1,3}[ \\u00A0]){0,2}\\p{Lu}[\\w'’.-]*){0,3}");
    private static final Pattern TIME = Pattern.compile(".*\\d:\\d\\d.*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private OverThePage() {}

    static boolean goesOn(PdfReader.Page before, PdfReader.Page next) {
        if (before.paragraphs().isEmpty() || next.paragraphs().isEmpty()) {
            return false;
        }
        List<PdfReader.Line> last = before.paragraphs().getLast();
        List<PdfReader.Line> first = next.paragraphs().getFirst();
        return breaksOff(last.getLast().words(), before) && isRunning(first) && mayGoOn(first.getFirst().words());
    }

    private static boolean breaksOff(String line, PdfReader.Page page) {
        int longest = page.paragraphs().stream().flatMap(List::stream).mapToInt(each -> each.words().length()).max().orElse(0);
        return line.length() >= SHORTEST_LINE && line.length() >= longest * FULL && BREAKS_OFF.matcher(line).matches();
    }

    /** Whether a paragraph is one of sentences: a heading has none, or asks on a line of its own. */
    private static boolean isRunning(List<PdfReader.Line> paragraph) {
        String line = paragraph.getFirst().words();
        boolean asks = line.endsWith("?") || line.endsWith("!");
        return PrintedPages.endsSentence(paragraph.getLast().words()) ? paragraph.size() > 1 || !asks : paragraph.stream().anyMatch(each -> WITHIN.matcher(each.words()).find());
    }

    private static boolean mayGoOn(String line) {
        int colon = line.indexOf(':');
        boolean label = colon > 0 && colon < LONGEST_LABEL && BLANKS.split(line.substring(0, colon)).length <= MOST_WORDS_OF_A_LABEL;
        return BEGINS.matcher(line).matches() && !label && !NAME.matcher(line).matches() && !TIME.matcher(line).matches();
    }
}
