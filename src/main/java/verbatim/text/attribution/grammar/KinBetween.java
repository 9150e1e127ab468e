package verbatim.text.attribution.grammar;

import verbatim.text.language.WordClass;
import verbatim.text.token.TokenizedText;

/**
 * <i>Kohl sagte: „...“ Seine Frau widerspricht. „...“, sagt Ute Kohl</i>; <i>Jim Dunn sagte, sein Vater sei müde. Senator Dunn ...</i>: where
 * somebody's kin stand between a surname alone and the only full name of the text that has it, the two may be two people.
 */
public final class KinBetween {

    private static final int NAMES = 20;
    private static final int TOKENS = 80;

    private final TokenizedText text;
    private final Cast cast;

    /** Looks in that text, with that cast. */
    public KinBetween(TokenizedText text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** Whether the mention is such a surname. */
    public boolean may(Mention mention) {
        int name = text.language().subjectFirst() ? -1 : cast.nameOf(mention);
        if (name < 0 || cast.names().get(name).parts().size() > 1) {
            return false;
        }
        for (int i = name - 1; i >= 0 && name - i <= NAMES; i--) {
            Name before = cast.names().get(i);
            if (cast.figureOf(i) == cast.figureOf(name)) {
                boolean title = cast.names().get(name).title() != null && before.title() == null;
                return title && before.parts().size() > 1 && kin(before.span().end(), cast.names().get(name).titleStart());
            }
        }
        for (int i = name + 1; i < cast.names().size() && i - name <= NAMES; i++) {
            if (cast.figureOf(i) == cast.figureOf(name) && cast.names().get(i).parts().size() > 1) {
                return kin(mention.span().end(), cast.names().get(i).titleStart());
            }
        }
        return false;
    }

    private boolean kin(int from, int to) {
        int last = text.tokenAt(to);
        int first = Math.max(text.tokenAt(from), last - TOKENS);
        for (int i = first; i + 1 < last; i++) {
            if (text.tokens().get(i).in(WordClass.OWNERS_OF_KIN) && text.tokens().get(i + 1).in(WordClass.KIN)) {
                return true;
            }
        }
        return false;
    }
}
