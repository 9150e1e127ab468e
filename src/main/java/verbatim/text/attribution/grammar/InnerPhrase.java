package verbatim.text.attribution.grammar;

import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>the coach of <b>the winning team</b></i>: the noun phrase that a preposition leads up to, behind a noun for whoever speaks. */
final class InnerPhrase {

    private static final int LONGEST = 3;
    private static final int SHORTEST_PLURAL = 3;

    private InnerPhrase() {
    }

    /** Whether the word at {@code i} goes on with a phrase that a determiner and a preposition before it have opened behind {@code role}. */
    static boolean goesOn(Layer layer, int i, int role) {
        Token token = layer.get(i);
        if (!layer.language().subjectFirst() || !token.word() || token.capital() || token.small()) {
            return false;
        }
        int determiner = i - 1;
        while (determiner > role + 1 && i - determiner <= LONGEST && plain(layer, determiner)) {
            determiner--;
        }
        boolean opened = determiner > role && layer.get(determiner).in(WordClass.DETERMINERS) && layer.get(determiner - 1).in(WordClass.PREPOSITIONS_INSIDE_NOUN_PHRASES);
        return opened && (determiner == i - 1 || plain(layer, i) && !layer.language().participle(token.lower()) && !token.lower().endsWith("ed"));
    }

    /** "residents of Elm Court": whether a plural stands at {@code i} and no single person, who could be named behind "of". */
    static boolean several(Layer layer, int i) {
        Token token = layer.get(i);
        return layer.language().subjectFirst() && token.word() && !token.capital() && (token.in(WordClass.ROLES) || !token.small()) && token.lower().length() > SHORTEST_PLURAL && token.lower().endsWith("s");
    }

    /** Whether a name only tells of whom or what the phrase opened at {@code first} is: "the head of Ford", "the King of Spain", "lawyers for Lee". */
    static boolean only(Layer layer, int first, Name name) {
        return layer.language().subjectFirst() && (ledTo(layer, first, layer.indexAt(name.titleStart())) || ledTo(layer, first, layer.indexAt(name.span().start())));
    }

    private static boolean ledTo(Layer layer, int first, int name) {
        int before = name > 1 && layer.get(name - 1).in(WordClass.DETERMINERS) ? name - 2 : name - 1;
        return before > first && (layer.is(before, "of") || layer.is(before, "for") && several(layer, before - 1));
    }

    private static boolean plain(Layer layer, int i) {
        Token token = layer.get(i);
        return token.is("'s") || token.word() && !token.capital() && !token.small() && !token.in(WordClass.FINITE_FORMS);
    }
}
