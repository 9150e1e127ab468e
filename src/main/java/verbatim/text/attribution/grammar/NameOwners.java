package verbatim.text.attribution.grammar;

import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * Names that only say whose a function is, where nouns have capitals: <i>der Sprecher von <b>Minister Lee</b></i>, <i>die Chefin der
 * Firma <b>Lee</b></i>. Who has the function may stand behind in apposition (<i>..., Tim Roe, sagte</i>); the owner does not speak.
 */
final class NameOwners {

    private static final int LONGEST_BRACKET = 5;

    private final Layer layer;
    private final boolean capitalNouns;

    NameOwners(Layer layer) {
        this.layer = layer;
        this.capitalNouns = layer.language().has(WordClass.CONVENTIONS, "capital-nouns");
    }

    /** Whether the name is nothing but whose the noun before it is, in the phrase that begins at {@code first}. */
    boolean owns(int first, Name name) {
        int link = link(first, name);
        if (link < 0) {
            return false;
        }
        int title = layer.indexAt(name.titleStart());
        boolean titled = name.titleStart() < name.span().start();
        // "die Sprecherin der Firma Lee", but "der Sprecher der Polizei Ann Lee", who is the spokesman.
        return layer.get(link).in(WordClass.GENITIVE_PREPOSITIONS) || titled && link == title - 1
                || name.parts().size() == 1 && (layer.get(title - 1).in(WordClass.ORGANISATION_WORDS) || layer.get(title - 1).in(WordClass.ROLES));
    }

    /** Index behind a name that may be an owner and its bracket ("Lee (SPD)"), where whoever has the function may follow; or -1. */
    int behind(int first, Name name) {
        boolean function = capitalNouns && name.parts().size() == 2 && name.parts().getFirst().equals("von") && name.titleStart() < name.span().start();
        if (!function && link(first, name) < 0) {
            return -1;
        }
        int behind = layer.indexAt(name.span().end());
        for (int i = behind + 1; layer.is(behind, "(") && i < Math.min(layer.size(), behind + LONGEST_BRACKET); i++) {
            if (layer.is(i, ")")) {
                return i + 1;
            }
        }
        return behind;
    }

    /** Index of the "von" or the genitive's article between a noun and the name, with at most one more noun before the name; or -1. */
    private int link(int first, Name name) {
        int link = layer.indexAt(name.titleStart()) - 1;
        link -= link > first && layer.get(link).capital() ? 1 : 0;
        boolean links = capitalNouns && link - 1 >= first && layer.get(link - 1).capital() && !layer.get(link).capital()
                && (layer.get(link).in(WordClass.GENITIVE_PREPOSITIONS) || layer.get(link).in(WordClass.GENITIVE_ARTICLES));
        return links ? link : -1;
    }
}
