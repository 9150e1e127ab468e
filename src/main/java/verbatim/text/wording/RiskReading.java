package verbatim.text.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells which changes can turn the meaning, by the words that the language's resource lists. */
final class RiskReading {

    /** More words than this under one mark of omission are an omission and no change of a word. */
    private static final int SHORT = 4;

    private final QuoteWords quote;
    private final SourceText source;
    private final Rulebook rules;
    private final FreeWords free;
    private final MovedWords moved;
    private final Set<Risk> risks = EnumSet.noneOf(Risk.class);

    /** Reads one comparison's gaps. */
    RiskReading(QuoteWords quote, SourceText source, Rulebook rules, FreeWords free, MovedWords moved) {
        this.quote = quote;
        this.source = source;
        this.rules = rules;
        this.free = free;
        this.moved = moved;
    }

    /** The risks of all gaps. */
    Set<Risk> of(List<ReadGap> gaps, int[] anchors) {
        for (ReadGap each : gaps) {
            if (!each.harmless()) {
                read(each);
                if (!each.omission() || each.gap().to() - each.gap().from() <= SHORT) {
                    if (new NumberRisk(quote, source, rules, moved).stands(each.gap(), anchors)) {
                        risks.add(Risk.NUMBER);
                    }
                    if (new NameRisk(rules, moved).stands(quote.words(), source.words(), each.gap())) {
                        risks.add(Risk.NAME);
                    }
                }
            }
        }
        return risks;
    }

    private void read(ReadGap each) {
        Gap gap = each.gap();
        List<String> printed = new ArrayList<>();
        for (int i = gap.quoteFrom(); i < gap.quoteTo(); i++) {
            // A "not" that moved by itself denies something else now.
            if (moved.origin(i) < 0) {
                printed.add(quote.words().normal(i));
            } else if (moved.alone(i) && rules.lists("negations", quote.words().normal(i))) {
                risks.add(Risk.NEGATION);
            }
        }
        List<String> said = new ArrayList<>();
        @Nullable Cleaning[] marks = free.mark(gap.from(), gap.to());
        for (int i = gap.from(); i < gap.to(); i++) {
            if (marks[i - gap.from()] == null && !moved.taken(i)) {
                said.add(source.words().normal(i));
            }
        }
        List<String> one = rules.contractions().full(printed);
        List<String> other = rules.contractions().full(said);
        if (each.omission() && other.size() > SHORT) {
            // Beside the mark a "not" belongs to the words that were kept.
            List<String> edges = new ArrayList<>(other.subList(0, 2));
            edges.addAll(other.subList(other.size() - 2, other.size()));
            other = edges;
        }
        if (count(one, "negations") != count(other, "negations")) {
            risks.add(Risk.NEGATION);
        }
        Predicate<String> modal = word -> rules.lists("modality", word) || rules.lists("conditions", word);
        if ((!each.omission() || gap.to() - gap.from() <= SHORT) && !tally(one, modal).equals(tally(other, modal))) {
            risks.add(Risk.MODALITY);
        }
    }

    private long count(List<String> words, String heading) {
        return words.stream().filter(word -> rules.lists(heading, word)).count();
    }

    /** How often each of the words that a predicate picks stands among the words. */
    static Map<String, Integer> tally(List<String> words, Predicate<String> picks) {
        Map<String, Integer> tally = new HashMap<>();
        words.stream().filter(picks).forEach(word -> tally.merge(word, 1, Integer::sum));
        return tally;
    }
}
