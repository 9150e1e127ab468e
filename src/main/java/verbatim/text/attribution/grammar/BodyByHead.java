package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * <i>Das Landesamt für Umwelt warnt. „...“, teilte das Amt mit</i>, <i>Die Polizei Kiel sucht ... teilte die Behörde mit</i>: where nouns are
 * compounded, a noun for a body goes back to the only one before it whose own noun ends so, or is of the kind. By the kind alone, never surely.
 */
final class BodyByHead {

    private static final int TOKENS_BACK = 200;
    private static final int FOLLOWING = 2;

    private final Layer layer;
    private final Language language;
    private final Cast cast;
    private final NounPhrases phrases;
    private boolean looking;

    BodyByHead(Layer layer, Cast cast, NounPhrases phrases) {
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
        this.phrases = phrases;
    }

    /** Which body the noun at {@code noun}, right behind its article, means; -1 where it is none, or where none or several come before it. */
    int figure(int noun) {
        String word = layer.get(noun).lower();
        if (looking || !language.has(WordClass.CONVENTIONS, "capital-nouns") || !language.headedBy(WordClass.ORGANISATION_WORDS, word) && !layer.get(noun).in(WordClass.ROLES)) {
            return -1;
        }
        int found = -1;
        for (int i = noun - 2; i >= 0 && noun - i < TOKENS_BACK; i--) {
            // "Wernauer Stadtwerke AG" is one.
            boolean such = found != i + 1 && layer.get(i).capital() && such(i, word);
            if (such && (i == 0 || !layer.get(i - 1).in(WordClass.DEFINITE_DETERMINERS) && indefinite(i) || found >= 0 && !same(i, found))) {
                // "eine Behörde", or two of them.
                return -1;
            }
            found = such ? i : found;
        }
        return found < 0 ? -1 : resolved(found);
    }

    /** Whether the noun at {@code i} is a body's that the other word can go back to. */
    private boolean such(int i, String word) {
        String told = layer.get(i).lower();
        boolean compound = told.length() > word.length() && told.endsWith(word);
        boolean itself = told.equals(word) && i + 1 < layer.size() && layer.get(i + 1).capital() && layer.get(i + 1).word();
        return itself || compound && language.headedBy(WordClass.ORGANISATION_WORDS, told) || language.wider(word, told);
    }

    private boolean indefinite(int i) {
        return layer.get(i - 1).in(WordClass.DETERMINERS);
    }

    /** Whether two nouns are one word and what follows both is not two names. */
    private boolean same(int i, int other) {
        Token one = layer.get(i + 1);
        Token two = layer.get(other + 1);
        boolean differ = one.capital() && two.capital() && one.word() && two.word() && !one.lower().equals(two.lower());
        return layer.get(i).lower().equals(layer.get(other).lower()) && !differ;
    }

    private int resolved(int found) {
        looking = true;
        try {
            Mention body = mention(found);
            if (body == null) {
                return -1;
            }
            boolean fits = body.figure() >= 0 && cast.type(body.figure()) != SpeakerType.PERSON && body.span().start() <= layer.get(found).start() && body.span().end() > layer.get(found).start();
            return fits ? body.figure() : -1;
        } finally {
            looking = false;
        }
    }

    /** "das Landgericht Wernau": index of the last word of the name that stands right behind the noun. */
    private int lastOf(int found) {
        int name = found + 1 < layer.size() ? cast.nameStartingAt(layer.get(found + 1).start()) : -1;
        return name < 0 ? found : layer.indexAt(cast.names().get(name).span().end()) - 1;
    }

    private @Nullable Mention mention(int found) {
        for (int from = found; from >= Math.max(0, found - FOLLOWING); from--) {
            boolean opens = layer.get(from).in(WordClass.DEFINITE_DETERMINERS);
            if (opens) {
                Mention body = phrases.startingAt(from);
                return body == null || body.span().start() > layer.get(found).start() ? phrases.phrase(from, lastOf(found)) : body;
            }
        }
        int name = cast.nameEndingAt(layer.get(found).end());
        return name < 0 ? phrases.startingAt(found) : phrases.named(name);
    }
}
