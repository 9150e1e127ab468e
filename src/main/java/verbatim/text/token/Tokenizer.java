package verbatim.text.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import verbatim.text.language.Language;
import verbatim.text.language.Script;
import verbatim.text.language.Word;
import verbatim.text.language.WordClass;

/**
 * Cuts a text into tokens in one pass. What may be a quotation mark always becomes a token of its own, but for an
 * apostrophe between two letters; a possessive 's is split off, since the name before it is what is looked up.
 */
public final class Tokenizer {

    private static final String DOUBLED = "'’`‘‚‹›´";
    /** Before one of these, too, the apostrophe is the word's: "qu'« un pont »". */
    private static final String DOUBLES = "«“\"„‹";
    private static final String SINGLES = "'’‘‚`‛";
    private static final String OF_AGE = "-year-old";
    private static final String MARKS = "\"'“”„‟‘’‚‛«»‹›`´「」『』＂″";

    /** Angles further apart belong to no common line, so that a text of nothing else takes no longer. */
    private static final int LONGEST_LINE = 1_000;

    private final String text;
    private final Language language;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();

    /** Each normalised word once: a long text repeats most of them, and they would be half of its memory. */
    /** By what is printed. */
    private final Map<String, Word> words = new HashMap<>();

    private final boolean suffixes;
    /** Whether the paragraph has a single mark that may open words. */
    private boolean opened;

    private int at;

    private Tokenizer(String text, Language language) {
        this.text = text;
        this.language = language;
        this.suffixes = language.has(WordClass.CONVENTIONS, "suffixes-behind-apostrophes");
    }

    /** The tokens of {@code text}. */
    public static TokenizedText tokenize(String text, Language language) {
        Tokenizer tokenizer = new Tokenizer(text, language);
        tokenizer.run();
        return new TokenizedText(text, language, List.copyOf(tokenizer.tokens),
                tokenizer.paragraphs.stream().mapToInt(Integer::intValue).toArray());
    }

    private void run() {
        paragraphs.add(0);
        Wrapping wrapping = new Wrapping(text);
        MarkupSigns signs = new MarkupSigns(text);
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                // Windows ends a line with both; the second tells.
                at++;
            } else if (c == '\n' || c == '\r' || c == '\u2029') {
                if (c != '\n' || wrapping.endsParagraph(at) && !signs.slipped(at)) {
                    paragraphs.add(tokens.size());
                    opened = false;
                }
                at++;
            } else if (blank(c)) {
                at++;
            } else if (signs.length(at) > 0) {
                at += signs.length(at);
            } else if (cutsAt(c)) {
                cutWord();
            } else if (Character.isLetter(c)) {
                word();
            } else if (Character.isDigit(c)) {
                number();
            } else if (c == '@' && handle()) {
                // An account is named so, and a name has a capital.
                add(at, at = handleEnd(), Token.Type.WORD);
            } else if (MARKS.indexOf(c) >= 0) {
                mark(c);
            } else if (twoSigns(c)) {
                add(at, at += 2, Token.Type.MARK);
            } else {
                point(c);
            }
        }
        paragraphs.add(tokens.size());
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Whether the sign belongs to words that no blank parts in this language. */
    private boolean cutsAt(char c) {
        return !language.blanks() && Script.unspaced(c);
    }

    /** A word that is listed, or what stands up to the next one; a name in one script, its particle in another. */
    private void cutWord() {
        int start = at;
        int listed = language.listedAt(text, at);
        if (listed == 0) {
            boolean particle = Script.hiragana(text.charAt(at));
            do {
                at++;
            } while (at < text.length() && Script.unspaced(text.charAt(at)) && Script.hiragana(text.charAt(at)) == particle
                    && language.listedAt(text, at) == 0);
        } else {
            at += listed;
        }
        add(start, at, Token.Type.WORD);
    }

    private void word() {
        int start = at;
        while (at < text.length() && insideWord(start)) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '.' && abbreviation(start)) {
            at++;
        }
        int shortened = language.subjectFirst() ? shortenedVerb(start) : at;
        add(start, shortened, Token.Type.WORD);
        if (shortened < at) {
            add(shortened, at, Token.Type.WORD);
        }
        if (at + 1 < text.length() && apostrophe(text.charAt(at)) && isLetter(at + 1) && !elided(start)) {
            int possessive = at++;
            while (at < text.length() && isLetter(at)) {
                at++;
            }
            add(possessive, at, Token.Type.WORD);
        }
    }

    /** Where a verb begins that has lost its head to the word before it ("he'd", "they've"): a word of its own; else the word's end. */
    private int shortenedVerb(int start) {
        for (int i = Math.max(start + 1, at - 3); i < at - 1; i++) {
            if (apostrophe(text.charAt(i)) && language.has(WordClass.AUXILIARIES, "'" + text.substring(i + 1, at))) {
                return i;
            }
        }
        return at;
    }

    private boolean insideWord(int start) {
        char c = text.charAt(at);
        if (cutsAt(c)) {
            return false;
        }
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        if (!isLetter(at + 1) || at == start) {
            return c == '-' && at > start && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        }
        if (apostrophe(c)) {
            if (suffixes || elided(start)) {
                return false;
            }
            boolean possessive = (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S') && !isLetter(at + 2);
            return !possessive;
        }
        if (c == '-' || c == '&') {
            return true;
        }
        boolean domain = c == '.' && at - start > 2 && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at + 1));
        // example.com; U.S., D.C., D-N.Y.: a letter, a point, a letter, a point.
        return domain || c == '.' && (at - start == 1 || text.charAt(at - 2) == '.' || text.charAt(at - 2) == '-')
                && (at + 2 >= text.length() || !isLetter(at + 2));
    }

    private boolean abbreviation(int start) {
        // "then-Gov.", "ex-Sen."
        int last = at;
        while (last > start && text.charAt(last - 1) != '-') {
            last--;
        }
        if (answer(start)) {
            return false;
        }
        if (language.has(WordClass.ABBREVIATIONS, text.substring(last, Math.min(at + 1, last + 12)).toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean initial = at - start == 1 && Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I';
        return initial || text.charAt(at - 2 < start ? start : at - 2) == '.';
    }

    /** "Lee said no. He left" ends the sentence; "no. 4", "no. B-12" and "no. IV" do not. */
    private boolean answer(int start) {
        return language.subjectFirst() && at - start == 2 && text.startsWith("no", start) && at + 3 < text.length()
                && Character.isWhitespace(text.charAt(at + 1)) && Character.isLetter(text.charAt(at + 2))
                && (Character.isLowerCase(text.charAt(at + 3)) || text.charAt(at + 2) == 'I' && Character.isWhitespace(text.charAt(at + 3)));
    }

    private boolean handle() {
        return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.') && handleEnd() > at + 2;
    }

    /** Where the handle ends that begins here: letters, digits and lines below, points and hyphens between them, a server's name. */
    private int handleEnd() {
        int end = at + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inside = end > at + 1 && (c == '.' || c == '-' || c == '@') && end + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(end + 1));
            if (!Character.isLetterOrDigit(c) && c != '_' && !inside) {
                return end;
            }
            end++;
        }
        return end;
    }

    private boolean elided(int start) {
        return language.has(WordClass.ELIDED_WORDS, text.substring(start, Math.min(at, start + 9)).toLowerCase(Locale.ROOT));
    }

    private void number() {
        int start = at;
        while (at < text.length() && !cutsAt(text.charAt(at)) && (Character.isLetterOrDigit(text.charAt(at))
                || (".,:".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at + 1))))) {
            at++;
        }
        // "der 45-Jährige", "de 45-jarige", "the 45-year-old": a word.
        boolean compound = at < text.length() && text.charAt(at) == '-' && isLetter(at + 1)
                && (language.has(WordClass.CONVENTIONS, "verb-second") || language.subjectFirst() && text.startsWith(OF_AGE, at));
        while (compound && at < text.length() && (isLetter(at) || text.charAt(at) == '-' && isLetter(at + 1))) {
            at++;
        }
        add(start, at, compound ? Token.Type.WORD : Token.Type.NUMBER);
    }

    private void mark(char c) {
        // Agencies print two apostrophes, backticks or other single marks for one double mark.
        boolean doubled = DOUBLED.indexOf(c) >= 0 && at + 1 < text.length() && text.charAt(at + 1) == c
                && !(at + 2 < text.length() && text.charAt(at + 2) == c);
        int start = at;
        at += doubled ? 2 : 1;
        if (!doubled && ofSeveral(start)) {
            int paragraph = paragraphs.size() - 1;
            tokens.add(new Token(start, at, Token.Type.WORD, language.word("'s"), false, paragraph, paragraph, -1));
            return;
        }
        opened |= single(start);
        boolean afterElision = apostrophe(c) && !doubled && !tokens.isEmpty() && tokens.getLast().end() == start
                && tokens.getLast().in(WordClass.ELIDED_WORDS) && (isLetter(at) || at < text.length() && DOUBLES.indexOf(text.charAt(at)) >= 0);
        if (afterElision) {
            Token before = tokens.removeLast();
            add(before.start(), at, Token.Type.WORD);
        } else {
            add(start, at, Token.Type.MARK);
        }
    }

    /** "the boys' team": the possessive of a plural, where no single mark of the paragraph has opened words that this one could close. */
    private boolean ofSeveral(int mark) {
        boolean plural = language.subjectFirst() && apostrophe(text.charAt(mark)) && mark > 1 && "sS".indexOf(text.charAt(mark - 1)) >= 0
                && isLetter(mark - 2 >= 0 ? mark - 2 : 0) && mark + 2 < text.length() && text.charAt(mark + 1) == ' ' && isLetter(mark + 2);
        return plural && !opened;
    }

    /** Whether the sign may open words in single marks: nothing but a blank or another sign stands before it. */
    private boolean single(int mark) {
        return SINGLES.indexOf(text.charAt(mark)) >= 0 && (mark == 0 || !Character.isLetterOrDigit(text.charAt(mark - 1)));
    }

    /** Whether a mark of two signs that a keyboard offers begins here: {@code ,,so``} and {@code <<so>>}. */
    private boolean twoSigns(char c) {
        if (c != ',' && c != '<' && c != '>' || at + 1 >= text.length() || text.charAt(at + 1) != c
                || at + 2 < text.length() && text.charAt(at + 2) == c) {
            return false;
        }
        boolean apart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (c == ',') {
            return apart && at + 2 < text.length() && !blank(text.charAt(at + 2));
        }
        // Captions print ">>" where somebody else begins: only both on one line are marks.
        String near = text.substring(Math.max(0, at - LONGEST_LINE), Math.min(text.length(), at + LONGEST_LINE));
        int here = Math.min(at, LONGEST_LINE);
        int end = near.indexOf('\n', here);
        int other = near.indexOf(c == '<' ? ">>" : "<<", near.lastIndexOf('\n', here) + 1);
        return other >= 0 && (end < 0 || other < end);
    }

    private void point(char c) {
        int start = at++;
        if (c == '.' || c == '-') {
            while (at < text.length() && text.charAt(at) == c) {
                at++;
            }
        } else if (Character.isHighSurrogate(c) && at < text.length() && Character.isLowSurrogate(text.charAt(at))) {
            at++;
        }
        add(start, at, Token.Type.POINT);
    }

    private void add(int start, int end, Token.Type type) {
        String printed = text.substring(start, end);
        Word read = words.get(printed);
        if (read == null) {
            // What is printed so is always of the same type.
            read = language.word(normal(printed, type));
            words.put(printed, read);
        }
        int paragraph = paragraphs.size() - 1;
        int first = type == Token.Type.WORD && Character.isDigit(text.charAt(start)) ? text.indexOf('-', start) + 1 : start;
        tokens.add(new Token(start, end, type, read, Character.isUpperCase(text.charAt(first)) || text.charAt(first) == '@' && type == Token.Type.WORD, paragraph, paragraph, -1));
    }

    private static String normal(String printed, Token.Type type) {
        String lower = printed.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (type != Token.Type.POINT) {
            return lower;
        }
        return lower.length() == 1 ? String.valueOf(Script.plain(lower.charAt(0))) : lower.charAt(0) == '.' ? "…" : lower.charAt(0) == '-' ? "--" : lower;
    }

    private boolean isLetter(int index) {
        return index < text.length() && Character.isLetter(text.charAt(index));
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
