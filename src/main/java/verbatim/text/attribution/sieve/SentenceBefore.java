package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.PersonNoun;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/**
 * <i>The mayor was not amused. "..."</i>: a quote that stands alone belongs to whom the sentence before it speaks of,
 * the subject of its verb of saying first; a name, or a pronoun, not just any noun.
 */
final class SentenceBefore implements Sieve {

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        if (!scene.standsAlone(p) || p == 0 || layer.get(p - 1).lastParagraph() < layer.get(p).paragraph() - 2) {
            return null;
        }
        int last = p - 1;
        int start = layer.sentenceStart(last);
        boolean afterTurn = scene.dashTurn(p) && layer.quote(start) && layer.get(last).lastParagraph() != layer.get(p).paragraph();
        if (afterTurn || known.anotherTurn(layer, p)) {
            // The sentence before is the turn before, and its clause of saying.
            return null;
        }
        for (int v = last; v >= start; v--) {
            if (layer.quote(v)) {
                Ascription first = v > start && layer.quote(start) ? known.at(layer, start) : null;
                boolean aside = first != null && first.placement() == Placement.AFTER && scene.language().subjectFirst();
                // "...," Lee said, though the mayor calls it "..."": the sentence is Lee's.
                Ascription before = aside ? first : known.at(layer, v);
                return before == null ? null : new Ascription(before.mention(), before.cue(), before.at(),
                        Placement.ELSEWHERE, "goes on from the sentence before", 0.7);
            }
            if (scene.saying(v)) {
                Mention asked = Answered.whomAsked(scene, v, p);
                if (asked != null) {
                    return new Ascription(asked, null, v, Placement.ELSEWHERE, "answer of whom the sentence before asks", 0.7);
                }
                Mention after = namedBehind(scene, v);
                Mention subject = after == null ? scene.subject(v, false) : after;
                if (subject != null && !hearsay(scene, subject, v)) {
                    return new Ascription(subject, scene.cue(v), v, Placement.ELSEWHERE, "said in the sentence before",
                            0.7);
                }
            }
        }
        if (!known.talk() && start > 0 && layer.quote(start - 1) && known.at(layer, start - 1) == null
                && layer.get(start - 1).lastParagraph() == layer.get(p).paragraph()) {
            // "..." Ann looked up. "...": whether she speaks before, behind, or both times, nothing shows.
            return new Ascription(null, null, last, Placement.ELSEWHERE, "between two quotes", 0.3);
        }
        Mention subject = scene.mainSubject(last);
        boolean person = subject != null && (subject.form() != Mention.Form.NOUN_PHRASE || kin(scene, subject) || scene.dashTurn(p) && acts(scene, subject));
        return person ? new Ascription(subject, null, last, Placement.ELSEWHERE, "subject of the sentence before", 0.5)
                : null;
    }

    /** "She is, critics say, a bully.": nobody in particular says so of whom the sentence speaks. */
    private static boolean hearsay(Scene scene, Mention subject, int verb) {
        Layer layer = scene.layer();
        int first = layer.indexAt(subject.span().start());
        boolean alone = scene.language().subjectFirst() && subject.form() == Mention.Form.NOUN_PHRASE && first + 1 == verb && first > layer.sentenceStart(verb);
        return alone && layer.is(first - 1, ",") && layer.is(verb + 1, ",") && layer.get(first).lower().endsWith("s");
    }

    /** "Le colonel se leva.", before a line in dashes: somebody whom a story calls by what he is. */
    private static boolean acts(Scene scene, Mention subject) {
        int first = scene.layer().indexAt(subject.span().start());
        boolean definite = !scene.language().subjectFirst() && scene.layer().get(first).in(WordClass.DETERMINERS);
        return definite && PersonNoun.at(scene.layer(), first + 1, scene.layer().indexAt(subject.span().end())) > first;
    }

    /** "Sein Sohn nickt.": somebody of the family who is not named, outside English. */
    private static boolean kin(Scene scene, Mention subject) {
        Layer layer = scene.layer();
        int first = layer.indexAt(subject.span().start());
        return !scene.language().subjectFirst() && layer.indexAt(subject.span().end()) == first + 2 && layer.get(first).in(WordClass.DETERMINERS)
                && layer.get(first + 1).in(WordClass.KIN);
    }

    /** "..., said Ann Lee": whom the verb names behind the comma of what is reported; null where nobody. */
    static @Nullable Mention namedBehind(Scene scene, int verb) {
        // "Lee, who lives in Leith, told Ann Roe": whoever stands behind such a verb hears it.
        boolean hears = scene.layer().get(verb).in(WordClass.VERBS_WITH_HEARER) || scene.layer().get(verb).in(WordClass.VERBS_OF_CALLING);
        Mention after = scene.language().subjectFirst() && !hears && scene.layer().is(verb - 1, ",") ? scene.subjects().after(verb) : null;
        return after != null && after.form() == Mention.Form.NAME ? after : null;
    }
}
