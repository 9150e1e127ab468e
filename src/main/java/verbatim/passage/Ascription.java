package verbatim.passage;

import org.jspecify.annotations.Nullable;

/**
 * Whose words the text core took a passage for.
 *
 * @param cue the shortest words that ascribe, as printed
 * @param occasion date, venue or medium, as printed
 * @param secondHand whether the words are given as somebody else retold them
 * @param rule the rule that decided
 * @param confidence 0 to 1
 */
record Ascription(
        @Nullable SpeakerId speaker,
        @Nullable String cue,
        @Nullable String occasion,
        boolean secondHand,
        @Nullable String rule,
        @Nullable Float confidence) {

    static final Ascription NONE = new Ascription(null, null, null, false, null, null);
}
