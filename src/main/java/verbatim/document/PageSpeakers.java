package verbatim.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Puts a colon behind the names of speakers that a page's markup calls so ({@code <p class="speaker">Ada Fink</p>}), as its style
 * sets them apart, which no text shows. Only where words follow each, and the page is a talk: names come again before sentences, or its markup says so.
 */
final class PageSpeakers {

    private static final int LONGEST = 80;
    private static final int FEWEST = 2;
    private static final Pattern SPEAKER = Pattern.compile("(?i)(?:^|[\\s_-])(?:speakers?|speaker[_-]?name|sprecher(?:in)?|redner(?:in)?|orateur|locuteur|orador|hablante|oratore|spreker|interlocutor)(?:$|[\\s_-])");
    private static final Pattern TALK = Pattern.compile("(?i)(?:^|[\\s_-])(?:transcript|transcripts|transkript|interview|debate|dialogue?|conversation|turns?|utterance|wortprotokoll|protokoll|hansard|contribution)(?:$|[\\s_-])");
    private static final Pattern CLOSED = Pattern.compile("(?s).*[:：.!?…]\\s*");

    private static final Pattern SENTENCE = Pattern.compile("[.!?…]['\"”»“)\\s]*$");

    private PageSpeakers() {}

    static void mark(Document page) {
        List<Element> names = new ArrayList<>();
        for (Element element : page.body().select("[class]")) {
            String words = element.text().strip();
            if (SPEAKER.matcher(element.className()).find() && !words.isEmpty() && words.length() <= LONGEST && element.getElementsByAttribute("class").stream()
                    .noneMatch(inner -> inner != element && SPEAKER.matcher(inner.className()).find()) && !CLOSED.matcher(words).matches() && begins(element)) {
                names.add(element);
            }
        }
        List<String> said = said(page.body(), names);
        if (names.size() >= FEWEST && said.stream().noneMatch(String::isBlank) && isTalk(names, said)) {
            names.forEach(name -> name.appendText(": "));
        }
    }

    /** Whether markup around the names says so, or they come again before sentences; who comes once more may be announced twice, but does not ask. */
    private static boolean isTalk(List<Element> names, List<String> said) {
        Set<String> known = new HashSet<>();
        Set<String> again = new HashSet<>();
        names.stream().map(name -> name.text().strip().toLowerCase(Locale.ROOT)).filter(name -> !known.add(name)).forEach(again::add);
        boolean marked = names.stream().allMatch(name -> name.parents().stream().anyMatch(each -> TALK.matcher(each.className() + " " + each.id()).find()));
        boolean sentences = said.stream().allMatch(words -> SENTENCE.matcher(words).find());
        return known.size() >= FEWEST && (marked || sentences && (again.size() >= FEWEST || !again.isEmpty() && said.stream().anyMatch(words -> words.indexOf('?') >= 0)));
    }

    /** Whether no words stand before it in its block: within a sentence it would part it. */
    private static boolean begins(Element name) {
        for (@Nullable Element each = name; each != null && !each.isBlock(); each = each.parent()) {
            for (@Nullable Node before = each.previousSibling(); before != null; before = before.previousSibling()) {
                String words = before instanceof TextNode text ? text.text() : before instanceof Element element ? element.text() : "";
                if (words.codePoints().anyMatch(Character::isLetter)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What stands behind each of the names, before the next one. */
    private static List<String> said(Element body, List<Element> names) {
        Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
        open.addAll(names);
        List<StringBuilder> said = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof Element element && open.contains(element)) {
                said.add(new StringBuilder());
            } else if (node instanceof TextNode words && !said.isEmpty() && !words.isBlank() && !isWithin(words, open)) {
                said.getLast().append(words.text());
            }
        });
        return said.stream().map(StringBuilder::toString).toList();
    }

    private static boolean isWithin(Node node, Set<Node> others) {
        for (@Nullable Node each = node; each != null; each = each.parent()) {
            if (others.contains(each)) {
                return true;
            }
        }
        return false;
    }
}
