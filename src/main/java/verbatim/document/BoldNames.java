package verbatim.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names in bold letters with which paragraphs of a document begin, and nothing else parts from what is said: "<b>Ada Fink</b> It is shut." They
 * are given a line of their own where they come again before whole sentences, as those of a talk do.
 */
final class BoldNames {

    private static final int LONGEST = 60;
    private static final int FEWEST = 2;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Ll}{1,3} )?\\p{Lu}[\\p{L}'’.-]*){0,4}");
    private static final Pattern SENTENCES = Pattern.compile("(?s)[\\p{Lu}¿¡«“„\"'‘].*[.!?…][\"'”’»)]*");

    private final List<Integer> blanks = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> again = new HashSet<>();
    private boolean asked;
    private boolean whole = true;

    /**
     * Takes a paragraph in.
     *
     * @param at where it begins in the text
     * @param bold how much of its beginning is in bold letters
     */
    void add(int at, String words, int bold) {
        String name = words.substring(0, bold).strip();
        String said = words.substring(name.length()).strip();
        if (name.length() > LONGEST || said.isEmpty() || words.charAt(name.length()) != ' ' || !NAME.matcher(name).matches()) {
            return;
        }
        whole &= SENTENCES.matcher(said).matches();
        asked |= said.endsWith("?");
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            again.add(name.toLowerCase(Locale.ROOT));
        }
        blanks.add(at + name.length());
    }

    /** Ends the lines of the names, if they are those of a talk. */
    void breakLines(GrowingText text) {
        if (whole && names.size() >= FEWEST && (again.size() >= FEWEST || !again.isEmpty() && asked)) {
            blanks.forEach(text::breakLine);
        }
    }
}
