package verbatim.text.attribution;

import java.util.Locale;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.Gender;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** Whether a sentence may speak of a person of whom nothing but a noun's ending, a capital or a number shows that it is one, so that a pronoun may mean them. */
final class NewFaces {

    private final Scene scene;
    private final Layer layer;
    private final Cast cast;

    /** @param scene the outermost layer's */
    NewFaces(Scene scene) {
        this.scene = scene;
        this.layer = scene.layer();
        this.cast = scene.cast();
    }

    /** Whether the sentence from {@code start} on may, none of whose subjects the pronoun fits for sure. */
    boolean mayBeIn(SpokenOf sentence, int start, Gender gender) {
        return sentence.subjects().stream().anyMatch(subject -> maybePerson(subject, gender)) || opensUnknown(start) || oneOfSeveral(start);
    }

    /** "Booker shrugged": one word with a capital of which nothing shows whether it is a person, a place or a body. */
    boolean unknown(int figure) {
        String name = cast.nameOf(figure);
        String lower = name.toLowerCase(Locale.ROOT);
        return cast.type(figure) == SpeakerType.ORGANISATION && name.indexOf(' ') < 0 && !WhoIsMeant.initials(name)
                && !layer.language().has(WordClass.ORGANISATION_WORDS, lower);
    }

    /** "The keeper was furious": a noun that by its ending may be of a person, though it only acts. */
    private boolean maybePerson(Mention subject, Gender gender) {
        int first = layer.indexAt(subject.span().start());
        int last = layer.indexAt(subject.span().end()) - 1;
        // "The driver refused": the verb was read with its noun.
        boolean verb = last - first > 1 && (layer.get(last).lower().endsWith("ed") || layer.get(last).lower().endsWith("s"));
        Mention shorter = !verb ? subject : new Mention(layer.span(first, last - 1), Mention.Form.NOUN_PHRASE, subject.figure());
        if (last + 2 < layer.size() && layer.get(last + 1).in(WordClass.COPULAS) && cast.nameStartingAt(layer.get(last + 2).start()) >= 0) {
            // "The winner was Ann Lee".
            return false;
        }
        boolean told = layer.get(first).in(WordClass.DEFINITE_DETERMINERS) && !layer.is(first, "that") && !layer.is(first, "this");
        return subject.form() == Mention.Form.NOUN_PHRASE && cast.type(subject.figure()) == SpeakerType.UNNAMED && told
                && !layer.get(verb ? last - 1 : last).in(WordClass.THINGS_LIKE_PEOPLE) && !layer.language().ends(WordClass.ENDINGS_OF_THINGS, layer.get(verb ? last - 1 : last).lower(), 2) && (SpokenOf.onePerson(scene, subject, true, gender) || SpokenOf.onePerson(scene, shorter, true, gender));
    }

    /** "One of them, a teacher, led the way", "Another, a nurse, wept": somebody without a name, of several. */
    private boolean oneOfSeveral(int start) {
        return layer.is(start, "another") || layer.is(start, "one") && (layer.is(start + 1, "of") || layer.is(start + 1, ","));
    }

    /** "Cole did not look up": a word with a capital that opens its sentence before a verb, of which the text shows nothing else. */
    private boolean opensUnknown(int start) {
        if (start + 1 >= layer.size()) {
            return false;
        }
        Token first = layer.get(start);
        Token next = layer.get(start + 1);
        boolean word = first.word() && first.capital() && !first.small() && !first.in(WordClass.OTHER_PRONOUNS) && !first.in(WordClass.DETERMINERS) && !layer.language().ends(WordClass.ENDINGS_OF_THINGS, first.lower(), 2) && cast.nameStartingAt(first.start()) < 0;
        return word && !next.capital() && (next.in(WordClass.AUXILIARIES) || next.in(WordClass.FINITE_FORMS) || next.lower().endsWith("ed"));
    }
}
