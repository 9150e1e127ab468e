package verbatim.text.attribution.grammar;

import verbatim.text.SpeakerType;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * <i>Ann Lee, Ministerin in Kiel, kam. „...“, sagte die Ministerin</i>; <i>Tom Roe est météorologue. « ... », dit le météorologue</i>: what
 * somebody is goes back to whom the text, outside English, has told it of right beside the name. So does a wider noun (<i>der Forscher</i>
 * for <i>der Physiker Karl Wolf</i>, <i>die Ministerin</i> for <i>Umweltministerin Anna Berg</i>) where the text has told such of one alone.
 */
final class RoleTold {

    private static final int NAMES_BACK = 12;
    private static final int WORDS = 5;
    private static final int LONGEST = 6;
    private static final int SHORTEST = 5;
    private static final int NARROWEST = 3;

    private final Layer layer;
    private final Cast cast;
    private final int noun;
    private final int last;

    private RoleTold(Layer layer, Cast cast, int noun, int last) {
        this.layer = layer;
        this.cast = cast;
        this.noun = noun;
        this.last = last;
    }

    /**
     * Whom the phrase from its article at {@code from} to {@code last} means; -1 where the text has told its noun of nobody before.
     */
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
        boolean role = layer.get(noun).word() && !layer.language().has(WordClass.NOUNS_FOR_ANYBODY, word)
                && !layer.language().headedBy(WordClass.ORGANISATION_WORDS, word);
        return role ? new RoleTold(layer, cast, noun, last).toldOf(from) : -1;
    }

    private int toldOf(int from) {
        int nearest = cast.nameAfter(layer.get(from).start()) - 1;
        int same = -1;
        int wider = -1;
        boolean several = false;
        for (int i = nearest; i >= 0 && nearest - i < NAMES_BACK; i--) {
            int figure = cast.figureOf(i);
            Told told = told(i);
            same = same < 0 && told == Told.SAME ? figure : same;
            several |= told == Told.WIDER && wider >= 0 && wider != figure;
            wider = told == Told.WIDER ? figure : wider;
        }
        return same >= 0 ? same : several ? -1 : wider;
    }

    /** What the noun has to do with what stands beside the {@code i}-th name. */
    private Told told(int i) {
        Name name = cast.names().get(i);
        int first = layer.indexAt(name.titleStart());
        boolean here = first < layer.size() && layer.get(first).start() == name.titleStart() && cast.type(cast.figureOf(i)) == SpeakerType.PERSON;
        if (!here) {
            return Told.NOTHING;
        }
        int start = layer.indexAt(name.span().start());
        int end = layer.indexAt(name.span().end());
        Told best = ahead(first - 1);
        for (int k = Math.max(0, first - 1); k < start; k++) {
            best = best.or(compared(k));
        }
        if (end + 2 < noun && layer.is(end, "(") && layer.is(end + 2, ")")) {
            // "Karl Wolf (SPD)" is "der Sozialdemokrat".
            best = best.or(compared(end + 1));
        }
        return best.or(behind(end)).or(ofParty(first, end));
    }

    /** "La sindaca di Lucca, Anna Rossi,", "el delantero argentino Luis Vera": behind the article that leads up to the name. */
    private Told ahead(int before) {
        int title = before > 1 && layer.is(before - 1, ",") && layer.get(before).in(WordClass.TITLES) ? before - 1 : before;
        int end = title > 0 && layer.is(title, ",") ? title - 1 : title;
        for (int i = end; i > 0 && end - i < LONGEST && layer.get(i).word() && !layer.language().reporting(layer.get(i).lower()); i--) {
            boolean opened = layer.get(i - 1).in(WordClass.DETERMINERS) || layer.get(i - 1).in(WordClass.MODIFIERS_OF_TITLES);
            Told told = opened ? compared(i) : Told.NOTHING;
            if (told != Told.NOTHING) {
                return told;
            }
            if (end == before && (layer.get(i).in(WordClass.PREPOSITIONS) || layer.get(i).in(WordClass.DETERMINERS))) {
                // "eine Helferin des Hauses für Frauen": without a comma, what stands behind the noun is no name of hers.
                return Told.NOTHING;
            }
        }
        return Told.NOTHING;
    }

    /** ", Ministerin in Kiel,", "ist Ministerin", "est la directrice", "arbeitet (seit vier Jahren) als Lehrerin", ", seit 2011 Lehrerin,". */
    private Told behind(int from) {
        boolean opens = from < noun && (layer.is(from, ",") || layer.get(from).in(WordClass.COPULAS));
        int since = opens && from + 3 < noun && layer.get(from + 1).in(WordClass.PREPOSITIONS) && layer.get(from + 2).type() == Token.Type.NUMBER ? from + 3 : from + 1;
        int as = opens ? -1 : as(from);
        Told best = Told.NOTHING;
        for (int i = as < 0 ? since : as + 1; (opens || as > 0) && i < Math.min(noun, from + WORDS + 1) && layer.get(i).word() && !layer.get(i).in(WordClass.PREPOSITIONS); i++) {
            best = best.or(compared(i));
        }
        return best;
    }

    /** Index of the "als" behind the verb at {@code from}, and behind how long; -1 where none stands there. */
    private int as(int from) {
        if (from + 1 >= noun || !layer.get(from).word()) {
            return -1;
        }
        int i = from + 1;
        while (i < Math.min(noun, from + WORDS) && (layer.get(i).type() == Token.Type.NUMBER || layer.get(i).in(WordClass.PREPOSITIONS) || layer.get(i).in(WordClass.NUMERALS)
                || layer.get(i - 1).type() == Token.Type.NUMBER || layer.get(i - 1).in(WordClass.NUMERALS))) {
            i++;
        }
        return i < noun && layer.get(i).in(WordClass.SUBORDINATORS) ? i : -1;
    }

    /** "Uwe Kern (SPD)", "der SPD-Abgeordnete Uwe Kern": whom the text names so, "der SPD-Politiker" is. */
    private Told ofParty(int first, int to) {
        String word = layer.get(noun).lower();
        int hyphen = word.indexOf('-');
        boolean politician = hyphen > 0 && layer.get(noun).in(WordClass.ROLES) | layer.language().headedBy(WordClass.ROLES, word.substring(hyphen + 1));
        if (!politician) {
            return Told.NOTHING;
        }
        String party = word.substring(0, hyphen);
        boolean closed = to + 2 < layer.size() && layer.is(to, "(") && layer.is(to + 2, ")");
        // "Petra Berg (Grüne)" is a "Grünen-Politikerin".
        boolean bracketed = closed && (layer.is(to + 1, party) || layer.get(to + 1).lower().length() >= SHORTEST && party.startsWith(layer.get(to + 1).lower()));
        boolean led = first < to && layer.get(first).lower().startsWith(party + "-") || first > 0 && layer.get(first - 1).lower().startsWith(party + "-");
        return bracketed || led ? Told.SAME : Told.NOTHING;
    }

    private Told compared(int i) {
        if (!layer.get(i).word()) {
            return Told.NOTHING;
        }
        if (same(i, noun)) {
            return describes(i) ? Told.SAME : Told.NOTHING;
        }
        String told = layer.get(i).lower();
        String word = layer.get(noun).lower();
        // "Umweltministerin" is a "Ministerin".
        boolean compound = layer.language().has(WordClass.CONVENTIONS, "capital-nouns") && word.length() >= SHORTEST && told.endsWith(word);
        int hyphen = told.indexOf('-');
        boolean wider = layer.language().wider(word, told) || hyphen > 0 && layer.language().wider(word, told.substring(0, hyphen));
        return noun == last && (compound || wider || joined(i, told, word)) ? Told.WIDER : Told.NOTHING;
    }

    /** "Leiter des Gartenamts" is "der Amtsleiter", "Vorsitzende des Vereins" "die Vereinsvorsitzende": the compound names what stands behind the noun. */
    private boolean joined(int i, String told, String word) {
        int head = word.length() - told.length();
        if (head < NARROWEST || told.length() < SHORTEST || !word.endsWith(told) || !layer.language().has(WordClass.CONVENTIONS, "capital-nouns")) {
            return false;
        }
        String of = word.substring(0, head);
        for (int k = i + 1; k < Math.min(noun, i + WORDS) && layer.get(k).word(); k++) {
            if (layer.get(k).capital() && (layer.get(k).lower().startsWith(of) || layer.get(k).lower().endsWith(of))) {
                return true;
            }
        }
        return false;
    }

    /** "la gerente del hotel": whatever the phrase adds to its noun stands beside it where it was told, too. */
    private boolean describes(int at) {
        for (int i = noun + 1; i <= last; i++) {
            boolean added = !layer.get(i).word() || layer.get(i).small();
            for (int k = at + 1; !added && k < Math.min(noun, at + LONGEST); k++) {
                added = same(k, i);
            }
            if (!added) {
                return false;
            }
        }
        return true;
    }

    private boolean same(int i, int other) {
        return layer.get(i).word() && layer.get(i).lower().equals(layer.get(other).lower());
    }

    /** Whether a noun is the one that was told, or one that means more than it. */
    private enum Told {
        NOTHING, WIDER, SAME;

        private Told or(Told other) {
            return compareTo(other) > 0 ? this : other;
        }
    }
}
