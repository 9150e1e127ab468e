package verbatim.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the heads and feet that part a sentence which runs over a page's end: too few pages have them to tell them by how often they
 * come. What stands so on another page, too, or is a number is left out there and wherever else it is first or last; what stands once
 * is set before the paragraph that goes on, for it may be a caption. Labels, names, and what stands within pages, too, stay where they are:
 * whoever is named there speaks, or has signed.
 */
final class RunningOver {

    private static final int MOST_LINES = 3;
    private static final int LONGEST_HEAD = 90;
    private static final int SHORTEST_LINE = 25;
    private static final int AGAIN = 2;
    /** "Tom Roe", "Ida van Berg", "ROE, Keeper of the lock", "Roe (Oakham)". */
    private static final Pattern NAME = Pattern.compile("(?U)\\p{Lu}[\\w'’.-]*(?:[ \\u00A0](?:\\p{Ll}{1,3}[ \\u00A0]){0,2}\\p{Lu}[\\w'’.-]*){0,3}(?:[ \\u00A0]?[,(\\[–—/].*)?");

    private final List<PdfReader.Page> pages;
    /** On how many pages a line of this shape is among the first, or the last. */
    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<String, Integer> feet = new HashMap<>();
    /** What stands amid pages. */
    private final Set<String> inside = new HashSet<>();
    private final Set<String> headsFound = new HashSet<>();
    private final Set<String> feetFound = new HashSet<>();

    private RunningOver(List<PdfReader.Page> pages) {
        this.pages = pages;
        for (var page : pages) {
            edge(page, true).stream().map(RunningHeads::shape).distinct().forEach(shape -> heads.merge(shape, 1, Integer::sum));
            edge(page, false).stream().map(RunningHeads::shape).distinct().forEach(shape -> feet.merge(shape, 1, Integer::sum));
            var all = lines(page);
            all.stream().skip(MOST_LINES).limit(Math.max(0, all.size() - MOST_LINES - MOST_LINES)).map(RunningHeads::shape).forEach(inside::add);
        }
    }

    /** The pages without them. */
    static List<PdfReader.Page> joined(List<PdfReader.Page> pages) {
        var over = new RunningOver(pages);
        var moved = new ArrayList<>(pages);
        for (int i = 0; i + 1 < pages.size(); i++) {
            over.join(moved, i);
        }
        return moved.stream().map(over::withoutFound).toList();
    }

    private static List<String> lines(PdfReader.Page page) {
        return page.paragraphs().stream().flatMap(List::stream).map(PdfReader.Line::words).toList();
    }

    /** The first lines of a page, or the last ones from its end on. */
    private static List<String> edge(PdfReader.Page page, boolean first) {
        var all = lines(page);
        return first ? all.subList(0, Math.min(MOST_LINES, all.size())) : all.subList(Math.max(0, all.size() - MOST_LINES), all.size()).reversed();
    }

    /** Looks for the fewest lines between a page and the next without which a sentence goes on. */
    private void join(List<PdfReader.Page> moved, int at) {
        var last = edge(moved.get(at), false);
        var first = edge(moved.get(at + 1), true);
        for (int dropped = 0; dropped < last.size() + first.size() - 1; dropped++) {
            for (int feetHere = 0; feetHere <= dropped; feetHere++) {
                int headsHere = dropped - feetHere;
                if (feetHere < last.size() && headsHere < first.size() && goesOn(last.get(feetHere), first.get(headsHere))) {
                    if (mayGo(moved.get(at), last.subList(0, feetHere), feet, false) && mayGo(moved.get(at + 1), first.subList(0, headsHere), heads, true)) {
                        leaveOut(moved, at, feetHere, headsHere);
                        return;
                    }
                }
            }
        }
    }

    private static boolean goesOn(String last, String first) {
        return PrintedPages.goesOn(first) && !PrintedPages.endsSentence(last) && last.length() >= SHORTEST_LINE;
    }

    /** Whether lines may be no part of the text: short, no sentence, and told by another page or by standing apart. */
    private boolean mayGo(PdfReader.Page page, List<String> lines, Map<String, Integer> known, boolean first) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            var paragraph = first ? page.paragraphs().get(Math.min(i, page.paragraphs().size() - 1)) : page.paragraphs().get(Math.max(0, page.paragraphs().size() - 1 - i));
            boolean apart = paragraph.size() == 1 && paragraph.getFirst().words().equals(line);
            if (line.length() > LONGEST_HEAD || PrintedPages.endsSentence(line) || PrintedPages.goesOn(line) || !(isKnown(line, known) || apart) || isSaid(line)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it may say who speaks, or be spoken. */
    private boolean isSaid(String line) {
        String shape = RunningHeads.shape(line);
        return !"#".equals(shape) && (line.indexOf(':') >= 0 || line.indexOf('：') >= 0 || NAME.matcher(line).matches() || inside.contains(shape));
    }

    private static boolean isKnown(String line, Map<String, Integer> known) {
        String shape = RunningHeads.shape(line);
        return "#".equals(shape) || known.getOrDefault(shape, 0) >= AGAIN;
    }

    private void leaveOut(List<PdfReader.Page> moved, int at, int feetHere, int headsHere) {
        var once = new ArrayList<PdfReader.Line>();
        for (int i = 0; i < feetHere; i++) {
            once.addFirst(moved.get(at).paragraphs().getLast().getLast());
            moved.set(at, moved.get(at).without(false, true));
        }
        for (int i = 0; i < headsHere; i++) {
            once.add(moved.get(at + 1).paragraphs().getFirst().getFirst());
            moved.set(at + 1, moved.get(at + 1).without(true, false));
        }
        for (int i = once.size() - 1; i >= 0; i--) {
            String line = once.get(i).words();
            var known = i < feetHere ? feet : heads;
            if (isKnown(line, known)) {
                (i < feetHere ? feetFound : headsFound).add(RunningHeads.shape(line));
                once.remove(i);
            }
        }
        if (!once.isEmpty()) {
            var paragraphs = new ArrayList<>(moved.get(at).paragraphs());
            IntStream.range(0, once.size()).forEach(i -> paragraphs.add(paragraphs.size() - 1, List.of(once.get(i))));
            moved.set(at, new PdfReader.Page(moved.get(at).number(), paragraphs));
        }
    }

    private PdfReader.Page withoutFound(PdfReader.Page page) {
        var rest = page;
        var headsLeft = new HashSet<>(headsFound);
        var feetLeft = new HashSet<>(feetFound);
        for (int i = 0; i < MOST_LINES && !rest.paragraphs().isEmpty(); i++) {
            // A page has each once: a second number may be one of a table.
            boolean head = headsLeft.remove(RunningHeads.shape(rest.paragraphs().getFirst().getFirst().words()));
            boolean foot = feetLeft.remove(RunningHeads.shape(rest.paragraphs().getLast().getLast().words()));
            if (!head && !foot) {
                return rest;
            }
            rest = rest.without(head, foot);
        }
        return rest;
    }
}
