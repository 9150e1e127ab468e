package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>The mayor tore up "a rotten deal ..."</i>: without words of saying, the sentence's subject is the best guess, if it can speak. */
final class SubjectOfSentence implements Sieve {

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        if (scene.standsAlone(p)) {
            return null;
        }
        Mention whom = toWhom(scene, p);
        if (whom != null) {
            return new Ascription(whom, null, p, Placement.IN_SENTENCE, "as somebody sees it", 0.5);
        }
        Mention subject = scene.mainSubject(p);
        if (subject != null && document(scene, subject, p)) {
            int next = scene.layer().indexAt(subject.span().end());
            boolean found = scene.layer().is(next, "found") || scene.layer().is(next, "finds");
            return new Ascription(subject, null, p, found ? Placement.IN_SENTENCE : Placement.NONE, "document", 0.4);
        }
        if (subject == null || !scene.canSpeak(subject)) {
            subject = forWhom(scene, p);
        }
        return subject == null ? null : new Ascription(subject, null, p, Placement.NONE, "subject of the sentence", 0.35);
    }

    /** "The audit found "grave lapses"": what a document holds is in its words. */
    private static boolean document(Scene scene, Mention subject, int p) {
        Layer layer = scene.layer();
        int first = layer.indexAt(subject.span().start());
        int next = layer.indexAt(subject.span().end());
        boolean definite = subject.form() == Mention.Form.NOUN_PHRASE && scene.language().subjectFirst()
                && (layer.get(first).in(WordClass.DEFINITE_DETERMINERS) || first > 0 && layer.get(first - 1).in(WordClass.DEFINITE_DETERMINERS));
        return definite && layer.get(next - 1).in(WordClass.DOCUMENTS) && next < p;
    }

    /** "To her neighbors, she is "the dog lady"": somebody whom "to" opens the sentence with sees it so; else null. */
    private static @Nullable Mention toWhom(Scene scene, int p) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(p);
        boolean opens = scene.language().subjectFirst() && layer.is(start, "to") && start + 2 < p;
        Mention whom = opens ? scene.phrases().startingAt(start + 1) : null;
        int comma = whom == null || whom.form() == Mention.Form.PRONOUN || !scene.canSpeak(whom) ? p : layer.indexAt(whom.span().end());
        boolean is = false;
        for (int i = comma + 1; i < p; i++) {
            is |= layer.get(i).in(WordClass.PASSIVE_AUXILIARIES) || layer.is(i, "'s");
        }
        return is && layer.is(comma, ",") ? whom : null;
    }

    /** "For Ann Lee, the dam is "a gift"": of a thing that cannot speak, it is said as the one sees it whom "for" names first; else null. */
    private static @Nullable Mention forWhom(Scene scene, int p) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(p);
        int name = scene.language().subjectFirst() && layer.is(start, "for") && start + 1 < p
                ? scene.cast().nameStartingAt(layer.get(start + 1).start()) : -1;
        boolean apart = name >= 0 && layer.is(layer.indexAt(scene.cast().names().get(name).span().end()), ",")
                && scene.cast().type(scene.cast().figureOf(name)) == SpeakerType.PERSON;
        return apart ? scene.phrases().named(name) : null;
    }
}
