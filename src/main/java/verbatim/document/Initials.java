package verbatim.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins a large initial to the word that it begins. One that can be a word of its own ("A mill", "After") is joined where the
 * document has the joined word elsewhere, or the rest nowhere.
 */
final class Initials {

    private static final float LARGER = 1.7f;
    private static final String WORDS_OF_ONE_LETTER = "AIOEYUÀÉÈÓ";

    private final Set<String> words = new HashSet<>();

    /** @param lines all lines of the document */
    Initials(List<PrintedLine> lines) {
        for (var line : lines) {
            var all = line.words();
            for (int i = 0; i < all.size(); i++) {
                boolean rest = i > 0 && isInitial(all.get(i - 1), all.get(i));
                Arrays.stream(all.get(i).text().split("\\s+")).skip(rest ? 1 : 0).forEach(word -> words.add(bare(word)));
            }
        }
    }

    /** The same lines with their initials where they belong. */
    List<PrintedLine> joined(List<PrintedLine> lines) {
        var joined = new ArrayList<PrintedLine>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.words().size() == 1 && i + 1 < lines.size() && isInitial(line.words().getFirst(), lines.get(i + 1).words().getFirst())) {
                var both = new ArrayList<PrintedLine.Word>(line.words());
                both.addAll(lines.get(++i).words());
                line = line.of(both, true);
            }
            joined.add(line.words().size() > 1 && isInitial(line.words().get(0), line.words().get(1)) ? joined(line) : line);
        }
        return joined;
    }

    private PrintedLine joined(PrintedLine line) {
        var initial = line.words().get(0);
        var rest = line.words().get(1);
        var first = rest.text().split("\\s+", 2)[0];
        if (WORDS_OF_ONE_LETTER.contains(initial.text())
                && !words.contains(bare(initial.text() + first)) && words.contains(bare(first))) {
            return line;
        }
        var all = new ArrayList<PrintedLine.Word>(line.words().subList(1, line.words().size()));
        all.set(0, new PrintedLine.Word(initial.text() + rest.text(), initial.from(), rest.until(), rest.size()));
        return line.of(all, line.begins());
    }

    private static boolean isInitial(PrintedLine.Word first, PrintedLine.Word next) {
        return first.text().codePointCount(0, first.text().length()) == 1
                && Character.isUpperCase(first.text().codePointAt(0))
                && first.size() > LARGER * next.size()
                && Character.isLetter(next.text().codePointAt(0));
    }

    private static String bare(String word) {
        return word.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    }
}
