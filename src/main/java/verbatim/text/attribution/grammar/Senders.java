package verbatim.text.attribution.grammar;

import verbatim.text.SpeakerType;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>Lee sent a note. "...," it read</i>, <i>"...," the note said</i>: the words are of whoever is said to have written the text right before. */
public final class Senders {

    private static final int SENTENCES = 2;
    private static final int REACH = 60;
    private static final int DESCRIBED = 4;

    private final Layer layer;
    private final Cast cast;

    /** Looks in that layer, with that cast. */
    public Senders(Layer layer, Cast cast) {
        this.layer = layer;
        this.cast = cast;
    }

    /**
     * Whose text the word at {@code at} means, "it" or a noun for one: who sent it, or the text itself where nobody is named; -1 where the sentences
     * right before tell of no text.
     */
    public int of(int at) {
        boolean it = layer.get(at).in(WordClass.NEUTER_PRONOUNS);
        int end = layer.sentenceStart(at);
        for (int back = 0; layer.language().subjectFirst() && back < SENTENCES && end > 0; back++) {
            int start = layer.sentenceStart(end - 1);
            if (layer.get(start).paragraph() + 1 < layer.get(at).paragraph()) {
                return -1;
            }
            for (int i = end - 1; i >= start && end - i <= REACH; i--) {
                Token noun = layer.get(i);
                boolean text = noun.in(WordClass.DOCUMENTS) && !noun.capital() && (it || noun.is(layer.get(at).lower())) && !layer.get(Math.min(layer.size() - 1, i + 1)).lower().startsWith("'");
                int sender = text ? sender(i, start, end) : -1;
                if (sender >= 0 || text && it) {
                    return sender >= 0 ? sender : cast.unnamed(noun.lower(), noun.span(), SpeakerType.DOCUMENT);
                }
            }
            end = start;
        }
        return -1;
    }

    /** "Lee posted a note", "a note from Lee", "Lee's note": who the clause says has written what the noun stands for; -1 where it names nobody. */
    private int sender(int noun, int start, int end) {
        boolean by = noun + 2 < end && (layer.is(noun + 1, "by") || layer.is(noun + 1, "from"));
        int behind = by ? cast.nameStartingAt(layer.get(noun + 2).start()) : -1;
        int owner = noun - 2 >= start && layer.is(noun - 1, "'s") ? cast.nameEndingAt(layer.get(noun - 2).end()) : -1;
        if (behind >= 0 || owner >= 0) {
            return cast.figureOf(Math.max(behind, owner));
        }
        int verb = noun - 1;
        while (verb > start && noun - verb <= DESCRIBED && layer.get(verb).word() && !layer.get(verb).in(WordClass.VERBS_OF_SENDING)) {
            verb--;
        }
        int subject = layer.get(verb).in(WordClass.VERBS_OF_SENDING) && verb > start ? cast.nameEndingAt(layer.get(verb - 1).end()) : -1;
        return subject < 0 || layer.indexAt(cast.names().get(subject).titleStart()) != start ? -1 : cast.figureOf(subject);
    }
}
