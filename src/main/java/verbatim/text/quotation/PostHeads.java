package verbatim.text.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * Posts of networks as their pages show them: a line with a name, a handle and how long ago or when, <i>Ann Lee @annlee · 3h</i>, and
 * the words without marks below it. The three may stand in lines of their own.
 */
final class PostHeads {

    private static final int LONGEST_HEAD = 16;
    private static final int LONGEST_UNIT = 4;
    private static final int SHORTEST = 2;

    private final TokenizedText text;
    private final List<Stretch> found = new ArrayList<>();

    PostHeads(TokenizedText text) {
        this.text = text;
        boolean top = true;
        for (int p = 0; p + 1 < text.paragraphCount(); p++) {
            int handle = handle(p);
            int before = found.size();
            int last = handle < 0 ? p : post(p, handle);
            if (top && found.size() > before && isByline(p, found.getLast().span())) {
                found.removeLast();
                last = p;
            }
            top &= handle >= 0 || from(p) == to(p) || !token(to(p) - 1).terminal() && token(to(p) - 1).type() != Token.Type.MARK;
            p = last;
        }
    }

    /** Whether a head above all sentences is a reporter's: with a day rather than how long ago, or above words in marks that somebody says. */
    private boolean isByline(int line, Span words) {
        int first = text.tokenAt(words.start());
        int end = text.tokenAt(words.end());
        boolean ago = false;
        for (int i = from(line); i < first; i++) {
            boolean unit = token(i).type() == Token.Type.NUMBER && Character.isLetter(text.text().charAt(token(i).end() - 1));
            ago |= unit || token(i).in(WordClass.SPANS_OF_TIME);
        }
        boolean marks = false;
        boolean says = false;
        for (int i = first; i < end; i++) {
            marks |= token(i).type() == Token.Type.MARK && !token(i).is("'") && !token(i).is("’");
            says |= token(i).in(WordClass.VERBS_OF_SAYING);
        }
        return !ago || marks && says || token(from(line)).in(WordClass.BYLINES);
    }

    /** The posts, in text order. */
    List<Stretch> found() {
        return found;
    }

    private int from(int line) {
        return text.paragraphs()[line];
    }

    private int to(int line) {
        return text.paragraphs()[line + 1];
    }

    /** The handle in a short line that begins with it or with a name before it; -1 where none stands so. */
    private int handle(int line) {
        for (int i = from(line); to(line) - from(line) <= LONGEST_HEAD && i < to(line); i++) {
            Token token = token(i);
            if (token.handle()) {
                return i;
            }
            if (!token.capital() && !token.is("(") && !token.is("·") && !token.is("•")) {
                return -1;
            }
        }
        return -1;
    }

    /** Enters the post whose head the line is, if it is one; answers the last line that belongs to it. */
    private int post(int line, int handle) {
        int behind = handle + 1;
        int below = line + 1;
        if (behind < to(line) && token(behind).is(")")) {
            behind++;
        }
        if (behind == to(line)) {
            behind = from(below);
            below++;
            if (below >= text.paragraphCount() || from(below - 1) == to(below - 1)) {
                return line;
            }
        }
        if (!time(behind, from(below))) {
            return line;
        }
        boolean apart = from(below) == to(below);
        while (below < text.paragraphCount() && from(below) == to(below)) {
            below++;
        }
        int last = below;
        while (!apart && last + 1 < text.paragraphCount() && from(last + 1) < to(last + 1) && handle(last + 1) < 0 && !nameOf(last + 1)) {
            last++;
        }
        if (below >= text.paragraphCount() || to(last) - from(below) < SHORTEST || token(from(below)).type() == Token.Type.MARK || token(to(last) - 1).is(":")) {
            return line;
        }
        found.add(new Stretch(new Span(token(from(below)).start(), token(to(last) - 1).end()), EmbeddedPosts.NAME, -1, voice(line, handle)));
        return last;
    }

    /** Whether a line holds a name, and the one below it begins with a handle. */
    private boolean nameOf(int line) {
        return line + 1 < text.paragraphCount() && name(line) && from(line + 1) < to(line + 1) && token(from(line + 1)).handle();
    }

    private boolean name(int line) {
        boolean name = from(line) < to(line) && to(line) - from(line) <= LONGEST_UNIT;
        for (int i = from(line); name && i < to(line); i++) {
            name = token(i).word() && token(i).capital();
        }
        return name;
    }

    /** Whether the tokens up to {@code end} tell a time and nothing else: "· 3h", ", 2 hours ago:", "May 3, 2026". */
    private boolean time(int from, int end) {
        boolean number = false;
        boolean units = false;
        for (int i = from; i < end; i++) {
            Token token = token(i);
            number |= token.type() == Token.Type.NUMBER;
            units |= token.word() || token.is(":") || token.is("/") || token.is(".") || token.type() == Token.Type.NUMBER && !Character.isDigit(text.text().charAt(token.end() - 1));
            boolean unit = token.word() && (!token.capital() && token.lower().length() <= LONGEST_UNIT + SHORTEST + 1 || token.in(WordClass.SPANS_OF_TIME) || token.in(WordClass.PLACE_AND_TIME_WORDS));
            if (token.type() == Token.Type.MARK || token.terminal() || token.word() && !unit || i - from > LONGEST_HEAD) {
                return false;
            }
        }
        return number && units;
    }

    /** The name before the handle, in its line or in the one above; the handle where no name stands there. */
    private @Nullable Span voice(int line, int handle) {
        int last = handle - 1;
        while (last >= from(line) && !token(last).word()) {
            last--;
        }
        if (last >= from(line)) {
            return new Span(token(from(line)).start(), token(last).end());
        }
        return line > 0 && name(line - 1) ? new Span(token(from(line - 1)).start(), token(to(line - 1) - 1).end()) : token(handle).span();
    }

    private Token token(int i) {
        return text.tokens().get(i);
    }
}
