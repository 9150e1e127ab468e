package verbatim.text.wording.style;

import java.util.Locale;
import org.springframework.modulith.NamedInterface;
import verbatim.text.wording.word.CutWords;

/** The lists of a house style, each a text with an entry a line; an empty line and one that begins with # are left out. */
@NamedInterface("wording")
public enum StyleList {
    /** Sounds and words that may be left out wherever they stand: "um". */
    FILLERS(false),
    /** CutWords that may be left out where a comma, a dash or a point sets them off: "you know". */
    ASIDES(false),
    /** CutWords of which one makes a note in round brackets a stage direction: "applause". */
    STAGE_DIRECTIONS(false),
    /** Short forms and their long ones: "can't = cannot = can not"; "'s = is = has" stands for any word with that end. */
    CONTRACTIONS(true),
    /** Number words and their figures: "five = 5". */
    NUMBERS(true),
    /** Spellings of one word, in any order: "colour = color"; "-ise = -ize" stands for any word with that end. */
    SPELLINGS(true);

    private final boolean equations;

    StyleList(boolean equations) {
        this.equations = equations;
    }

    /** Whether its entries are equations ("five = 5") and not single words or phrases. */
    public boolean equations() {
        return equations;
    }

    /** The heading of its section in a language's resource. */
    String heading() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
