package verbatim.text.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.near.SentenceVector;

/**
 * What the meaning of a sentence says beside its signs, in their weights: learned from speeches of our own
 * ({@code tools/train-claims}), and from no other.
 *
 * @param nothing what a sentence is worth that means nothing of it
 * @param most what one is worth that means just that, beside
 * @param direction where what can be checked lies
 */
record LearnedMeaning(double nothing, double most, SentenceVector direction) {

    /** That of a language; null where none was learned. */
    static @Nullable LearnedMeaning read(String code) {
        try (InputStream in = LearnedMeaning.class.getResourceAsStream("/verbatim/text/claims/meaning/" + code + ".txt")) {
            return in == null ? null : of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(code, e);
        }
    }

    /** Reads a resource: two numbers, and the direction. */
    static LearnedMeaning of(String resource) {
        double[] values = resource.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .mapToDouble(Double::parseDouble).toArray();
        float[] direction = new float[values.length - 2];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = (float) values[i + 2];
        }
        return new LearnedMeaning(values[0], values[1], SentenceVector.of(direction));
    }

    /** What a sentence of that meaning is worth beside its signs; less than 0 where it speaks against a check. */
    double weight(SentenceVector meaning) {
        return nothing + most * direction.likeness(meaning);
    }
}
