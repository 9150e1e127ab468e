package verbatim.text.turn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a record on lines of its own and is said by nobody: a remark in brackets or stars, a time, a heading in capitals,
 * how the sitting ended, who was sworn, who examines. Words in brackets that speak of "I" or "we" are somebody's.
 */
final class StageLines {

    private static final int LONGEST = 300;
    private static final int LONGEST_REMARK = 40;
    private static final int MOST_WORDS_OF_A_HEADING = 8;
    private static final int FEWEST_CAPITALS = 6;
    private static final int FEWEST_PAGES = 3;
    private static final int MOST_LINES_BEHIND = 3;

    private static final Pattern SET_OFF = Pattern.compile("[*_]{0,2}(?:\\((?:[^()\\n]|\\([^()\\n]*\\))+\\)|\\[(?:[^\\[\\]\\n]|\\[[^\\[\\]\\n]*\\])+\\]|[♪♫]{1,3}(?:[^♪♫\\n]*[♪♫]{1,3})?|#[^#\\n]+#|\\*[^*.!?\\s]+(?: [^*.!?\\s]+){0,3}\\*|\\{[^{}\\n]{1,60}\\}|<[^<>/\\n]{1,60}>|[-–—]{2}[ ]?[^.!?\\n–—-]{1,40}[ ]?[-–—]{2}|〔[^〔〕\\n]+〕|【[^【】\\n]+】|（[^（）\\n]+）)[*_]{0,2}[.]?"
            + "|(?<stars>[*=~#-]{3,})[^\\n]*\\p{L}[^\\n]*\\k<stars>");
    private static final LabelWords WORDS = LabelWords.all();
    /** Until when, or after how long; whatever else follows is a sentence that somebody says. */
    private static final String TIME = "(?:[ ,(]+(?:" + WORDS.oneOf("at") + " )?\\d[^\\n]{0,30})?[.!)]?";
    private static final Pattern CLOSE = Pattern.compile("(?iu)(?:" + WORDS.oneOf("end") + "(?: " + WORDS.oneOf("of") + "){0,2} |" + WORDS.oneOf("end of") + ")" + WORDS.oneOf("record") + TIME
            + "|" + WORDS.oneOf("record") + "(?: " + WORDS.oneOf("being") + ")? " + WORDS.oneOf("ended") + TIME
            + "|(?:the )?" + WORDS.oneOf("sitting") + "(?: " + WORDS.oneOf("came to be") + ")? "
            + WORDS.oneOf("rose") + "(?: " + WORDS.oneOf("until") + "(?: the)? (?:[\\d\\p{Lu}]|" + WORDS.oneOf("hours") + ")[^\\n]{0,60})?[.]?");
    private static final Pattern ROSE = Pattern.compile("\\p{Lu}[\\p{L}.'’ -]{1,50} rose\\s*[—–-]+");
    private static final Pattern SWORN = Pattern.compile("having been (?:first )?duly sworn|(?:testified|deposed) as follows\\s*[:.]?$");
    private static final Pattern BEGINS = Pattern.compile("(?iu)" + WORDS.oneOf("begins") + "\\b");
    private static final Pattern ENDS = Pattern.compile("(?iu)" + WORDS.oneOf("ends") + "\\b");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:)\\]]['\"”»“]?\\s*");
    private static final Pattern INSERTED = Pattern.compile("(?iu)[\\[(]?(?:the )?(?:(?:prepared|written|submitted|additional|supplemental) )?" + WORDS.oneOf("inserted") + "\\b[^\\n]*\\bfollow(?:s|ing)?:?[\\])]?"
            + "|the (?:(?:legislative|reading|deputy|assistant|presiding) )?(?:clerk|secretary|officer|" + WORDS.oneOf("put to the vote") + "|" + WORDS.oneOf("inserted") + ")[^.?!\\n]{0,60}\\bas follows[:.]"
            + "|(?:the )?(?:prepared|written) " + WORDS.oneOf("inserted") + " (?:of|by|from|submitted by) [^\\n]*");
    private static final int LONGEST_INSERTED = 160;
    private static final Pattern EDGES = Pattern.compile("^\\W+|\\W+$");
    private static final Pattern BLANKS = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);

    private final BitSet stage = new BitSet();
    private final BitSet lasting = new BitSet();
    private final BitSet ends = new BitSet();
    private final BitSet layout;
    /** The lines that number pages, and their numbers. */
    private final List<Integer> folios = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final List<String> lines;
    private final List<@Nullable SpokenTurn> turns;

    /**
     * @param turns of the lines, as labels give them
     * @param layout the lines that hold nothing but the number of a page, its head or its foot
     */
    StageLines(List<String> lines, List<@Nullable SpokenTurn> turns, BitSet layout) {
        this.layout = layout;
        this.lines = lines;
        this.turns = turns;
        boolean parted = lines.stream().anyMatch(String::isBlank);
        boolean capitals = parted && saysInSmallLetters(lines, turns);
        for (int i = 0; i < lines.size(); i++) {
            int to = i + 1;
            if (lines.get(i).isBlank() || turns.get(i) != null) {
                continue;
            }
            while (parted && to < lines.size() && !lines.get(to).isBlank() && turns.get(to) == null) {
                to++;
            }
            boolean whole = i == 0 || !parted || lines.get(i - 1).isBlank();
            if (!whole || !read(lines, i, to, capitals)) {
                for (int k = i; k < to; k++) {
                    readSetOff(bare(lines.get(k)), k);
                }
            }
            i = to - 1;
        }
        markMissingPages();
    }

    /** What stands behind the time of a line. */
    private static String bare(String line) {
        String bare = LeadIn.time(line) == null || TimeStamp.isAlone(line) ? line.strip() : line.substring(LeadIn.begin(line)).strip();
        return bare.isEmpty() ? line.strip() : bare;
    }

    private void readSetOff(String said, int line) {
        boolean below = line > 0 && turns.get(line - 1) != null && turns.get(line - 1).words() >= lines.get(line - 1).length();
        if (below && TimeStamp.isAlone(said)) {
            return;
        }
        boolean closes = line > 0 && SENTENCE_END.matcher(lines.get(line - 1)).matches() && isClose(said, line + 1);
        if (!readFolio(said, line) && (isSetOff(said) || isExamination(said) || closes)) {
            mark(said, line, line + 1);
        }
    }

    private boolean read(List<String> lines, int from, int to, boolean capitals) {
        var paragraph = new StringBuilder(bare(lines.get(from)));
        for (int i = from + 1; i < to && paragraph.length() <= LONGEST; i++) {
            paragraph.append(' ').append(lines.get(i).strip());
        }
        String said = paragraph.toString();
        if (to == from + 1 && readFolio(said, from)) {
            return true;
        }
        if (said.length() > LONGEST) {
            return false;
        }
        boolean happens = isSetOff(said) || happens(said) || isClose(said, to) || to == from + 1 && isClose(lines.get(from).strip(), to) || TimeStamp.isAlone(said) || capitals && to == from + 1 && isHeading(said);
        if (happens) {
            mark(said, from, to);
        }
        return happens;
    }

    /** Whether words on a line, or of a caption, are those of nobody: "(Applause.)", "♪". */
    static boolean isSetOff(String said) {
        return !said.isEmpty() && said.length() <= LONGEST && (isRemark(said) || "([{<*_=~#-–—〔【（♪♫".indexOf(said.charAt(0)) >= 0 && SET_OFF.matcher(said).matches() && ("♪♫#".indexOf(said.charAt(0)) >= 0 || !isOwn(said)));
    }

    /**
     * Whether it says that the sitting closes: before a label, or at the end, where little but who signs follows.
     *
     * @param next the line behind it
     */
    private boolean isClose(String said, int next) {
        int behind = 0;
        for (int i = next; i < lines.size() && behind <= MOST_LINES_BEHIND; i++) {
            if (turns.get(i) != null) {
                return behind == 0 && Closing.is(said);
            }
            behind += lines.get(i).isBlank() ? 0 : 1;
        }
        return behind == 0 && Closing.isEndMark(said) || behind <= MOST_LINES_BEHIND && Closing.is(said);
    }

    /** "APPLAUSE", "Music and laughter" */
    private static boolean isRemark(String said) {
        if (said.length() > LONGEST_REMARK || !Character.isUpperCase(said.codePointAt(0)) || !WORDS.has("remarks", said.split(" ")[0]) || !Character.isLetter(said.charAt(said.length() - 1))) {
            return false;
        }
        boolean remark = true;
        for (String word : said.split(" ")) {
            remark &= WORDS.has("remarks", word) || WORDS.has("particles", word);
        }
        return remark;
    }

    private static boolean happens(String said) {
        return CLOSE.matcher(said).matches() || said.startsWith("Whereupon") || isExamination(said) || Proceedings.are(said) || isInserted(said)
                || isSworn(said) || isHeard(said)
                || said.indexOf(" rose") > 0 && ROSE.matcher(said).matches();
    }

    /** What was handed in is printed behind it: "Prepared Statement of Dr. Pam Ito", "[The information follows:]". */
    private static boolean isInserted(String said) {
        boolean open = said.endsWith("as follows.") || ".?!,;".indexOf(said.charAt(said.length() - 1)) < 0;
        return open && said.length() <= LONGEST_INSERTED && INSERTED.matcher(said).matches();
    }

    /** "Beifall bei der Mitte", without brackets; a longer one without the end of a sentence. */
    private static boolean isHeard(String said) {
        String[] parts = said.split(" ", MOST_WORDS_OF_A_HEADING);
        return parts.length > 2 && parts.length < MOST_WORDS_OF_A_HEADING && Character.isUpperCase(said.codePointAt(0)) && (Character.isLetter(said.charAt(said.length() - 1)) || said.endsWith(".") && !isOwn(said))
                && WORDS.has("remarks", parts[0]) && WORDS.has("places", parts[1]);
    }

    /** Whether it says who examines, or that somebody is examined. */
    private static boolean isExamination(String said) {
        return Examiners.of(said).isPresent() || Examiners.isHeading(said);
    }

    /** Whether it says that somebody took an oath. */
    static boolean isSworn(String said) {
        return SWORN.matcher(said).find();
    }

    /** Marks what numbers a page, but not where it is all that somebody answers. */
    private boolean readFolio(String line, int at) {
        if (layout.get(at) && !Folio.isNumber(line)) {
            stage.set(at);
            return true;
        }
        OptionalInt page = layout.get(at) ? OptionalInt.of(Integer.parseInt(Folio.number(line))) : Folio.of(line);
        @Nullable SpokenTurn above = at == 0 ? null : turns.get(at - 1);
        if (page.isEmpty() || above != null && above.words() >= lines.get(at - 1).length()) {
            return false;
        }
        stage.set(at);
        folios.add(at);
        pages.add(page.getAsInt());
        return true;
    }

    /** Where pages are missing before one, nobody knows who speaks on it; a record whose pages count on shows that they are. */
    private void markMissingPages() {
        boolean on = false;
        for (int i = 1; i < pages.size(); i++) {
            on |= pages.get(i) == pages.get(i - 1) + 1;
        }
        for (int i = 1; on && pages.size() >= FEWEST_PAGES && i < pages.size(); i++) {
            lasting.set(folios.get(i), pages.get(i) != pages.get(i - 1) + 1 && !pages.get(i).equals(pages.get(i - 1)));
        }
    }

    private void mark(String said, int from, int to) {
        stage.set(from, to);
        String bare = EDGES.matcher(said).replaceAll("");
        if (isExamination(said) || isInserted(said) || CLOSE.matcher(bare).matches() || Closing.is(said) || Closing.is(lines.get(from).strip()) || Closing.isEndMark(said) || BEGINS.matcher(bare).lookingAt()) {
            lasting.set(from, to);
        } else if (ENDS.matcher(bare).lookingAt()) {
            ends.set(from, to);
        }
    }

    /** Whether it speaks of "I" or "we", or asks. */
    static boolean isOwn(String said) {
        for (String word : BLANKS.split(said)) {
            if (WORDS.has("own", word)) {
                return true;
            }
        }
        return said.indexOf('?') >= 0;
    }

    /** "DIRECT EXAMINATION": capitals alone, in a record that is not in capitals all over. */
    private boolean isHeading(String said) {
        if (isOwn(said) || WORDS.has("sentences", said.substring(0, Math.max(1, said.indexOf(' '))).strip())) {
            return false;
        }
        long capitals = said.codePoints().filter(Character::isUpperCase).count();
        return capitals >= FEWEST_CAPITALS && said.codePoints().noneMatch(Character::isLowerCase) && "!?,;:.".indexOf(said.charAt(said.length() - 1)) < 0
                && said.split(" ").length <= MOST_WORDS_OF_A_HEADING;
    }

    private static boolean saysInSmallLetters(List<String> lines, List<@Nullable SpokenTurn> turns) {
        int small = 0;
        int all = 0;
        for (int i = 0; i < lines.size(); i++) {
            @Nullable SpokenTurn turn = turns.get(i);
            if (turn != null && turn.words() < lines.get(i).length()) {
                all++;
                small += lines.get(i).substring(turn.words()).codePoints().anyMatch(Character::isLowerCase) ? 1 : 0;
            }
        }
        return small * 2 > all;
    }

    /** Takes in lines that nobody says. */
    void add(BitSet lines) {
        stage.or(lines);
    }

    /** Takes in lines at the end that nobody says. */
    void addFeet(BitSet feet) {
        stage.or(feet);
        lasting.or(feet);
    }

    /** Whether nobody says a line. */
    boolean is(int line) {
        return stage.get(line);
    }

    /** Whether nobody of the record speaks from there on, until a label or {@link #isEnd an end}. */
    boolean isLasting(int line) {
        return lasting.get(line);
    }

    /** Whether what was played ends there. */
    boolean isEnd(int line) {
        return ends.get(line);
    }
}
