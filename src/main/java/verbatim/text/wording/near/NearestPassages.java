package verbatim.text.wording.near;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import verbatim.text.Span;
import verbatim.text.wording.Comparison;
import verbatim.text.wording.Wording;
import verbatim.text.wording.word.CutWords;
import verbatim.text.wording.word.SourceWords;

/**
 * The sentences of sources that say nearest what a quote says. A sentence counts by itself, and a third by the best three
 * sentences running that it is one of: a quote may sum up several, and a sentence is understood by those around it. What
 * counts is how alike the meanings are, and a little which part of what the quote's rare words tell stands there; in a
 * language that the model does not know, or without one, the words alone.
 *
 * <p>The weights come from the cases that were given ({@code docs/wording.md}): from 0.1 to 0.3 and from 0.3 to 1 they make
 * no difference that these would show. Safe for use by several threads.
 */
@NamedInterface("wording")
public final class NearestPassages {

    /** What the words of a quote count beside its meaning. */
    private static final double WORDS = 0.2;

    /** What the sentences around count beside a sentence. */
    private static final double AROUND = 0.3;

    /** UTF-16 units that can be read at a glance; what is longer shows nobody where to look. */
    private static final int LONGEST = 1_000;

    /** Sentences that are read together. */
    private static final int TOGETHER = 3;

    private final Map<String, StemWords> stemming = new ConcurrentHashMap<>();

    /**
     * A source to look into.
     *
     * @param source its sentences
     * @param text the text that it was cut from; asked for only where the meaning of a sentence is not known yet
     */
    public record Candidate(NearSource source, Supplier<String> text) {}

    /**
     * A sentence that says something near.
     *
     * @param source the number of its source among those given
     * @param span the whole sentence, in UTF-16 units
     * @param likeness orders them, and says nothing by itself
     */
    public record Near(int source, Span span, double likeness) {

        private boolean overlaps(Near other) {
            return source == other.source && span.start() < other.span.end() && other.span.start() < span.end();
        }
    }

    /** What a quote tells, and where. */
    private static final class Told {

        /** What each stem is worth, in all 1. */
        private final double[] worth;
        /** Which of the stems stand in each sentence of each source: a bit a stem. */
        private final long[][] standing;

        Told(double[] worth, long[][] standing) {
            this.worth = worth;
            this.standing = standing;
        }

        /** Which part of what the quote tells stands in these sentences. */
        double of(int source, int from, int to) {
            long together = 0;
            for (int sentence = from; sentence < to; sentence++) {
                together |= standing[source][sentence];
            }
            double sum = 0;
            for (long left = together; left != 0; left &= left - 1) {
                sum += worth[Long.numberOfTrailingZeros(left)];
            }
            return sum;
        }
    }

    /** A sentence of a source with what it counts. */
    private record Scored(int source, int sentence, Span span, double score) {

        /** Two that follow each other are one place. */
        boolean touches(Scored other) {
            return source == other.source && Math.abs(sentence - other.sentence) <= 1;
        }
    }

    /** Sentences of a source that stand together. */
    private record Block(int source, int from, int to, double words) {}

    /** Cuts a source, to look into it for many quotes. */
    public NearSource read(SourceWords source) {
        return NearSource.of(source, stemming(source.language()));
    }

    /**
     * The nearest sentences, the best first; none beside another, for that is one place.
     *
     * @param quote as printed
     * @param candidates sources in the quote's language
     * @param embedder null where there is none
     * @param most how many at most
     * @param fresh of how many sentences the meaning is computed at most, where it is not known yet: those where most of the
     *     quote's words stand
     */
    public List<Near> of(String quote, List<Candidate> candidates, @Nullable SentenceEmbedder embedder, int most, int fresh) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        String language = candidates.getFirst().source().language();
        Told told = told(quote, language, candidates);
        SentenceEmbedder knowing = embedder != null && embedder.knows(language) ? embedder : null;
        if (knowing != null) {
            learn(told, candidates, knowing, fresh);
        }
        SentenceVector meaning = knowing == null ? null : knowing.of(quote);
        List<Scored> all = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            all.addAll(scored(i, candidates.get(i).source(), told, meaning));
        }
        return best(all, most);
    }

    /**
     * The same for a quote that was compared with the first of the sources: where it was altered there, the sentences that it
     * was made of come first.
     */
    public List<Near> nearest(
            String quote, Comparison compared, List<Candidate> candidates, @Nullable SentenceEmbedder embedder, int most, int fresh) {
        List<Near> nearest = new ArrayList<>();
        if (compared.wording() == Wording.ALTERED && !compared.spans().isEmpty()) {
            Span whole = candidates.getFirst().source().whole(
                    new Span(compared.spans().getFirst().start(), compared.spans().getLast().end()));
            if (whole.end() - whole.start() <= LONGEST) {
                nearest.add(new Near(0, whole, 1));
            }
        }
        of(quote, candidates, embedder, most, fresh).stream()
                .filter(each -> nearest.stream().noneMatch(known -> known.overlaps(each)))
                .forEach(nearest::add);
        return nearest.subList(0, Math.min(most, nearest.size()));
    }

    private StemWords stemming(String language) {
        return stemming.computeIfAbsent(language, StemWords::new);
    }

    /** A stem is worth the more the fewer sentences of all sources hold it. */
    private Told told(String quote, String language, List<Candidate> candidates) {
        CutWords words = CutWords.of(quote, language);
        StemWords known = stemming(language);
        int[] stems = IntStream.range(0, words.size()).filter(i -> known.tells(words.normal(i)))
                .map(i -> known.hash(words.normal(i))).distinct().limit(Long.SIZE).sorted().toArray();
        int[] often = new int[stems.length];
        int sentences = 0;
        long[][] standing = new long[candidates.size()][];
        for (int i = 0; i < standing.length; i++) {
            NearSource source = candidates.get(i).source();
            sentences += source.size();
            standing[i] = source.standing(stems);
            for (long stands : standing[i]) {
                for (long left = stands; left != 0; left &= left - 1) {
                    often[Long.numberOfTrailingZeros(left)]++;
                }
            }
        }
        double[] worth = new double[stems.length];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = Math.log(1 + (sentences - often[i] + 0.5) / (often[i] + 0.5));
        }
        double all = Arrays.stream(worth).sum();
        return new Told(Arrays.stream(worth).map(each -> all == 0 ? 0 : each / all).toArray(), standing);
    }

    /** Computes what sentences mean, those first that stand where most of the quote's words are. */
    private static void learn(Told told, List<Candidate> candidates, SentenceEmbedder embedder, int fresh) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            NearSource source = candidates.get(i).source();
            for (int from = 0; from < source.size(); from++) {
                int to = Math.min(source.size(), from + TOGETHER);
                blocks.add(new Block(i, from, to, told.of(i, from, to)));
            }
        }
        blocks.sort(Comparator.comparingDouble(Block::words).reversed());
        int left = fresh;
        for (Block block : blocks) {
            NearSource source = candidates.get(block.source()).source();
            for (int i = block.from(); i < block.to(); i++) {
                if (source.known(i) == null) {
                    if (left == 0) {
                        return;
                    }
                    source.vector(i, candidates.get(block.source()).text().get(), embedder);
                    left--;
                }
            }
        }
    }

    private static List<Scored> scored(int number, NearSource source, Told told, @Nullable SentenceVector meaning) {
        if (meaning != null && !source.isKnownAnywhere()) {
            return List.of();
        }
        int size = source.size();
        double[] alone = new double[size];
        double[] around = new double[size];
        SentenceVector[] vectors = new SentenceVector[size];
        double[] likeness = new double[size];
        for (int i = 0; i < size; i++) {
            SentenceVector vector = source.known(i);
            if (meaning != null && vector != null) {
                vectors[i] = vector;
                likeness[i] = meaning.likeness(vector);
            }
            alone[i] = WORDS * told.of(number, i, i + 1) + likeness[i];
            around[i] = Double.NEGATIVE_INFINITY;
        }
        for (int from = 0; from + TOGETHER <= size || from == 0 && size > 0; from++) {
            int to = Math.min(size, from + TOGETHER);
            if (meaning == null || Arrays.stream(vectors, from, to).allMatch(each -> each != null)) {
                double together = WORDS * told.of(number, from, to) + (meaning == null ? 0 : together(vectors, likeness, from, to));
                for (int i = from; i < to; i++) {
                    around[i] = Math.max(around[i], together);
                }
            }
        }
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double score = alone[i] + AROUND * (around[i] == Double.NEGATIVE_INFINITY ? alone[i] : around[i]);
            if (score > 0 && (meaning == null || vectors[i] != null)) {
                scored.add(new Scored(number, i, source.sentence(i), score));
            }
        }
        return scored;
    }

    /** How alike the quote and several sentences together are: the cosine of the quote with the sum of their directions. */
    private static double together(SentenceVector[] vectors, double[] likeness, int from, int to) {
        double sum = 0;
        double square = 0;
        for (int i = from; i < to; i++) {
            sum += likeness[i];
            square++;
            for (int j = from; j < i; j++) {
                square += 2 * vectors[i].likeness(vectors[j]);
            }
        }
        return square <= 0 ? 0 : sum / Math.sqrt(square);
    }

    private static List<Near> best(List<Scored> all, int most) {
        all.sort(Comparator.comparingDouble(Scored::score).reversed());
        List<Scored> best = new ArrayList<>();
        for (Scored next : all) {
            if (best.size() < most && best.stream().noneMatch(next::touches)) {
                best.add(next);
            }
        }
        return best.stream().map(each -> new Near(each.source(), each.span(), each.score())).toList();
    }
}
