package verbatim.text;

import org.jspecify.annotations.Nullable;

/**
 * Whose a quote is, and by which words the text says so.
 *
 * @param speaker index into {@link ParsedText#speakers()}, or null where the mention could not be resolved
 * @param mention the name, noun phrase or pronoun near the quote
 * @param cue the shortest words that ascribe ("said", "has maintained that")
 * @param clause from the first to the last of mention and cue
 * @param occasion date, venue or medium as printed
 * @param rule the sieve that decided
 * @param confidence between 0 and 1; a person looks in any case, so it only orders what to look at first
 */
public record FoundAttribution(@Nullable Integer speaker, @Nullable Span mention, @Nullable Span cue,
        @Nullable Span clause, @Nullable Occasion occasion, String rule, double confidence) {
}
