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
 * sets them apart, which no text shows. Only where words follow each, and the page is a talk: names come again, or its markup says so.
 */
final class PageSpeakers {

    private static final int LONGEST = 80;
    private static final int FEWEST = 2;
    private static final Pattern SPEAKER = Pattern.compile("(?i)(?:^|[\\s_-])(?:speakers?|speaker[_-]?name|sprecher(?:in)?|redner(?:in)?|orateur|locuteur|orador|hablante|oratore|spreker|interlocutor)(?:$|[\\s_-])");
    private static final Pattern TALK = Pattern.compile("(?i)(?:^|[\\s_-])(?:transcript|transcripts|transkript|interview|debate|dialogue?|conversation|turns?|utterance|wortprotokoll|protokoll|hansard|contribution)(?:$|[\\s_-])");
    private static final Pattern CLOSED = Pattern.compile("(?s).*[:：.!?…]\\s*");

    private PageSpeakers() {}

    static void mark(Document page) {
        List<Element> names = new ArrayList<>();
        for (Element element : page.body().select("[class]")) {
            String words = element.text().strip();
            if (SPEAKER.matcher(element.className()).find() && !words.isEmpty() && words.length() <= LONGEST && element.getElementsByAttribute("class").stream()
                    .noneMatch(inner -> inner != element && SPEAKER.matcher(inner.className()).find()) && !CLOSED.matcher(words).matches()) {
                names.add(element);
            }
        }
        if (names.size() >= FEWEST && isTalk(page, names) && wordsFollow(page.body(), names)) {
            names.forEach(name -> name.appendText(": "));
        }
    }

    private static boolean isTalk(Document page, List<Element> names) {
        Set<String> known = new HashSet<>();
        boolean again = names.stream().anyMatch(name -> !known.add(name.text().strip().toLowerCase(Locale.ROOT)));
        return known.size() >= FEWEST && (again || page.body().select("[class], [id]").stream().anyMatch(each -> TALK.matcher(each.className() + " " + each.id()).find()));
    }

    /** Whether words stand behind each of the names, before the next one. */
    private static boolean wordsFollow(Element body, List<Element> names) {
        Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
        open.addAll(names);
        boolean[] follow = {true, true};
        body.traverse((node, depth) -> {
            if (node instanceof Element element && open.contains(element)) {
                follow[0] &= follow[1];
                follow[1] = false;
            } else if (node instanceof TextNode words && !words.isBlank() && !isWithin(words, open)) {
                follow[1] = true;
            }
        });
        return follow[0] && follow[1];
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
