package verbatim.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the heads and feet of left and right pages that differ: "12 Harbor board" and "Minutes of May 13", set apart, with the number
 * of the page on its outer side. No line comes again there; the numbers count with the pages, and their side changes with each.
 */
final class CountedHeads {

    private static final int FEWEST = 2;
    private static final int LONGEST = 90;
    private static final Pattern BEGINS = Pattern.compile("[–—-]?[ ]?(?<number>\\d{1,4})(?:[ \\t]+[|·•–—-]?[ \\t]*|[|·•])(?<title>\\p{L}.*)");
    private static final Pattern ENDS = Pattern.compile("(?<title>\\p{L}.*?)(?:[ \\t]+[|·•–—-]?[ \\t]*|[|·•])(?<number>\\d{1,4})[ ]?[–—-]?");

    private CountedHeads() {}

    /** A line with the number of its page at its begin, or at its end. */
    private record Counted(int page, int number, boolean begins) {

        int first() {
            return number - page;
        }

        /** Whether the even pages have it at the begin. */
        boolean evenBegin() {
            return begins == (number % 2 == 0);
        }

        static List<Counted> of(String line, int page) {
            List<Counted> read = new ArrayList<>();
            if (line.length() <= LONGEST && !PrintedPages.endsSentence(line)) {
                Matcher begins = BEGINS.matcher(line);
                Matcher ends = ENDS.matcher(line);
                if (begins.matches()) {
                    read.add(new Counted(page, Integer.parseInt(begins.group("number")), true));
                }
                if (ends.matches()) {
                    read.add(new Counted(page, Integer.parseInt(ends.group("number")), false));
                }
            }
            return read;
        }
    }

    /** The pages without them. */
    static List<PdfReader.Page> removed(List<PdfReader.Page> pages) {
        var heads = counted(pages, page -> page.paragraphs().getFirst());
        var feet = counted(pages, page -> page.paragraphs().getLast());
        if (heads.isEmpty() && feet.isEmpty()) {
            return pages;
        }
        var rest = new ArrayList<PdfReader.Page>();
        for (int i = 0; i < pages.size(); i++) {
            rest.add(pages.get(i).without(heads.contains(i), feet.contains(i)));
        }
        return rest;
    }

    private static List<Integer> counted(List<PdfReader.Page> pages, Function<PdfReader.Page, List<PdfReader.Line>> place) {
        Map<Integer, List<Counted>> series = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            @Nullable List<PdfReader.Line> lines = pages.get(i).paragraphs().size() < FEWEST ? null : place.apply(pages.get(i));
            if (lines != null && lines.size() == 1) {
                Counted.of(lines.getFirst().words(), i).forEach(each -> series.computeIfAbsent(each.first(), first -> new ArrayList<>()).add(each));
            }
        }
        return series.values().stream().filter(each -> holds(each, pages.size())).flatMap(List::stream).map(Counted::page).distinct().toList();
    }

    /** Whether half of the pages have it, on both sides, and each on that of its number. */
    private static boolean holds(List<Counted> counted, int pages) {
        boolean sides = counted.stream().map(Counted::begins).distinct().count() == 2 && counted.stream().map(Counted::evenBegin).distinct().count() == 1;
        return counted.size() >= FEWEST && counted.size() * 2 >= pages && sides;
    }
}
