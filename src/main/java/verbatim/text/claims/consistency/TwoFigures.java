package verbatim.text.claims.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import verbatim.text.Span;
import verbatim.text.claims.reading.ClaimSection;
import verbatim.text.claims.reading.NumberWords;
import verbatim.text.claims.reading.ReadText;
import verbatim.text.claims.reading.LayerSentences;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * "The fire killed 12 people", and later "14 people were killed in the fire". Only where the same things are counted, the same
 * verb says what became of them, the second sentence speaks of something that the first one told ("the fire"), and nothing
 * in either could set the two apart: another name or date, "at least", "earlier", "another".
 */
final class TwoFigures implements ConsistencyRule {

    private static final int SHORTEST_NOUN = 4;

    /** A counted thing in its sentence. */
    private record Count(BigDecimal value, String noun, String verb, Span place, LayerSentences.Sentence sentence) {}

    @Override
    public List<Contradiction> in(ReadText text) {
        Layer layer = text.reporter();
        Map<String, List<Count>> counts = new HashMap<>();
        List<Contradiction> found = new ArrayList<>();
        for (LayerSentences.Sentence sentence : LayerSentences.of(layer)) {
            if (setApart(text, layer, sentence)) {
                continue;
            }
            for (int i = sentence.from(); i < sentence.to(); i++) {
                Optional<Count> count = count(text, layer, i, sentence);
                if (count.isEmpty()) {
                    continue;
                }
                List<Count> before = counts.computeIfAbsent(count.get().noun() + ' ' + count.get().verb(), k -> new ArrayList<>());
                // The first and the last are enough: a long list of results stays cheap.
                for (Count earlier : before.size() < 2 ? before : List.of(before.getFirst(), before.getLast())) {
                    if (earlier.value().compareTo(count.get().value()) != 0 && together(text, layer, earlier, count.get())) {
                        found.add(Contradiction.of(ContradictionKind.FIGURES, earlier.place(), count.get().place()));
                    }
                }
                before.add(count.get());
            }
        }
        return found;
    }

    private static boolean setApart(ReadText text, Layer layer, LayerSentences.Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (text.words().at(ClaimSection.SETS_APART, layer, i, sentence.to()) > 0 || layer.is(i, "?")) {
                return true;
            }
        }
        return false;
    }

    /** "12 people were killed", "killed 12 people", "12 people died". */
    private static Optional<Count> count(ReadText text, Layer layer, int i, LayerSentences.Sentence sentence) {
        NumberWords.Value value = text.numbers().at(layer, i);
        if (value == null || value.end() >= sentence.to() || value.value().compareTo(BigDecimal.ONE) <= 0) {
            return Optional.empty();
        }
        Token noun = layer.get(value.end());
        Language language = layer.language();
        boolean counted = noun.word() && !language.has(WordClass.PREPOSITIONS, noun.lower())
                && !language.has(WordClass.CONJUNCTIONS, noun.lower()) && !language.has(WordClass.AUXILIARIES, noun.lower()) && noun.lower().length() >= SHORTEST_NOUN
                && !text.words().has(ClaimSection.TIMES, noun.lower()) && text.numbers().month(noun.lower()) == 0
                && !language.has(WordClass.PLACE_AND_TIME_WORDS, noun.lower());
        if (!counted) {
            return Optional.empty();
        }
        int behind = value.end() + 1;
        while (behind < sentence.to() && (text.words().has(ClaimSection.PASSIVE_AUXILIARIES, layer.get(behind).lower())
                || text.words().has(ClaimSection.PERFECT_AUXILIARIES, layer.get(behind).lower()))) {
            behind++;
        }
        String verb = "";
        if (behind < sentence.to() && text.words().has(ClaimSection.FATES, layer.get(behind).lower())) {
            verb = layer.get(behind).lower();
        } else if (i > sentence.from() && text.words().has(ClaimSection.FATES, layer.get(i - 1).lower())) {
            verb = layer.get(i - 1).lower();
        }
        return verb.isEmpty() ? Optional.empty() : Optional.of(new Count(value.value(), noun.lower(), verb, layer.span(i, value.end()), sentence));
    }

    /** Whether two sentences speak of one matter: the later one means something that the earlier one told, and no other name. */
    private static boolean together(ReadText text, Layer layer, Count earlier, Count later) {
        Set<String> told = new HashSet<>();
        for (int i = earlier.sentence().from(); i < earlier.sentence().to(); i++) {
            told.add(layer.get(i).lower());
        }
        boolean same = false;
        for (int i = later.sentence().from() + 1; i < later.sentence().to(); i++) {
            String word = layer.get(i).lower();
            same |= layer.get(i - 1).in(WordClass.DEFINITE_DETERMINERS) && told.contains(word)
                    && word.length() >= SHORTEST_NOUN && !word.equals(later.noun()) && !word.equals(later.verb());
        }
        Set<String> names = names(text, layer, earlier.sentence());
        Set<String> others = names(text, layer, later.sentence());
        return same && !earlier.sentence().equals(later.sentence()) && (names.containsAll(others) || others.containsAll(names));
    }

    private static Set<String> names(ReadText text, Layer layer, LayerSentences.Sentence sentence) {
        Span place = layer.span(sentence.from(), sentence.to() - 1);
        Set<String> names = new HashSet<>();
        text.names(place).forEach(name -> names.add(name.parts().getLast()));
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean date = layer.get(i).in(WordClass.PLACE_AND_TIME_WORDS)
                    || layer.get(i).type() == Token.Type.NUMBER && layer.get(i).lower().matches("(1[5-9]|20)\\d\\d");
            if (date) {
                names.add(layer.get(i).lower());
            }
        }
        return names;
    }
}
