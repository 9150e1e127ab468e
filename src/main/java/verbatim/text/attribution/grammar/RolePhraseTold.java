package verbatim.text.attribution.grammar;

import verbatim.text.SpeakerType;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * <i>Ann Lee, Ministerin in Kiel, kam. „...“, sagte die Ministerin</i>; <i>Tom Roe est météorologue. « ... », dit le météorologue</i>: what
 * somebody is goes back to whom the text, outside English, has told it of right beside the name.
 */
final class RolePhraseTold {

    private static final int NAMES_BACK = 12;
    private static final int WORDS = 5;
    private static final int LONGEST = 6;

    private RolePhraseTold() {
    }

    /** Whom the phrase from its article at {@code from} to {@code last} means; -1 where the text has told its noun of nobody before. */
    static int figure(Layer layer, Cast cast, int from, int last) {
        if (layer.language().subjectFirst() || last - from > WORDS) {
            return -1;
        }
        boolean nounLast = layer.language().has(WordClass.CONVENTIONS, "capital-nouns");
        int noun = nounLast ? last : from + 1;
        if (!nounLast && noun < last && layer.get(noun).in(WordClass.MODIFIERS_OF_TITLES)) {
            // "l'ancienne maire".
            noun++;
        }
        String word = layer.get(noun).lower();
        boolean told = layer.get(noun).word() && !layer.language().has(WordClass.NOUNS_FOR_ANYBODY, word)
                && !layer.language().headedBy(WordClass.ORGANISATION_WORDS, word);
        if (!told) {
            return -1;
        }
        int nearest = cast.nameAfter(layer.get(from).start()) - 1;
        for (int i = nearest; i >= 0 && nearest - i < NAMES_BACK; i--) {
            Name name = cast.names().get(i);
            int first = layer.indexAt(name.titleStart());
            boolean here = first < layer.size() && layer.get(first).start() == name.titleStart() && cast.type(cast.figureOf(i)) == SpeakerType.PERSON;
            int at = here ? told(layer, first, layer.indexAt(name.span().end()), noun) : -1;
            if (at >= 0 && describes(layer, at, noun, last) || here && nounLast && ofParty(layer, first, layer.indexAt(name.span().end()), noun)) {
                return cast.figureOf(i);
            }
        }
        return -1;
    }

    /** Index of the noun where it is told beside the name from {@code first} to before {@code to}; -1 where it is not. */
    private static int told(Layer layer, int first, int to, int noun) {
        if (first > 0 && same(layer, first - 1, noun)) {
            return first - 1;
        }
        int before = ahead(layer, first - 1, noun);
        return before >= 0 ? before : behind(layer, to, noun);
    }

    /** "La sindaca di Lucca, Anna Rossi,", "el delantero argentino Luis Vera": behind the article that leads up to the name. */
    private static int ahead(Layer layer, int last, int noun) {
        int title = last > 1 && layer.is(last - 1, ",") && layer.get(last).in(WordClass.TITLES) ? last - 1 : last;
        int end = title > 0 && layer.is(title, ",") ? title - 1 : title;
        for (int i = end; i > 0 && end - i < LONGEST && layer.get(i).word() && !layer.language().reporting(layer.get(i).lower()); i--) {
            if (same(layer, i, noun) && (layer.get(i - 1).in(WordClass.DETERMINERS) || layer.get(i - 1).in(WordClass.MODIFIERS_OF_TITLES))) {
                return i;
            }
            if (end == last && (layer.get(i).in(WordClass.PREPOSITIONS) || layer.get(i).in(WordClass.DETERMINERS))) {
                // "eine Helferin des Hauses für Frauen": without a comma, what stands behind the noun is no name of hers.
                return -1;
            }
        }
        return -1;
    }

    /** ", Ministerin in Kiel,", "ist Ministerin", "est la directrice", "arbeitet als Lehrerin". */
    private static int behind(Layer layer, int from, int noun) {
        boolean opens = from < noun && (layer.is(from, ",") || layer.get(from).in(WordClass.COPULAS));
        boolean as = from + 1 < noun && layer.get(from).word() && layer.get(from + 1).in(WordClass.SUBORDINATORS);
        for (int i = from + (as ? 2 : 1); (opens || as) && i < Math.min(noun, from + WORDS + 1) && layer.get(i).word() && !layer.get(i).in(WordClass.PREPOSITIONS); i++) {
            if (same(layer, i, noun)) {
                return i;
            }
        }
        return -1;
    }

    /** "die Chefin der Feuerwehr": whatever the phrase adds to its noun stands beside it where it was told, too. */
    private static boolean describes(Layer layer, int at, int noun, int last) {
        for (int i = noun + 1; i <= last; i++) {
            boolean added = !layer.get(i).word() || layer.get(i).small();
            for (int k = at + 1; !added && k < Math.min(noun, at + LONGEST); k++) {
                added = same(layer, k, i);
            }
            if (!added) {
                return false;
            }
        }
        return true;
    }

    /** "Uwe Kern (SPD)", "der SPD-Abgeordnete Uwe Kern": whom the text names so, "der SPD-Politiker" is. */
    private static boolean ofParty(Layer layer, int first, int to, int noun) {
        String word = layer.get(noun).lower();
        int hyphen = word.indexOf('-');
        boolean politician = hyphen > 0 && layer.get(noun).in(WordClass.ROLES) | layer.language().headedBy(WordClass.ROLES, word.substring(hyphen + 1));
        if (!politician) {
            return false;
        }
        String party = word.substring(0, hyphen);
        boolean bracketed = to + 2 < layer.size() && layer.is(to, "(") && layer.is(to + 1, party) && layer.is(to + 2, ")");
        boolean led = first < to && layer.get(first).lower().startsWith(party + "-") || first > 0 && layer.get(first - 1).lower().startsWith(party + "-");
        return bracketed || led;
    }

    private static boolean same(Layer layer, int i, int noun) {
        return layer.get(i).word() && layer.get(i).lower().equals(layer.get(noun).lower());
    }
}
