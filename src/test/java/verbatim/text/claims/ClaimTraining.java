package verbatim.text.claims;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import verbatim.comparison.SentenceModel;
import verbatim.text.Parsed;
import verbatim.text.Span;
import verbatim.text.claims.LayerClaims.Weighed;
import verbatim.text.wording.near.SentenceEmbedder;
import verbatim.text.wording.near.SentenceVector;

/**
 * Learns what the meaning of a sentence says about whether it can be checked, beside the weight of its signs, from speeches of our
 * own ({@code training-en.txt}): a logistic regression that is held back (ridge), by Newton's method. Run by
 * {@code tools/train-claims}; the same sentences end in the same resource, but for the rounding of another processor.
 */
final class ClaimTraining {

    private static final Path RESOURCE = Path.of("src/main/resources/verbatim/text/claims/meaning/en.txt");

    /**
     * How much the direction is held back. Of those within one standard error of the best on speeches that were left out, the
     * greatest: it is meant for speeches that others give.
     */
    private static final double HELD_BACK = 1;

    /** What keeps the other two numbers from growing without end, and does no more. */
    private static final double HARDLY = 0.01;

    private static final int MOST_STEPS = 25;
    private static final double SETTLED = 1e-7;
    private static final int STEPS = 127;
    private static final int LINE = 24;

    private final List<Example> examples;

    /**
     * A sentence as it is learned from.
     *
     * @param speech the index of the speech that it stands in
     * @param signs what its signs weigh
     * @param meaning what it means, one number a dimension
     */
    private record Example(int speech, boolean checkable, double signs, double[] meaning) {

        /** The dimensions of the meaning, the weight of the signs, and one for what every sentence has. */
        double value(int i) {
            return i < meaning.length ? meaning[i] : i == meaning.length ? signs : 1;
        }
    }

    private ClaimTraining(List<Example> examples) {
        this.examples = examples;
    }

    /** Writes the resource. With "--compare" it says instead how well each strength does on speeches that are left out. */
    public static void main(String[] arguments) throws IOException {
        ClaimTraining training = read();
        if (arguments.length == 0) {
            Files.createDirectories(RESOURCE.getParent());
            Files.writeString(RESOURCE, training.resource());
        } else {
            training.compare(System.out);
        }
    }

    /** Reads the speeches, their signs and their meanings. */
    static ClaimTraining read() throws IOException {
        SentenceEmbedder model = Objects.requireNonNull(new SentenceModel().await());
        ClaimFinder finder = new ClaimFinder();
        List<Example> examples = new ArrayList<>();
        List<MarkedSpeeches.Speech> speeches = MarkedSpeeches.of("training-en.txt");
        for (int i = 0; i < speeches.size(); i++) {
            String text = speeches.get(i).text();
            List<LayerClaims> layers = finder.layers(finder.read(text, Parsed.of(text, "en").found()));
            for (MarkedSpeeches.Sentence sentence : speeches.get(i).sentences()) {
                examples.add(new Example(i, sentence.checkable(), weight(sentence.span(), layers),
                        values(model.of(sentence.span().in(text)))));
            }
        }
        return new ClaimTraining(examples);
    }

    /** What that sentence weighs that takes up most of the place. */
    private static double weight(Span place, List<LayerClaims> layers) {
        record Read(Span span, Weighed sentence) {}
        return layers.stream().flatMap(layer -> layer.sentences().stream().map(each -> new Read(layer.span(each), each)))
                .max(Comparator.comparingInt(each -> Math.min(each.span().end(), place.end()) - Math.max(each.span().start(), place.start())))
                .orElseThrow().sentence().signs().weight();
    }

    private static double[] values(SentenceVector meaning) {
        return IntStream.range(0, meaning.dimensions()).mapToDouble(meaning::value).toArray();
    }

    /**
     * What is learned from all of them, in the weights of the signs. As many of these sentences are enough as are by their signs
     * alone: what is proposed grows no longer by it on these.
     */
    String resource() {
        double[] learned = fit(examples, HELD_BACK);
        int dimensions = learned.length - 2;
        double signs = learned[dimensions];
        double[] sums = examples.stream().mapToDouble(each -> sum(learned, each)).sorted().toArray();
        int left = (int) examples.stream().filter(each -> each.signs() <= LayerClaims.ENOUGH).count();
        double enough = (sums[left - 1] + sums[left]) / 2;
        double nothing = (learned[dimensions + 1] - enough) / signs + LayerClaims.ENOUGH;
        double greatest = IntStream.range(0, dimensions).mapToDouble(i -> Math.abs(learned[i])).max().orElseThrow();
        double most = Math.sqrt(IntStream.range(0, dimensions).mapToDouble(i -> learned[i] * learned[i]).sum()) / signs;
        StringBuilder resource = new StringBuilder("""
                # What the meaning of a sentence says beside its signs, for the model all-MiniLM-L6-v2. Made by tools/train-claims from
                # sentences of our own alone: what none is worth, what most is worth beside, and the direction of it.
                """).append(String.format(Locale.ROOT, "%.3f %.3f\n", nothing, most));
        for (int i = 0; i < dimensions; i++) {
            resource.append(Math.round(learned[i] / greatest * STEPS)).append(i % LINE == LINE - 1 ? '\n' : ' ');
        }
        return resource.toString();
    }

    private static double sum(double[] learned, Example example) {
        return IntStream.range(0, learned.length).mapToDouble(i -> learned[i] * example.value(i)).sum();
    }

    private static double[] fit(List<Example> examples, double heldBack) {
        int size = examples.getFirst().meaning().length + 2;
        double[] learned = new double[size];
        double step = 1;
        for (int n = 0; n < MOST_STEPS && step > SETTLED; n++) {
            double[] slope = new double[size];
            double[][] curve = new double[size][size];
            for (int i = 0; i < size; i++) {
                double back = i < size - 2 ? heldBack : HARDLY;
                slope[i] = back * learned[i];
                curve[i][i] = back;
            }
            for (Example each : examples) {
                double likely = 1 / (1 + Math.exp(-sum(learned, each)));
                double off = likely - (each.checkable() ? 1 : 0);
                for (int i = 0; i < size; i++) {
                    slope[i] += off * each.value(i);
                    double part = likely * (1 - likely) * each.value(i);
                    for (int j = 0; j <= i; j++) {
                        curve[i][j] += part * each.value(j);
                    }
                }
            }
            double[] by = solved(curve, slope);
            step = 0;
            for (int i = 0; i < size; i++) {
                learned[i] -= by[i];
                step = Math.max(step, Math.abs(by[i]));
            }
        }
        return learned;
    }

    /** What solves a symmetric, positive system of equations (Cholesky), of which the lower half is given. */
    private static double[] solved(double[][] half, double[] right) {
        int size = right.length;
        double[] solution = right.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = half[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= half[i][k] * half[j][k];
                }
                half[i][j] = i == j ? Math.sqrt(sum) : sum / half[j][j];
            }
            for (int k = 0; k < i; k++) {
                solution[i] -= half[i][k] * solution[k];
            }
            solution[i] /= half[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                solution[i] -= half[k][i] * solution[k];
            }
            solution[i] /= half[i][i];
        }
        return solution;
    }

    private void compare(PrintStream out) {
        out.printf(Locale.ROOT, "%d sentences, %d of them marked%n",
                examples.size(), examples.stream().filter(Example::checkable).count());
        out.printf(Locale.ROOT, "signs alone                      in order %.4f%n",
                ordered(examples.stream().mapToDouble(Example::signs).toArray()));
        for (double heldBack : new double[] {0.1, 0.3, 1, 3, 10}) {
            out.printf(Locale.ROOT, "signs and meaning, held back %-4s in order %.4f%n", heldBack, ordered(leftOut(heldBack)));
        }
    }

    /** What each sentence comes to where it is learned from the speeches of the other fifths. */
    private double[] leftOut(double heldBack) {
        int folds = 5;
        double[] sums = new double[examples.size()];
        for (int fold = 0; fold < folds; fold++) {
            int out = fold;
            double[] learned = fit(examples.stream().filter(each -> each.speech() % folds != out).toList(), heldBack);
            for (int i = 0; i < sums.length; i++) {
                if (examples.get(i).speech() % folds == out) {
                    sums[i] = sum(learned, examples.get(i));
                }
            }
        }
        return sums;
    }

    /** How often one that can be checked comes before one that cannot: the area under the curve. */
    private double ordered(double[] sums) {
        double right = 0;
        long pairs = 0;
        Set<Integer> checkable = new HashSet<>();
        IntStream.range(0, sums.length).filter(i -> examples.get(i).checkable()).forEach(checkable::add);
        for (int i : checkable) {
            for (int j = 0; j < sums.length; j++) {
                if (!examples.get(j).checkable()) {
                    right += sums[i] > sums[j] ? 1 : sums[i] == sums[j] ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return right / pairs;
    }
}
