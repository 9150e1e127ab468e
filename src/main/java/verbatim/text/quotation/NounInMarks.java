package verbatim.text.quotation;

import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * A lone noun in marks, where nouns have capitals: mostly what something is named, but somebody's word for it where a verb says
 * what it is called (<i>von „Willkür“ sprach</i>, <i>als „Unsinn“ bezeichnet</i>, <i>hält es für „Folklore“</i>).
 */
final class NounInMarks {

    private static final int REACH = 10;

    private NounInMarks() {
    }

    /** Whether the verb of its clause says so. */
    static boolean called(Layer layer, int p) {
        boolean closes = layer.language().has(WordClass.CONVENTIONS, "capital-nouns") && p + 1 < layer.sentenceEnd(p)
                && (calling(layer, p + 1) || layer.get(p + 1).in(WordClass.NAMING_WORDS) && auxiliary(layer, p) || layer.is(p - 1, "von") && layer.get(p + 1).in(WordClass.VERBS_OF_TALKING))
                && (p + 2 >= layer.sentenceEnd(p) || !layer.get(p + 2).word() || layer.get(p + 2).in(WordClass.FINITE_AUXILIARIES));
        return closes || layer.language().has(WordClass.CONVENTIONS, "capital-nouns") && led(layer, p);
    }

    /** "Für Lee ist das „Stillstand“", "Was Roe „Geduld“ nennt, ist für Lee „Stillstand“": what something is to somebody. */
    static boolean toSomebody(Layer layer, int p) {
        boolean is = false;
        boolean whom = false;
        for (int i = p - 1; i >= layer.sentenceStart(p) && p - i <= REACH && !layer.quote(i); i--) {
            is |= layer.get(i).in(WordClass.COPULAS);
            whom |= i + 1 < p && layer.get(i).in(WordClass.SOURCES_OPENING_SENTENCES) && layer.get(i + 1).capital();
        }
        return is && whom;
    }

    /** "sprach von", "hält es für", "bezeichnete es als": the word that leads on to what something is called, and before it the verb. */
    private static boolean led(Layer layer, int p) {
        // "sprach von einem „Skandal“"; behind "von dem" something named stands.
        boolean one = p - 1 > layer.sentenceStart(p) && layer.is(p - 2, "von") && layer.get(p - 1).in(WordClass.DETERMINERS) && !layer.get(p - 1).in(WordClass.DEFINITE_DETERMINERS);
        int lead = one ? p - 2 : p - 1;
        boolean leads = p > layer.sentenceStart(p) && layer.get(lead).in(WordClass.LEADS_TO_WHAT_IS_CALLED);
        boolean of = leads && layer.is(lead, "von");
        for (int i = lead - 1; leads && i >= layer.sentenceStart(p) && p - i <= REACH && !layer.quote(i) && !layer.is(i, ","); i--) {
            if (of ? layer.get(i).in(WordClass.VERBS_OF_TALKING) : calling(layer, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Lee habe das „Unsinn“ genannt", and not "Roe, „Löwe“ genannt, kam". */
    private static boolean auxiliary(Layer layer, int p) {
        for (int i = p - 1; i >= layer.sentenceStart(p) && p - i <= REACH && layer.get(i).word(); i--) {
            if (layer.get(i).in(WordClass.FINITE_AUXILIARIES) || layer.get(i).in(WordClass.VERBS_IN_REPORTED_MOOD)) {
                return !layer.get(i).in(WordClass.PASSIVE_AUXILIARIES);
            }
        }
        return false;
    }

    private static boolean calling(Layer layer, int i) {
        Token token = layer.get(i);
        boolean says = layer.language().saying(token.lower()) && token.in(WordClass.VERBS_WITH_PERSON_AS_OBJECT);
        return token.word() && !token.capital() && (says || token.in(WordClass.VERBS_OF_CALLING) || token.in(WordClass.VERBS_OF_TAKING_FOR));
    }
}
