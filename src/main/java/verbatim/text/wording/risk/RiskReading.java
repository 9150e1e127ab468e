package verbatim.text.wording.risk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.align.AlignedPassage;
import verbatim.text.wording.align.FreeWords;
import verbatim.text.wording.align.Gap;
import verbatim.text.wording.align.MovedWords;
import verbatim.text.wording.align.QuoteWords;
import verbatim.text.wording.align.ReadGap;
import verbatim.text.wording.align.Swallowed;
import verbatim.text.wording.style.Cleaning;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.SourceWords;

/** Tells which changes can turn the meaning, by the words that the language's resource lists. */
public final class RiskReading {

    /** More words than this under one mark of omission are an omission and no change of a word. */
    private static final int SHORT = 4;

    private final QuoteWords quote;
    private final SourceWords source;
    private final Rulebook rules;
    private final FreeWords free;
    private final MovedWords moved;
    private final SwallowedLimit limit;
    private final Set<Risk> risks = EnumSet.noneOf(Risk.class);

    private RiskReading(AlignedPassage passage, Framing framing) {
        this.quote = passage.quote();
        this.source = passage.source();
        this.rules = passage.rules();
        this.free = passage.free();
        this.moved = passage.moved();
        this.limit = framing.swallowedLimit(passage.source().words());
    }

    /**
     * The risks of all changes to a passage, and of quoting it alone.
     *
     * @param from its first word in the source
     * @param to the word after its last one
     * @param framing of the record's language
     */
    public static Set<Risk> of(AlignedPassage passage, int from, int to, Framing framing) {
        RiskReading reading = new RiskReading(passage, framing);
        passage.gaps().forEach(each -> reading.add(each, passage.anchors()));
        reading.risks.addAll(new TruncationRisk(passage, framing).of(from, to));
        return reading.risks;
    }

    private void add(ReadGap each, int[] anchors) {
        if (each.harmless()) {
            return;
        }
        if (each.swallowed() != null) {
            swallowed(each.swallowed());
            if (limit.stands(each.gap().from(), each.gap().to())) {
                risks.add(Risk.MODALITY);
            }
        }
        read(each);
        if (new SharedUnit(quote.words(), source.words(), rules).stands(each.gap())) {
            risks.add(Risk.NUMBER);
        }
        if (!each.spelling() && (!each.omission() || each.gap().to() - each.gap().from() <= SHORT && !aside(each.gap()))) {
            if (new NumberRisk(quote, source, rules, moved).stands(each.gap(), anchors)) {
                risks.add(Risk.NUMBER);
            }
            if (each.bracketed() ? new BracketRisk(quote.words(), source.words(), rules).stands(each.gap())
                    : new NameRisk(rules, moved).stands(quote.words(), source.words(), each.gap())) {
                risks.add(Risk.NAME);
            }
        }
    }

    /** Whether a mark stands for a whole sentence, or for nothing but a date: "in 2016", "in May". */
    private boolean aside(Gap gap) {
        boolean sentence = source.words().opensSentence(gap.from()) && gap.to() < source.words().size() && source.words().opensSentence(gap.to());
        return sentence || IntStream.range(gap.from(), gap.to()).allMatch(i -> date(source.words().normal(i)));
    }

    private boolean date(String word) {
        return rules.lists("replaceable", word) || rules.month(word) || word.matches("(?:1[5-9]|20)\\d\\d");
    }

    private void swallowed(Swallowed words) {
        if (words.denies() || words.doubtful()) {
            risks.add(Risk.NEGATION);
        }
        if (words.limits() || words.hedges()) {
            risks.add(Risk.MODALITY);
        }
        if (words.limits() || words.takesBack()) {
            risks.add(Risk.TRUNCATION);
        }
        if (words.counts()) {
            risks.add(Risk.NUMBER);
        }
    }

    private void read(ReadGap each) {
        if (each.omission()) {
            return;
        }
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
        List<String> one = rules.inFull(printed);
        List<String> other = rules.inFull(said);
        if (count(one, "negations") != count(other, "negations")) {
            risks.add(Risk.NEGATION);
        }
        Predicate<String> modal = word -> rules.lists("modality", word) || rules.lists("conditions", word);
        if (!tally(one, modal).equals(tally(other, modal))) {
            risks.add(Risk.MODALITY);
        }
    }

    private long count(List<String> words, String heading) {
        return words.stream().filter(word -> rules.lists(heading, word)).count();
    }

    /** How often each of the words that a predicate picks stands among the words. */
    private static Map<String, Integer> tally(List<String> words, Predicate<String> picks) {
        Map<String, Integer> tally = new HashMap<>();
        words.stream().filter(picks).forEach(word -> tally.merge(word, 1, Integer::sum));
        return tally;
    }
}
