package verbatim.text.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import verbatim.text.Span;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * Posts of networks, as pages and their reader views print them: the words without marks, then a dash, a name, a handle, a
 * date. The signature says whose the words before it are; without a handle it is none.
 */
final class EmbeddedPosts {

    static final String NAME = "embedded post";

    /** A post that a colon leads to may have so many paragraphs. */
    private static final int MOST_BLOCKS = 4;
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_DATE = 12;
    private static final int SHORTEST = 2;

    private final TokenizedText text;
    private final List<TextBlock> blocks;
    private final List<Stretch> found = new ArrayList<>();
    private final Set<Integer> signatures = new HashSet<>();

    EmbeddedPosts(TokenizedText text, List<TextBlock> blocks) {
        this.text = text;
        this.blocks = blocks;
        for (int b = 0; b < blocks.size(); b++) {
            TextBlock block = blocks.get(b);
            for (int i = block.from(); i < block.to(); i++) {
                if (block.token(i).handle()) {
                    int dash = signature(block, i);
                    if (dash >= 0) {
                        post(b, dash, i);
                    }
                    break;
                }
            }
        }
    }

    /** The posts, in text order. */
    List<Stretch> found() {
        return found;
    }

    /** Whether a signature begins at that token. */
    boolean signs(int token) {
        return signatures.contains(token);
    }

    /** The dash of the signature that holds the handle; -1 where that is none. */
    private int signature(TextBlock block, int handle) {
        int open = block.token(Math.max(block.from(), handle - 1)).is("(") ? handle - 1 : handle;
        int close = open < handle ? handle + 1 : handle;
        boolean closed = open == handle || close < block.to() && block.token(close).is(")");
        int paragraph = block.token(handle).paragraph();
        int end = close + 1;
        while (end < block.to() && block.token(end).paragraph() == paragraph && end - close <= LONGEST_DATE && !verb(block.token(end))) {
            end++;
        }
        boolean over = end >= block.to() || block.token(end).paragraph() != paragraph;
        for (int i = open - 1; closed && over && i >= block.from() && open - i <= LONGEST_NAME && block.token(i).paragraph() == paragraph; i--) {
            if (block.token(i).dash() || block.token(i).is("-") && (i == block.from() || block.token(i - 1).end() < block.token(i).start()
                    || block.token(i - 1).terminal())) {
                return i;
            }
            if (block.token(i).terminal() || block.token(i).is(":")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean verb(Token token) {
        return token.word() && !token.capital() && text.language().saying(token.lower());
    }

    /** The words that the signature at {@code dash} stands under or behind. */
    private void post(int b, int dash, int handle) {
        TextBlock block = blocks.get(b);
        signatures.add(dash);
        Span voice = voice(block, dash, handle);
        if (dash > block.from()) {
            add(start(block, dash), dash - 1, voice);
            return;
        }
        int last = b - 1;
        if (last < 0 || leads(blocks.get(last)) || signed(blocks.get(last)) || !block.line()) {
            return;
        }
        int first = last;
        for (int i = last - 1; i >= 0 && last - i < MOST_BLOCKS && !blocks.get(i).marked() && !signed(blocks.get(i)); i--) {
            if (leads(blocks.get(i))) {
                first = i + 1;
                break;
            }
        }
        add(blocks.get(first).from(), blocks.get(last).to() - 1, voice);
    }

    /** The name before the handle; the handle where no name stands there. */
    private Span voice(TextBlock block, int dash, int handle) {
        int last = block.token(handle - 1).is("(") ? handle - 2 : handle - 1;
        while (last > dash && !block.token(last).word()) {
            last--;
        }
        return last > dash ? block.span(dash + 1, last) : block.token(handle).span();
    }

    /** Behind "The club wrote on X:" in the same line the words begin. */
    private int start(TextBlock block, int dash) {
        boolean said = false;
        for (int i = block.from(); i < dash; i++) {
            said |= verb(block.token(i));
            if (block.token(i).is(":")) {
                return said ? i + 1 : block.from();
            }
        }
        return block.from();
    }

    private static boolean leads(TextBlock block) {
        return block.token(block.last()).is(":");
    }

    private boolean signed(TextBlock block) {
        for (int i = block.from(); i < block.to(); i++) {
            if (signatures.contains(i)) {
                return true;
            }
        }
        return false;
    }

    private void add(int first, int last, Span voice) {
        Token head = text.tokens().get(first);
        boolean inMarks = head.type() == Token.Type.MARK || head.is(">");
        if (last - first >= SHORTEST && !inMarks) {
            found.add(new Stretch(new Span(head.start(), text.tokens().get(last).end()), NAME, -1, voice));
        }
    }
}
