package verbatim.text.token;

import java.util.List;
import verbatim.text.Span;
import verbatim.text.language.Word;
import verbatim.text.language.WordClass;

/**
 * One word, number, mark or point of a text.
 *
 * @param start first UTF-16 code unit in the original
 * @param end the code unit after the last one
 * @param type what it is
 * @param listed what it reads, and as what its language lists that; empty for a {@link Type#QUOTE}
 * @param capital whether it begins with a capital letter
 * @param paragraph the paragraph (line) in which it begins, counted from 0
 * @param lastParagraph the paragraph in which it ends; another one only for a quote that runs over several
 * @param quote for a {@link Type#QUOTE}, the index of the stretch that it stands for; else -1
 */
public record Token(int start, int end, Type type, Word listed, boolean capital, int paragraph, int lastParagraph,
        int quote) {

    /** What a token is. */
    public enum Type {
        /** Letters, with what stands inside a word: don't, U.S., well-known. */
        WORD,
        /** Digits. */
        NUMBER,
        /** A quotation mark or what may be one. */
        MARK,
        /** Any other point or sign. */
        POINT,
        /** A whole quote, as it stands in the layer around it. */
        QUOTE
    }

    /** Where it stands. */
    public Span span() {
        return new Span(start, end);
    }

    /** What it reads: in lower case, with straight apostrophes; empty for a {@link Type#QUOTE}. */
    public String lower() {
        return listed.lower();
    }

    /** Whether it is that point or word. */
    public boolean is(String words) {
        return lower().equals(words);
    }

    /** Whether its language lists it in that section. */
    public boolean in(WordClass section) {
        return listed.in(section);
    }

    /** Whether it is one of the small words that never are, or begin, a name. */
    public boolean small() {
        return listed.small();
    }

    /** Whether it is a pronoun that can be a speaker. */
    public boolean pronoun() {
        return listed.pronoun();
    }

    /** Whether it is a word. */
    public boolean word() {
        return type == Type.WORD;
    }

    /** Whether it is what an account is called by: "@annlee". */
    public boolean handle() {
        return word() && lower().charAt(0) == '@';
    }

    /** Whether it ends a sentence, where nothing else speaks against it. */
    public boolean terminal() {
        return type == Type.POINT && (is(".") || is("!") || is("?") || is("…"));
    }

    /** Whether it is a dash between clauses. */
    public boolean dash() {
        return type == Type.POINT && (is("—") || is("–") || is("―") || is("--"));
    }

    /** Index of the first of {@code tokens}, in text order, that begins at or after {@code offset}; their number where none does. */
    static int indexAt(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
