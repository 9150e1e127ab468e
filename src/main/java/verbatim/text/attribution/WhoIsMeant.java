package verbatim.text.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Pronouns;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.attribution.sieve.Ascription;
import verbatim.text.attribution.sieve.Ascriptions;
import verbatim.text.language.Gender;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * Whom "he" or "she" means in a report, by what the sentences before speak of: the subject of the last one that speaks of anybody whom
 * the pronoun fits, with a name or without, rather than who spoke further back. And who competes with that one, which alone decides
 * whether it is sure. Where no such sentence is near, what names and their distance show stays.
 */
final class WhoIsMeant {

    private static final int SENTENCES = 14;
    private static final int PARAGRAPHS = 2;
    /** Who spoke so many sentences before the one that is meant still competes. */
    private static final int RIVALS = 6;
    private static final int AGE_AND_RELATIVE = 2;

    private final Scene scene;
    private final Layer layer;
    private final Cast cast;
    private final Ascriptions known;
    private final boolean[] beside;
    private final Map<Integer, SpokenOf> sentences = new HashMap<>();
    /** By where a pronoun stands, whom it means: the halves of one quote must not differ. */
    private final Map<Integer, Pronouns.Resolved> settled = new HashMap<>();

    /**
     * Nothing is settled yet.
     *
     * @param scene the outermost layer's
     * @param beside by index of the name, whether it stands inside a quote or in a byline, where no pronoun leans on it
     */
    WhoIsMeant(Scene scene, Ascriptions known, boolean[] beside) {
        this.beside = beside;
        this.scene = scene;
        this.layer = scene.layer();
        this.cast = scene.cast();
        this.known = known;
    }

    /** One who may be meant: in a sentence so many sentences and paragraphs back. */
    private record One(int figure, int start, int paragraphs, SpokenOf sentence) {
    }

    /** What was decided of the pronoun at that index of the layer; null where nothing was. */
    Pronouns.@Nullable Resolved settled(int at) {
        return settled.get(at);
    }

    /**
     * Whom the pronoun at index {@code at} of the layer means.
     *
     * @param nearest whom its distance from the names before shows
     */
    Pronouns.Resolved of(int at, Pronouns.Resolved nearest) {
        Gender gender = gender(at);
        if (gender == Gender.UNKNOWN || !layer.language().subjectFirst()) {
            return nearest;
        }
        return namedInSentence(at, gender) ? nearest : find(at, gender, nearest);
    }

    /** Keeps what was decided of the pronoun at index {@code at} of the layer, and gives it back. */
    Pronouns.Resolved settle(int at, Pronouns.Resolved resolved) {
        settled.put(at, resolved);
        return resolved;
    }

    /** Whether the pronoun at index {@code at} may mean whoever without a name speaks the quote at {@code quote}, by what the noun shows. */
    boolean may(int at, int quote) {
        Ascription said = known.at(layer, quote);
        Mention noun = said == null ? null : said.mention();
        Gender gender = gender(at);
        return !layer.language().subjectFirst() || gender == Gender.UNKNOWN || noun == null || noun.form() != Mention.Form.NOUN_PHRASE || SpokenOf.onePerson(scene, noun, gender);
    }

    private Gender gender(int at) {
        Token token = layer.get(at);
        return token.in(WordClass.FEMALE_PRONOUNS) || token.in(WordClass.FEMALE_POSSESSIVES) ? Gender.FEMALE
                : token.in(WordClass.MALE_PRONOUNS) || token.in(WordClass.MALE_POSSESSIVES) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** "As Lee left, he said": who is named in the pronoun's own sentence is nearer than any other. */
    private boolean namedInSentence(int at, Gender gender) {
        for (int i = layer.sentenceStart(at); i < at; i++) {
            int name = layer.get(i).capital() ? cast.nameStartingAt(layer.get(i).start()) : -1;
            if (name >= 0 && fits(cast.figureOf(name), gender)) {
                return true;
            }
        }
        return false;
    }

    private Pronouns.Resolved find(int at, Gender gender, Pronouns.Resolved nearest) {
        List<Integer> between = new ArrayList<>();
        int paragraphs = 0;
        boolean resumed = false;
        int next = layer.sentenceStart(at);
        for (int steps = 0; next > 0 && steps < SENTENCES; steps++) {
            int start = layer.sentenceStart(next - 1);
            paragraphs += layer.get(next - 1).lastParagraph() == layer.get(next).paragraph() ? 0 : 1;
            if (paragraphs > PARAGRAPHS) {
                return nearest;
            }
            SpokenOf sentence = sentence(start, next - 1);
            if (sentence.resumes() >= 0 && gender(sentence.resumes()) == gender) {
                Pronouns.Resolved same = settled.get(sentence.resumes());
                if (same != null && same.figure() != null) {
                    return same;
                }
                resumed = true;
            }
            List<Integer> fitting = sentence.subjects().stream().filter(subject -> fits(subject, gender)).map(Mention::figure).distinct().toList();
            if (fitting.size() > 1) {
                int figure = nearest.figure() != null && fitting.contains(nearest.figure()) ? nearest.figure() : fitting.getFirst();
                return new Pronouns.Resolved(figure, false);
            }
            if (fitting.size() == 1) {
                return decide(new One(fitting.getFirst(), start, paragraphs, sentence), between, resumed, gender, nearest);
            }
            if (!resumed) {
                sentence.others().stream().filter(name -> !beside[name] && fits(cast.figureOf(name), gender)).forEach(between::add);
            }
            next = start;
        }
        return nearest;
    }

    private Pronouns.Resolved decide(One one, List<Integer> between, boolean resumed, Gender gender, Pronouns.Resolved nearest) {
        One rival = rival(one, gender);
        for (int name : between) {
            int figure = cast.figureOf(name);
            if (figure != one.figure() && broughtIn(name)) {
                return new Pronouns.Resolved(figure, false);
            }
        }
        boolean named = between.stream().anyMatch(name -> cast.figureOf(name) != one.figure());
        if (named) {
            return new Pronouns.Resolved(nearest.figure() == null ? one.figure() : nearest.figure(), false);
        }
        boolean others = !resumed && !one.sentence().says()
                && one.sentence().others().stream().anyMatch(name -> fits(cast.figureOf(name), gender) && cast.figureOf(name) != one.figure());
        boolean vague = rival != null && (cast.type(one.figure()) == SpeakerType.PERSON && cast.gender(one.figure()) == Gender.UNKNOWN || cast.type(one.figure()) == SpeakerType.UNNAMED && one.sentence().definite());
        boolean apart = rival == null || rival.paragraphs() > 0 && (one.sentence().says() || one.paragraphs() == 0);
        boolean unnamed = cast.type(one.figure()) == SpeakerType.UNNAMED && nearest.figure() != null && nearest.figure() != one.figure();
        boolean agrees = nearest.figure() != null && nearest.figure() == one.figure() && nearest.sure();
        return new Pronouns.Resolved(one.figure(), agrees || apart && !others && !vague && !unnamed);
    }

    /** Who else, whom the pronoun fits, speaks shortly before the sentence that speaks of {@code one}; null where nobody does. */
    private @Nullable One rival(One one, Gender gender) {
        int paragraphs = 0;
        int next = one.start();
        for (int steps = 0; next > 0 && steps < RIVALS; steps++) {
            int start = layer.sentenceStart(next - 1);
            paragraphs += layer.get(next - 1).lastParagraph() == layer.get(next).paragraph() ? 0 : 1;
            if (paragraphs > PARAGRAPHS) {
                return null;
            }
            SpokenOf sentence = sentence(start, next - 1);
            if (sentence.says()) {
                for (Mention subject : sentence.subjects()) {
                    if (subject.figure() != one.figure() && fits(subject, gender)) {
                        return new One(subject.figure(), start, paragraphs, sentence);
                    }
                }
            }
            next = start;
        }
        return null;
    }

    private SpokenOf sentence(int start, int last) {
        return sentences.computeIfAbsent(start, s -> SpokenOf.in(scene, known, s, last));
    }

    /** "Police stopped Tom Lee, 43, who": named for the first time, and told who he is. */
    private boolean broughtIn(int name) {
        int next = layer.indexAt(cast.names().get(name).span().end());
        boolean told = layer.is(next, ",") && next + AGE_AND_RELATIVE < layer.size()
                && (layer.get(next + 1).type() == Token.Type.NUMBER || layer.get(next + 1).in(WordClass.RELATIVES) || layer.get(next + 1).in(WordClass.DETERMINERS));
        return told && cast.lastMention(cast.figureOf(name), cast.names().get(name).titleStart()) == 0;
    }

    private boolean fits(int figure, Gender gender) {
        return cast.type(figure) == SpeakerType.PERSON && (cast.gender(figure) == gender || cast.gender(figure) == Gender.UNKNOWN);
    }

    private boolean fits(Mention subject, Gender gender) {
        int name = subject.form() == Mention.Form.NAME ? cast.nameStartingAt(subject.span().start()) : -1;
        if (name >= 0 && beside[name]) {
            return false;
        }
        return cast.type(subject.figure()) == SpeakerType.UNNAMED ? SpokenOf.onePerson(scene, subject, gender) : fits(subject.figure(), gender);
    }
}
