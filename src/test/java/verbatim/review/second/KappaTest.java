package verbatim.review.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import verbatim.message.Refusal;
import verbatim.passage.Finding;

class KappaTest {

    private static final List<Finding> THREE = List.of(Finding.EXACT, Finding.ALTERED, Finding.UNVERIFIABLE);

    /** A hundred diagnoses by two raters: J. L. Fleiss, Statistical Methods for Rates and Proportions, table 13.1 (1981). */
    private static final Kappa FLEISS = of(new int[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}});

    @Test
    void itIsThatOfTheTextbook() {
        var figure = Objects.requireNonNull(FLEISS.figure());

        // By hand: 89 of 100 agree; by chance .80 × .80 + .10 × .05 + .10 × .15 = .66; (.89 − .66) / (1 − .66) = .6765.
        assertThat(FLEISS.pairs()).isEqualTo(100);
        assertThat(FLEISS.agreeing()).isEqualTo(89);
        assertThat(figure.value()).isCloseTo(0.23 / 0.34, within(1e-9));
        // By hand: the sum of equation 13 is .00010285, its root over .1156 and 10 is the book's .087 or so.
        assertThat((figure.high() - figure.low()) / 2 / 1.96).isCloseTo(0.0877, within(0.0005));
        assertThat(FLEISS.told()).isEqualTo(Refusal.of(Kappa.Told.FIGURE, 0.68, 0.5, 0.85));
    }

    @Test
    void ofTwoFindingsItIsWhatOneComputesByHand() {
        // 35 of 50 agree; by chance (25 × 30 + 25 × 20) / 2500 = .5; (.7 − .5) / .5 = .4.
        var figure = Objects.requireNonNull(of(new int[][] {{20, 5}, {10, 15}}).figure());

        assertThat(figure.value()).isCloseTo(0.4, within(1e-9));
        assertThat(figure.low()).isBetween(0.13, 0.16);
        assertThat(figure.high()).isBetween(0.64, 0.66);
    }

    @Test
    void whoAlwaysAgreesHasOneAndWhoAgreesByChanceNothing() {
        assertThat(Objects.requireNonNull(of(new int[][] {{15, 0}, {0, 10}}).figure()).value()).isEqualTo(1);
        assertThat(Objects.requireNonNull(of(new int[][] {{10, 10}, {10, 10}}).figure()).value()).isZero();
        assertThat(Objects.requireNonNull(of(new int[][] {{0, 10}, {10, 0}}).figure()).value()).isEqualTo(-1);
    }

    @Test
    void withOneFindingOnBothSidesThereIsNone() {
        var kappa = of(new int[][] {{30, 0}, {0, 0}});

        assertThat(kappa.figure()).isNull();
        assertThat(kappa.told()).isEqualTo(Refusal.of(Kappa.Told.ONE_FINDING));
    }

    @Test
    void fewPairsTellNoFigure() {
        assertThat(of(new int[][] {{10, 2}, {3, 4}}).told()).isEqualTo(Refusal.of(Kappa.Told.TOO_FEW, 19, 20));
        assertThat(of(new int[][] {{11, 2}, {3, 4}}).told().code()).isEqualTo(Kappa.Told.FIGURE);
        assertThat(of(new int[][] {}).told()).isEqualTo(Refusal.of(Kappa.Told.NO_PAIRS));
    }

    private static Kappa of(int[][] table) {
        var counts = new HashMap<Kappa.Pair, Integer>();
        for (int first = 0; first < table.length; first++) {
            for (int second = 0; second < table.length; second++) {
                if (table[first][second] > 0) {
                    counts.put(new Kappa.Pair(THREE.get(first), THREE.get(second)), table[first][second]);
                }
            }
        }
        return new Kappa(counts);
    }
}
