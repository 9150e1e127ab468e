package verbatim.text.wording.near;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import verbatim.text.Span;
import verbatim.text.wording.word.CutWords;
import verbatim.text.wording.word.SourceWords;

/**
 * A source cut into its sentences, for any number of quotes: which stems stand in each, and what it means, as far as that
 * was asked for. Holds nothing of the text itself. Safe for use by several threads.
 */
@NamedInterface("wording")
public final class NearSource {

    /** A vector with all that the Java virtual machine takes for it. */
    private static final int A_VECTOR = 450;

    private final String language;
    private final int[] starts;
    private final int[] ends;
    /** The hashes of the stems of each sentence, each once and ascending. */
    private final int[][] stems;
    private final AtomicReferenceArray<@Nullable SentenceVector> vectors;
    private volatile boolean asked;

    private NearSource(String language, List<Span> sentences, int[][] stems) {
        this.language = language;
        this.starts = sentences.stream().mapToInt(Span::start).toArray();
        this.ends = sentences.stream().mapToInt(Span::end).toArray();
        this.stems = stems;
        this.vectors = new AtomicReferenceArray<>(starts.length);
    }

    /** Cuts a source that was read to be compared with. */
    static NearSource of(SourceWords source, StemWords stemming) {
        CutWords words = source.words();
        List<Span> sentences = WholeSentences.of(source.text());
        int[] hashes = new int[source.distinct()];
        boolean[] telling = new boolean[source.distinct()];
        for (int number = 0; number < hashes.length; number++) {
            String word = source.normal(number);
            telling[number] = stemming.tells(word);
            hashes[number] = stemming.hash(word);
        }
        int[][] stems = new int[sentences.size()][];
        int word = 0;
        for (int i = 0; i < stems.length; i++) {
            while (word < words.size() && words.start(word) < sentences.get(i).start()) {
                word++;
            }
            int from = word;
            while (word < words.size() && words.start(word) < sentences.get(i).end()) {
                word++;
            }
            int[] of = new int[word - from];
            int size = 0;
            for (int at = from; at < word; at++) {
                if (telling[source.number(at)]) {
                    of[size++] = hashes[source.number(at)];
                }
            }
            stems[i] = Arrays.stream(of, 0, size).sorted().distinct().toArray();
        }
        return new NearSource(source.language(), sentences, stems);
    }

    /** Its language, ISO 639-1. */
    public String language() {
        return language;
    }

    /** About how many bytes of memory it takes when the meaning of each sentence was asked for. */
    public long bytes() {
        return (long) starts.length * A_VECTOR + Arrays.stream(stems).mapToLong(each -> each.length * 4L + 16).sum();
    }

    /** How many sentences it has. */
    int size() {
        return starts.length;
    }

    /** Where a sentence stands, in UTF-16 units. */
    Span sentence(int number) {
        return new Span(starts[number], ends[number]);
    }

    /** The sentences from the first to the last that a stretch of the text reaches into. */
    Span whole(Span stretch) {
        int first = starts.length - 1;
        while (first > 0 && starts[first] > stretch.start()) {
            first--;
        }
        int last = first;
        while (last + 1 < starts.length && starts[last + 1] < stretch.end()) {
            last++;
        }
        return first < 0 ? stretch : new Span(Math.min(stretch.start(), starts[first]), Math.max(stretch.end(), ends[last]));
    }

    /** Which of these stems (ascending) stand in each sentence: a bit a stem. */
    long[] standing(int[] wanted) {
        long[] standing = new long[stems.length];
        for (int sentence = 0; sentence < standing.length; sentence++) {
            int at = 0;
            for (int stem : stems[sentence]) {
                while (at < wanted.length && wanted[at] < stem) {
                    at++;
                }
                if (at < wanted.length && wanted[at] == stem) {
                    standing[sentence] |= 1L << at;
                }
            }
        }
        return standing;
    }

    /** Whether the meaning of any sentence was asked for. */
    boolean isKnownAnywhere() {
        return asked;
    }

    /** What a sentence means; null where nobody has asked yet. */
    @Nullable SentenceVector known(int sentence) {
        return vectors.get(sentence);
    }

    /** What a sentence means, kept for whoever asks next. */
    SentenceVector vector(int sentence, String text, SentenceEmbedder embedder) {
        SentenceVector known = vectors.get(sentence);
        if (known == null) {
            known = embedder.of(sentence(sentence).in(text));
            vectors.set(sentence, known);
            asked = true;
        }
        return known;
    }
}
