package verbatim.text.attribution.sieve;

import verbatim.text.attribution.grammar.Clauses;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** What can stand between a verb of saying and its statement: whoever is told, and where and when it is said. */
final class BeforeStatement {

    private static final int OBJECT = 9;
    private static final int PERSON_TOLD = 9;

    private final Clauses clauses;
    private final Scene scene;
    private final Layer layer;
    private final Language language;

    BeforeStatement(Clauses clauses) {
        this.clauses = clauses;
        this.scene = clauses.scene();
        this.layer = scene.layer();
        this.language = scene.language();
    }

    /** Whether the words between are one person: "asked Lee why", "asked him whether". */
    boolean isHearer(int from, int to) {
        Mention mention = scene.phrases().startingAt(from);
        boolean named = mention != null && layer.indexAt(mention.span().end()) == to;
        boolean anyone = language.subjectFirst() && (layer.get(from).in(WordClass.DETERMINERS) || layer.get(from).lower().endsWith("one") || layer.get(from).lower().endsWith("body"));
        return named || to == from + 1 && layer.get(from).in(WordClass.OTHER_PRONOUNS) && !anyone;
    }

    /** "told the council the bridge was ...": where whoever was told ends; {@code from} where that cannot be seen. */
    int afterHearer(int from, int end) {
        if (from >= end) {
            return from;
        }
        int name = scene.cast().nameStartingAt(layer.get(from).start());
        int behind = name < 0 ? from : layer.indexAt(scene.cast().names().get(name).span().end());
        boolean owner = name >= 0 && language.subjectFirst() && layer.is(behind, "'s");
        if (name >= 0 && !owner) {
            return afterPlaceAndTime(behind, end);
        }
        String first = layer.get(from).lower();
        boolean him = language.has(WordClass.OTHER_PRONOUNS, first) && !language.has(WordClass.DETERMINERS, first);
        if (him || language.has(WordClass.ROLES, first) && !(from + 1 < end && layer.is(from + 1, "of"))
                || language.subjectFirst() && first.endsWith("s") && !language.small(first) && clauses.opensClause(from + 1, end, true)) {
            return from + 1;
        }
        int told = from + 1 < end && language.has(WordClass.DETERMINERS, first) ? scene.cast().nameStartingAt(layer.get(from + 1).start()) : -1;
        if (told >= 0 && language.subjectFirst()) {
            // "told the Harbour Gazette she would", "told an Orla University clerk she would": the paper hears it, or whoever is of it.
            int heard = layer.indexAt(scene.cast().names().get(told).span().end());
            while (heard + 1 < end && layer.get(heard).in(WordClass.ROLES)) {
                heard++;
            }
            return afterPlaceAndTime(heard, end);
        }
        for (int i = owner ? behind + 1 : from + 1; i < Math.min(end, from + PERSON_TOLD); i++) {
            String lower = layer.get(i).lower();
            boolean place = language.subjectFirst() && language.has(WordClass.PREPOSITIONS, lower) && !language.has(WordClass.SUBORDINATORS, lower);
            if (place) {
                // "told a crowd in Salem", "told his staff on Monday": the preposition takes what follows it.
                int taken = i + 1 < end ? scene.cast().nameStartingAt(layer.get(i + 1).start()) : -1;
                i = taken >= 0 ? layer.indexAt(scene.cast().names().get(taken).span().end()) - 1 : i + 1;
                continue;
            }
            if (language.has(WordClass.SUBORDINATORS, lower) || language.has(WordClass.PREPOSITIONS, lower)) {
                return end;
            }
            if (language.pronoun(lower) || language.has(WordClass.DETERMINERS, lower) || language.subjectFirst() && language.has(WordClass.OTHER_PRONOUNS, lower)
                    || scene.cast().nameStartingAt(layer.get(i).start()) >= 0 && !layer.get(i - 1).capital()) {
                return i;
            }
        }
        return end;
    }

    /** "told the Courier of Newark last week she ...": the pronoun that opens the statement; {@code from} where none does. */
    private int afterPlaceAndTime(int from, int end) {
        int i = from;
        while (i < Math.min(end, from + PERSON_TOLD) && layer.get(i).word() && !layer.get(i).pronoun()
                && !scene.reporting(i) && !layer.get(i).in(WordClass.AUXILIARIES)) {
            i++;
        }
        boolean opened = i > from && i < end && language.has(WordClass.CONVENTIONS, "bare-clause") && layer.get(i).pronoun();
        return opened ? i : from;
    }

    /** "said after the vote he would ...": the pronoun that opens the statement; {@code from} where none does. */
    int afterCircumstance(int from, int end) {
        for (int i = from + 2; i < Math.min(end, from + OBJECT) && layer.get(i).word(); i++) {
            if (layer.get(i).pronoun() || circumstanceOver(from, i) && clauses.opensClause(i, end, true)) {
                return i;
            }
        }
        return from;
    }

    /** "said under the plan, the port would", "said in 2012 the town had": a circumstance of what is stated, and not of the saying. */
    boolean ownCircumstance(int from, int end) {
        if (!language.subjectFirst()) {
            return false;
        }
        if (from + 1 < end && layer.get(from + 1).type() == Token.Type.NUMBER) {
            return clauses.opensClause(from + 2, end, true) && !layer.is(from + 2, ",");
        }
        for (int i = from + 1; i + 1 < Math.min(end, from + OBJECT); i++) {
            if (layer.is(i, ",")) {
                return clauses.opensClause(i + 1, end, true);
            }
            if (!layer.get(i).word() || layer.get(i).in(WordClass.OCCASION_WORDS) || layer.get(i).in(WordClass.PLACE_AND_TIME_WORDS) || layer.get(i).capital()) {
                return false;
            }
        }
        return false;
    }

    /** "said on Monday the town ...", "said at a hearing two men ...": right behind a day or an occasion. */
    private boolean circumstanceOver(int from, int i) {
        String before = layer.get(i - 1).lower();
        return i - 1 > from && language.subjectFirst() && !layer.get(i).in(WordClass.PREPOSITIONS)
                && !layer.get(i).in(WordClass.CONJUNCTIONS) && !layer.get(i).in(WordClass.AUXILIARIES)
                && (language.has(WordClass.PLACE_AND_TIME_WORDS, before) || language.has(WordClass.OCCASION_WORDS, before));
    }
}
