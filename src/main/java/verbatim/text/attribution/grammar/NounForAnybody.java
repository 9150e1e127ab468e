package verbatim.text.attribution.grammar;

import verbatim.text.SpeakerType;
import verbatim.text.language.Gender;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * <i>die 42-Jährige</i>, <i>la vieille dame</i>, <i>el hombre</i>: behind its article a noun that anybody can be called by goes back to whom
 * the text named last of that sex, where it has told their age and has spoken of no other by the noun.
 */
final class NounForAnybody {

    private static final int NAMES_BACK = 6;
    private static final int TOKENS_BACK = 150;
    private static final int OPENING = 5;

    private NounForAnybody() {
    }

    /** Who is meant by the phrase from {@code article} to {@code last}; -1 where it has no such noun, or nobody fits. */
    static int figure(Layer layer, Cast cast, int article, int last) {
        if (layer.language().subjectFirst()) {
            return -1;
        }
        int noun = -1;
        for (int i = article + 1; i <= last && noun < 0; i++) {
            noun = layer.language().has(WordClass.NOUNS_FOR_ANYBODY, head(layer.get(i))) ? i : -1;
        }
        if (noun < 0) {
            return -1;
        }
        Gender gender = gender(layer, article, noun);
        int nearest = cast.nameAfter(layer.get(article).start()) - 1;
        for (int i = nearest; i >= 0 && nearest - i < NAMES_BACK; i--) {
            int figure = cast.figureOf(i);
            boolean fits = cast.type(figure) == SpeakerType.PERSON && (gender == Gender.UNKNOWN || cast.gender(figure) == gender || cast.gender(figure) == Gender.UNKNOWN);
            if (fits) {
                return layer.get(noun).lower().indexOf('-') < 0 && !aged(layer, cast.names().get(i)) || anotherBetween(layer, noun, layer.indexAt(cast.names().get(i).span().end())) ? -1 : figure;
            }
        }
        return -1;
    }

    /** "Ann Lee, 82 ans,", "Ann Lee (82)": only of whom the text has told the age it speaks by so plain a noun. */
    private static boolean aged(Layer layer, Name name) {
        int behind = layer.indexAt(name.span().end());
        int first = layer.indexAt(name.titleStart());
        // "À 82 ans, Ann Lee".
        boolean before = first > 2 && layer.is(first - 1, ",") && layer.sentenceStart(first) >= first - OPENING && layer.get(first - 3).type() == Token.Type.NUMBER;
        return before || behind + 1 < layer.size() && (layer.is(behind, ",") || layer.is(behind, "(")) && layer.get(behind + 1).type() == Token.Type.NUMBER;
    }

    /** "ein Mann", before the phrase: the noun may be of him; and of nobody whose name is far. */
    private static boolean anotherBetween(Layer layer, int noun, int name) {
        if (noun - name > TOKENS_BACK) {
            return true;
        }
        for (int i = Math.max(0, noun - TOKENS_BACK); i < noun; i++) {
            boolean indefinite = i > 0 && layer.get(i - 1).in(WordClass.DETERMINERS) && !layer.get(i - 1).in(WordClass.DEFINITE_DETERMINERS);
            if (indefinite && head(layer.get(i)).equals(head(layer.get(noun)))) {
                return true;
            }
        }
        return false;
    }

    private static String head(Token token) {
        return token.lower().substring(token.lower().lastIndexOf('-') + 1);
    }

    /** The sex that the noun shows, or else, as with "der 42-Jährige", the article: the one that a genitive has too is a man's. */
    private static Gender gender(Layer layer, int article, int noun) {
        String head = head(layer.get(noun));
        boolean female = layer.language().has(WordClass.FEMALE_WORDS, head);
        if (female || layer.language().has(WordClass.MALE_WORDS, head)) {
            return female ? Gender.FEMALE : Gender.MALE;
        }
        boolean bent = layer.language().has(WordClass.CONVENTIONS, "capital-nouns");
        return !bent ? Gender.UNKNOWN : layer.get(article).in(WordClass.GENITIVE_ARTICLES) ? Gender.MALE : Gender.FEMALE;
    }
}
