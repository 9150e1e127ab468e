package verbatim.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of a page's element as they are shown: blocks become paragraphs, rows of a table lines. */
final class PageText {

    private static final Set<String> LINES = Set.of("br", "tr", "dt", "dd", "option");
    private static final String BOX = "aside";
    private static final Set<String> CELLS = Set.of("td", "th");

    private final GrowingText text;
    private final ObjIntConsumer<ReadWarning.Code> leftOut;
    /** Where boxes beside the words begin and end. */
    private final List<Integer> boxes = new ArrayList<>();
    private int preformatted;
    private int inBoxes;

    PageText(GrowingText text) {
        this(text, (code, place) -> {});
    }

    /** @param leftOut takes where in the text words were left out, and why */
    PageText(GrowingText text, ObjIntConsumer<ReadWarning.Code> leftOut) {
        this.text = text;
        this.leftOut = leftOut;
    }

    /** Where in the text boxes stand that are beside its words: the first offset of each, and the one behind it. */
    List<Integer> boxes() {
        return boxes;
    }

    private void box(int step) {
        inBoxes += step;
        if (step > 0 ? inBoxes == 1 : inBoxes == 0) {
            boxes.add(text.length());
        }
    }

    /** Empty where it shows none. */
    String of(Element shown) {
        // The traversor keeps no stack, however deep the page is.
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        begin(node);
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        end(node);
                    }
                },
                shown);
        return text.words();
    }

    private void begin(Node node) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            preformatted += element.normalName().equals("pre") ? 1 : 0;
            if (element.normalName().equals(BOX)) {
                box(1);
            }
            if (element.normalName().equals(HiddenWords.PLACE)) {
                leftOut.accept(ReadWarning.Code.HIDDEN_WORDS, text.length());
            } else if (element.normalName().equals(ReadablePart.BOX)) {
                leftOut.accept(ReadWarning.Code.BOX_LEFT_OUT, text.length());
            }
            if (LINES.contains(element.normalName())) {
                text.line();
            } else if (CELLS.contains(element.normalName())) {
                text.apart('\t');
            } else if (element.isBlock()) {
                text.paragraph();
            }
        }
    }

    private void end(Node node) {
        if (node instanceof Element element && element.normalName().equals(BOX)) {
            box(-1);
        }
        if (node instanceof Element element && element.isBlock() && !CELLS.contains(element.normalName())) {
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            if (LINES.contains(element.normalName())) {
                text.line();
            } else {
                text.paragraph();
            }
        }
    }

    private void add(TextNode words) {
        var whole = words.getWholeText();
        if (preformatted > 0) {
            text.add(whole.replaceAll("\n[ \t]*\n", "\n\n"));
            return;
        }
        // Soft hyphens and marks of width nought are hints for the layout, and no part of a word.
        var line = whole.replaceAll("[\u00AD\u200B\uFEFF]", "").replaceAll("\\s+", " ");
        if (line.startsWith(" ")) {
            text.apart(' ');
        }
        text.add(line.strip());
        if (line.endsWith(" ")) {
            text.apart(' ');
        }
    }
}
