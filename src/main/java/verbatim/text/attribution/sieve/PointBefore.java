package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.QuotedName;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>The mayor said: "..."</i>, <i>she added, "..."</i>: a verb of saying before the quote, and a colon or comma. */
final class PointBefore implements Sieve {

    private static final ClauseAfter AFTER = new ClauseAfter();
    private static final int REACH_OF_COMMA = 12;
    private static final int REACH_OF_COLON = 40;
    private static final int NEAR_COLON = 7;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(p);
        if (layer.is(p - 1, ">") && layer.is(p - 2, ":")) {
            // The angle of a block quote stands between.
            return before(scene, p - 1, layer.sentenceStart(p - 2));
        }
        Ascription before = before(scene, p, start);
        Ascription after = before != null && before.at() < p - 2 && layer.lastOf(layer.get(p)) == ',' ? rightAfter(scene, known, p) : null;
        return after == null ? before : after;
    }

    /** "..., but they could say: "...," she wrote.": the comma inside the marks leads on to the clause that ascribes the quote. */
    private static @Nullable Ascription rightAfter(Scene scene, Ascriptions known, int p) {
        Ascription after = scene.language().subjectFirst() ? AFTER.of(scene, known, p) : null;
        Mention who = after == null ? null : after.mention();
        boolean right = who != null && p + 1 < scene.layer().size() && who.span().start() == scene.layer().get(p + 1).start();
        return right ? after : null;
    }

    /** A far colon, or a participle whose subject is hardly ever the noun right before it, is less sure. */
    private static double confidence(Scene scene, @Nullable Mention subject, int verb, int p) {
        if (subject == null) {
            return 0.5;
        }
        return p - verb > NEAR_COLON || scene.language().participle(scene.layer().get(verb).lower()) ? 0.85 : 0.95;
    }

    /** "Ann Lee praised the plan, adding: "..."": a participle right before the point, in a sentence that opens with a name or pronoun and names no other person. */
    private static boolean leaning(Scene scene, @Nullable Mention subject, int verb, int p) {
        Layer layer = scene.layer();
        if (subject == null) {
            return false;
        }
        boolean leans = verb == p - 2 && scene.language().subjectFirst() && layer.is(verb - 1, ",")
                && layer.get(verb).in(WordClass.VERBS_WITH_BARE_CLAUSE) && scene.language().participle(layer.get(verb).lower());
        if (!leans || subject.form() == Mention.Form.NOUN_PHRASE) {
            return false;
        }
        int first = layer.indexAt(subject.span().start());
        int start = layer.sentenceStart(verb);
        for (int i = start; i < first; i++) {
            // "General Ann Lee …": the title is the name's.
            if (!layer.get(i).in(WordClass.TITLES)) {
                return false;
            }
        }
        int behind = layer.indexAt(subject.span().end());
        int apposition = roleUpTo(scene, behind, verb);
        for (int i = behind; i < verb; i++) {
            int name = scene.cast().nameStartingAt(layer.get(i).start());
            boolean other = name >= 0 && scene.cast().figureOf(name) != subject.figure() && scene.cast().type(scene.cast().figureOf(name)) == SpeakerType.PERSON;
            boolean somebody = layer.get(i).in(WordClass.ROLES) || layer.get(i).in(WordClass.TITLES)
                    || scene.language().ends(WordClass.OCCUPATION_ENDINGS, layer.get(i).lower(), 2) && !where(layer, i);
            if (other || somebody && i >= apposition && !beforeNoun(layer, i) || layer.get(i).pronoun() || layer.get(i).in(WordClass.KIN)
                    || layer.quote(i) || layer.is(i, ";") || layer.get(i).in(WordClass.SUBORDINATORS)) {
                return false;
            }
        }
        return true;
    }

    /** "increased police operations": what is behind the word is the noun, and the word stands without an article. */
    private static boolean beforeNoun(Layer layer, int role) {
        return layer.get(role + 1).word() && layer.get(role + 1).lower().endsWith("ions") && !layer.is(role - 1, "the") && !layer.is(role - 1, "a");
    }

    /** "on the river", "this side of the border": such a noun is a place, or at least nobody who says what follows. */
    private static boolean where(Layer layer, int noun) {
        return noun > 1 && layer.is(noun - 1, "the") && (layer.is(noun - 2, "of") || layer.is(noun - 2, "on") || layer.is(noun - 2, "along") || layer.is(noun - 2, "across"));
    }

    /** "Ann Lee, commander of the northern fleet, …": where what she is ends; the word behind the name where nothing says it. */
    private static int roleUpTo(Scene scene, int behind, int verb) {
        Layer layer = scene.layer();
        int role = layer.is(behind + 1, "the") || layer.is(behind + 1, "a") || layer.is(behind + 1, "an") ? behind + 2 : behind + 1;
        if (!layer.is(behind, ",") || role >= verb || !layer.get(role).in(WordClass.ROLES) && !scene.language().ends(WordClass.OCCUPATION_ENDINGS, layer.get(role).lower(), 2)) {
            return behind;
        }
        for (int i = role + 1; i < verb && !layer.get(i).in(WordClass.RELATIVES); i++) {
            if (layer.is(i, ",")) {
                return i;
            }
        }
        return behind;
    }

    /** "for which she later apologized": the relative word before the subject is what the verb speaks of, not what is said. */
    private static boolean saidOfIt(Scene scene, Mention subject, int start) {
        int which = scene.layer().indexAt(subject.span().start()) - 1;
        return scene.language().subjectFirst() && which - 1 > start && scene.layer().is(which, "which")
                && scene.layer().get(which - 1).in(WordClass.PREPOSITIONS) && !scene.layer().is(which - 1, "in");
    }

    /** "The mayor quoted Lincoln: "..."": the words are of the one whom somebody quotes; null where nobody is quoted right before the colon. */
    private static @Nullable Ascription quoted(Scene scene, int p) {
        Layer layer = scene.layer();
        int name = scene.language().subjectFirst() && p - 3 >= layer.sentenceStart(p - 1) ? scene.cast().nameEndingAt(layer.get(p - 2).end()) : -1;
        int verb = name < 0 ? -1 : scene.firstWord(name) - 1;
        boolean quotes = verb > layer.sentenceStart(p - 1) && (layer.is(verb, "quoted") || layer.is(verb, "quotes") || layer.is(verb, "quoting")
                || layer.is(verb, "paraphrased") || layer.is(verb, "paraphrasing"));
        return quotes ? new Ascription(scene.phrases().named(name), scene.cue(verb), verb, Placement.POINT_BEFORE, "quoted", 0.85) : null;
    }

    /** "For now, said Lee, "we wait."": right behind the verb a name that ends at the quote's own comma is its subject. */
    private static boolean namedUpToPoint(Scene scene, int verb, int p) {
        int name = scene.language().subjectFirst() && !scene.language().participle(scene.layer().get(verb).lower())
                && !scene.layer().get(verb).in(WordClass.VERBS_WITH_HEARER) ? scene.cast().nameEndingAt(scene.layer().get(p - 2).end()) : -1;
        return name >= 0 && scene.firstWord(name) == verb + 1;
    }

    /** Index of the bracket that opens what closes at {@code i}; {@code i} where none does. */
    private static int opened(Layer layer, int i, int start) {
        for (int j = i - 1; j >= start; j--) {
            if (layer.is(j, "(")) {
                return j;
            }
        }
        return i;
    }

    /** "Lee shared a post that said: "..."": what somebody holds or hands on speaks, and the words may be another's. */
    private static boolean held(Scene scene, @Nullable Mention speaker, int verb, boolean inverted) {
        Mention thing = speaker == null ? null : scene.subject(verb, inverted);
        return thing != null && !thing.equals(speaker) && !scene.canSpeak(thing);
    }

    private static @Nullable Ascription before(Scene scene, int p, int start) {
        Layer layer = scene.layer();
        boolean colon = layer.is(p - 1, ":");
        Ascription quoted = colon ? quoted(scene, p) : null;
        if (quoted != null) {
            return quoted;
        }
        if (p - 1 < start || !(colon || layer.is(p - 1, ","))) {
            return null;
        }
        boolean quoting = scene.language().subjectFirst() && p - 5 > start && layer.is(p - 2, "quote") && layer.is(p - 3, "i") && layer.is(p - 4, "and");
        // "Lee said, and I quote, "..."": the clause stands before.
        int last = quoting ? p - 6 : p - 2;
        for (int v = last; v >= start && p - v < (colon ? REACH_OF_COLON : REACH_OF_COMMA); v--) {
            if (layer.is(v, ")") && scene.language().subjectFirst()) {
                v = opened(layer, v, start);
                continue;
            }
            if (layer.quote(v) || (!colon && layer.is(v, ",") && p - v > 3 && !quoting)) {
                return null;
            }
            boolean stands = colon && p - v < NEAR_COLON && layer.get(v).in(WordClass.IMPERSONAL_VERBS);
            if (colon && scene.subjects().inOpeningClause(v, p - 1)) {
                return null;
            }
            if (scene.saying(v) || stands || v == last && scene.reporting(v)) {
                // Right after another quote, the clause is that quote's as well: "...," said Ann, "...".
                boolean paper = QuotedName.subject(scene, v, false) != null;
                boolean inverted = !paper && (layer.quote(v - 1) || (layer.is(v - 1, ",") && (layer.quote(v - 2) || namedUpToPoint(scene, v, p))));
                Mention subject = scene.speaker(v, inverted);
                if (subject == null && scene.language().subjectFirst() && v > start && !scene.passive(v)) {
                    subject = layer.is(start, "as") ? scene.phrases().startingAt(start + 1) : scene.mainSubject(v);
                }
                if (subject == null && v == start && !colon && scene.language().subjectFirst()) {
                    // "Asked about the trade, "...," Lee said.": a circumstance, and the clause that ascribes follows.
                    return null;
                }
                if (colon && subject != null && saidOfIt(scene, subject, start)) {
                    // "this line, for which she later apologized: "..."": what was said is the main clause's.
                    return null;
                }
                return new Ascription(subject, scene.cue(v), v, Placement.POINT_BEFORE,
                        colon ? "colon before" : "comma before", leaning(scene, subject, v, p) ? 0.95 : held(scene, subject, v, inverted) ? 0.85 : confidence(scene, subject, v, p));
            }
        }
        return null;
    }
}
