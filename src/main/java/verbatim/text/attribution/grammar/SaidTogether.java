package verbatim.text.attribution.grammar;

import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/** <i>Ida Bell and Hal Weir said</i>, <i>said Ida Bell and Hal Weir</i>: of two who say words together neither alone is surely the speaker. */
public final class SaidTogether {

    private final TokenizedText text;
    private final Cast cast;

    /** Looks in that text, with that cast. */
    public SaidTogether(TokenizedText text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** Whether another name is joined to the one that stands there, as the subject of the same verb. */
    public boolean may(Mention mention) {
        int name = mention.form() == Mention.Form.NAME ? cast.nameStartingAt(mention.span().start()) : -1;
        if (name < 0 || !cast.names().get(name).span().equals(mention.span())) {
            return false;
        }
        if (name + 1 < cast.names().size() && joined(name + 1) && opens(text.tokenAt(cast.names().get(name).titleStart()))
                && says(text.tokenAt(cast.names().get(name + 1).span().end()))) {
            return true;
        }
        return name > 0 && joined(name) && opens(text.tokenAt(cast.names().get(name - 1).titleStart()))
                || name + 1 < cast.names().size() && joined(name + 1) && behindVerb(text.tokenAt(cast.names().get(name).titleStart()))
                        && closes(text.tokenAt(cast.names().get(name + 1).span().end()));
    }

    /** Whether a conjunction, and nothing else, joins the name to the one before. */
    private boolean joined(int name) {
        String joint = cast.names().get(name).joint();
        int between = text.tokenAt(cast.names().get(name).titleStart()) - 1;
        return !joint.isEmpty() && !joint.equals(",") && between > 0
                && text.tokens().get(between - 1).end() == cast.names().get(name - 1).span().end();
    }

    /** Whether a clause begins at {@code i}, or one word before it for what both are: "Councillors Ida Bell and". */
    private boolean opens(int i) {
        return clauseBegins(i) || i > 0 && text.tokens().get(i - 1).word() && !text.tokens().get(i - 1).small() && !text.tokens().get(i - 1).in(WordClass.VERBS_OF_SAYING) && clauseBegins(i - 1);
    }

    private boolean clauseBegins(int i) {
        Token before = i == 0 ? null : text.tokens().get(i - 1);
        return before == null || !before.word() && before.type() != Token.Type.NUMBER || before.paragraph() != text.tokens().get(i).paragraph();
    }

    private boolean says(int i) {
        return i < text.tokens().size() && (text.tokens().get(i).in(WordClass.VERBS_OF_SAYING) || text.tokens().get(i).in(WordClass.AUXILIARIES));
    }

    private boolean behindVerb(int i) {
        return i > 0 && text.tokens().get(i - 1).in(WordClass.VERBS_OF_SAYING);
    }

    /** Whether no verb of its own follows the second name. */
    private boolean closes(int i) {
        return i >= text.tokens().size() || !text.tokens().get(i).word() || text.tokens().get(i).in(WordClass.PREPOSITIONS)
                || text.tokens().get(i).in(WordClass.PLACE_AND_TIME_WORDS);
    }
}
