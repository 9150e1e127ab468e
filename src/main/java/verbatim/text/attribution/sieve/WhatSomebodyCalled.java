package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>In what Lee called "a dark day," Roe said he would go</i>: the clause in which the words stand says whose they are, and no later one. */
final class WhatSomebodyCalled implements Sieve {

    private static final int REACH = 4;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(p);
        int verb = p - 1;
        while (verb > start && p - verb < REACH && (layer.is(verb, "as") || layer.get(verb).in(WordClass.DETERMINERS) || layer.get(verb).in(WordClass.PLACE_AND_TIME_WORDS))) {
            verb--;
        }
        if (!scene.language().subjectFirst() || verb - 2 < start || !scene.calling(verb) && !scene.saying(verb)) {
            return null;
        }
        Mention who = scene.subjects().before(verb);
        if (who != null && layer.is(layer.indexAt(who.span().start()), "what") && layer.indexAt(who.span().start()) + 1 < verb) {
            // "what critics call": the word before reads like a part of the noun phrase.
            who = scene.phrases().phrase(layer.indexAt(who.span().start()) + 1, layer.indexAt(who.span().end()) - 1);
        }
        Mention some = someOf(scene, verb, start);
        if (some != null) {
            return new Ascription(some, scene.cue(verb), verb, Placement.BARE_BEFORE, "what somebody called", 0.75);
        }
        int what = who == null ? -1 : firstOf(scene, who) - 1;
        // "Citing what she called "a dark day," Lee said": the later clause names her.
        boolean named = who != null && who.form() != Mention.Form.PRONOUN && what >= start && layer.is(what, "what");
        return named ? new Ascription(who, scene.cue(verb), verb, Placement.BARE_BEFORE, "what somebody called", 0.93) : null;
    }

    /** "what two of the nurses called", "what some of them call": those right behind "what" of whom only a number is told; null where nobody is. */
    private static @Nullable Mention someOf(Scene scene, int verb, int start) {
        Layer layer = scene.layer();
        int what = verb - 1;
        while (what > start && verb - what < REACH && layer.get(what).word() && !layer.is(what, "what")) {
            what--;
        }
        boolean some = layer.is(what, "what") && what + 2 < verb && layer.is(what + 2, "of")
                && (layer.get(what + 1).in(WordClass.QUANTIFIERS) || layer.get(what + 1).in(WordClass.NUMERALS));
        return some ? scene.phrases().phrase(what + 1, scene.subjects().beforeVerbGroup(verb)) : null;
    }

    /** Index of the first word of whoever is named, with the title, and an article before it. */
    private static int firstOf(Scene scene, Mention who) {
        int first = scene.firstWord(who);
        return first > 0 && scene.layer().get(first - 1).in(WordClass.DETERMINERS) ? first - 1 : first;
    }
}
