package verbatim.text.claims.consistency;

import java.util.Comparator;
import java.util.List;
import verbatim.text.claims.reading.ReadText;

/** Asks every rule what a text says against itself. */
public final class Consistency {

    private static final List<ConsistencyRule> RULES = List.of(new TwoFigures(), new FormerOrNot(), new TwoSpellings(),
            new WrongWeekday(), new UnevenSum(), new UnevenShare(), new TwoAges(), new AgeBetweenDates());

    private Consistency() {}

    /** The contradictions of a text, in the order of their last places. */
    public static List<Contradiction> of(ReadText text) {
        return RULES.stream().flatMap(rule -> rule.in(text).stream()).distinct()
                .sorted(Comparator.comparingInt((Contradiction each) -> each.places().getLast().start())
                        .thenComparing(Contradiction::kind))
                .toList();
    }
}
