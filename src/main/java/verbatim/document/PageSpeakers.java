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
 * Puts a colon behind the names of speakers that a page's markup calls so ({@code <p class="speaker">Ada Fink</p>}), that stand in bold letters
 * before their words or as the terms of a list, as its style sets them apart, which no text shows. Only where words follow each, and the page is a talk: names come again before sentences, or its markup says so.
 */
final class PageSpeakers {

    private static final int LONGEST = 80;
    private static final int FEWEST = 2;
    private static final Pattern SPEAKER = Pattern.compile("(?i)(?:^|[\\s_-])(?:speakers?|speaker[_-]?name|sprecher(?:in)?|redner(?:in)?|orateur|locuteur|orador|hablante|oratore|spreker|interlocutor)(?:$|[\\s_-])");
    /** What stands before words in a transcript, and beside anything elsewhere. */
    private static final Pattern NAMED = Pattern.compile("(?i)(?:^|[\\s_-])(?:name|author|user|user[_-]?name|participant|who)(?:$|[\\s_-])");
    private static final Pattern TALK = Pattern.compile("(?i)(?:^|[\\s_-])(?:transcript|transcripts|transkript|interview|debate|messages?|chat|dialogue?|conversation|turns?|utterance|wortprotokoll|protokoll|hansard|contribution)(?:$|[\\s_-])");
    private static final Pattern CLOSED = Pattern.compile("(?s).*[:：.!?…]\\s*");

    /** The time of the next row may follow it. */
    private static final Pattern SENTENCE = Pattern.compile("[.!?…]['\"”»“)\\s]*(?:[\\[(]?\\d[\\d:.,]*[\\])]?\\s*)?$");

    private static final Pattern COLON = Pattern.compile("\\s*[:：]\\s*$");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Ll}{1,3} )?\\p{Lu}[\\p{L}'’.-]*){0,4}");
    private static final Pattern BEGINS = Pattern.compile("\\s+[\\p{Lu}¿¡«“„\"'‘]");

    private PageSpeakers() {}

    static void mark(Document page) {
        Element body = page.body();
        boolean closed = close(body, called(body, SPEAKER), true)
                || close(body, called(body, NAMED).stream().filter(PageSpeakers::isInTalk).toList(), false)
                || close(body, body.select("strong, b").stream().filter(PageSpeakers::isBoldName).toList(), false);
        if (!closed) {
            body.select("dl").forEach(list -> close(list, list.select("> dt, > div > dt").stream().filter(name -> name.text().length() <= LONGEST).toList(), false));
        }
    }

    /** Those whose class says so, and who stand before words of their own. */
    private static List<Element> called(Element body, Pattern kind) {
        List<Element> names = new ArrayList<>();
        for (Element element : body.select("[class]")) {
            String words = element.text().strip();
            if (kind.matcher(element.className()).find() && !words.isEmpty() && words.length() <= LONGEST && element.getElementsByAttribute("class").stream()
                    .noneMatch(inner -> inner != element && kind.matcher(inner.className()).find()) && !CLOSED.matcher(words).matches() && begins(element)) {
                names.add(element);
            }
        }
        return names;
    }

    /** "<li><b>Ada Fink</b> It is shut.": bold, with capitals, first in its block, and a sentence behind it there. */
    private static boolean isBoldName(Element bold) {
        String name = bold.text().strip();
        @Nullable Element block = bold.parent();
        if (block == null || !block.isBlock() || name.isEmpty() || name.length() > LONGEST || !CAPITALS.matcher(name).matches() || !begins(bold)) {
            return false;
        }
        String behind = block.text().strip();
        return behind.startsWith(name) && BEGINS.matcher(behind.substring(name.length())).lookingAt();
    }

    /** Puts colons behind the names of a talk, where none is. */
    private static boolean close(Element body, List<Element> names, boolean byMarkup) {
        List<String> said = said(body, names);
        if (names.size() < FEWEST || said.stream().anyMatch(String::isBlank) || !isTalk(names, said, byMarkup)) {
            return false;
        }
        names.stream().filter(name -> !COLON.matcher(name.text()).find()).forEach(PageSpeakers::close);
        return true;
    }

    /** A time may stand right before it, which only a style keeps apart. */
    private static void close(Element name) {
        name.appendText(": ");
        if (!name.isBlock()) {
            name.prependText(" ");
        }
    }

    /** Whether markup around the names says so, or they come again before sentences; who comes once more may be announced twice, but does not ask. */
    private static boolean isTalk(List<Element> names, List<String> said, boolean byMarkup) {
        Set<String> known = new HashSet<>();
        Set<String> again = new HashSet<>();
        names.stream().map(name -> COLON.matcher(name.text().strip().toLowerCase(Locale.ROOT)).replaceFirst("")).filter(name -> !known.add(name)).forEach(again::add);
        boolean marked = byMarkup && names.stream().allMatch(PageSpeakers::isInTalk);
        boolean sentences = said.stream().allMatch(words -> SENTENCE.matcher(words).find());
        return known.size() >= FEWEST && (marked || sentences && (again.size() >= FEWEST || !again.isEmpty() && said.stream().anyMatch(words -> words.indexOf('?') >= 0)));
    }

    private static boolean isInTalk(Element name) {
        return name.parents().stream().anyMatch(each -> TALK.matcher(each.className() + " " + each.id()).find());
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
