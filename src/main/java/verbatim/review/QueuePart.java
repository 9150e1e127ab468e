package verbatim.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.message.Worded;
import verbatim.passage.DoubtCode;
import verbatim.passage.Finding;
import verbatim.speaker.SpeakerId;
import verbatim.text.TypedWords;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;

/**
 * What a filter of the queue can ask for besides statuses, in the order in which its sentence says it. Each is a parameter of
 * its address.
 */
public enum QueuePart implements Worded {
    /** A {@link QueueKind}. */
    KIND("kind", QueueKind.values()),
    /** Part of a speaker's name, any case and any accents; or a {@link SpeakerId}, for whoever that is by now. */
    SPEAKER("speaker", List.of(), QueuePart::speaker),
    /** An {@link ArticleId}. */
    ARTICLE("article", List.of(), word -> mapped(uuid(word), ArticleId::new)),
    /** The publication of the article, as it is written there. */
    PUBLICATION("publication", List.of(), TypedWords::keptOrNone),
    /** The language of the article: its tag. */
    LANGUAGE("language", List.of(), TypedWords::keptOrNone),
    /** A {@link Finding}. */
    FINDING("finding", Finding.values()),
    /** A {@link Wording} that evidence which stands was compared with. */
    WORDING("wording", Wording.values()),
    /** A {@link Risk} of evidence that stands, or {@link Anything}. */
    RISK("risk", joined(Anything.values(), Risk.values())),
    /** The {@link DoubtCode} of a doubt that nobody has settled, or {@link Anything}. */
    DOUBTS("doubts", joined(Anything.values(), DoubtCode.values())),
    /** {@link Anything}: its words changed after it had been approved, and the old finding is kept in sight. */
    STALE("stale", Anything.values()),
    /** As which {@link Caveat.Kind} it keeps its article from being signed off, or asks for a reason; or {@link Anything}. */
    SIGN_OFF("sign-off", joined(Anything.values(), Caveat.Kind.values())),
    /** A {@link PersonId}, or {@link Whom}. */
    CHECKER("checker", Whom.ME, Whom.NOBODY),
    /** Who approved it: a {@link PersonId}, or {@link Whom#ME}. */
    REVIEWER("reviewer", Whom.ME),
    /** To whom it is given: a {@link PersonId}, or {@link Whom}. */
    ASSIGNEE("assignee", Whom.ME, Whom.NOBODY, Whom.FREE),
    /** When it is {@link Due}. */
    DUE("due", Due.values()),
    /** Its {@link Age}. */
    AGE("age", Age.values()),
    /** Part of the passage's words, any case and any accents. */
    TEXT("text", List.of(), TypedWords::keptOrNone);

    private static final String OPEN = "open";

    private final String parameter;
    private final List<Enum<?>> choices;
    private final Function<String, @Nullable Object> read;

    QueuePart(String parameter, List<Enum<?>> choices, Function<String, @Nullable Object> read) {
        this.parameter = parameter;
        this.choices = choices;
        this.read = read;
    }

    QueuePart(String parameter, Enum<?>... choices) {
        this(parameter, List.of(choices), word -> value(word, List.of(choices)));
    }

    QueuePart(String parameter, Whom... unnamed) {
        this(parameter, List.of(unnamed), word -> person(word, List.of(unnamed)));
    }

    /** Its "shown" is a piece of the sentence that says what is shown. */
    @Override
    public Set<String> forms() {
        return Set.of("shown");
    }

    /** What it is called in an address. */
    public String parameter() {
        return parameter;
    }

    /** The constants among its values; of people those who are not named. */
    public List<Enum<?>> choices() {
        return choices;
    }

    /** Whether its values are people. */
    public boolean isPerson() {
        return this == CHECKER || this == REVIEWER || this == ASSIGNEE;
    }

    /** Whether a person types it: of such words any make sense. */
    public boolean isTyped() {
        return this == SPEAKER || this == PUBLICATION || this == LANGUAGE || this == TEXT;
    }

    /** Whether any of several of its values can be asked for. */
    public boolean takesSeveral() {
        return switch (this) {
            case PUBLICATION, LANGUAGE, FINDING, WORDING, RISK, DOUBTS, SIGN_OFF, CHECKER, REVIEWER, ASSIGNEE -> true;
            // Of the two kinds both are all; whatever is due, or untouched, holds what is so sooner.
            case KIND, SPEAKER, ARTICLE, STALE, DUE, AGE, TEXT -> false;
        };
    }

    /** Whether it goes by the time, so that what it lets through changes though nobody does anything. */
    boolean goesByTheTime() {
        return this == DUE || this == AGE;
    }

    /** What a word of an address means; null where it means nothing. */
    @Nullable Object read(String word) {
        // As addresses have it that were kept before there was more to ask for.
        return this == DOUBTS && word.equals(OPEN) ? Anything.ANY : read.apply(word);
    }

    /**
     * What values come to, in whatever order they are given: the only one, or any of them; whoever asks for {@link Anything} asks
     * for each. Null for none.
     *
     * @throws IllegalArgumentException if it does not take one of them, or not several
     */
    @Nullable Object of(Collection<?> values) {
        var kept = new TreeMap<String, Object>();
        for (var value : values) {
            var read = read(word(value));
            if (read != null) {
                kept.put(word(read), read);
            } else if (!isTyped()) {
                throw new IllegalArgumentException(this + " is no " + value);
            }
        }
        if (kept.containsValue(Anything.ANY)) {
            return Anything.ANY;
        }
        if (kept.size() > 1 && !takesSeveral()) {
            throw new IllegalArgumentException(this + " is one alone");
        }
        return kept.isEmpty() ? null : kept.size() == 1 ? kept.firstEntry().getValue() : new AnyOf(List.copyOf(kept.values()));
    }

    /** The word for a value in an address. */
    String word(Object value) {
        if (this == DOUBTS && value == Anything.ANY) {
            return OPEN;
        }
        return switch (value) {
            case Enum<?> constant -> word(constant);
            case ArticleId(var id) -> id.toString();
            case PersonId(var id) -> id.toString();
            case SpeakerId(var id) -> id.toString();
            default -> value.toString();
        };
    }

    /** The word for a constant. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that a word stands for, of these. */
    static <E extends Enum<?>> @Nullable E value(String word, List<E> of) {
        var name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return of.stream().filter(value -> value.name().equals(name)).findFirst().orElse(null);
    }

    private static @Nullable Object person(String word, List<Whom> unnamed) {
        var whom = value(word, unnamed);
        return whom == null ? mapped(uuid(word), PersonId::new) : whom;
    }

    private static @Nullable Object speaker(String word) {
        var id = uuid(word);
        return id == null ? TypedWords.keptOrNone(word) : new SpeakerId(id);
    }

    private static @Nullable UUID uuid(String word) {
        try {
            return UUID.fromString(word);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static @Nullable Object mapped(@Nullable UUID id, Function<UUID, Object> to) {
        return id == null ? null : to.apply(id);
    }

    private static Enum<?>[] joined(Enum<?>[] first, Enum<?>[] then) {
        var all = Arrays.copyOf(first, first.length + then.length, Enum[].class);
        System.arraycopy(then, 0, all, first.length, then.length);
        return all;
    }
}
