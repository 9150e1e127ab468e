package verbatim.text.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.attribution.sieve.Ascription;
import verbatim.text.attribution.sieve.Ascriptions;
import verbatim.text.language.Gender;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * Of whom one sentence of a report speaks: the people that are its subject, or that say what it states, and those whom it only names
 * besides. A pronoun further on means the first rather than the second.
 *
 * @param subjects who is its subject; several where they are joined by "and"; nobody where it has a thing or a pronoun there
 * @param says whether that is who says what the sentence states or quotes
 * @param resumes the pronoun that is its subject, as an index of the layer; -1 where none is
 * @param definite whether its subject has a definite article and no name, so that it may be somebody named before
 * @param others the indices of the other names in it, in their order
 */
record SpokenOf(List<Mention> subjects, boolean says, int resumes, boolean definite, List<Integer> others) {

    private static final int OF_AGE = 3;
    private static final int SHORTEST = 3;
    private static final int OF_SOMETHING = 5;

    /** What the sentence from {@code start} to {@code last} of the outermost layer (inclusive) shows. */
    static SpokenOf in(Scene scene, Ascriptions known, int start, int last) {
        Layer layer = scene.layer();
        for (int i = last; i >= start; i--) {
            Ascription quoted = known.at(layer, i);
            Mention sayer = quoted == null ? null : quoted.mention();
            if (quoted != null && sayer != null && sayer.figure() >= 0 && quoted.at() >= start && quoted.at() <= last) {
                return of(scene, sayer, true, start, last);
            }
        }
        Mention aside = asked(scene, start, last);
        aside = aside == null ? aside(scene, start, last) : aside;
        Mention main = aside == null ? apposed(scene, scene.mainSubject(last)) : aside;
        return main == null || asks(scene, main, last) ? new SpokenOf(List.of(), false, -1, false, others(scene, -1, start, last))
                : of(scene, main, aside != null || says(scene, main, last), start, last);
    }

    private static SpokenOf of(Scene scene, Mention subject, boolean says, int start, int last) {
        List<Mention> subjects = new ArrayList<>();
        int resumes = -1;
        boolean definite = false;
        if (subject.form() == Mention.Form.PRONOUN) {
            resumes = scene.layer().indexAt(subject.span().start());
        }
        if (subject.figure() >= 0) {
            subjects.add(subject);
            Mention joined = joined(scene, subject, last);
            if (joined != null) {
                subjects.add(joined);
            }
            Token first = scene.layer().get(scene.layer().indexAt(subject.span().start()));
            definite = subject.form() == Mention.Form.NOUN_PHRASE && first.in(WordClass.DEFINITE_DETERMINERS) && scene.cast().type(subject.figure()) == SpeakerType.UNNAMED;
        }
        return new SpokenOf(subjects, says, resumes, definite, others(scene, subject.figure(), start, last));
    }

    /** "Asked by Roe whether he knew it, Lee said": whoever answers, and not who asked; null where the sentence does not open so. */
    private static @Nullable Mention asked(Scene scene, int start, int last) {
        Layer layer = scene.layer();
        for (int v = start + 1; layer.is(start, "asked") && v <= last; v++) {
            Mention subject = scene.saying(v) ? scene.subjects().before(v) : null;
            int first = subject == null ? -1 : layer.indexAt(subject.span().start());
            first -= first > start && layer.get(first - 1).in(WordClass.TITLES) ? 1 : 0;
            if (subject != null && first > start + 1 && layer.is(first - 1, ",")) {
                return subject;
            }
        }
        return null;
    }

    /** "The first years, she said, were hard", "The plan is dead, Lee says": who says what the clauses around state; else null. */
    private static @Nullable Mention aside(Scene scene, int start, int last) {
        Layer layer = scene.layer();
        for (int v = start + 2; v <= last; v++) {
            boolean ends = v == last || !layer.get(v + 1).word() || layer.get(v + 1).in(WordClass.PLACE_AND_TIME_WORDS);
            Mention subject = ends && scene.saying(v) ? scene.subjects().before(v) : null;
            int first = subject == null ? start : layer.indexAt(subject.span().start());
            int next = subject == null ? v : layer.indexAt(subject.span().end());
            while (next < v && scene.phrases().adverb(layer.get(next).lower())) {
                next++;
            }
            boolean apart = subject != null && first - 1 > start && next == v && (layer.is(first - 1, ",") || layer.is(first - 2, ",") && layer.get(first - 1).in(WordClass.TITLES));
            if (apart) {
                return subject;
            }
            Mention behind = layer.is(v - 1, ",") && scene.saying(v) ? scene.subjects().after(v) : null;
            int after = behind == null ? last : layer.indexAt(behind.span().end());
            if (behind != null && behind.form() == Mention.Form.NAME && (after > last || !layer.get(after).word())) {
                // "The plan is dead, adds Bob Roe".
                return behind;
            }
        }
        return null;
    }

    /** "Its chairman, Bob Roe,": the name that a noun without one stands before. */
    private static @Nullable Mention apposed(Scene scene, @Nullable Mention subject) {
        if (subject == null || subject.form() != Mention.Form.NOUN_PHRASE) {
            return subject;
        }
        Layer layer = scene.layer();
        int before = layer.indexAt(subject.span().start()) - 1;
        int bearer = before > layer.sentenceStart(Math.max(0, before)) && layer.is(before, ",") ? scene.cast().nameEndingAt(layer.get(before - 1).end()) : -1;
        if (bearer >= 0 && scene.cast().type(scene.cast().figureOf(bearer)) == SpeakerType.PERSON) {
            // "According to Bob Roe, the owner of the shop,".
            return scene.phrases().named(bearer);
        }
        int comma = layer.indexAt(subject.span().end());
        int end = Math.min(layer.size(), comma + OF_SOMETHING);
        while (comma < end && layer.get(comma).word() && !scene.reporting(comma) && !layer.get(comma).in(WordClass.AUXILIARIES) && !layer.get(comma).in(WordClass.FINITE_FORMS)
                && !layer.get(comma).in(WordClass.CONJUNCTIONS)) {
            // "A spokesman for the board, Bob Roe,".
            comma++;
        }
        if (layer.is(comma, ",") && comma + 1 < layer.size() && (layer.get(comma + 1).in(WordClass.MALE_PRONOUNS) || layer.get(comma + 1).in(WordClass.FEMALE_PRONOUNS))) {
            // "A mother of two, she lives".
            return new Mention(layer.get(comma + 1).span(), Mention.Form.PRONOUN, -1);
        }
        comma = behindNoun(layer, comma);
        int name = layer.is(comma, ",") && comma + 1 < layer.size() ? scene.cast().nameStartingAt(layer.get(comma + 1).start()) : -1;
        return name >= 0 && scene.cast().type(scene.cast().figureOf(name)) == SpeakerType.PERSON ? scene.phrases().named(name) : subject;
    }

    /** "His sister, the state treasurer, Ann Lee,": the comma behind a second noun that says who it is; {@code comma} where none stands there. */
    private static int behindNoun(Layer layer, int comma) {
        if (!layer.is(comma, ",") || comma + 1 >= layer.size() || !layer.get(comma + 1).in(WordClass.DEFINITE_DETERMINERS)) {
            return comma;
        }
        int next = comma + 2;
        while (next < layer.size() && next - comma <= OF_SOMETHING && layer.get(next).word() && !layer.get(next).in(WordClass.FINITE_FORMS) && !layer.get(next).in(WordClass.AUXILIARIES)) {
            next++;
        }
        return layer.is(next, ",") ? next : comma;
    }

    /** "A reporter asked about the wall": whoever asks is not whoever answers. */
    private static boolean asks(Scene scene, Mention subject, int last) {
        Layer layer = scene.layer();
        int verb = layer.indexAt(subject.span().end());
        Token next = layer.get(Math.min(last, verb + 1));
        return layer.is(verb, "asked") && subject.form() != Mention.Form.PRONOUN
                && (layer.is(verb + 1, "about") || next.in(WordClass.QUESTION_WORDS) || next.in(WordClass.OTHER_PRONOUNS) || next.in(WordClass.SUBORDINATORS) || next.in(WordClass.COMPLEMENTISERS));
    }

    private static boolean says(Scene scene, Mention subject, int last) {
        for (int v = scene.layer().indexAt(subject.span().end()); v <= last; v++) {
            if (scene.saying(v) || scene.calling(v)) {
                Mention sayer = scene.subjects().before(v);
                return sayer != null && (sayer.span().start() == subject.span().start() || sayer.figure() >= 0 && sayer.figure() == subject.figure());
            }
        }
        return false;
    }

    /** "Ann Lee, 12, and her brother, Bob Lee": whoever is the subject as well; else null. */
    private static @Nullable Mention joined(Scene scene, Mention subject, int last) {
        Layer layer = scene.layer();
        int and = layer.indexAt(subject.span().end());
        if (layer.is(and, ",") && and + OF_AGE <= last && layer.get(and + 1).type() == Token.Type.NUMBER) {
            and += layer.is(and + 2, ",") ? OF_AGE : 2;
        }
        Mention second = layer.is(and, "and") && and < last ? apposed(scene, scene.phrases().startingAt(and + 1)) : null;
        return second != null && second.figure() >= 0 && scene.canSpeak(second) ? second : null;
    }

    private static List<Integer> others(Scene scene, int subject, int start, int last) {
        List<Integer> others = new ArrayList<>();
        Cast cast = scene.cast();
        for (int i = start; i <= last; i++) {
            Token token = scene.layer().get(i);
            int name = token.word() && token.capital() ? cast.nameStartingAt(token.start()) : -1;
            boolean inside = !others.isEmpty() && name == others.getLast();
            if (name >= 0 && !inside && cast.figureOf(name) != subject) {
                others.add(name);
            }
        }
        return others;
    }

    /** Whether a noun phrase is of one person, of that gender as far as its words show one; who {@code says} something may be one by the noun's ending alone. */
    static boolean onePerson(Scene scene, Mention noun, boolean says, Gender gender) {
        Layer layer = scene.layer();
        int first = layer.indexAt(noun.span().start());
        int next = layer.indexAt(noun.span().end());
        int head = first;
        while (head + 1 < next && !layer.get(head + 1).in(WordClass.PREPOSITIONS)) {
            head++;
        }
        WordClass other = gender == Gender.MALE ? WordClass.FEMALE_WORDS : WordClass.MALE_WORDS;
        WordClass own = gender == Gender.MALE ? WordClass.MALE_WORDS : WordClass.FEMALE_WORDS;
        Token word = layer.get(head);
        boolean several = word.lower().endsWith("s") && !word.lower().endsWith("ss") || word.in(WordClass.PLURALS_WITHOUT_ENDING);
        boolean byEnding = says && layer.language().ends(WordClass.OCCUPATION_ENDINGS, word.lower(), SHORTEST) && !word.in(WordClass.ORGANISATION_WORDS) && !word.in(WordClass.DOCUMENTS);
        boolean somebody = byEnding || word.in(own) || word.in(WordClass.ROLES) && !word.in(WordClass.ORGANISATION_WORDS) && !word.in(WordClass.DOCUMENTS);
        return somebody && !several && !word.in(other) && layer.get(first).in(WordClass.DETERMINERS) && !layer.is(first, "no");
    }

    /** Whether the noun itself is one for a man, or for a woman: "his wife". */
    static boolean shows(Scene scene, Mention noun, Gender gender) {
        Token word = scene.layer().get(scene.layer().indexAt(noun.span().end()) - 1);
        return word.in(gender == Gender.MALE ? WordClass.MALE_WORDS : WordClass.FEMALE_WORDS);
    }

    /** Whether what says something is a noun of which nothing shows whether it is a person, a body or a thing. */
    static boolean puzzling(Scene scene, Mention subject) {
        Token word = scene.layer().get(scene.layer().indexAt(subject.span().end()) - 1);
        return subject.form() == Mention.Form.NOUN_PHRASE && scene.cast().type(subject.figure()) == SpeakerType.UNNAMED && !scene.canSpeak(subject)
                && !word.lower().endsWith("s") && !word.in(WordClass.DOCUMENTS) && !word.in(WordClass.NOUNS_OF_SAYING);
    }
}
