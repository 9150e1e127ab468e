package verbatim.text.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The heads and feet of pages that form feeds part: short lines that come again as the first or last ones of pages, whatever numbers they
 * hold, and are no sentences and no labels. Whoever spoke before does not say them. What stands within a page, too, and a few words that name nothing may be said.
 */
final class PageEdges {

    private static final int EDGE = 2;
    private static final int AGAIN = 2;
    private static final int LONGEST = 90;
    private static final int FEWEST_WORDS = 4;
    /** "Day 2", "County Court". */
    private static final Pattern TITLE = Pattern.compile(".*\\d.*|\\p{Lu}\\S* (?:\\S+ )?\\p{Lu}\\S+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern BELOW = Pattern.compile("[\\p{Lu}\\d][^:.?!]{2,89}(?<![,;…\"”»])");
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
        return below(text, pages, found);
    }

    /** With the lines that come again below heads, such as the day of the sitting. */
    private static List<Margin.Entry> below(String text, List<List<Margin.Entry>> pages, List<Margin.Entry> found) {
        Set<Margin.Entry> all = new LinkedHashSet<>(found);
        for (int more = 0; more < EDGE; more++) {
            Map<String, List<Margin.Entry>> shapes = new HashMap<>();
            for (List<Margin.Entry> page : pages) {
                int at = 0;
                while (at < page.size() && all.contains(page.get(at))) {
                    at++;
                }
                if (at > 0 && at < page.size() && BELOW.matcher(words(text, page.get(at))).matches()) {
                    shapes.computeIfAbsent(words(text, page.get(at)), shape -> new ArrayList<>()).add(page.get(at));
                }
            }
            shapes.values().stream().filter(lines -> lines.size() >= AGAIN).forEach(all::addAll);
        }
        return List.copyOf(all);
    }

    private static List<Margin.Entry> repeated(String text, List<List<Margin.Entry>> pages, UnaryOperator<List<Margin.Entry>> from) {
        Set<String> inside = inside(text, pages);
        Map<String, List<Margin.Entry>> shapes = new HashMap<>();
        for (List<Margin.Entry> page : pages) {
            from.apply(page).stream().limit(EDGE).forEach(line -> {
                String words = words(text, line);
                if (words.length() <= LONGEST && HEAD.matcher(words).matches() && isTitle(words) && !inside.contains(shape(words))) {
                    shapes.computeIfAbsent(shape(words), shape -> new ArrayList<>()).add(line);
                }
            });
        }
        return shapes.values().stream().filter(lines -> lines.size() >= AGAIN).flatMap(List::stream).toList();
    }

    /** What stands amid pages. */
    private static Set<String> inside(String text, List<List<Margin.Entry>> pages) {
        Set<String> inside = new HashSet<>();
        for (List<Margin.Entry> page : pages) {
            page.stream().skip(EDGE).limit(Math.max(0, page.size() - EDGE - EDGE)).forEach(line -> inside.add(shape(words(text, line))));
        }
        return inside;
    }

    private static boolean isTitle(String words) {
        boolean title = TITLE.matcher(words).matches() && !LabelWords.all().isFirstName(words.substring(0, Math.max(0, words.indexOf(' '))));
        return title || words.chars().filter(c -> c == ' ').count() + 1 >= FEWEST_WORDS;
    }

    private static String words(String text, Margin.Entry line) {
        return text.substring(line.start(), line.end()).strip();
    }

    private static String shape(String words) {
        return DIGITS.matcher(words).replaceAll("#");
    }
}
