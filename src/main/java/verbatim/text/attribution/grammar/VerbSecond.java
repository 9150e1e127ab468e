package verbatim.text.attribution.grammar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * The subject in languages whose finite verb stands second: before the verb, but after it where a circumstance or an
 * object opens the clause ("Am Montag sagte Lee", "Den Plan lobte Lee"), and beside the auxiliary where the verb closes
 * the clause ("hat am Montag gesagt").
 */
public final class VerbSecond {

    private static final int REACH = 30;
    private static final int NEAR = 6;
    private static final int SKIPPED = 8;
    private static final int MANNER = 4;

    private VerbSecond() {
    }

    /** The subject of the verb at {@code verb}; null where none is found. */
    public static @Nullable Mention subject(Scene scene, int verb) {
        if (ofObject(scene, verb)) {
            return null;
        }
        int start = clauseStart(scene, verb);
        int perceives = perceives(scene, start, verb);
        if (perceives >= 0) {
            // "Lee hörte Roe rufen": what was heard is the other one's, if he is named.
            return perceived(scene, perceives, verb);
        }
        int finite = finite(scene, start, verb);
        Mention after = after(scene, finite);
        // "Wie das Blatt schreibt, soll Lee gesagt haben": the main clause begins with its verb.
        boolean led = finite > 0 && scene.layer().is(finite - 1, ",") && scene.layer().get(scene.layer().sentenceStart(verb)).in(WordClass.SUBORDINATORS);
        boolean source = finite > start && scene.layer().get(finite - 1).in(WordClass.SOURCES_BEFORE);
        boolean circumstance = led || source || finite > start && opens(scene, start) || finite == start && finite > 0
                || objectFirst(scene, start, finite, after);
        if (circumstance && after != null) {
            return after;
        }
        Mention before = before(scene, start, finite);
        return before != null ? before : after;
    }

    /**
     * The subject of a verb of saying that stands behind the quote, in its sentence: after a verb that opens its clause
     * („..." erhalten, sagte Lee"), or after the auxiliary that stands by the comma while the verb closes the clause („...",
     * hat Lee in Rom gesagt"); null where neither is to be seen.
     */
    public static @Nullable Mention behindQuote(Scene scene, int verb) {
        Layer layer = scene.layer();
        if (layer.is(verb - 1, ",")) {
            return after(scene, verb);
        }
        for (int i = verb - 1; i > layer.sentenceStart(verb) && verb - i < REACH; i--) {
            if (layer.quote(i)) {
                return aroundQuote(scene, i, verb);
            }
            if (layer.is(i - 1, ",") || layer.quote(i - 1)) {
                return layer.get(i).in(WordClass.FINITE_AUXILIARIES) ? after(scene, i)
                        : layer.quote(i - 1) ? aroundQuote(scene, i - 1, verb) : null;
            }
        }
        return null;
    }

    /** "Lee hatte dem Rat „...“ vorgeworfen", "weil Lee sie „...“ genannt hat": the clause around the quote has the subject. */
    private static @Nullable Mention aroundQuote(Scene scene, int quote, int verb) {
        Layer layer = scene.layer();
        if (!closes(scene, verb)) {
            return null;
        }
        for (int i = quote - 1; i >= layer.sentenceStart(verb) && quote - i < REACH && !layer.quote(i) && !layer.is(i, ";")
                && !layer.is(i, ":"); i--) {
            String word = layer.get(i).lower();
            if (scene.language().has(WordClass.FINITE_AUXILIARIES, word)) {
                return subject(scene, i);
            }
            if (layer.get(i).in(WordClass.LEADS_TO_WHAT_IS_CALLED) && i > layer.sentenceStart(verb) && layer.get(i - 1).word()) {
                // "hatte den Plan als „...“ bezeichnet": no clause opens.
                continue;
            }
            if (scene.language().has(WordClass.SUBORDINATORS, word) || scene.language().has(WordClass.COMPLEMENTISERS, word)) {
                return after(scene, i);
            }
            boolean whom = i > layer.sentenceStart(verb) && layer.is(i - 1, ",") && scene.language().has(WordClass.OBJECT_DETERMINERS, word) && !layer.get(i + 1).in(WordClass.OBJECT_DETERMINERS);
            if (whom && scene.phrases().startingAt(i + 1) != null) {
                // "Roe, den Lee „...“ nannte": the relative pronoun is the object.
                return scene.phrases().startingAt(i + 1);
            }
        }
        return null;
    }

    /** Whether the verb is a participle that closes a clause in the passive: "wird von Lee als „...“ bezeichnet". */
    static boolean passive(Scene scene, int verb) {
        Layer layer = scene.layer();
        String word = layer.get(verb).lower();
        if (!closes(scene, verb) || scene.language().has(WordClass.VERBS_OF_CITING, word)
                || scene.language().ends(WordClass.FINITE_ENDINGS, word, 2)) {
            return false;
        }
        int behind = verb + 1;
        if (behind < layer.sentenceEnd(verb) && auxiliary(scene, behind)) {
            return layer.get(behind).in(WordClass.PASSIVE_AUXILIARIES) || layer.is(behind, "worden");
        }
        for (int i = verb - 1; i >= layer.sentenceStart(verb) && verb - i < REACH; i--) {
            String before = layer.get(i).lower();
            if (layer.is(i, ";") || layer.is(i, ":") || layer.is(i, ",")) {
                return false;
            }
            if (scene.language().has(WordClass.FINITE_AUXILIARIES, before)) {
                return scene.language().has(WordClass.PASSIVE_AUXILIARIES, before) && !(before.equals("wird") && isBehindQuote(layer, i) && !participle(scene, word));
            }
        }
        return false;
    }

    /** „...“, <b>wird</b> Lee verkünden: right behind the words an infinitive is in the future, and only a participle in the passive. */
    private static boolean participle(Scene scene, String word) {
        int prefix = word.indexOf("ge");
        return word.endsWith("t") || prefix == 0 || prefix > 1 && scene.language().has(WordClass.PREPOSITIONS, word.substring(0, prefix));
    }

    private static boolean isBehindQuote(Layer layer, int i) {
        int last = i > 0 && layer.is(i - 1, ",") ? i - 2 : i - 1;
        return last >= 0 && layer.quote(last);
    }

    /** Who acts in a clause in the passive: "von Lee", "seitens des Rates"; null where it does not say. */
    public static @Nullable Mention agent(Scene scene, int verb) {
        Layer layer = scene.layer();
        for (int i = verb - 1; i >= layer.sentenceStart(verb) && verb - i < REACH; i--) {
            if (layer.get(i).in(WordClass.AGENT_PREPOSITIONS)) {
                Mention agent = scene.phrases().startingAt(i + 1);
                if (agent != null) {
                    return agent;
                }
            }
        }
        return null;
    }

    /** "heißt es in dem Brief", "In dem Brief heißt es": the source follows a preposition, after the verb or before it. */
    static @Nullable Mention source(Scene scene, int verb) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(verb);
        int end = layer.sentenceEnd(verb);
        for (int i = verb + 1; i + 1 < end && i < verb + NEAR; i++) {
            if (layer.get(i).in(WordClass.PREPOSITIONS)) {
                return scene.phrases().startingAt(i + 1);
            }
        }
        for (int i = start; i + 1 < verb && i < start + NEAR; i++) {
            // "Wegen des Sturms habe man gewartet, hieß es": a cause is no source.
            if (layer.get(i).in(WordClass.OCCASION_PREPOSITIONS) || layer.get(i).in(WordClass.AGENT_PREPOSITIONS) || layer.get(i).in(WordClass.HEARD_FROM)) {
                return scene.phrases().startingAt(i + 1);
            }
        }
        Mention before = scene.subjects().before(verb);
        return before != null && before.form() == Mention.Form.NOUN_PHRASE && !scene.canSpeak(before) && scene.cast().type(before.figure()) != SpeakerType.DOCUMENT
                ? null : before;
    }

    /** Whom the sentence speaks of, in its words before {@code to}: the first one named who is no object; or null. */
    static @Nullable Mention somebody(Scene scene, int to) {
        Layer layer = scene.layer();
        for (int i = layer.sentenceStart(to); i < to;) {
            if (layer.quote(i)) {
                return null;
            }
            if (oblique(scene, i) || !layer.get(i).word()) {
                i = Math.max(i + 1, afterPhrase(scene, i));
                continue;
            }
            Mention mention = scene.phrases().startingAt(i);
            if (mention != null && scene.canSpeak(mention)) {
                return mention;
            }
            i = mention == null ? i + 1 : Math.max(i + 1, layer.indexAt(mention.span().end()));
        }
        return null;
    }

    /** "Jag hörde honom ropa": what stands between another verb and the infinitive is the first one's object. */
    private static boolean ofObject(Scene scene, int verb) {
        Layer layer = scene.layer();
        Language language = scene.language();
        if (verb - 2 < layer.sentenceStart(verb) || !layer.get(verb - 1).in(WordClass.OTHER_PRONOUNS)
                || layer.get(verb - 1).in(WordClass.DETERMINERS)) {
            return false;
        }
        Token before = layer.get(verb - 2);
        return before.word() && !before.capital() && !before.small()
                && !before.in(WordClass.ADVERBS) && !before.in(WordClass.QUANTIFIERS);
    }

    /** Index of the verb of hearing or seeing in whose clause the infinitive at {@code verb} stands last; or -1. */
    private static int perceives(Scene scene, int start, int verb) {
        Layer layer = scene.layer();
        // "sah sich gezwungen zu erklären" is of who sees.
        if (!layer.get(verb).lower().endsWith("n") || !closes(scene, verb) || verb > start && layer.is(verb - 1, "zu")) {
            return -1;
        }
        for (int i = verb - 1; i >= start && verb - i < REACH && layer.get(i).word(); i--) {
            if (layer.get(i).in(WordClass.VERBS_OF_PERCEIVING)) {
                return i;
            }
        }
        return -1;
    }

    /** Who is named right before the infinitive, behind the verb of perceiving; null where it is nobody by name or noun. */
    private static @Nullable Mention perceived(Scene scene, int perceives, int verb) {
        int last = verb - 1;
        while (last > perceives && scene.phrases().adverb(scene.layer().get(last).lower())) {
            last--;
        }
        Mention who = last > perceives ? scene.phrases().endingAt(last, perceives + 1) : null;
        return who != null && scene.canSpeak(who) ? who : null;
    }

    /** The verb that has the subject: the one given, or its auxiliary where it closes the clause. */
    private static int finite(Scene scene, int start, int verb) {
        Layer layer = scene.layer();
        boolean closes = closes(scene, verb);
        for (int i = start; closes && i < verb; i++) {
            if (layer.get(i).in(WordClass.FINITE_AUXILIARIES)) {
                return i;
            }
        }
        return verb;
    }

    /** Whether the verb closes its clause, with nothing behind it but its auxiliaries ("gesagt haben", "bezeichnet hat"). */
    private static boolean closes(Scene scene, int verb) {
        Layer layer = scene.layer();
        int i = verb + 1;
        while (i < layer.sentenceEnd(verb) && i - verb < NEAR && auxiliary(scene, i)) {
            i++;
        }
        return i >= layer.sentenceEnd(verb) || !layer.get(i).word();
    }

    private static boolean auxiliary(Scene scene, int i) {
        String word = scene.layer().get(i).lower();
        return scene.language().has(WordClass.AUXILIARIES, word) || scene.language().has(WordClass.FINITE_AUXILIARIES, word)
                || scene.language().has(WordClass.INFINITE_AUXILIARIES, word);
    }

    /** Just one constituent stands before the verb, so that the subject is what begins the clause, if it is there. */
    private static @Nullable Mention before(Scene scene, int start, int finite) {
        Layer layer = scene.layer();
        Mention apposed = start < finite ? scene.phrases().startingAt(start) : null;
        if (apposed != null && apposed.form() == Mention.Form.NAME) {
            return apposed;
        }
        for (int i = start; i < finite; i++) {
            if (!layer.get(i).word() || layer.get(i).in(WordClass.CONJUNCTIONS)) {
                return scene.subjects().before(finite);
            }
        }
        Mention first = start < finite ? scene.phrases().startingAt(start) : null;
        return first != null ? first : scene.subjects().before(finite);
    }

    /** The subject after the verb at {@code finite}, behind its pronouns, adverbs, circumstances and objects. */
    public static @Nullable Mention after(Scene scene, int finite) {
        Layer layer = scene.layer();
        int end = layer.sentenceEnd(finite);
        int i = behindManner(scene, finite + 1, end);
        Mention told = null;
        for (int skipped = 0; i < end && skipped < SKIPPED; skipped++) {
            Token token = layer.get(i);
            boolean date = token.type() == Token.Type.NUMBER || token.is(".") && layer.get(i - 1).type() == Token.Type.NUMBER;
            if (!token.word() && !date) {
                return told;
            }
            if (token.in(WordClass.CLITICS) && !token.capital()) {
                // "zeptal se Lee": it belongs to the verb, whatever preposition is written so.
                i++;
                continue;
            }
            if (oblique(scene, i) && !scene.language().saying(layer.get(finite).lower(), token.lower())) {
                told = told == null && i + 1 < end ? nameRunOn(scene, i + 1) : told;
                i = afterPhrase(scene, i);
            } else if (i + 1 < end && token.in(WordClass.DETERMINERS)
                    && layer.get(i + 1).in(WordClass.PLACE_AND_TIME_WORDS)) {
                // "sostuvo este martes la ministra".
                i += 2;
            } else if (date || skips(scene, token) || pointing(scene, i) || scene.language().saying(layer.get(finite).lower(), token.lower())) {
                i++;
            } else {
                return scene.subjects().after(i - 1);
            }
        }
        return told;
    }

    /** "nennt <b>das</b> Lee": an article that goes with nobody's name points at what was said. */
    private static boolean pointing(Scene scene, int i) {
        Token token = scene.layer().get(i);
        boolean neuter = scene.language().has(WordClass.CONVENTIONS, "capital-nouns") && token.in(WordClass.DEFINITE_DETERMINERS)
                && !token.in(WordClass.MALE_ARTICLES) && !token.in(WordClass.FEMALE_ARTICLES) && i + 1 < scene.layer().size();
        int name = neuter ? scene.cast().nameStartingAt(scene.layer().get(i + 1).start()) : -1;
        return name >= 0 && scene.cast().type(scene.cast().figureOf(name)) == SpeakerType.PERSON;
    }

    /** "..., lui a répondu, visiblement agacé, le préfet": index behind what commas set apart between the verb and its subject. */
    private static int behindManner(Scene scene, int from, int end) {
        Layer layer = scene.layer();
        if (!layer.is(from, ",") || !quoteNear(layer, from)) {
            return from;
        }
        int i = from + 1;
        while (i < end && i - from <= MANNER && layer.get(i).word() && !layer.get(i).capital() && !layer.get(i).in(WordClass.AUXILIARIES)
                && !layer.get(i).in(WordClass.DETERMINERS) && !layer.get(i).in(WordClass.RELATIVES) && !layer.get(i).in(WordClass.CONJUNCTIONS)) {
            i++;
        }
        Mention behind = i > from + 1 && i + 1 < end && layer.is(i, ",") ? scene.phrases().startingAt(i + 1) : null;
        return behind != null && behind.form() != Mention.Form.PRONOUN && scene.canSpeak(behind) ? i + 1 : from;
    }

    private static boolean quoteNear(Layer layer, int from) {
        for (int i = from - 1; i >= layer.sentenceStart(from) && from - i <= NEAR; i--) {
            if (layer.quote(i)) {
                return true;
            }
        }
        return false;
    }

    /** "disse à Lusa Marta Nunes": a paper and a person after a preposition read as one long name. */
    private static @Nullable Mention nameRunOn(Scene scene, int i) {
        int name = scene.cast().nameStartingAt(scene.layer().get(i).start());
        return name >= 0 && scene.cast().names().get(name).parts().size() > 2 ? scene.phrases().named(name) : null;
    }

    private static boolean skips(Scene scene, Token token) {
        Language language = scene.language();
        return token.in(WordClass.ADVERBS) || token.in(WordClass.PLACE_AND_TIME_WORDS)
                || token.in(WordClass.OTHER_PRONOUNS) && !token.in(WordClass.DETERMINERS) && !token.in(WordClass.SOME_OF_SEVERAL);
    }

    /** Whether what begins at {@code i} is a circumstance or an object by its first word. */
    private static boolean oblique(Scene scene, int i) {
        String word = scene.layer().get(i).lower();
        boolean preposition = scene.language().has(WordClass.PREPOSITIONS, word) && !scene.language().has(WordClass.DETERMINERS, word);
        // "sagte Kraft": a name, whatever the word is else.
        return preposition && scene.cast().nameStartingAt(scene.layer().get(i).start()) < 0
                || scene.language().has(WordClass.OBJECT_DETERMINERS, word);
    }

    private static int afterPhrase(Scene scene, int i) {
        boolean preposition = scene.layer().get(i).in(WordClass.PREPOSITIONS);
        int noun = preposition ? i + 1 : i;
        Mention phrase = noun < scene.layer().size() ? scene.phrases().startingAt(noun) : null;
        if (phrase == null && noun < scene.layer().size() && !scene.layer().get(noun).word()) {
            return noun;
        }
        int name = phrase == null || phrase.form() != Mention.Form.NAME ? -1 : scene.layer().indexAt(phrase.span().start());
        if (preposition && name > noun + 1 && scene.layer().get(noun).lower().endsWith("s") && scene.layer().get(name - 1).lower().endsWith("s")) {
            // "a los vecinos Inés Lee": several are no one's apposition.
            return name;
        }
        if (!preposition && name > noun + 1 && !describes(scene, name - 1)) {
            // "nennt den Plan Ann Lee": an object, and behind it the subject.
            return name;
        }
        if (preposition && name == noun + 1 && initials(scene, noun)) {
            // "a EFE Inés Lee": who was told, and who told it.
            return name;
        }
        return phrase == null ? noun + 1 : Math.max(noun + 1, scene.layer().indexAt(phrase.span().end()));
    }

    /** "den Ratsherrn Lee": what somebody is. */
    private static boolean describes(Scene scene, int noun) {
        String word = scene.layer().get(noun).lower();
        return scene.language().headedBy(WordClass.ROLES, word) || scene.language().headedBy(WordClass.TITLES, word)
                || scene.language().ends(WordClass.OCCUPATION_ENDINGS, word, 2) || word.endsWith("en") || !scene.language().has(WordClass.CONVENTIONS, "capital-nouns");
    }

    private static boolean initials(Scene scene, int i) {
        String word = scene.layer().get(i).span().in(scene.text());
        return word.length() > 1 && !word.endsWith(".") && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** "Den Plan lobte Lee", "Der Zeitung sagte Lee", "Die Haltung nannte er": what stands first is no subject. */
    private static boolean objectFirst(Scene scene, int start, int finite, @Nullable Mention after) {
        Layer layer = scene.layer();
        if (start >= finite || after == null) {
            return false;
        }
        Language language = scene.language();
        if (layer.get(start).in(WordClass.OBJECT_DETERMINERS) || dative(scene, start, finite)
                || nominative(scene, after)) {
            return true;
        }
        Mention first = scene.phrases().startingAt(start);
        if (first == null || first.form() != Mention.Form.NOUN_PHRASE || scene.canSpeak(first)) {
            return false;
        }
        return after.form() == Mention.Form.PRONOUN || after.form() == Mention.Form.NAME
                && !layer.get(finite).in(WordClass.VERBS_WITH_PERSON_AS_OBJECT);
    }

    /** "Der englischen Zeitung sagte Lee": after the article of a subject the adjective would end otherwise. */
    private static boolean dative(Scene scene, int start, int finite) {
        Layer layer = scene.layer();
        // "Der Frau von Roe sagte Lee", "Seiner Mutter sagte Lee": with a noun for a woman the article is no subject's.
        boolean woman = start + 1 < finite && layer.get(start).in(WordClass.GENITIVE_ARTICLES) && layer.get(start + 1).capital()
                && layer.get(start + 1).in(WordClass.FEMALE_WORDS);
        return woman || start + 2 < finite && layer.get(start).in(WordClass.GENITIVE_ARTICLES)
                && layer.get(start + 1).word() && !layer.get(start + 1).capital()
                && scene.language().has(WordClass.OBLIQUE_ENDINGS, ending(layer.get(start + 1).lower()));
    }

    private static String ending(String word) {
        return word.substring(Math.max(0, word.length() - 2));
    }

    /** A pronoun that is nothing but a subject: "er" ("Die Arbeit der Regierung lobte er"). */
    private static boolean nominative(Scene scene, Mention after) {
        return after.form() == Mention.Form.PRONOUN && scene.layer().get(scene.layer().indexAt(after.span().start())).in(WordClass.MALE_PRONOUNS);
    }

    private static boolean opens(Scene scene, int i) {
        Language language = scene.language();
        String word = scene.layer().get(i).lower();
        return scene.layer().get(i).type() == Token.Type.NUMBER || language.has(WordClass.PREPOSITIONS, word) || language.has(WordClass.ADVERBS, word)
                || language.has(WordClass.PLACE_AND_TIME_WORDS, word)
                || language.has(WordClass.SUBORDINATORS, word) || language.has(WordClass.SOURCES_INTRODUCED_BY, word);
    }

    /** Where the main clause around the verb begins: an apposition's commas do not end it, a quote does. */
    private static int clauseStart(Scene scene, int verb) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(verb);
        for (int i = verb - 1; i >= start && verb - i < REACH; i--) {
            if (layer.quote(i) || layer.is(i, ";") || layer.is(i, ":")) {
                start = Math.min(i + (layer.is(i + 1, ",") ? 2 : 1), verb);
                break;
            }
        }
        // "Auch der Rat sagte": the particle belongs to the subject.
        boolean focus = start + 1 < verb && layer.get(start).in(WordClass.FOCUS_PARTICLES)
                && (layer.get(start + 1).capital() || layer.get(start + 1).in(WordClass.DETERMINERS));
        boolean conjunction = start + 1 < verb && start == layer.sentenceStart(verb)
                && layer.get(start).in(WordClass.CONJUNCTIONS);
        return focus || conjunction ? start + 1 : start;
    }
}
