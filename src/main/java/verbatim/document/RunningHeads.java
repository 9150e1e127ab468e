package verbatim.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Leaves out what a printed document repeats at the head and foot of its pages: its title, the number of the page. They
 * would stand within the sentences that go on over a page's end. A line is one if it comes on at least half of the pages,
 * whatever numbers it holds; with the page's number at its end or beginning, as a chapter's title has it, on some pages. Of two
 * pages, it is no sentence: a witness may say the same twice.
 */
final class RunningHeads {

    private static final int LEAST_PAGES = 2;
    private static final int FEW_PAGES = 2;
    private static final int MANY = 3;
    private static final int WORDS_OF_A_HEAD = 4;
    private static final int MOST_LINES = 3;
    private static final Pattern DIGITS = Pattern.compile("\\d+|\\b[ivxlcIVXLC]+\\b");
    private static final Pattern NUMBERED = Pattern.compile("#.*|.*#");
    private static final Pattern NUMBER_ALONE = Pattern.compile("[-–—\\s]*(?:\\d{1,4}|#)[-–—\\s]*");

    private final List<PdfReader.Page> pages;

    RunningHeads(List<PdfReader.Page> pages) {
        this.pages = pages;
    }

    /** The pages without them. */
    List<PdfReader.Page> removed() {
        var rest = pages;
        for (int i = 0; i < MOST_LINES && pages.size() >= LEAST_PAGES; i++) {
            var heads = repeated(rest, RunningHeads::first);
            var feet = repeated(rest, RunningHeads::last);
            if (heads.isEmpty() && feet.isEmpty()) {
                return rest;
            }
            rest = rest.stream()
                    .map(page -> page.without(heads.containsKey(first(page)), feet.containsKey(last(page))))
                    .toList();
        }
        return rest;
    }

    private static Map<String, Integer> repeated(List<PdfReader.Page> pages, Function<PdfReader.Page, String> place) {
        var counts = new HashMap<String, Integer>();
        pages.forEach(page -> counts.merge(place.apply(page), 1, Integer::sum));
        counts.remove("");
        counts.entrySet()
                .removeIf(line -> line.getValue() < Math.min(pages.size(), MANY)
                        || pages.size() == FEW_PAGES && !isHeadOfFew(line.getKey())
                        || (line.getValue() * 2 < pages.size() && !NUMBERED.matcher(line.getKey()).matches()));
        return counts;
    }

    private static boolean isHeadOfFew(String shape) {
        return (shape.indexOf('#') >= 0 || shape.split(" ").length >= WORDS_OF_A_HEAD) && !shape.matches("(?s).*[.?!]");
    }

    private static String first(PdfReader.Page page) {
        return page.paragraphs().isEmpty() ? "" : shape(page.paragraphs().getFirst().getFirst().words());
    }

    private static String last(PdfReader.Page page) {
        return page.paragraphs().isEmpty() ? "" : shape(page.paragraphs().getLast().getLast().words());
    }

    /** A line whatever numbers it holds; "#" for a number alone. */
    static String shape(String line) {
        return NUMBER_ALONE.matcher(line).matches() ? "#" : DIGITS.matcher(line).replaceAll("#");
    }
}
