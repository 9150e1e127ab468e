package verbatim.text.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The heads and feet of pages that form feeds part: short lines that come again as the first or last ones of pages, whatever numbers they
 * hold, and are no sentences and no labels. Whoever spoke before does not say them.
 */
final class PageEdges {

    private static final int EDGE = 2;
    private static final int AGAIN = 2;
    private static final int LONGEST = 90;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern HEAD = Pattern.compile("[^\\d:][^:]*[^.?!:,;…\"”»]");

    private PageEdges() {}

    /** Each as an entry of the margin that takes its whole line. */
    static List<Margin.Entry> of(String text) {
        List<List<Margin.Entry>> pages = new ArrayList<>();
        pages.add(new ArrayList<>());
        for (int start = 0; start < text.length();) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            boolean behind = line.strip().isEmpty() || line.indexOf('\f') < line.indexOf(line.strip());
            if (line.indexOf('\f') >= 0 && behind) {
                pages.add(new ArrayList<>());
            }
            if (!line.isBlank()) {
                pages.getLast().add(new Margin.Entry(start, end, null, null));
            }
            if (line.indexOf('\f') >= 0 && !behind) {
                pages.add(new ArrayList<>());
            }
            start = end + 1;
        }
        List<Margin.Entry> found = new ArrayList<>(repeated(text, pages, UnaryOperator.identity()));
        repeated(text, pages, List::reversed).stream().filter(each -> !found.contains(each)).forEach(found::add);
        return found;
    }

    private static List<Margin.Entry> repeated(String text, List<List<Margin.Entry>> pages, UnaryOperator<List<Margin.Entry>> from) {
        Map<String, List<Margin.Entry>> shapes = new HashMap<>();
        for (List<Margin.Entry> page : pages) {
            from.apply(page).stream().limit(EDGE).forEach(line -> {
                String words = text.substring(line.start(), line.end()).strip();
                if (words.length() <= LONGEST && HEAD.matcher(words).matches()) {
                    shapes.computeIfAbsent(DIGITS.matcher(words).replaceAll("#"), shape -> new ArrayList<>()).add(line);
                }
            });
        }
        return shapes.values().stream().filter(lines -> lines.size() >= AGAIN).flatMap(List::stream).toList();
    }
}
