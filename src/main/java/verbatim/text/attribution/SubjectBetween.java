package verbatim.text.attribution;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.PersonNoun;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.attribution.sieve.Ascription;
import verbatim.text.attribution.sieve.Ascriptions;
import verbatim.text.language.Gender;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * <i>Bo Lang traf zweimal. Der Torwart schimpfte. „...“, sagte er</i>: outside English, whether a sentence between a pronoun and whoever it
 * seems to mean has somebody else as its subject, with a name or without, whom it may mean as well.
 */
final class SubjectBetween {

    private static final int SENTENCES = 6;
    private static final int PARAGRAPHS = 2;

    private SubjectBetween() {
    }

    /** Whether somebody else is the subject of such a sentence before the pronoun at index {@code at} of the layer, which seems to mean {@code figure}. */
    static boolean may(Scene scene, Ascriptions known, int at, int figure) {
        Layer layer = scene.layer();
        Gender gender = gender(scene, at);
        int sentence = layer.sentenceStart(at);
        int next = gender == Gender.UNKNOWN || names(scene, figure, sentence, at) ? 0 : sentence;
        for (int steps = 0; next > 0 && steps < SENTENCES && layer.get(sentence).paragraph() - layer.get(next - 1).lastParagraph() <= PARAGRAPHS; steps++) {
            int start = layer.sentenceStart(next - 1);
            Mention subject = subject(scene, known, start, next - 1);
            if (subject != null && names(scene, figure, start, layer.indexAt(subject.span().start()))) {
                // "Für Ann Lee, Rätin in Kiel, ist".
                return false;
            }
            if (subject != null && subject.figure() >= 0 && (subject.figure() != figure || scene.cast().guessed(subject.span())) && fits(scene, subject, gender)) {
                return true;
            }
            if (subject != null && subject.figure() == figure || names(scene, figure, start, next)) {
                return false;
            }
            if (!nounsTold(scene.language()) && (subject == null || subject.form() != Mention.Form.PRONOUN)) {
                return true;
            }
            next = start;
        }
        return false;
    }

    /**
     * "Le colonel parut déçu. « ... », dit-il": who is the subject of the sentence right before, and whom the pronoun fits; null where nobody.
     *
     * @param named whether only somebody with a name counts, since the pronoun may mean another who has one
     */
    static @Nullable Integer acting(Scene scene, Ascriptions known, int at, boolean named) {
        Layer layer = scene.layer();
        Gender gender = gender(scene, at);
        int sentence = layer.sentenceStart(at);
        boolean near = gender != Gender.UNKNOWN && sentence > 0 && layer.get(sentence).paragraph() - layer.get(sentence - 1).lastParagraph() <= PARAGRAPHS;
        Mention subject = near ? subject(scene, known, layer.sentenceStart(sentence - 1), sentence - 1) : null;
        return subject != null && subject.figure() >= 0 && (!named || subject.form() == Mention.Form.NAME) && fits(scene, subject, gender)
                ? Integer.valueOf(subject.figure()) : null;
    }

    /** "Une pêcheuse qui vit là montre le quai. « ... », dit-elle": whom the sentence right before brings in without a name and tells of at once; null where nobody. */
    static @Nullable Integer broughtIn(Scene scene, Ascriptions known, int at) {
        Integer acting = acting(scene, known, at, false);
        if (acting == null || scene.cast().type(acting) != SpeakerType.UNNAMED) {
            return null;
        }
        Layer layer = scene.layer();
        Mention subject = scene.mainSubject(layer.sentenceStart(at) - 1);
        if (subject == null || subject.form() != Mention.Form.NOUN_PHRASE) {
            return null;
        }
        int first = layer.indexAt(subject.span().start());
        boolean indefinite = layer.get(first).in(WordClass.DETERMINERS) && !layer.get(first).in(WordClass.DEFINITE_DETERMINERS)
                && !layer.get(first).in(WordClass.MALE_POSSESSIVES) && !layer.get(first).in(WordClass.FEMALE_POSSESSIVES);
        int next = indefinite ? layer.indexAt(subject.span().end()) : at;
        boolean told = next < at && (layer.get(next).in(WordClass.RELATIVES) || layer.is(next, ",") && layer.get(next + 1).in(WordClass.RELATIVES));
        return told && subject.figure() == acting ? acting : null;
    }

    /** "Zu Ann Lee sagte sie", "À Ann Lee, elle a dit": who is spoken to or of in the pronoun's own clause, and is not meant by it; null where nobody. */
    static @Nullable Integer spokenTo(Scene scene, int at) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(at);
        boolean opens = !scene.language().subjectFirst() && start + 1 < at && layer.get(start).in(WordClass.PREPOSITIONS)
                && !layer.get(start).in(WordClass.SOURCES_INTRODUCED_BY) && !layer.get(start).in(WordClass.SUBORDINATORS);
        int name = opens ? scene.cast().nameStartingAt(layer.get(start + 1).start()) : -1;
        int behind = name < 0 ? at + 1 : layer.indexAt(scene.cast().names().get(name).span().end());
        for (int i = layer.is(behind, ",") ? behind + 1 : behind; i < at; i++) {
            if (!layer.get(i).word()) {
                return null;
            }
        }
        return behind > at ? null : Integer.valueOf(scene.cast().figureOf(name));
    }

    private static Gender gender(Scene scene, int at) {
        Token token = scene.layer().get(at);
        int carried = scene.language().carriedPronoun(token.lower());
        String pronoun = carried < 0 ? token.lower() : token.lower().substring(carried + 1);
        return scene.language().has(WordClass.FEMALE_PRONOUNS, pronoun) ? Gender.FEMALE
                : scene.language().has(WordClass.MALE_PRONOUNS, pronoun) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** Who says what the sentence quotes, or its subject. */
    private static @Nullable Mention subject(Scene scene, Ascriptions known, int start, int last) {
        for (int i = last; i >= start; i--) {
            Ascription quoted = known.at(scene.layer(), i);
            Mention sayer = quoted == null || quoted.at() < start || quoted.at() > last ? null : quoted.mention();
            if (sayer != null && sayer.figure() >= 0) {
                return sayer;
            }
        }
        Mention subject = scene.mainSubject(last);
        if (subject == null) {
            return null;
        }
        int first = scene.layer().indexAt(subject.span().start());
        boolean owner = first < last && subject.form() == Mention.Form.PRONOUN && scene.layer().get(first).in(WordClass.DETERMINERS)
                && PersonNoun.at(scene.layer(), first + 1, first + 2) > 0;
        // "Hans tränare": the word is a possessive as well.
        return owner ? scene.phrases().phrase(first, first + 1) : subject;
    }

    /** Whether nouns for people are told from others: where few are listed, any subject may be one. */
    private static boolean nounsTold(Language language) {
        return language.lists(WordClass.OCCUPATIONS) || language.lists(WordClass.OCCUPATION_ENDINGS);
    }

    private static boolean fits(Scene scene, Mention subject, Gender gender) {
        Layer layer = scene.layer();
        Cast cast = scene.cast();
        if (subject.form() == Mention.Form.NAME || cast.type(subject.figure()) == SpeakerType.PERSON) {
            Gender theirs = cast.gender(subject.figure());
            return cast.type(subject.figure()) == SpeakerType.PERSON && (theirs == gender || theirs == Gender.UNKNOWN);
        }
        int first = layer.indexAt(subject.span().start());
        int noun = PersonNoun.at(layer, first, layer.indexAt(subject.span().end()));
        return noun >= 0 && PersonNoun.one(layer, first, noun, gender);
    }

    /** Whether the text names the figure from {@code from} (inclusive) to {@code to} (exclusive), indices of the layer. */
    private static boolean names(Scene scene, int figure, int from, int to) {
        Layer layer = scene.layer();
        return to > from && to <= layer.size() && scene.cast().lastMention(figure, layer.get(to - 1).end()) > layer.get(from).start();
    }
}
