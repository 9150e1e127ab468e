package verbatim.text.attribution.grammar;

import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/** <i>Ida Bell and Hal Weir said</i>, <i>said Ida Bell and Hal Weir</i>: of two who say words together neither alone is surely the speaker. */
public final class SaidTogether {

    private static final int LONGEST = 5;

    private final TokenizedText text;
    private final Cast cast;

    /** Looks in that text, with that cast. */
    public SaidTogether(TokenizedText text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** Whether another name is joined to the one that stands there, as the subject of the same verb. */
    public boolean may(Mention mention) {
        return listed(mention) || named(mention) || withOwner(mention);
    }

    /** "said the judge, the lawyer and the clerk", "said the judge and Ann Lee": the first of several behind their verb. */
    private boolean listed(Mention mention) {
        int first = text.tokenAt(mention.span().start());
        int name = mention.form() == Mention.Form.NAME ? cast.nameStartingAt(mention.span().start()) : -1;
        first = name < 0 ? first : text.tokenAt(cast.names().get(name).titleStart());
        first -= first > 0 && text.tokens().get(first - 1).in(WordClass.DETERMINERS) ? 1 : 0;
        if (mention.form() == Mention.Form.PRONOUN || !behindVerb(first)) {
            return false;
        }
        WordClass articles = mention.form() == Mention.Form.NAME || text.tokens().get(first).in(WordClass.DEFINITE_DETERMINERS)
                ? WordClass.DEFINITE_DETERMINERS : WordClass.DETERMINERS;
        int i = text.tokenAt(mention.span().end());
        boolean several = false;
        for (int next = one(i + 1, articles); is(i, ",") && next > i + 1 && (is(next, ",") || conjunction(next)); next = one(i + 1, articles)) {
            i = next;
            several = true;
        }
        int and = several && is(i, ",") ? i + 1 : i;
        boolean nouns = several && mention.form() == Mention.Form.NOUN_PHRASE;
        int last = !conjunction(and) ? and : nouns ? any(and + 1) : one(and + 1, articles);
        // "said the judge and the crowd cheered": what goes on is another clause.
        return last > and + 1 && (several || last - and <= 3 || text.tokens().get(and + 1).capital()) && closes(last);
    }

    /** Index behind what may be the last of several: "three clerks", "a clerk", "clerk". */
    private int any(int i) {
        if (i >= text.tokens().size()) {
            return i;
        }
        Token token = text.tokens().get(i);
        boolean counted = token.in(WordClass.NUMERALS) || token.type() == Token.Type.NUMBER || token.in(WordClass.QUANTIFIERS);
        boolean noun = token.word() && !token.capital() && !token.small();
        return noun ? i + 1 : counted ? i + 2 : one(i, WordClass.DETERMINERS);
    }

    /** Index behind the one that a name or one of these articles opens at {@code i}; {@code i} where neither does. */
    private int one(int i, WordClass articles) {
        if (i >= text.tokens().size()) {
            return i;
        }
        int name = cast.nameStartingAt(text.tokens().get(i).start());
        if (name < 0 && !text.tokens().get(i).in(articles)) {
            return i;
        }
        int end = name < 0 ? i + 1 : text.tokenAt(cast.names().get(name).span().end());
        while (name < 0 && end < text.tokens().size() && end - i <= LONGEST && text.tokens().get(end).word() && !text.tokens().get(end).in(WordClass.CONJUNCTIONS)
                && !text.tokens().get(end).in(WordClass.AUXILIARIES)
                && !(end > i + 1 && (text.tokens().get(end).in(WordClass.PREPOSITIONS) || text.tokens().get(end).in(WordClass.PLACE_AND_TIME_WORDS)))) {
            end++;
        }
        return end;
    }

    private boolean is(int i, String what) {
        return i < text.tokens().size() && text.tokens().get(i).is(what);
    }

    private boolean conjunction(int i) {
        return i < text.tokens().size() && text.tokens().get(i).in(WordClass.CONJUNCTIONS);
    }

    private boolean named(Mention mention) {
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

    /** "Sue Park and her colleague Raj Mehta", "and her husband, Raj Mehta,": whether a conjunction, and what he is to her, joins the name to the one before. */
    private boolean joinedAsKin(int name) {
        int owner = text.tokenAt(cast.names().get(name).titleStart()) - 1;
        owner -= is(owner, ",") ? 1 : 0;
        int last = owner;
        while (owner > 0 && last - owner < LONGEST && text.tokens().get(owner).word() && !text.tokens().get(owner).capital() && !text.tokens().get(owner).in(WordClass.DETERMINERS)
                && !conjunction(owner)) {
            owner--;
        }
        int and = owner > 1 && text.tokens().get(owner).in(WordClass.DETERMINERS) ? owner - 1 : owner;
        return and > 1 && conjunction(and) && text.tokens().get(and - 1).end() == cast.names().get(name - 1).span().end()
                && (and < owner || last > owner);
    }

    /** "Tom Lee and his lawyer said": a noun for somebody who says it with whom the name before is. */
    private boolean withOwner(Mention mention) {
        int first = text.tokenAt(mention.span().start());
        first -= first > 1 && text.tokens().get(first - 1).in(WordClass.DETERMINERS) ? 1 : 0;
        boolean noun = text.language().subjectFirst() && mention.form() == Mention.Form.NOUN_PHRASE && first > 2 && conjunction(first - 1) && says(text.tokenAt(mention.span().end()));
        int name = noun ? cast.nameEndingAt(text.tokens().get(first - 2).end()) : -1;
        return name >= 0 && opens(text.tokenAt(cast.names().get(name).titleStart()));
    }

    /** Whether a conjunction, and nothing else, joins the name to the one before. */
    private boolean joined(int name) {
        if (text.language().subjectFirst() && joinedAsKin(name)) {
            return true;
        }
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

    private boolean says(int at) {
        int i = is(at, ",") ? at + 1 : at;
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
