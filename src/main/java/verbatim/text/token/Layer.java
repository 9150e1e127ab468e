package verbatim.text.token;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import verbatim.text.Span;
import verbatim.text.language.Language;
import verbatim.text.language.Script;
import verbatim.text.language.WordClass;

/**
 * One layer of quoting: the reporter's own text, or the inside of one quote, with each quote in it as a single token.
 * Its sentences are therefore those of whoever speaks in it.
 */
public final class Layer {

    /** No sentence is taken to be longer, so that reading a quote's sentence stays cheap in a text without points. */
    private static final int LONGEST_SENTENCE = 150;

    private final String text;
    private final Language language;
    private final Token[] tokens;
    private final int[] sentenceStart;
    private final int[] sentenceEnd;

    /** Lays out {@code tokens}, those of the layer alone. */
    public Layer(String text, Language language, List<Token> tokens) {
        this.text = text;
        this.language = language;
        this.tokens = tokens.toArray(Token[]::new);
        this.sentenceStart = new int[this.tokens.length];
        this.sentenceEnd = new int[this.tokens.length];
        int start = 0;
        for (int i = 0; i < this.tokens.length; i++) {
            sentenceStart[i] = start;
            if (i + 1 == this.tokens.length || i + 1 - start >= LONGEST_SENTENCE || endsSentence(i) || saidBehind(start, i)) {
                for (int j = start; j <= i; j++) {
                    sentenceEnd[j] = i + 1;
                }
                start = i + 1;
            }
        }
    }

    /** How many tokens it has. */
    public int size() {
        return tokens.length;
    }

    /** The token at index {@code i} of the layer. */
    public Token get(int i) {
        return tokens[i];
    }

    /** The language of the text. */
    public Language language() {
        return language;
    }

    /** Whether {@code i} is inside the layer and the token there is that word or point. */
    public boolean is(int i, String words) {
        return i >= 0 && i < tokens.length && tokens[i].is(words);
    }

    /** Whether {@code i} is inside the layer and a quote stands there. */
    public boolean quote(int i) {
        return i >= 0 && i < tokens.length && tokens[i].type() == Token.Type.QUOTE;
    }

    /** Index of the first token of the sentence around {@code i}. */
    public int sentenceStart(int i) {
        return sentenceStart[i];
    }

    /** Index after the last token of the sentence around {@code i}. */
    public int sentenceEnd(int i) {
        return sentenceEnd[i];
    }

    /** Index of the first token that begins at or after {@code offset} of the text. */
    public int indexAt(int offset) {
        return Token.indexAt(Arrays.asList(tokens), offset);
    }

    /** What the tokens from {@code first} to {@code last} (inclusive) take up. */
    public Span span(int first, int last) {
        return new Span(tokens[first].start(), tokens[last].end());
    }

    /** The last character inside a quote's closing mark, or a blank where it is empty. */
    public char lastOf(Token quote) {
        int i = quote.end() - 1;
        while (i > quote.start() && !Character.isLetterOrDigit(text.charAt(i)) && ".,!?…;:-—–".indexOf(Script.plain(text.charAt(i))) < 0) {
            i--;
        }
        return i > quote.start() ? Script.plain(text.charAt(i)) : ' ';
    }

    /** The first word inside a quote, in lower case; empty where it begins with none. */
    public String firstWordOf(Token quote) {
        int from = quote.start();
        while (from < quote.end() && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < quote.end() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** The first letter or digit inside a quote, or a blank where there is none. */
    public char firstOf(Token quote) {
        for (int i = quote.start(); i < quote.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    private boolean endsSentence(int i) {
        Token token = tokens[i];
        Token next = tokens[i + 1];
        if (next.paragraph() != token.lastParagraph()) {
            return !((token.is(":") || token.is(",")) && next.type() == Token.Type.QUOTE);
        }
        if (token.type() == Token.Type.QUOTE) {
            char last = lastOf(token);
            boolean begins = next.capital() || next.type() == Token.Type.QUOTE;
            // "calling him "a broken man." Lee scoffed.": what closes the reporter's sentence has its clause before.
            boolean closes = language.subjectFirst() && last == '.' && i > 0 && tokens[i - 1].word() && tokens[i - 1].lastParagraph() == token.paragraph()
                    && Character.isLowerCase(firstOf(token));
            return begins && (last == '.' || last == '!' || last == '?' || last == '…') && (closes || !attribution(i + 1));
        }
        if (token.terminal()) {
            // "(R-Fla.) said", "Acme Inc., the": an abbreviation's point.
            boolean goesOn = token.is(".") && (next.is(")") || next.is(",") || next.is(";")
                    || next.word() && !next.capital() && token.end() - token.start() == 1 && abbreviated(i));
            if (goesOn) {
                return false;
            }
            return next.capital() || next.type() == Token.Type.QUOTE || next.type() == Token.Type.NUMBER
                    || !token.is("…");
        }
        // "... wrote on X. “About time,” said": an initial before words in marks that are no nickname.
        boolean spoken = token.word() && token.end() - token.start() == 2 && text.charAt(token.end() - 1) == '.'
                && next.type() == Token.Type.QUOTE && ".,!?…".indexOf(lastOf(next)) >= 0;
        if (spoken) {
            return true;
        }
        if (token.word() && language.subjectFirst() && next.type() == Token.Type.QUOTE && i > 0 && tokens[i - 1].is(",")
                && text.charAt(token.end() - 1) == '.' && token.end() - token.start() > 2) {
            // "said Senator Lee, R-S.C. "We won."": the state closes the name, and the sentence with it.
            return Character.isUpperCase(firstOf(next));
        }
        // "... in the U.S. The army": only a small word tells that the point also ended the sentence.
        return token.word() && token.end() - token.start() > 2 && text.charAt(token.end() - 1) == '.' && next.capital()
                && text.indexOf('.', token.start()) < token.end() - 1 && next.small();
    }

    /**
     * Whether a clause of saying begins behind {@code i} and words end there whose other mark is missing ("„The bridge
     * holds, asked Ann", "The bridge holds“, asked Ann"): the subject of the words is not that of the clause.
     */
    private boolean saidBehind(int start, int i) {
        Token token = tokens[i];
        boolean end = token.type() == Token.Type.MARK
                || token.type() == Token.Type.POINT && (token.is(",") || token.is("?") || token.is("!"));
        boolean lonely = end && (token.type() == Token.Type.MARK || tokens[start].type() == Token.Type.MARK
                || i > start && tokens[i - 1].type() == Token.Type.MARK);
        if (!lonely) {
            return false;
        }
        int verb = i + 1;
        while (verb < Math.min(tokens.length, i + 3) && tokens[verb].in(WordClass.AUXILIARIES)) {
            verb++;
        }
        return verb < tokens.length && tokens[verb].word() && !tokens[verb].capital()
                && language.saying(language.withoutPronoun(tokens[verb].lower()));
    }

    /** Whether the point at {@code i} can be an abbreviation's: a short word before it, and no blank between. */
    private boolean abbreviated(int i) {
        return i > 0 && tokens[i - 1].end() == tokens[i].start()
                && tokens[i - 1].end() - tokens[i - 1].start() <= 5 && tokens[i - 1].capital();
    }

    /** "Would it?" Lee pressed.": a name and one verb in the past, and nothing else. */
    private boolean pressed(int from) {
        int verb = from;
        while (verb < Math.min(from + 3, tokens.length) && tokens[verb].word() && tokens[verb].capital()) {
            verb++;
        }
        return verb > from && verb + 1 < tokens.length && tokens[verb].word() && tokens[verb + 1].terminal()
                && tokens[verb].lower().endsWith("ed") && language.finite(tokens[verb].lower());
    }

    /** "asked the mayor on Monday.": whoever hears it, and nothing of what was said. */
    private boolean onlyHearer(int from) {
        for (int i = from; i < Math.min(from + 12, tokens.length); i++) {
            Token token = tokens[i];
            if (i > from && i + 1 < tokens.length && token.in(WordClass.SUBORDINATORS) && (tokens[i + 1].in(WordClass.VERBS_OF_ASKING) || language.participle(tokens[i + 1].lower()))) {
                // "told the paper on Monday when asked how".
                return true;
            }
            if (token.terminal() || token.paragraph() != tokens[from].paragraph()) {
                return true;
            }
            String lower = token.lower();
            if (!token.word() && token.type() != Token.Type.NUMBER || i > from && (language.has(WordClass.AUXILIARIES, lower) || language.saying(lower) || token.is("to"))
                    || language.has(WordClass.COMPLEMENTISERS, lower) || language.has(WordClass.QUESTION_WORDS, lower)) {
                return false;
            }
        }
        return false;
    }

    /** "Lee, another volunteer,", "Lee then took questions.": behind a determiner or a verb of its own stands a noun, and no verb. */
    private boolean noun(int from, int i) {
        Token before = tokens[i - 1];
        boolean looks = tokens[i].in(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS);
        boolean described = looks && i - 2 >= from && before.word() && !before.capital() && tokens[i - 2].in(WordClass.DETERMINERS);
        boolean object = looks && i - 1 > from && before.in(WordClass.FINITE_FORMS) && !before.capital();
        return object || before.in(WordClass.DETERMINERS) && (looks || !before.in(WordClass.QUANTIFIERS)) || described;
    }

    /**
     * Whether what begins at {@code from} reads "Name said": no sentence of its own, but the attribution of the quote. Only
     * where the subject stands first: elsewhere the verb would, in lower case, and a verb at the end closes the next sentence.
     */
    private boolean attribution(int from) {
        boolean verb = false;
        if (!language.subjectFirst()) {
            return false;
        }
        if (pressed(from)) {
            return true;
        }
        for (int i = from; i < Math.min(from + 12, tokens.length); i++) {
            Token token = tokens[i];
            boolean shortened = token.is(".") && i + 1 < tokens.length && tokens[i + 1].is(",");
            if (token.paragraph() != tokens[from].paragraph() || token.terminal() && !shortened) {
                return verb;
            }
            if (token.type() == Token.Type.QUOTE || token.is(":")) {
                return false;
            }
            boolean apart = i > from && i + 2 < tokens.length && language.saying(token.lower(), tokens[i + 1].lower()) && !tokens[i + 2].word();
            if (apart) {
                // "Lee went on, as though".
                return true;
            }
            if (language.saying(token.lower()) && i > from && !noun(from, i)) {
                // "Smith said he ..." opens a sentence of its own; "Smith said." and "Smith said during" do not.
                verb = i + 1 >= tokens.length || !tokens[i + 1].word()
                        || language.has(WordClass.PREPOSITIONS, tokens[i + 1].lower())
                        || language.has(WordClass.SUBORDINATORS, tokens[i + 1].lower()) && !language.has(WordClass.VERBS_WITH_QUESTIONS, token.lower())
                        || language.has(WordClass.PLACE_AND_TIME_WORDS, tokens[i + 1].lower())
                        || language.has(WordClass.ADVERBS, tokens[i + 1].lower())
                        || (language.has(WordClass.VERBS_WITH_HEARER, token.lower()) || language.has(WordClass.VERBS_OF_ASKING, token.lower()))
                                && onlyHearer(i + 1)
                        || language.adverbByEnding(tokens[i + 1].lower());
                if (!verb || i + 2 < tokens.length && tokens[i + 1].is(",") && tokens[i + 2].word()) {
                    return verb;
                }
            }
        }
        return verb;
    }
}
