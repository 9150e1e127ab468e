package verbatim.passage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/**
 * What came of a question.
 *
 * @param words what was answered; with {@link Outcome#ANSWERED} alone
 * @param from who said it; null where an older build did not ask
 * @param saidAt when it was said; null where that is not known to the minute
 */
@Embeddable
public record Answer(
        @Enumerated(EnumType.STRING) Outcome outcome,
        @Column(name = "answer") @Nullable String words,
        @Column(name = "answer_from") @Nullable String from,
        @Column(name = "answer_said_at") @Nullable Instant saidAt)
        implements Sayable {

    /** Whether an answer came. */
    public enum Outcome implements Worded {
        /** It did; its words are {0}. */
        ANSWERED,
        /** It is known that none comes. */
        NONE_CAME,
        /** The passage was dismissed before one came. */
        NOT_NEEDED
    }

    /** That none came. */
    static final Answer NONE_CAME = new Answer(Outcome.NONE_CAME, null, null, null);

    /** That none is needed any more. */
    static final Answer NOT_NEEDED = new Answer(Outcome.NOT_NEEDED, null, null, null);

    /** These words, of whoever said them. */
    static Answer of(String words, String from, @Nullable Instant saidAt) {
        return new Answer(Outcome.ANSWERED, words, from, saidAt);
    }

    /** With something else in the place of what must be hidden. */
    Answer shown(UnaryOperator<String> hiding) {
        return words == null ? this : new Answer(outcome, hiding.apply(words), from == null ? null : hiding.apply(from), saidAt);
    }

    /** In words. */
    @Override
    public String words(Sentences sentences) {
        return words == null ? sentences.of(outcome) : words;
    }
}
