package verbatim.review.second;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;
import verbatim.message.Worded;
import verbatim.passage.Finding;

/**
 * How far first and second findings agree beyond what chance alone would bring: Cohen's kappa, (p<sub>o</sub> − p<sub>e</sub>) /
 * (1 − p<sub>e</sub>), with the share of pairs that agree and the share that would by the frequencies of either side (J. Cohen,
 * "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20, 1960). Its 95 per cent
 * interval goes by the large-sample standard error of J. L. Fleiss, J. Cohen and B. S. Everitt ("Large sample standard errors
 * of kappa and weighted kappa", Psychological Bulletin 72, 1969), cut at −1 and 1. First and second are taken as two observers,
 * though several people may stand behind each; quotes and claims have other findings and are counted apart, since to tell a
 * quote from a claim is nobody's merit.
 *
 * @param counts how often each pair came
 */
public record Kappa(Map<Pair, Integer> counts) {

    /** From so many pairs on a figure is told: with fewer the large-sample interval says next to nothing. The number is ours. */
    public static final int LEAST = 20;

    /** Of the normal distribution, for 95 per cent. */
    private static final double TWO_SIDED = 1.96;

    /** What was found first, and what the second look came to. */
    public record Pair(Finding first, Finding second) {}

    /**
     * The figure.
     *
     * @param low where the interval begins
     * @param high where it ends
     */
    public record Figure(double value, double low, double high) {}

    /** Why there is none, or how far it reaches. */
    public enum Told implements Worded {
        NO_PAIRS,
        /** So many, and from how many on. */
        TOO_FEW,
        /** Both sides know one finding alone: there is nothing that chance could miss. */
        ONE_FINDING,
        /** The figure, and where its interval begins and ends. */
        FIGURE
    }

    /** Keeps its own copy. */
    public Kappa {
        counts = Map.copyOf(counts);
    }

    /** How many pairs there are. */
    public int pairs() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of them agree. */
    public int agreeing() {
        return counts.entrySet().stream().filter(pair -> pair.getKey().first() == pair.getKey().second()).mapToInt(Map.Entry::getValue).sum();
    }

    /** The findings that either side came to. */
    public Set<Finding> findings() {
        return counts.keySet().stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How often this pair came. */
    public int count(Finding first, Finding second) {
        return counts.getOrDefault(new Pair(first, second), 0);
    }

    private double part(Finding first, Finding second) {
        return (double) count(first, second) / pairs();
    }

    private double first(Finding finding) {
        return findings().stream().mapToDouble(second -> part(finding, second)).sum();
    }

    private double second(Finding finding) {
        return findings().stream().mapToDouble(first -> part(first, finding)).sum();
    }

    /** Kappa, however few the pairs are; null where it is not defined, since chance alone would make all agree, or there is none. */
    @Nullable Figure figure() {
        int pairs = pairs();
        var findings = findings();
        // With one finding on both sides expected and observed agreement are 1: 0 divided by 0.
        if (pairs == 0 || findings.size() == 1) {
            return null;
        }
        double observed = (double) agreeing() / pairs;
        double expected = findings.stream().mapToDouble(finding -> first(finding) * second(finding)).sum();
        double value = (observed - expected) / (1 - expected);
        double error = Math.sqrt(variance(observed, expected));
        return new Figure(value, Math.max(-1, value - TWO_SIDED * error), Math.min(1, value + TWO_SIDED * error));
    }

    /** Equation 13 of Fleiss, Cohen and Everitt (1969). */
    private double variance(double observed, double expected) {
        double agreeing = 0;
        double differing = 0;
        for (var i : findings()) {
            double kept = (1 - expected) - (second(i) + first(i)) * (1 - observed);
            agreeing += part(i, i) * kept * kept;
            for (var j : findings()) {
                if (i != j) {
                    double both = second(i) + first(j);
                    differing += part(i, j) * both * both;
                }
            }
        }
        double chance = observed * expected - 2 * expected + observed;
        double sum = agreeing + (1 - observed) * (1 - observed) * differing - chance * chance;
        return Math.max(0, sum) / (pairs() * Math.pow(1 - expected, 4));
    }

    /** What is said of it: the figure with its interval, or why there is none. */
    public Refusal told() {
        int pairs = pairs();
        if (pairs == 0) {
            return Refusal.of(Told.NO_PAIRS);
        }
        if (pairs < LEAST) {
            return Refusal.of(Told.TOO_FEW, pairs, LEAST);
        }
        var figure = figure();
        return figure == null
                ? Refusal.of(Told.ONE_FINDING)
                : Refusal.of(Told.FIGURE, rounded(figure.value()), rounded(figure.low()), rounded(figure.high()));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
