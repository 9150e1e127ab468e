package verbatim.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.document.StatedFact.Provenance;

/**
 * What the first lines of a text say of it where nothing is marked: a headline, who wrote it, the day. These are guesses, so
 * the lines stay in the text.
 */
final class HeadLines {

    private static final int LINES = 6;
    private static final int LONGEST_HEADLINE = 140;
    private static final int LONGEST_BYLINE = 90;
    private static final int SHORTEST_TEXT = 200;

    private static final Pattern BYLINE = Pattern.compile(
            "(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|Av|AV|Af|AF|Text):?\\s+\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:and|und|et|y|e|de|von|van|der|del|da|di|la|le)\\s+)*\\p{Lu}[\\p{L}.'’-]*){1,6}[^.!?]*");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.;,:]\\s*");
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(?:microsoft (?:word|powerpoint)\\b.*|untitled.*|unbenannt.*|sans titre.*|document ?\\d*|dokument ?\\d*|.*\\.(?:docx?|odt|rtf|indd|pdf|qxd|txt|pages))");

    private HeadLines() {}

    /** Offers what a document says of itself, and what its first lines do. */
    static void offer(ReadDocument read, StoryFacts facts) {
        var title = read.title() == null || NO_TITLE.matcher(read.title()).matches() ? null : read.title();
        var begin = PageBody.folded(read.text().substring(0, Math.min(read.text().length(), LONGEST_HEADLINE * 3)));
        if (title != null && begin.contains(PageBody.folded(title))) {
            facts.offer(StoryFact.HEADLINE, title, Provenance.CORE_PROPERTIES);
        }
        offer(read.text(), facts);
        facts.offer(StoryFact.HEADLINE, title, Provenance.CORE_PROPERTIES);
        facts.offer(StoryFact.BYLINE, read.author(), Provenance.CORE_PROPERTIES);
        facts.offer(StoryFact.PUBLISHED, read.published() == null ? null : read.published().toString(), Provenance.CORE_PROPERTIES);
    }

    /** Offers what the first lines of a text say. */
    static void offer(String text, StoryFacts facts) {
        var lines = text.lines().filter(line -> !line.isBlank()).map(String::strip).limit(LINES).toList();
        facts.offer(StoryFact.HEADLINE, headline(lines, text), Provenance.FIRST_LINE);
        for (var line : lines) {
            if (line.length() <= LONGEST_BYLINE && BYLINE.matcher(line).matches()) {
                facts.offer(StoryFact.BYLINE, line.replaceFirst("\\s*(?:[|•·–—]|,\\s*\\d).*", ""), Provenance.BYLINE);
            } else if (line.length() <= LONGEST_BYLINE) {
                facts.offer(StoryFact.PUBLISHED, line, Provenance.TEXT);
            }
        }
    }

    private static @Nullable String headline(List<String> lines, String text) {
        if (lines.size() < 2) {
            return null;
        }
        var first = lines.getFirst();
        boolean reads = first.length() <= LONGEST_HEADLINE && !SENTENCE.matcher(first).matches() && !BYLINE.matcher(first).matches()
                && StoryTime.of(first).isEmpty();
        return reads && (text.length() >= SHORTEST_TEXT || text.contains("\n\n")) ? first : null;
    }
}
