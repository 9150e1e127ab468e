package verbatim.text.attribution.talk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.sieve.Ascription;
import verbatim.text.attribution.sieve.Ascriptions;
import verbatim.text.language.Gender;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** Cuts a text into utterances: the quotes of each paragraph, which one person speaks unless the paragraph says otherwise. */
final class Utterances {

    private final Layer layer;
    private final Language language;
    private final Cast cast;
    private final Ascriptions known;
    private final int narrator;
    private final List<Utterance> utterances = new ArrayList<>();

    private Utterances(Layer layer, Cast cast, Ascriptions known, int narrator) {
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
        this.known = known;
        this.narrator = narrator;
    }

    /** The utterances of a text in their order. */
    static List<Utterance> of(Layer layer, Cast cast, Ascriptions known, int narrator) {
        Utterances all = new Utterances(layer, cast, known, narrator);
        all.read();
        return all.utterances;
    }

    private void read() {
        int last = -1;
        for (int first = 0; first < layer.size();) {
            int next = first;
            List<Integer> quotes = new ArrayList<>();
            while (next < layer.size() && (next == first || layer.get(next).paragraph() == layer.get(next - 1).lastParagraph())) {
                if (layer.quote(next) && layer.firstOf(layer.get(next)) != ' ') {
                    quotes.add(next);
                }
                next++;
            }
            if (!quotes.isEmpty()) {
                readParagraph(quotes, first, next, last == first);
                last = next;
            }
            first = next;
        }
    }

    private void readParagraph(List<Integer> quotes, int first, int next, boolean follows) {
        List<Integer> own = new ArrayList<>();
        Ascription by = null;
        boolean after = follows;
        for (int p : quotes) {
            Ascription clause = clause(p, first, next);
            if (by != null && clause != null && other(by, clause)) {
                utterances.add(utterance(own, by, first, next, after));
                own = new ArrayList<>();
                by = clause;
                after = true;
            }
            by = by == null || clause != null && !names(by) && names(clause) ? clause : by;
            own.add(p);
        }
        utterances.add(utterance(own, by, first, next, after));
    }

    /** What the paragraph itself says of who speaks the quote at {@code p}; null where it does not say. */
    private @Nullable Ascription clause(int p, int first, int next) {
        Ascription found = known.at(layer, p);
        if (found == null) {
            return null;
        }
        Mention acting = found.mention();
        if (!language.subjectFirst() && found.placement() == Placement.ELSEWHERE && acting != null && acting.form() == Mention.Form.NOUN_PHRASE
                && found.at() < first && layer.sentenceEnd(found.at()) == first && layer.indexAt(acting.span().start()) >= layer.sentenceStart(found.at())) {
            // "Le colonel se leva.", in the paragraph before: somebody of whom no name is told.
            return found;
        }
        boolean own = found.at() >= first && found.at() < next || found.placement() == Placement.POINT_BEFORE;
        return own && found.mention() != null && found.cue() != null && found.placement() != Placement.NONE ? found : null;
    }

    private static boolean names(Ascription ascription) {
        return ascription.mention() != null && ascription.mention().form() == Mention.Form.NAME;
    }

    /** Whether the two mean different people, as far as names and genders show. */
    private boolean other(Ascription one, Ascription two) {
        Mention a = one.mention();
        Mention b = two.mention();
        if (a == null || b == null || a.span().equals(b.span())) {
            return false;
        }
        if (names(one) && names(two)) {
            return a.figure() != b.figure();
        }
        Gender first = shown(a);
        Gender second = shown(b);
        return first != Gender.UNKNOWN && second != Gender.UNKNOWN && first != second;
    }

    private Utterance utterance(List<Integer> quotes, @Nullable Ascription by, int first, int next, boolean follows) {
        Mention mention = by == null ? null : by.mention();
        if (mention == null) {
            return new Utterance(first, next, List.copyOf(quotes), by, Utterance.Means.NOT, -1, Gender.UNKNOWN, follows);
        }
        Utterance.Means means = means(mention);
        boolean figure = means == Utterance.Means.NAME || means == Utterance.Means.NOUN;
        return new Utterance(first, next, List.copyOf(quotes), by, means, figure ? mention.figure() : -1,
                means == Utterance.Means.NOT ? Gender.UNKNOWN : shown(mention), follows);
    }

    private Utterance.Means means(Mention mention) {
        if (mention.form() == Mention.Form.PRONOUN) {
            return mention.figure() >= 0 && mention.figure() == narrator ? Utterance.Means.NAME
                    : shown(mention) != Gender.UNKNOWN ? Utterance.Means.PRONOUN
                    : mention.figure() >= 0 ? Utterance.Means.NAME : Utterance.Means.NOBODY;
        }
        if (mention.form() == Mention.Form.NAME || cast.type(mention.figure()) == SpeakerType.PERSON) {
            return Utterance.Means.NAME;
        }
        if (!somebody(mention)) {
            // "in a low voice, said": what was taken for the subject is none.
            return Utterance.Means.NOT;
        }
        String last = layer.get(layer.indexAt(mention.span().end()) - 1).lower();
        return language.has(WordClass.WORDS_FOR_THE_OTHER, last) ? Utterance.Means.PRONOUN
                : cast.type(mention.figure()) == SpeakerType.UNNAMED ? Utterance.Means.NOUN : Utterance.Means.NAME;
    }

    /** Whether a noun phrase is of a person: it is definite, or holds a word for one. */
    private boolean somebody(Mention noun) {
        int first = layer.indexAt(noun.span().start());
        int last = layer.indexAt(noun.span().end());
        boolean somebody = layer.get(first).in(WordClass.DEFINITE_DETERMINERS);
        for (int i = first; i < last && !somebody; i++) {
            String word = layer.get(i).lower();
            somebody = layer.get(i).capital() || language.headedBy(WordClass.ROLES, word) || language.headedBy(WordClass.TITLES, word)
                    || language.headedBy(WordClass.FEMALE_WORDS, word) || language.headedBy(WordClass.MALE_WORDS, word)
                    || language.has(WordClass.WORDS_FOR_PEOPLE, word) || language.has(WordClass.WORDS_FOR_THE_OTHER, word);
        }
        return somebody;
    }

    /** The gender that a mention shows, or that of whom it names. */
    private Gender shown(Mention mention) {
        if (mention.form() == Mention.Form.NAME) {
            return cast.gender(mention.figure());
        }
        Gender shown = Gender.UNKNOWN;
        int behind = layer.indexAt(mention.span().start());
        if (mention.form() == Mention.Form.PRONOUN && behind > 0 && layer.get(behind - 1).end() > mention.span().start()) {
            // "dit-il": the pronoun stands inside the word of its verb.
            String verb = layer.get(behind - 1).lower();
            return ofPronoun(language, verb.substring(language.carriedPronoun(verb) + 1));
        }
        int last = layer.indexAt(mention.span().end());
        for (int i = layer.indexAt(mention.span().start()); i < last; i++) {
            String word = layer.get(i).lower();
            if (mention.form() == Mention.Form.PRONOUN) {
                return ofPronoun(language, word);
            }
            shown = language.headedBy(WordClass.FEMALE_WORDS, word) ? Gender.FEMALE
                    : language.headedBy(WordClass.MALE_WORDS, word) ? Gender.MALE : shown;
        }
        return shown;
    }

    /** The gender that a pronoun shows as a subject. */
    static Gender ofPronoun(Language language, String word) {
        return language.has(WordClass.FEMALE_PRONOUNS, word) ? Gender.FEMALE
                : language.has(WordClass.MALE_PRONOUNS, word) ? Gender.MALE : Gender.UNKNOWN;
    }
}
