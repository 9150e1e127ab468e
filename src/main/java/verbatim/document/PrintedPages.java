package verbatim.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Printed lines as running text, with a paragraph for each {@linkplain PrintedTurns turn}. A hyphen at a line's end is dropped with the break where a small letter goes on, unless
 * the document writes the same word with its hyphen in the midst of a line ("well-known"). A paragraph that ends without
 * the end of a sentence, and is followed by a small letter, goes on: over a page's end, or where the layout misled.
 */
final class PrintedPages {

    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}+-\\p{Ll}\\p{L}*");
    private static final Pattern ENDS_PARTED = Pattern.compile(".*\\p{L}[-\u00AD\u2010]", Pattern.DOTALL);
    private static final Pattern GOES_ON = Pattern.compile("\\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern HEAD_OF_LINE = Pattern.compile("^\\p{L}+");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;…][\"'”’»)\\]]*", Pattern.DOTALL);

    private final List<PdfReader.Page> pages;
    private final Set<String> hyphenated = new HashSet<>();
    private String last = "";

    PrintedPages(List<PdfReader.Page> pages) {
        this.pages = pages;
        pages.forEach(page -> page.paragraphs().forEach(lines -> lines.forEach(line -> HYPHENATED
                .matcher(line.words())
                .results()
                .filter(word -> word.end() < line.words().length())
                .forEach(word -> hyphenated.add(word.group().toLowerCase(Locale.ROOT))))));
    }

    /** Adds all of them, each with its number as locator. */
    void addTo(GrowingText text) {
        var turns = new PrintedTurns(pages);
        int count = 0;
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            boolean over = i > 0 && OverThePage.goesOn(pages.get(i - 1), page);
            text.locate(LocatorKind.PAGE, String.valueOf(page.number()));
            if (page.paragraphs().isEmpty()) {
                text.warn(ReadWarning.Code.PAGE_WITHOUT_WORDS);
            }
            for (var lines : page.paragraphs()) {
                boolean first = true;
                for (var line : lines) {
                    if (line.number() != null) {
                        text.locate(LocatorKind.LINE, line.number());
                    }
                    boolean begins = first && !over || turns.begins(count);
                    if (count > 0 && !begins && turns.isAlone(count - 1)) {
                        text.line();
                    }
                    add(text, line.words(), begins);
                    count++;
                    first = false;
                    over = false;
                }
            }
        }
    }

    /** Whether a line begins amid a sentence. */
    static boolean goesOn(String line) {
        return GOES_ON.matcher(line).matches();
    }

    /** Whether a sentence ends with a line. */
    static boolean endsSentence(String line) {
        return SENTENCE_END.matcher(line).matches();
    }

    private void add(GrowingText text, String line, boolean begins) {
        boolean goesOn = goesOn(line);
        if (goesOn && ENDS_PARTED.matcher(last).matches()) {
            text.drop(isOneWord(line) ? 1 : 0);
        } else if (begins && !(goesOn && !last.isEmpty() && !endsSentence(last))) {
            text.paragraph();
        } else {
            text.apart(' ');
        }
        text.add(line);
        last = line;
    }

    /** Whether the hyphen between the last line and this one is there for the line's end alone. */
    private boolean isOneWord(String line) {
        var head = last.substring(lastWord(last));
        var tail = HEAD_OF_LINE.matcher(line);
        var word = head + (tail.find() ? tail.group() : "");
        return last.endsWith("\u00AD") || !hyphenated.contains(word.toLowerCase(Locale.ROOT));
    }

    private static int lastWord(String line) {
        int begin = line.length() - 1;
        while (begin > 0 && Character.isLetter(line.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }
}
