package verbatim.document;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The raised or bracketed numbers of a page that call its notes: "[12]", "<sup>3</sup>" with a link to a note. They are no words of it. */
final class NoteCalls {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\[\\s*(?:[\\p{L}]{1,12}\\s)?(?:\\d{1,3}|\\p{L})\\s*]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}|\\p{L}|[*†‡]");

    private static final Pattern FIGURE = Pattern.compile("\\d{1,2}");
    /** A word that is no unit, or a point: "km" and "10" are raised to a power. */
    private static final Pattern WORD_BEFORE = Pattern.compile("(?:\\p{Ll}{3}|\\p{L}[.,;:!?][”\"’»]?)$");

    private NoteCalls() {}

    /** Takes them from a page. "10<sup>5</sup>" stays: neither a link nor a bracket nor a word before it shows a note. */
    static void leaveOut(Document page) {
        page.select("sup, a[href^=#]").stream().filter(each -> each.parent() != null && isCall(each)).forEach(Element::remove);
    }

    private static boolean isCall(Element element) {
        String text = element.text().strip();
        boolean raised = element.normalName().equals("sup");
        boolean linked = raised && (element.selectFirst("a[href*=#]") != null || "a".equals(element.parent() == null ? "" : element.parent().normalName()));
        boolean behind = raised && FIGURE.matcher(text).matches() && element.previousSibling() instanceof TextNode before && WORD_BEFORE.matcher(before.getWholeText()).find();
        return IN_BRACKETS.matcher(text).matches() || linked && NUMBER.matcher(text).matches() || behind;
    }
}
