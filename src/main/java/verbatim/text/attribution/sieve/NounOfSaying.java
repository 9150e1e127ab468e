package verbatim.text.attribution.sieve;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>her claim that the plan was "..."</i>, <i>Lee's call for "..."</i>: the owner of a noun of saying is the speaker. */
final class NounOfSaying implements Sieve {

    private static final Set<String> LINKS = Set.of("that", "of", "for", "to", "about", "by", "from", ":", ",");
    private static final int REACH = 12;
    private static final int ADJECTIVES = 4;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(p);
        int unowned = -1;
        for (int v = p - 1; v >= start && p - v < REACH; v--) {
            if (layer.quote(v) || scene.reporting(v)) {
                return null;
            }
            if (layer.get(v).in(WordClass.NOUNS_OF_SAYING) && leadsOn(scene, v + 1, p)) {
                Ascription owned = at(scene, v, p);
                Ascription found = owned == null && v == p - 2 ? issued(scene, v) : owned;
                if (found != null || !scene.language().subjectFirst() || !layer.is(p - 1, ":") || unowned >= 0) {
                    return found;
                }
                // "Lee's reaction to the verdict: "..."": the noun before it may have an owner.
                unowned = v;
            }
        }
        return null;
    }

    /** "asked about Lee's remark that the plan was "..."": a noun with its owner, nearer than any verb of saying; null where none is. */
    static @Nullable Ascription before(Scene scene, int p) {
        Layer layer = scene.layer();
        for (int v = p - 1; scene.language().subjectFirst() && v > layer.sentenceStart(p) && p - v < REACH; v--) {
            if (layer.quote(v) || scene.reporting(v) || scene.calling(v)) {
                return null;
            }
            if (layer.get(v).in(WordClass.NOUNS_OF_SAYING) && (layer.get(v + 1).in(WordClass.COMPLEMENTISERS) || byWhom(scene, v, p))) {
                Ascription owned = at(scene, v, p);
                Mention owner = owned == null ? null : owned.mention();
                Mention blamed = owner != null && owner.form() == Mention.Form.PRONOUN ? blamed(scene, owner) : null;
                if (owned != null && blamed != null) {
                    return new Ascription(blamed, owned.cue(), owned.at(), owned.placement(), "remark that somebody is blamed for", 0.7);
                }
                // "He repeated his assertion that" has a subject.
                return owner == null || owner.form() == Mention.Form.PRONOUN ? null : owned;
            }
        }
        return null;
    }

    /** "the claim by Lee that": whether nothing but the owner stands between the noun and the word that opens what was claimed. */
    private static boolean byWhom(Scene scene, int noun, int p) {
        Layer layer = scene.layer();
        Mention owner = layer.is(noun + 1, "by") && noun + 3 < p ? scene.phrases().startingAt(noun + 2) : null;
        int that = owner == null ? p : layer.indexAt(owner.span().end());
        return that < p && layer.get(that).in(WordClass.COMPLEMENTISERS);
    }

    /** "slammed Lee over his remark that": the object of the blame made the remark; null where nobody is blamed right before. */
    private static @Nullable Mention blamed(Scene scene, Mention owner) {
        Layer layer = scene.layer();
        int over = layer.indexAt(owner.span().start()) - 1;
        int name = over - 1 > layer.sentenceStart(over) && (layer.is(over, "over") || layer.is(over, "for"))
                ? scene.cast().nameEndingAt(layer.get(over - 1).end()) : -1;
        int verb = name < 0 ? -1 : scene.firstWord(name) - 1;
        return verb > layer.sentenceStart(over) && scene.calling(verb) ? scene.phrases().named(name) : null;
    }

    /** "Lee issued a statement, "..."": without an owner the words are those of whoever gave them out. */
    private static @Nullable Ascription issued(Scene scene, int noun) {
        Layer layer = scene.layer();
        boolean point = scene.language().subjectFirst() && (layer.is(noun + 1, ",") || layer.is(noun + 1, ":"));
        Mention subject = point ? scene.mainSubject(noun) : null;
        return subject == null || !scene.canSpeak(subject) ? null
                : new Ascription(subject, layer.get(noun).span(), noun, Placement.POINT_BEFORE, "noun of saying without owner", 0.75);
    }

    /** Whether what follows the noun says what was claimed or called for; a verb there would say something of the claim. */
    private static boolean leadsOn(Scene scene, int next, int p) {
        Layer layer = scene.layer();
        // "Lee's answer was: "...""
        boolean is = scene.language().subjectFirst() && layer.get(next).in(WordClass.AUXILIARIES)
                && (next + 1 == p || layer.is(next + 1, ":") && next + 2 == p);
        int dash = layer.get(next).in(WordClass.ADVERBS) ? next + 1 : next;
        // "Lee's answer then — "..." — was"
        boolean apart = scene.language().subjectFirst() && dash + 1 == p && layer.get(dash).dash();
        return next == p || is || apart || shown(scene, next, p) || saidThat(scene, next, p) || LINKS.contains(layer.get(next).lower());
    }

    /** "Lee's answer was short: "..."", "Lee's verdict on the trial was "..."". */
    private static boolean shown(Scene scene, int next, int p) {
        Layer layer = scene.layer();
        boolean auxiliary = layer.get(next).in(WordClass.AUXILIARIES);
        if (!scene.language().subjectFirst() || !auxiliary && !layer.get(next).in(WordClass.PREPOSITIONS)) {
            return false;
        }
        for (int i = next; i < p; i++) {
            boolean last = i == p - 1 && (layer.is(i, ":") && auxiliary || layer.get(i).in(WordClass.AUXILIARIES));
            if (last) {
                return true;
            }
            if (!layer.get(i).word() || auxiliary && i - next > ADJECTIVES) {
                return false;
            }
        }
        return false;
    }

    /** "her comment Monday that", "her suggestion at a late debate that": only when or where stands between. */
    private static boolean saidThat(Scene scene, int next, int p) {
        Layer layer = scene.layer();
        String first = layer.get(next).lower();
        int i = next;
        boolean circumstance = scene.language().subjectFirst() && (scene.language().has(WordClass.PLACE_AND_TIME_WORDS, first)
                || scene.language().has(WordClass.PREPOSITIONS, first));
        while (circumstance && i < p && layer.get(i).word() && !layer.get(i).in(WordClass.AUXILIARIES)
                && !layer.get(i).in(WordClass.COMPLEMENTISERS)) {
            i++;
        }
        return circumstance && i < p && layer.get(i).in(WordClass.COMPLEMENTISERS);
    }

    /** The ascription by the noun at {@code noun}, whose owner stands before {@code end}; null where it has none. */
    static @Nullable Ascription at(Scene scene, int noun, int end) {
        Mention owner = owner(scene, noun, end);
        return owner == null ? null : new Ascription(owner, scene.layer().get(noun).span(), noun, Placement.IN_SENTENCE,
                "noun of saying", 0.75);
    }

    private static @Nullable Mention owner(Scene scene, int noun, int end) {
        Layer layer = scene.layer();
        boolean from = scene.language().subjectFirst() && layer.is(noun + 1, "from");
        if ((layer.is(noun + 1, "by") || from) && noun + 2 < end) {
            return scene.phrases().startingAt(noun + 2);
        }
        int start = layer.sentenceStart(noun);
        for (int i = noun - 1; i >= start && noun - i <= ADJECTIVES + 1 && layer.get(i).word(); i--) {
            String lower = layer.get(i).lower();
            if (possessive(scene, lower)) {
                return new Mention(layer.get(i).span(), Mention.Form.PRONOUN, -1);
            }
            if (lower.equals("'s")) {
                return i == start ? null : owning(scene, i - 1, start);
            }
            if (scene.language().small(lower) && !layer.is(i, "last") && !layer.is(i, "first")) {
                return null;
            }
        }
        return null;
    }

    /** Who owns, by the words up to {@code last}; in "the strength of Lee's" the name, where no strength can speak. */
    static @Nullable Mention owning(Scene scene, int last, int start) {
        Mention owner = scene.phrases().endingAt(last, start);
        int name = owner == null || scene.canSpeak(owner) || !scene.language().subjectFirst() ? -1
                : scene.cast().nameEndingAt(scene.layer().get(last).end());
        return name < 0 ? owner : scene.phrases().named(name);
    }

    private static boolean possessive(Scene scene, String word) {
        return scene.language().has(WordClass.MALE_POSSESSIVES, word) || scene.language().has(WordClass.FEMALE_POSSESSIVES, word)
                || scene.language().has(WordClass.PLURAL_POSSESSIVES, word)
                || scene.language().has(WordClass.NEUTER_POSSESSIVES, word);
    }
}
