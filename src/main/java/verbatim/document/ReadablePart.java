package verbatim.document;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The part of a page that is read as a source. The reader views of browsers look for long paragraphs and take a short block in
 * between, a turn, an answer, a quote with its name, for something beside the article. So two searches are asked, theirs and that for
 * the body of an article, and what either of them takes is read; so is what stands amid that and is no furniture by its kind, its
 * name or its links. Words that are furniture for one of them only are better read than lost.
 */
final class ReadablePart {

    /** What stands where a box was left out. */
    static final String BOX = "verbatim-box";

    private static final String ARTICLE = "article, main, [role=main]";
    private static final String BESIDE = "nav, menu, footer";
    private static final int FEWEST_WORDS = 6;

    /** Numbers the blocks of words in the order of the page, so that they are known again in what a search gives. */
    private static final String AT = "data-verbatim-at";

    /** Links are completed with it, which the text does not show; without one the search fails. */
    private static final String SOME_ADDRESS = "https://page.invalid/";

    /** Beyond this many elements it is not searched for: the search is not linear in them. */
    private static final int MOST_ELEMENTS = 30_000;

    private static final int PART_OF_PAGE = 3;

    private ReadablePart() {}

    /** What the reader views of browsers take of a page; changes it. Empty where they find nothing, or it is too large. */
    static Optional<Element> ofReaderView(Document page) {
        return page.getAllElements().size() > MOST_ELEMENTS
                ? Optional.empty()
                : Optional.ofNullable(new Readability4J(SOME_ADDRESS, page).parse().getArticleContent());
    }

    /** Takes from a page what is not in it; the whole page stays where no readable part is found. */
    static void only(Document page) {
        leaveOutWhatAsks(page.body());
        number(page.body());
        var read = ofReaderView(page.clone()).map(ReadablePart::at).orElseGet(TreeSet::new);
        if (read.isEmpty()) {
            return;
        }
        var other = page.clone();
        read.addAll(at(new PageBody(other, null).surroundings()));
        read.addAll(at(other.body()).subSet(read.first(), read.last()));
        read.addAll(PageTurns.beside(page.body().select("[" + AT + "]"), block -> read.contains(place(block))).stream().map(ReadablePart::place).toList());
        for (var block : page.body().select("[" + AT + "]")) {
            if (!read.contains(place(block))) {
                leaveOut(block);
            }
        }
    }

    /** Boxes for a newsletter, but not where hardly anything else stands on the page. */
    private static void leaveOutWhatAsks(Element body) {
        var asking = PageFurniture.asking(body);
        int all = body.text().length();
        if (asking.stream().mapToInt(box -> box.text().length()).sum() * PART_OF_PAGE < all) {
            asking.stream().filter(ReadablePart::isTold).forEach(box -> box.before(new Element(BOX)));
            asking.forEach(Node::remove);
        }
    }

    /** Whether it stands in an article and says something; a box within one that is told is no other. */
    private static boolean isTold(Element box) {
        return box.text().split("\\s+", FEWEST_WORDS).length == FEWEST_WORDS && box.closest(BESIDE) == null
                && (box.closest(ARTICLE) != null || box.ownerDocument() == null || box.ownerDocument().selectFirst(ARTICLE) == null)
                && box.parents().stream().noneMatch(parent -> parent.previousElementSibling() != null && parent.previousElementSibling().normalName().equals(BOX));
    }

    private static void number(Element body) {
        body.select("[" + AT + "]").forEach(block -> block.removeAttr(AT));
        PageBody.asParagraphs(body);
        Set<Element> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
        int at = 0;
        for (var element : body.getAllElements()) {
            boolean leaf = PageBody.isLeaf(element);
            // Words beside blocks within something that is no block itself, such as a link.
            boolean own = !leaf && !element.ownText().isBlank() && element.parents().stream().noneMatch(leaves::contains);
            if (leaf) {
                leaves.add(element);
            }
            if (own || leaf && element.hasText()) {
                element.attr(AT, String.valueOf(at++));
            }
        }
    }

    private static TreeSet<Integer> at(Element found) {
        var places = new TreeSet<Integer>();
        found.select("[" + AT + "]").forEach(block -> places.add(place(block)));
        return places;
    }

    private static int place(Element block) {
        return Integer.parseInt(block.attr(AT));
    }

    private static void leaveOut(Element block) {
        if (PageBody.isLeaf(block)) {
            block.remove();
        } else {
            block.textNodes().forEach(Node::remove);
        }
    }
}
