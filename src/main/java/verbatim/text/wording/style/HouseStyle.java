package verbatim.text.wording.style;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import verbatim.text.Sha256;

/**
 * What a desk permits to be done to a speaker's words, in one language. It is plain data: a screen shows each list as a
 * text and builds a changed style from what comes back; nothing is compiled until a {@link Rulebook} is made.
 *
 * @param language ISO 639-1
 * @param permitted the kinds of change that leave a quote CLEANED
 * @param ellipsisLimit how many words a marked ellipsis may leave out
 * @param lists the text of every list, an entry a line
 */
@NamedInterface("wording")
public record HouseStyle(String language, Set<Cleaning> permitted, int ellipsisLimit, Map<StyleList, String> lists) {

    /** How many words an ellipsis may leave out where a desk has said nothing else. */
    public static final int USUAL_ELLIPSIS_LIMIT = 50;

    /** Raised whenever the comparison itself would judge the same style differently. */
    private static final String RULES = "3";

    private static final int VERSION_LENGTH = 12;

    /**
     * Fills in missing lists as empty ones.
     *
     * @throws BadStyleLine where a line of a list cannot be read
     * @throws IllegalArgumentException where the limit is negative
     */
    public HouseStyle {
        if (ellipsisLimit < 0) {
            throw new IllegalArgumentException("an ellipsis cannot leave out " + ellipsisLimit + " words");
        }
        permitted = Collections.unmodifiableSet(
                permitted.isEmpty() ? EnumSet.noneOf(Cleaning.class) : EnumSet.copyOf(permitted));
        Map<StyleList, String> all = new EnumMap<>(StyleList.class);
        for (StyleList list : StyleList.values()) {
            String text = lists.getOrDefault(list, "").replace("\r\n", "\n").strip();
            StyleEntries.check(list, text);
            all.put(list, text);
        }
        lists = Collections.unmodifiableMap(all);
    }

    /** The style that a desk starts with; of a language without a resource one with empty lists. */
    public static HouseStyle standard(String language) {
        LanguageSections sections = LanguageSections.read(language);
        Map<StyleList, String> lists = new EnumMap<>(StyleList.class);
        for (StyleList list : StyleList.values()) {
            lists.put(list, sections.text(list.heading()));
        }
        return new HouseStyle(sections.language(), EnumSet.allOf(Cleaning.class), USUAL_ELLIPSIS_LIMIT, lists);
    }

    /** The text of one list, an entry a line. */
    public String list(StyleList list) {
        return lists.getOrDefault(list, "");
    }

    /**
     * The same style with another text for one list.
     *
     * @throws BadStyleLine where a line of it cannot be read
     */
    public HouseStyle with(StyleList list, String text) {
        Map<StyleList, String> changed = new EnumMap<>(lists);
        changed.put(list, text);
        return new HouseStyle(language, permitted, ellipsisLimit, changed);
    }

    /** The same style that permits exactly these kinds of change. */
    public HouseStyle permitting(Set<Cleaning> cleanings) {
        return new HouseStyle(language, cleanings, ellipsisLimit, lists);
    }

    /** The same style with another limit for ellipses. */
    public HouseStyle withEllipsisLimit(int words) {
        return new HouseStyle(language, permitted, words, lists);
    }

    /** Whether that kind of change leaves a quote CLEANED. */
    public boolean permits(Cleaning cleaning) {
        return permitted.contains(cleaning);
    }

    /**
     * What names this style and the rules of this program in stored evidence: twelve hexadecimal digits, the same on
     * every machine for the same style, another one after any change to it.
     */
    public String version() {
        StringBuilder all = new StringBuilder(RULES).append('\n').append(language).append('\n');
        permitted.forEach(each -> all.append(each).append(' '));
        all.append('\n').append(ellipsisLimit);
        lists.forEach((list, text) -> all.append("\n[").append(list).append("]\n").append(text));
        return Sha256.of(all.toString()).substring(0, VERSION_LENGTH);
    }
}
