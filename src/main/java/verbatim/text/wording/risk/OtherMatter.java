package verbatim.text.wording.risk;

import java.util.stream.IntStream;

/**
 * Tells whether what a sentence behind quoted words doubts, denies or takes back is something else: "The oven works. I am not
 * sure about the fridge." What means the quoted matter is a pronoun, or a word that stands in it, too.
 */
final class OtherMatter {

    private static final int A_WORD = 4;
    private static final int NEAR = 3;

    private final FramedPlace place;
    private final RecordWords words;

    OtherMatter(FramedPlace place) {
        this.place = place;
        this.words = place.words();
    }

    /** Whether the framing words govern a matter of their own, that ends before {@code limit} at the latest. */
    boolean stands(Hit hit, int limit) {
        boolean own = IntStream.range(hit.from(), hit.to()).anyMatch(k -> words.self(k) || words.has("i", k));
        int at = hit.to();
        if (!own || hit.kind() == FrameKind.CONDITIONED || at >= limit || means(hit.to() - 1)
                || words.closes(at) && !words.has("asking words", at)) {
            return false;
        }
        boolean asks = words.has("asking words", at - 1) || words.has("asking words", at);
        boolean about = words.has("about", at) || words.has("about", at - 1);
        int object = at + (words.has("about", at) || words.has("asking words", at) ? 1 : 0);
        if (object >= limit || IntStream.range(object, Math.min(limit, object + 1)).anyMatch(this::means)) {
            return false;
        }
        boolean noun = asks || about || words.has("the", object);
        return noun && IntStream.range(object, Math.min(limit, object + NEAR)).noneMatch(this::quoted);
    }

    private boolean means(int word) {
        return words.has("anaphors", word);
    }

    /** Whether a word of some length stands in the quoted sentence, too. */
    private boolean quoted(int word) {
        String normal = words.normal(word);
        return normal.length() >= A_WORD && !words.has("the", word)
                && IntStream.range(place.start(), place.end()).anyMatch(k -> words.normal(k).equals(normal));
    }
}
