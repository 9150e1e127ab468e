package verbatim.document;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Takes the words from a page that no reader has seen: those that are there for programs that read it aloud, that are shown on
 * demand, or that a style makes invisible: not displayed, cut off, without size, out of sight or wholly transparent. Styles are
 * asked at the element and in the page's own sheets, there by class or id alone: those hide only where no rule of the page shows
 * the same class again, as rules for wider screens do.
 *
 * <p>What holds much of the page stays: a script is meant to show it when it has begun.
 */
final class HiddenWords {

    /** Not displayed, or hidden by a name that the sheets of many systems know, which are no part of the page. */
    private static final String HIDDEN = "[style~=(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse))], [hidden]";
    private static final String NAMED_SO = ".visually-hidden, .visuallyhidden, .sr-only, .screen-reader-text, .screenreader-only, .a11y-hidden";

    /** What stands where words of an article were left out. */
    static final String PLACE = "verbatim-hidden";

    private static final String APART = "nav, menu, footer, aside, form, button, dialog, figure, label, [role=dialog], [role=alertdialog], [role=alert], [role=tooltip], [role=menu], [aria-modal]";
    private static final String ARTICLE = "article, main, [role=main]";
    private static final String SHOWN_AGAIN = "[style~=(?i)(?:^|;)\\s*visibility\\s*:\\s*visible]";
    private static final String INVISIBLE = "[style~=(?i)(?:^|;)\\s*visibility\\s*:\\s*hidden]";
    private static final String PARAGRAPHS = "p, blockquote, li, dd, td, h1, h2, h3, h4, h5, h6";
    private static final int FEWEST_WORDS = 6;
    private static final int WORDS_OF_A_SENTENCE = 3;

    /** So much of a page is not hidden by a style, whatever it says. */
    private static final double MOST = 0.4;
    /** What holds so much of a page is the page. */
    private static final double NEARLY_ALL = 0.8;
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…][\"'”’»)]*\\s*");

    /** Of the names that the sheets hide; each is looked for in the whole page. */
    private static final int MOST_NAMES = 200;

    private static final Pattern NAMED = Pattern.compile("[a-z]*(?:[.#][\\w-]{1,80}){1,4}");
    private static final Pattern NAME = Pattern.compile("[.#][\\w-]{1,80}");
    private static final Pattern FAR_OUT = Pattern.compile("-\\d{3,}(?:\\.\\d+)?(?:px|r?em|pt|%|v[wh])");
    private static final Pattern NOTHING = Pattern.compile("0+(?:\\.0+)?(?:px|r?em|pt|%)?");
    private static final Pattern HARDLY = Pattern.compile("[01](?:px)?");
    private static final Pattern CUT_AWAY = Pattern.compile("rect\\((?:\\s*[01](?:px)?[\\s,]*){4}\\)|inset\\((?:50|100)%[^)]*\\)|circle\\(0[^)]*\\)");
    private static final Set<String> COMES_IN_SIGHT = Set.of("transform", "transition", "animation", "animation-name", "will-change", "translate");

    private HiddenWords() {}

    /** Takes them from a page whose sheets are still in it. */
    static void leaveOut(Document page) {
        var body = page.body();
        var styled = new Elements();
        body.select("[style]").stream().filter(each -> each != body && hides(each)).forEach(styled::add);
        hiddenNames(page).forEach(name -> body.select(name).stream().filter(each -> each != body).forEach(styled::add));
        double whole = Math.max(1, body.text().length());
        body.select(HIDDEN).stream().filter(each -> each != body && each.text().length() / whole < NEARLY_ALL).forEach(each -> leaveOut(each, false));
        body.select(NAMED_SO).forEach(each -> leaveOut(each, true));
        double all = Math.max(1, body.text().length());
        if (styled.stream().filter(each -> each.ownerDocument() != null).mapToInt(each -> each.text().length()).sum() / all < MOST) {
            styled.stream().filter(each -> each.parent() != null).forEach(each -> leaveOut(each, false));
        }
    }

    /**
     * Leaves a {@link #PLACE} behind where these were words of an article; what a style within shows again stays.
     *
     * @param named whether a name hides it that systems give to what readers' programs are told
     */
    private static void leaveOut(Element hidden, boolean named) {
        if (hidden.parent() != null && isTold(hidden, named)) {
            hidden.before(new Element(PLACE));
        }
        if (hidden.parent() != null && hidden.is(INVISIBLE)) {
            hidden.select(SHOWN_AGAIN).stream().filter(each -> each != hidden).forEach(hidden::before);
        }
        hidden.remove();
    }

    /** Whether it is more than what a reader's program is told and a dialog says. */
    private static boolean isTold(Element hidden, boolean named) {
        String words = hidden.text();
        boolean lasting = words.split("\\s+", FEWEST_WORDS).length == FEWEST_WORDS;
        return (lasting || !named && isOfAParagraph(hidden, words)) && hidden.closest(APART) == null
                && (hidden.closest(ARTICLE) != null || hidden.ownerDocument() == null || hidden.ownerDocument().selectFirst(ARTICLE) == null)
                && hidden.getElementsByTag("a").text().length() * 2 < words.length()
                && Stream.concat(Stream.of(hidden), hidden.parents().stream()).noneMatch(each -> PageFurniture.isNamed(each) || PageFurniture.isOthers(each));
    }

    /** A word within a sentence, "never", turns it; and a paragraph may be short. */
    private static boolean isOfAParagraph(Element hidden, String words) {
        if (hidden.is(PARAGRAPHS)) {
            return words.split("\\s+", WORDS_OF_A_SENTENCE).length == WORDS_OF_A_SENTENCE && SENTENCE.matcher(words).matches();
        }
        var paragraph = hidden.closest(PARAGRAPHS);
        return paragraph != null && words.codePoints().anyMatch(Character::isLetterOrDigit) && paragraph.text().length() > words.length();
    }

    private static boolean hides(Element element) {
        var styles = declarations(element.attr("style"));
        // Without size for the sake of the gaps between what has one again.
        boolean gaps = styles.containsKey("font-size") && element.select("[style*=font-size]").size() > 1;
        return hides(styles) || NOTHING.matcher(styles.getOrDefault("font-size", "")).matches() && !gaps;
    }

    private static boolean hides(Map<String, String> styles) {
        boolean lifted = styles.getOrDefault("position", "").matches("absolute|fixed");
        boolean cut = styles.getOrDefault("overflow", "").matches("hidden|clip");
        return styles.getOrDefault("display", "").equals("none")
                || styles.getOrDefault("visibility", "").matches("hidden|collapse")
                || NOTHING.matcher(styles.getOrDefault("opacity", "")).matches() && Collections.disjoint(styles.keySet(), COMES_IN_SIGHT)
                || CUT_AWAY.matcher(styles.getOrDefault("clip-path", "")).matches()
                || lifted && CUT_AWAY.matcher(styles.getOrDefault("clip", "")).matches()
                || lifted && Stream.of("left", "right", "top", "bottom").anyMatch(side -> FAR_OUT.matcher(styles.getOrDefault(side, "")).matches())
                || FAR_OUT.matcher(styles.getOrDefault("text-indent", "")).matches()
                || cut && Stream.of("width", "height").allMatch(side -> HARDLY.matcher(styles.getOrDefault(side, "")).matches());
    }

    private static boolean shows(Map<String, String> styles) {
        return !styles.getOrDefault("display", "none").equals("none")
                || styles.getOrDefault("visibility", "").equals("visible")
                || styles.containsKey("opacity") && !NOTHING.matcher(styles.get("opacity")).matches()
                || styles.getOrDefault("clip", "").equals("auto")
                || styles.getOrDefault("clip-path", "").equals("none")
                || styles.getOrDefault("position", "").matches("static|relative");
    }

    private static Map<String, String> declarations(String style) {
        Map<String, String> styles = new HashMap<>();
        for (var declaration : style.toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                styles.put(declaration.substring(0, colon).strip(), declaration.substring(colon + 1).replace("!important", "").strip());
            }
        }
        return styles;
    }

    /** What the page's sheets hide by class or id, and show nowhere; only what the page has. */
    private static List<String> hiddenNames(Document page) {
        Set<String> there = new HashSet<>();
        for (var element : page.body().getAllElements()) {
            element.classNames().forEach(name -> there.add("." + name));
            there.add("#" + element.id());
        }
        Set<String> hiding = new LinkedHashSet<>();
        Set<String> showing = new HashSet<>();
        for (var sheet : page.select("style")) {
            boolean onScreen = sheet.attr("media").isBlank() || sheet.attr("media").matches("(?i).*\\b(?:all|screen)\\b.*");
            rules(sheet.data(), (selectors, styles, outermost) -> {
                boolean hides = hides(styles);
                boolean shows = shows(styles);
                for (var selector : hides || shows ? selectors.split(",") : new String[0]) {
                    var names = NAME.matcher(selector).results().map(MatchResult::group).toList();
                    if (hides && outermost && onScreen && NAMED.matcher(selector.strip()).matches() && there.containsAll(names)) {
                        hiding.add(selector.strip());
                    } else if (shows) {
                        showing.addAll(names);
                    }
                }
            });
        }
        return hiding.stream()
                .filter(selector -> NAME.matcher(selector).results().map(MatchResult::group).noneMatch(showing::contains))
                .limit(MOST_NAMES)
                .toList();
    }

    private interface Rules {
        /** @param outermost not for some screens alone, as within "@media" */
        void take(String selectors, Map<String, String> styles, boolean outermost);
    }

    private static void rules(String sheet, Rules rules) {
        int depth = 0;
        int from = 0;
        String selectors = null;
        var bare = withoutComments(sheet);
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) == '{') {
                selectors = bare.substring(from, i);
                depth++;
                from = i + 1;
            } else if (bare.charAt(i) == '}') {
                if (selectors != null) {
                    rules.take(selectors, declarations(bare.substring(from, i)), depth == 1);
                }
                selectors = null;
                depth = Math.max(0, depth - 1);
                from = i + 1;
            }
        }
    }

    private static String withoutComments(String sheet) {
        var bare = new StringBuilder();
        int from = 0;
        for (int open = sheet.indexOf("/*"); open >= 0; open = sheet.indexOf("/*", from)) {
            bare.append(sheet, from, open);
            int close = sheet.indexOf("*/", open + 2);
            from = close < 0 ? sheet.length() : close + 2;
        }
        return bare.append(sheet, Math.min(from, sheet.length()), sheet.length()).toString();
    }
}
