package verbatim.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import verbatim.text.turn.TextTurns;

/**
 * Talk that a page prints beside its article, as a box with an interview: somebody is quoted from it, so it is read, too. Furniture
 * with colons in it, such as headlines of other articles and what readers wrote, is none.
 */
final class PageTurns {

    private static final int FEWEST = 3;
    private static final int SPEAKERS = 2;
    private static final int BLOCKS_A_TURN = 2;
    private static final double LINKED = 0.3;
    private static final Pattern SENTENCE = Pattern.compile("[.!?…]['\"”»“)\\s]*$");
    private static final String APART = "nav, menu, footer, form, dialog, [role=navigation], [role=contentinfo], [role=dialog]";

    private PageTurns() {}

    /**
     * Of blocks in the order of the page those that hold turns and are not read.
     *
     * @param read whether a block is read
     */
    static List<Element> beside(List<Element> blocks, Predicate<Element> read) {
        List<Element> found = new ArrayList<>();
        List<Element> run = new ArrayList<>();
        for (var block : blocks) {
            if (read.test(block) || isFurniture(block)) {
                take(run, found);
            } else {
                run.add(block);
            }
        }
        take(run, found);
        return found;
    }

    private static void take(List<Element> run, List<Element> found) {
        if (run.size() >= FEWEST && isTalk(run)) {
            found.addAll(run);
        }
        run.clear();
    }

    private static boolean isTalk(List<Element> run) {
        Map<String, Integer> times = new HashMap<>();
        var text = new StringBuilder();
        run.forEach(block -> text.append(block.text()).append("\n\n"));
        TextTurns.of(text.toString()).places().stream().map(TextTurns.Place::name).filter(Objects::nonNull).forEach(name -> times.merge(name, 1, Integer::sum));
        int turns = times.values().stream().mapToInt(Integer::intValue).sum();
        long sentences = run.stream().filter(block -> SENTENCE.matcher(block.text()).find()).count();
        // "Reds: 3 points" is a result.
        return sentences * BLOCKS_A_TURN >= run.size() && times.size() >= SPEAKERS && turns > times.size() && turns * BLOCKS_A_TURN >= run.size();
    }

    private static boolean isFurniture(Element block) {
        int links = block.getElementsByTag("a").stream().mapToInt(link -> link.text().length()).sum();
        return block.closest(APART) != null || links > LINKED * block.text().length()
                || PageFurniture.isOthers(block) || block.parents().stream().anyMatch(each -> PageFurniture.isNamed(each) || PageFurniture.isOthers(each));
    }
}
