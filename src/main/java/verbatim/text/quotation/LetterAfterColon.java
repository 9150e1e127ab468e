package verbatim.text.quotation;

import java.util.ArrayList;
import java.util.List;
import verbatim.text.Span;
import verbatim.text.language.InFull;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * <i>Ann Lee wrote to the council:</i>, and her words in a paragraph of their own, without marks. They go on over the next
 * paragraphs while those speak of "I" or "we" as well, or up to the closing of a letter that a salutation opens.
 */
final class LetterAfterColon {

    static final String NAME = "paragraph after a colon";

    private static final int MOST_BLOCKS = 8;
    private static final int SHORTEST = 4;
    private static final int LONGEST_LEAD = 60;
    private static final int LONGEST_FORMULA = 10;
    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_DATE = 6;

    private final TokenizedText text;
    private final Language language;
    private final List<TextBlock> blocks;

    LetterAfterColon(TokenizedText text, List<TextBlock> blocks) {
        this.text = text;
        this.language = text.language();
        this.blocks = blocks;
    }

    /** The words set off so, in text order. */
    List<Stretch> find() {
        List<Stretch> found = new ArrayList<>();
        for (int b = 0; b + 1 < blocks.size(); b++) {
            if (leads(blocks.get(b)) && words(blocks.get(b + 1))) {
                int last = last(b + 1);
                found.add(new Stretch(new Span(text.tokens().get(blocks.get(b + 1).from()).start(),
                        text.tokens().get(blocks.get(last).to() - 1).end()), NAME, -1));
                b = last;
            }
        }
        return found;
    }

    /** Whether the text as a whole is a letter, from its salutation to its closing. */
    boolean whole() {
        int opening = 0;
        while (opening < Math.min(3, blocks.size()) && !salutes(blocks.get(opening))) {
            opening++;
        }
        boolean closed = false;
        for (int b = Math.max(opening + 1, blocks.size() - 4); b < blocks.size(); b++) {
            closed |= closes(blocks.get(b));
        }
        return opening < Math.min(3, blocks.size()) && closed;
    }

    /** Whether the last sentence of a block ascribes what follows, and its verb has not got its statement yet. */
    private boolean leads(TextBlock block) {
        int colon = block.last();
        if (!block.token(colon).is(":")) {
            return false;
        }
        if (inFull(block, colon)) {
            return true;
        }
        for (int i = colon - 1; i >= block.from() && colon - i < LONGEST_LEAD; i--) {
            Token token = block.token(i);
            if (token.terminal() || token.type() == Token.Type.MARK) {
                return false;
            }
            if (says(block, i) || language.saying(token.lower(), block.token(colon - 1).lower())) {
                return true;
            }
            boolean another = !language.has(WordClass.CONVENTIONS, "verb-second")
                    && (token.in(WordClass.FINITE_AUXILIARIES) || token.in(WordClass.COMPLEMENTISERS));
            if (another || language.subjectFirst() && token.in(WordClass.AUXILIARIES)) {
                return false;
            }
        }
        return false;
    }

    /** "The union's statement in full:": a noun for a text or for words, and that they follow as a whole. */
    private boolean inFull(TextBlock block, int colon) {
        int full = InFull.words(language, colon, block.from(), i -> block.token(i).lower());
        for (int i = colon - full - 1; full > 0 && i >= block.from() && colon - i < LONGEST_LEAD && !block.token(i).terminal(); i--) {
            if (block.token(i).in(WordClass.DOCUMENTS) || block.token(i).in(WordClass.NOUNS_OF_SAYING)) {
                return true;
            }
        }
        return false;
    }

    private boolean says(TextBlock block, int i) {
        Token token = block.token(i);
        boolean noun = i > block.from() && token.in(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS)
                && (block.token(i - 1).in(WordClass.DETERMINERS) || block.token(i - 1).in(WordClass.PREPOSITIONS));
        return token.word() && !token.capital() && !noun && language.saying(language.withoutPronoun(token.lower()));
    }

    /** Whether a block can be words set off: sentences, and neither in marks nor behind a label nor an item of a list. */
    private boolean words(TextBlock block) {
        int first = block.first();
        if (dated(block)) {
            return block.sentence();
        }
        if (block.marked() || !block.token(first).word() || !block.token(first).capital()) {
            return salutes(block);
        }
        if (labelled(block, first)) {
            return salutes(block);
        }
        return block.sentence() && block.to() - block.from() >= SHORTEST || salutes(block);
    }

    /** An entry of a diary: the day, a point, a comma or a colon, and a sentence: "12 March. The ice has closed." */
    private boolean dated(TextBlock block) {
        int i = block.first();
        int parts = 0;
        boolean number = false;
        boolean month = false;
        while (i < block.to() && parts < LONGEST_DATE && (block.token(i).type() == Token.Type.NUMBER || block.token(i).in(WordClass.PLACE_AND_TIME_WORDS) || block.token(i).is(","))) {
            number |= block.token(i).type() == Token.Type.NUMBER;
            month |= block.token(i).word() && block.token(i).capital();
            parts++;
            i++;
        }
        boolean closed = i + 1 < block.to() && (block.token(i).is(".") || block.token(i).is(":") || block.token(i).dash() || block.token(i - 1).is(","));
        return number && month && closed && block.token(block.token(i).word() ? i : i + 1).word();
    }

    /** Whether the line opens with a label ("Lee:", "Ann Lee, 34, of Norwick – “"): a colon or a dash, and no clause and no more than few words before it. */
    private boolean labelled(TextBlock block, int first) {
        for (int i = first; i < Math.min(block.to(), first + LONGEST_LABEL) && !block.token(i).terminal(); i++) {
            Token token = block.token(i);
            boolean before = i + 1 < block.to() && block.token(i + 1).type() == Token.Type.MARK;
            boolean cell = before && text.text().substring(token.end(), block.token(i + 1).start()).indexOf('\t') >= 0;
            if (token.is(":") || before && (token.dash() || token.is("-")) || cell) {
                return true;
            }
            if (i >= first + SHORTEST && (token.pronoun() || token.in(WordClass.AUXILIARIES) || token.in(WordClass.COMPLEMENTISERS) || says(block, i))) {
                return false;
            }
        }
        return false;
    }

    /** The index of the last block of the words that begin with block {@code b}. */
    private int last(int b) {
        if (salutes(blocks.get(b))) {
            for (int i = b + 1; i < Math.min(blocks.size(), b + 2 * MOST_BLOCKS); i++) {
                if (closes(blocks.get(i))) {
                    return i;
                }
            }
        }
        int last = salutes(blocks.get(b)) && b + 1 < blocks.size() ? b + 1 : b;
        while (dated(blocks.get(b)) && last + 1 < blocks.size() && last - b < MOST_BLOCKS && dated(blocks.get(last + 1)) && words(blocks.get(last + 1)) && !reported(blocks.get(last + 1))) {
            last++;
        }
        boolean own = own(blocks.get(last));
        while (own && last + 1 < blocks.size() && last - b < MOST_BLOCKS && words(blocks.get(last + 1)) && own(blocks.get(last + 1))
                && !said(blocks.get(last + 1))) {
            last++;
        }
        return last;
    }

    /** "14 March: the year began with a storm, the reporter noted.": an entry of a timeline. */
    private boolean reported(TextBlock block) {
        for (int i = block.from() + 1; i < block.to(); i++) {
            if (says(block, i) && !block.token(i - 1).in(WordClass.OWN_WORDS)) {
                return true;
            }
        }
        return false;
    }

    private boolean own(TextBlock block) {
        for (int i = block.from(); i < block.to(); i++) {
            if (block.token(i).in(WordClass.OWN_WORDS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the reporter ascribes something in it, so that it is his again. */
    private boolean said(TextBlock block) {
        for (int i = block.from(); i < block.to(); i++) {
            if (block.token(i).type() == Token.Type.MARK && !block.token(i).is("'") && !block.token(i).is("’")) {
                return true;
            }
        }
        return false;
    }

    private boolean salutes(TextBlock block) {
        int last = block.last();
        int line = block.first();
        while (line < last && block.token(line).paragraph() == block.token(block.from()).paragraph() && line - block.from() <= LONGEST_FORMULA) {
            line++;
        }
        Token end = block.token(line == last ? last : line - 1);
        return line - block.from() <= LONGEST_FORMULA && block.token(block.first()).in(WordClass.SALUTATIONS)
                && (end.is(",") || end.is(":") || end.is("!"));
    }

    private boolean closes(TextBlock block) {
        return block.first() + 1 < block.to() && block.token(block.first()).in(WordClass.CLOSINGS)
                && block.to() - block.from() <= 2 * LONGEST_FORMULA && !block.token(block.last()).is(".");
    }
}
