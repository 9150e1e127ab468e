package verbatim.text.claims.consistency;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.claims.reading.ClaimSection;
import verbatim.text.claims.reading.ReadText;
import verbatim.text.claims.reading.LayerSentences;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** "Born in 1950, she died in 2005 at the age of 60": one sentence with a birth, a death, their two years and one age. */
final class AgeBetweenDates implements ConsistencyRule {

    /** How far behind "aged" its number stands at most. */
    private static final int BEHIND = 4;

    @Override
    public List<Contradiction> in(ReadText text) {
        List<Contradiction> found = new ArrayList<>();
        for (LayerSentences.Sentence sentence : LayerSentences.of(text.reporter())) {
            Contradiction uneven = in(text, text.reporter(), sentence);
            if (uneven != null) {
                found.add(uneven);
            }
        }
        return found;
    }

    private static @Nullable Contradiction in(ReadText text, Layer layer, LayerSentences.Sentence sentence) {
        List<Integer> years = new ArrayList<>();
        boolean born = false;
        boolean died = false;
        int age = -1;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            String word = layer.get(i).lower();
            born |= text.words().has(ClaimSection.BORN, word);
            died |= text.words().has(ClaimSection.DIED, word);
            if (layer.get(i).type() == Token.Type.NUMBER && word.matches("(1[0-9]|20)\\d\\d")) {
                years.add(i);
            }
            if (text.words().at(ClaimSection.AGED, layer, i, sentence.to()) > 0) {
                int number = number(layer, i + 1, Math.min(sentence.to(), i + 1 + BEHIND));
                if (age >= 0 && number >= 0) {
                    return null;
                }
                age = number < 0 ? age : number;
            }
        }
        if (!born || !died || years.size() != 2 || age < 0) {
            return null;
        }
        int lived = Math.abs(Integer.parseInt(layer.get(years.getLast()).lower()) - Integer.parseInt(layer.get(years.getFirst()).lower()));
        int told = Integer.parseInt(layer.get(age).lower());
        boolean fits = told == lived || told == lived - 1;
        return fits ? null : Contradiction.of(ContradictionKind.AGE, layer.get(age).span(),
                new Span(layer.get(years.getFirst()).start(), layer.get(years.getLast()).end()));
    }

    private static int number(Layer layer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (layer.get(i).type() == Token.Type.NUMBER && layer.get(i).lower().matches("\\d{1,3}")) {
                return i;
            }
        }
        return -1;
    }
}
