package verbatim.text.attribution.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.sieve.Ascription;
import verbatim.text.attribution.sieve.Ascriptions;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.TokenizedText;

/**
 * The talks of a text that is told in them. Reads them once everything that ascribes a quote in its own paragraph is known, and
 * finds out who speaks the utterances that nothing there gives to a name ({@link Conversation}), and by which name the others
 * call whoever says "I".
 */
public final class Talk {

    private static final double TURN = 0.5;
    private static final double GUESSED = 0.85;

    private final Layer layer;
    private final Cast cast;
    private final Ascriptions known;
    private final int narrator;
    private final boolean[] quoted;
    private final List<Utterance> utterances;
    private final Places places;
    private final Candidates candidates;

    /**
     * Reads the talks.
     *
     * @param layer the outermost layer
     * @param known what was found out about the quotes, with the figures resolved
     * @param narrator the figure of whoever says "I" there; -1 where nobody does
     * @param quoted by index of the name, whether it stands inside a quote
     */
    public Talk(TokenizedText text, Layer layer, Cast cast, Ascriptions known, int narrator, boolean[] quoted) {
        this.layer = layer;
        this.cast = cast;
        this.known = known;
        this.narrator = narrator;
        this.quoted = quoted;
        this.utterances = Utterances.of(layer, cast, known, narrator);
        this.places = new Places(layer, cast, narrator, quoted, utterances);
        this.candidates = new Candidates(text, layer, cast, narrator, utterances, places);
    }

    /** Whose each quote of the layer is, by its index there, with the figure known, where that differs from what was known. */
    public Map<Integer, Ascription> ascriptions() {
        List<Utterance> spoken = new ArrayList<>();
        List<Conversation.Turn> turns = new ArrayList<>();
        for (int t = 0; t < utterances.size(); t++) {
            List<Candidate> of = candidates.of(t);
            if (!of.isEmpty()) {
                spoken.add(utterances.get(t));
                turns.add(new Conversation.Turn(of, utterances.get(t).follows()));
            }
        }
        int[] figures = Conversation.speakers(turns);
        int name = nameOfNarrator();
        Map<Integer, Ascription> found = new LinkedHashMap<>();
        for (int i = 0; i < figures.length; i++) {
            int figure = figures[i] == narrator && name >= 0 ? name : figures[i];
            for (int p : spoken.get(i).quotes()) {
                Ascription ascription = ascription(spoken.get(i), p, figure);
                if (ascription != null) {
                    found.put(p, ascription);
                }
            }
        }
        return found;
    }

    private @Nullable Ascription ascription(Utterance utterance, int p, int figure) {
        Ascription before = known.at(layer, p);
        Mention mention = before == null ? null : before.mention();
        if (mention != null && mention.figure() == figure) {
            return null;
        }
        if (utterance.by() != null && before != null && before.at() == utterance.clause()) {
            // Whom a pronoun or a noun means is a guess that the turns around have made.
            return before.resolved(figure, GUESSED);
        }
        return new Ascription(places.mention(figure), null, p, Placement.ELSEWHERE, "turns of a talk", TURN);
    }

    /** Whom the others call most often by a name that stands nowhere outside their words; -1 where nobody is called so. */
    private int nameOfNarrator() {
        Map<Integer, Integer> called = new HashMap<>();
        for (int t = 0; t < utterances.size(); t++) {
            int figure = candidates.called(t);
            if (narrator >= 0 && figure >= 0 && utterances.get(t).figure() != narrator && places.speaks(figure) == 0) {
                called.merge(figure, 1, Integer::sum);
            }
        }
        for (int i = 0; i < quoted.length; i++) {
            if (!quoted[i]) {
                called.remove(cast.figureOf(i));
            }
        }
        return called.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(-1);
    }
}
