package verbatim.text.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * Talk line by line behind a hyphen, as keyboards have it for a dash, or behind a dash in languages that print marks. The items of a
 * list stand so as well: it is a talk only where several lines follow each other, all of them end as sentences do, and one that
 * asks stands before one that does not. Who speaks is told by a clause of saying in the line, or by the talk as a whole where
 * the language prints talk so; elsewhere it stays open.
 */
final class TypedTalk {

    static final String NAME = "typed dialogue";

    private static final int FEWEST = 2;
    private static final int FEWEST_ELSEWHERE = 3;

    private final TokenizedText text;
    private final boolean printsDashes;
    private final Set<Integer> openers = new HashSet<>();

    private TypedTalk(TokenizedText text) {
        this.text = text;
        this.printsDashes = text.language().has(WordClass.CONVENTIONS, "dialogue-dash");
        List<Integer> run = new ArrayList<>();
        for (int p = 0; p < text.paragraphCount(); p++) {
            if (text.paragraphs()[p] == text.paragraphs()[p + 1]) {
                continue;
            }
            if (!opens(p) || !run.isEmpty() && !sign(p).is(sign(run.getFirst()).lower())) {
                keep(run);
                run.clear();
            }
            if (opens(p)) {
                run.add(p);
            }
        }
        keep(run);
    }

    /** Indices of the signs that open such turns. */
    static Set<Integer> openers(TokenizedText text) {
        return new TypedTalk(text).openers;
    }

    private Token sign(int p) {
        return text.tokens().get(text.paragraphs()[p]);
    }

    private boolean opens(int p) {
        int from = text.paragraphs()[p];
        boolean sign = sign(p).is("-") || !printsDashes && sign(p).dash();
        return sign && from + 2 < text.paragraphs()[p + 1] && text.tokens().get(from + 1).start() > sign(p).end()
                && text.tokens().get(from + 1).capital();
    }

    private void keep(List<Integer> run) {
        boolean talk = run.size() >= (printsDashes ? FEWEST : FEWEST_ELSEWHERE);
        boolean answered = false;
        for (int k = 0; talk && k < run.size(); k++) {
            talk = text.tokens().get(text.paragraphs()[run.get(k) + 1] - 1).terminal();
            answered |= k + 1 < run.size() && asks(run.get(k)) && !asks(run.get(k + 1));
        }
        if (talk && answered) {
            run.forEach(p -> openers.add(text.paragraphs()[p]));
        }
    }

    /** Whether it ends by asking, but for a clause of saying: "Who pays? The council will." answers itself. */
    private boolean asks(int p) {
        for (int i = text.paragraphs()[p]; i < text.paragraphs()[p + 1]; i++) {
            if (text.tokens().get(i).is("?") && (i + 1 == text.paragraphs()[p + 1] || !text.tokens().get(i + 1).capital())) {
                return true;
            }
        }
        return false;
    }
}
