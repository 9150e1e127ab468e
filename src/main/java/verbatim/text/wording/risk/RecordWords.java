package verbatim.text.wording.risk;

import java.util.List;
import verbatim.text.wording.word.CutWords;

/** The words of a record with the points between them, cut into sentences where it is asked for. */
final class RecordWords {

    /** A longer sentence is read no farther. */
    static final int LONGEST = 90;

    private static final String ENDS = ".?!…";
    private static final String DASHES = "–—";
    private static final String OPENING = "“„«‘‚‹\"";

    private final CutWords words;
    private final String text;
    private final RecordTurns turns;
    private final FrameLexicon lexicon;

    RecordWords(CutWords words, FrameLexicon lexicon) {
        this.words = words;
        this.text = words.text();
        this.turns = new RecordTurns(text, words.talk());
        this.lexicon = lexicon;
    }

    RecordTurns turns() {
        return turns;
    }

    int size() {
        return words.size();
    }

    String normal(int word) {
        return words.normal(word);
    }

    boolean has(String heading, int word) {
        return word >= 0 && word < size() && lexicon.has(heading, normal(word));
    }

    /** Whether whoever speaks names himself as a subject; "nous" is one only before its verb. */
    boolean self(int word) {
        if (!has("i", word)) {
            return false;
        }
        return !has("us", word) || word + 2 < size() && (normal(word + 1).endsWith("ons") || normal(word + 2).endsWith("ons")
                || has("is", word + 1) && normal(word + 1).endsWith("mes") || normal(word + 1).endsWith("sommes"));
    }

    /** Whether a word is written with digits. */
    static boolean digits(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Whether a word is a figure. */
    boolean figure(int word) {
        return word >= 0 && word < size() && (has("numerals", word) || digits(normal(word)));
    }

    /** Whether a word is a figure, or the name of a day or a month. */
    boolean dated(int word) {
        return figure(word) || has("calendar", word);
    }

    /** Whether a section lists a word that need not stand here. */
    boolean isListed(String heading, String word) {
        return lexicon.has(heading, word);
    }

    /** The phrases of a section that can begin with a word. */
    List<FramePhrase> phrases(String heading, int word) {
        return lexicon.phrases(heading, normal(word));
    }

    /** Where what is said begins behind the label that a word opens; 0 where it opens none. */
    int labelAt(int word) {
        return turns.labelAt(words.start(word));
    }

    int start(int word) {
        return words.start(word);
    }

    int end(int word) {
        return words.end(word);
    }

    String text() {
        return text;
    }

    boolean capital(int word) {
        return words.capital(word);
    }

    /** Whether one of these characters stands right before a word. */
    boolean pointBefore(int word, String points) {
        int to = word < size() ? words.start(word) : text.length();
        for (int i = word > 0 ? words.end(word - 1) : 0; i < to; i++) {
            if (points.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma, a dash or a bracket parts a word from the one before; a hyphen between blanks is a dash. */
    boolean parted(int word) {
        return word == 0 || pointBefore(word, ",;:()" + DASHES + ENDS) || word < size() && pointBefore(word, "-") && words.blankBetween(word - 1, word)
                || word < size() && pointBefore(word, OPENING);
    }

    /** Whether a clause ends before a word, by the points. */
    boolean closes(int word) {
        return word >= size() || parted(word) || sentenceOpens(word);
    }

    /** Whether a clause begins with a word: behind a point, or behind "and", "but" and the like. */
    boolean opensClause(int word) {
        return word == 0 || closes(word) || has("and", word - 1) || has("but", word - 1) || has("well", word - 1) || has("that", word - 1);
    }

    /** Whether nothing but "and", "well" and the like stands between the beginning of the sentence and a word. */
    boolean opensSentence(int word) {
        int at = word;
        while (!sentenceOpens(at) && (has("and", at - 1) || has("but", at - 1) || has("well", at - 1))) {
            at--;
        }
        return sentenceOpens(at);
    }

    /** Whether a sentence, or a turn, begins with a word ({@code size()} for the end). */
    boolean sentenceOpens(int word) {
        if (word == 0 || word >= size()) {
            return true;
        }
        int from = words.end(word - 1);
        int to = words.start(word);
        boolean point = false;
        boolean strong = false;
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            lines += c == '\n' ? 1 : 0;
            point |= ENDS.indexOf(c) >= 0;
            strong |= c == '?' || c == '!';
        }
        if (lines > 1 || to - from > 1 && text.substring(from, to).contains(">>") || lines == 1 && labelAt(word) > 0) {
            return true;
        }
        if (strong) {
            return Character.isUpperCase(text.charAt(words.start(word))) || Character.isDigit(text.charAt(words.start(word)));
        }
        if (!point) {
            return turns.labelEnd(from);
        }
        boolean small = Character.isLowerCase(text.charAt(words.start(word))) && !turns.labelEnd(from);
        boolean shortened = words.end(word - 1) - words.start(word - 1) == 1 && !turns.labelEnd(from) || has("abbreviations", word - 1);
        return !small && !(shortened && lines == 0);
    }

    /** Whether an empty line stands before a word. */
    boolean paragraphOpens(int word) {
        if (word == 0 || word >= size()) {
            return true;
        }
        int lines = 0;
        for (int i = words.end(word - 1); i < words.start(word); i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines > 1;
    }

    /** The first word of the sentence that holds a word. */
    int sentenceStart(int word) {
        int at = word;
        while (at > 0 && word - at < LONGEST && !sentenceOpens(at)) {
            at--;
        }
        return at;
    }

    /** The word after the last one of the sentence that holds the word before {@code word}. */
    int sentenceEnd(int word) {
        int at = word;
        while (at < size() && at - word < LONGEST && !sentenceOpens(at)) {
            at++;
        }
        return at;
    }
}
