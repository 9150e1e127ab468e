package verbatim.text.attribution.sieve;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;
import verbatim.text.turn.Headings;

/** <i>The mayor was blunt: "..."</i>: a colon alone makes the sentence's subject the speaker. */
final class ColonAlone implements Sieve {

    private static final int LONGEST_FOUND = 12;
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,2}\\d{1,4}|\\p{L}{1,12}-\\d{1,4}");

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        if (!layer.is(p - 1, ":") || p - 1 <= layer.sentenceStart(p)) {
            return null;
        }
        Ascription going = goesOn(scene, known, p);
        if (going != null) {
            return going;
        }
        Mention listed = listed(scene, p);
        if (listed != null) {
            return new Ascription(listed, null, p - 1, Placement.POINT_BEFORE, "described before a colon", 0.8);
        }
        Mention held = held(scene, p);
        if (held != null) {
            return new Ascription(held, null, p - 1, Placement.POINT_BEFORE, "document found", 0.8);
        }
        Mention named = named(scene, p - 2);
        Mention later = named != null ? null : scene.subjects().ofLaterClause(p - 1, layer.sentenceStart(p));
        Mention subject = named != null ? named : later != null ? later : scene.mainSubject(p - 1);
        if (subject != null && (!scene.canSpeak(subject) || thing(scene, subject) || coded(scene, subject)) && !document(scene, subject)) {
            // "Her third rule: "Clear the stage."": a thing is nobody, and who said it stays open.
            return new Ascription(null, null, p - 1, Placement.POINT_BEFORE, "colon alone", 0.3);
        }
        return subject == null ? null
                : new Ascription(subject, null, p - 1, Placement.POINT_BEFORE, "colon alone", 0.6);
    }

    /** "• A driver on the quay: "..."": whoever an item of a list describes, with nothing else before its colon; else null. */
    private static @Nullable Mention listed(Scene scene, int p) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(p);
        boolean item = layer.is(start, "•") || layer.is(start, "*") || layer.is(start, "-") || layer.is(start, "·") || layer.get(start).dash();
        int first = start + 1;
        if (!item || !scene.language().subjectFirst() || first + 2 >= p || !layer.get(first).in(WordClass.DETERMINERS) || scene.cast().nameStartingAt(layer.get(first + 1).start()) >= 0) {
            return null;
        }
        boolean somebody = false;
        boolean described = false;
        for (int i = first + 1; i < p - 1; i++) {
            Token token = layer.get(i);
            boolean verb = token.in(WordClass.AUXILIARIES) || token.in(WordClass.FINITE_FORMS) || token.lower().endsWith("ed") || scene.reporting(i) || scene.calling(i);
            if (!token.word() || verb || token.pronoun() || token.in(WordClass.RELATIVES) || token.in(WordClass.CONJUNCTIONS) || token.is("'s")) {
                return null;
            }
            described |= token.in(WordClass.PREPOSITIONS);
            somebody |= !described && !token.in(WordClass.DOCUMENTS) && (token.in(WordClass.ROLES)
                    || scene.language().ends(WordClass.OCCUPATION_ENDINGS, token.lower(), 2));
        }
        return somebody && scene.cast().nameStartingAt(layer.get(p - 2).start()) < 0 ? scene.phrases().phrase(first, p - 2) : null;
    }

    /** "Roe found a note taped to the door: "..."": what somebody comes upon speaks for itself; null where nothing is found. */
    private static @Nullable Mention held(Scene scene, int p) {
        Layer layer = scene.layer();
        for (int verb = p - 2; scene.language().subjectFirst() && verb > layer.sentenceStart(p) && p - verb < LONGEST_FOUND && layer.get(verb).word(); verb--) {
            if (layer.get(verb).in(WordClass.VERBS_OF_FINDING)) {
                boolean one = layer.get(verb + 1).in(WordClass.DETERMINERS) && !layer.get(verb + 1).in(WordClass.DEFINITE_DETERMINERS);
                int noun = verb + 2;
                noun += noun < p - 1 && !layer.get(noun).in(WordClass.DOCUMENTS) ? 1 : 0;
                boolean document = one && noun < p - 1 && layer.get(noun).in(WordClass.DOCUMENTS);
                int from = noun + 1;
                Mention sender = document && layer.is(from, "from") ? scene.phrases().startingAt(from + 1) : null;
                boolean sent = sender != null && scene.canSpeak(sender) && lies(layer, layer.indexAt(sender.span().end()), p - 1) && !when(layer, from, p - 1);
                return sent ? sender : document && lies(layer, from, p - 1) ? scene.phrases().phrase(verb + 1, noun) : null;
            }
        }
        return null;
    }

    /** "on the gate", "taped to the door", "reading": nothing but where the thing found is stands before the colon; what it was like ("as a joke") is told by its finder. */
    private static boolean lies(Layer layer, int from, int colon) {
        Token next = layer.get(from);
        boolean placed = next.lower().endsWith("ed") && layer.get(from + 1).in(WordClass.PREPOSITIONS)
                || next.in(WordClass.BEHIND_FINDS) && (from + 1 == colon || layer.get(from + 1).in(WordClass.DETERMINERS));
        return from == colon || placed && !when(layer, from, colon);
    }

    private static boolean when(Layer layer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (layer.get(i).in(WordClass.PLACE_AND_TIME_WORDS) || layer.get(i).in(WordClass.SPANS_OF_TIME)) {
                return true;
            }
        }
        return false;
    }

    /** "Die Antwort war kurz: ": where nouns are written like names, an article before a lone one shows that it is none. */
    private static boolean thing(Scene scene, Mention mention) {
        Layer layer = scene.layer();
        int first = layer.indexAt(mention.span().start());
        String word = layer.get(first).lower();
        return scene.language().has(WordClass.CONVENTIONS, "capital-nouns") && mention.form() == Mention.Form.NAME
                && scene.cast().type(mention.figure()) != SpeakerType.PERSON && layer.get(first).end() == mention.span().end()
                && first > 0 && layer.get(first - 1).in(WordClass.DETERMINERS)
                && !scene.language().headedBy(WordClass.ROLES, word) && !scene.language().headedBy(WordClass.ORGANISATION_WORDS, word)
                && !scene.language().headedBy(WordClass.TITLES, word);
    }

    /** "M25: ", "COVID-19: ", "Update: ": letters with a number are what something is called, and some words head what follows. */
    private static boolean coded(Scene scene, Mention mention) {
        String words = mention.span().in(scene.text());
        return mention.form() != Mention.Form.PRONOUN && (CODE.matcher(words).matches() || Headings.is(words));
    }

    /** "The report is blunt: ": one that is known; "a long statement" is somebody's. */
    private static boolean document(Scene scene, Mention mention) {
        Layer layer = scene.layer();
        int first = layer.indexAt(mention.span().start());
        boolean definite = layer.get(first).in(WordClass.DEFINITE_DETERMINERS)
                || first > 0 && layer.get(first - 1).in(WordClass.DEFINITE_DETERMINERS);
        return definite && scene.language().headedBy(WordClass.DOCUMENTS, layer.get(layer.indexAt(mention.span().end()) - 1).lower());
    }

    /** "...," said Lee. And: "...": nothing but a conjunction stands before the colon, and the quote before is theirs. */
    private static @Nullable Ascription goesOn(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int link = layer.sentenceStart(p);
        boolean linked = link > 0 && (p - link == 2 && layer.get(link).in(WordClass.CONJUNCTIONS) || onlyWhen(scene, link, p - 1));
        if (!linked) {
            return null;
        }
        for (int i = link - 1; i >= layer.sentenceStart(link - 1); i--) {
            Ascription before = known.at(layer, i);
            if (before != null) {
                return new Ascription(before.mention(), null, p - 1, Placement.POINT_BEFORE, "goes on after a colon", 0.8);
            }
        }
        return null;
    }

    /** "Then, later that month on television:": nobody is named, and nothing done. */
    private static boolean onlyWhen(Scene scene, int from, int colon) {
        Layer layer = scene.layer();
        boolean then = scene.language().subjectFirst() && (layer.is(from, "then") || layer.is(from, "and") || layer.is(from, "later") || layer.is(from, "earlier"));
        for (int i = from; then && i < colon; i++) {
            Token token = layer.get(i);
            boolean verb = !token.capital() && (token.in(WordClass.AUXILIARIES) || token.in(WordClass.FINITE_FORMS) || token.lower().endsWith("ed") || scene.reporting(i));
            then = !verb && !token.pronoun() && (token.word() || token.type() == Token.Type.NUMBER || token.is(","));
        }
        return then;
    }

    /** "The head of the harbour board, Ann Lee: ...": a person named right before the colon, as an apposition or alone. */
    private static @Nullable Mention named(Scene scene, int last) {
        int name = scene.cast().nameEndingAt(scene.layer().get(last).end());
        if (name < 0 || scene.cast().type(scene.cast().figureOf(name)) != SpeakerType.PERSON) {
            return null;
        }
        int first = scene.firstWord(name);
        boolean apart = first == scene.layer().sentenceStart(last) || scene.layer().is(first - 1, ",")
                || scene.language().subjectFirst() && (scene.layer().get(first - 1).dash() || scene.layer().is(first - 1, "-"));
        return apart ? scene.phrases().named(name) : null;
    }
}
