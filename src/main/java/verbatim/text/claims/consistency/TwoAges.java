package verbatim.text.claims.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.attribution.grammar.Name;
import verbatim.text.claims.reading.NumberWords;
import verbatim.text.claims.reading.ReadText;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** "Ann Lee, 45," and later "Ann Lee (47)": how old somebody is stands right behind the whole name. */
final class TwoAges implements ConsistencyRule {

    private static final int WHOLE = 2;
    private static final BigDecimal OLDEST = BigDecimal.valueOf(115);

    private record Age(BigDecimal years, Span place) {}

    @Override
    public List<Contradiction> in(ReadText text) {
        List<Contradiction> found = new ArrayList<>();
        Map<String, Age> ages = new HashMap<>();
        for (Name name : text.names()) {
            Age age = name.parts().size() < WHOLE ? null : age(text, text.reporter(), name);
            Age before = age == null ? null : ages.putIfAbsent(String.join(" ", name.parts()), age);
            if (age != null && before != null && before.years().compareTo(age.years()) != 0) {
                found.add(Contradiction.of(ContradictionKind.AGE, before.place(), age.place()));
            }
        }
        return found;
    }

    private static @Nullable Age age(ReadText text, Layer layer, Name name) {
        int after = layer.indexAt(name.span().end());
        boolean comma = layer.is(after, ",");
        if (!comma && !layer.is(after, "(") || layer.get(after - 1).end() != name.span().end()) {
            return null;
        }
        NumberWords.Value value = text.numbers().at(layer, after + 1);
        boolean years = value != null && value.end() < layer.size() && value.end() == after + 2
                && layer.get(after + 1).type() == Token.Type.NUMBER && value.value().scale() <= 0
                && (comma ? layer.is(value.end(), ",") || layer.get(value.end()).terminal() : layer.is(value.end(), ")"))
                && value.value().signum() > 0 && value.value().compareTo(OLDEST) < 0;
        return years && value != null ? new Age(value.value(), new Span(name.span().start(), layer.get(comma ? after + 1 : after + 2).end())) : null;
    }
}
