package verbatim.review;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.Finding;
import verbatim.passage.Status;
import verbatim.text.TypedWords;

/**
 * Which passages the queue shows. Immutable, and the same as the query part of its address, so that a queue can be
 * bookmarked and sent to a colleague.
 *
 * @param statuses empty for all
 * @param speaker part of a speaker's name, any case and any accents
 * @param text part of the passage's words, any case and any accents
 * @param due when the deadline of its article is
 * @param doubted whether only those of which a doubt is open
 */
public record QueueFilter(
        Set<Status> statuses,
        @Nullable Finding finding,
        @Nullable String speaker,
        @Nullable ArticleId article,
        @Nullable PersonId checker,
        @Nullable String text,
        @Nullable Due due,
        boolean doubted) {

    /** Fewer letters and digits than this are in too many passages, and no index finds them. */
    private static final int SHORTEST_TEXT = 3;

    private static final String OPEN = "open";

    /** Everything. */
    public static final QueueFilter ALL = new QueueFilter(Set.of(), null, null, null, null, null, null, false);

    /** What is not at an end. */
    public static final QueueFilter UNVERIFIED = ALL.withStatuses(Status.UNVERIFIED);

    /** What waits for a second person. */
    public static final QueueFilter AWAITING_REVIEW = ALL.withStatuses(Set.of(Status.AWAITING_REVIEW));

    /** Trims the texts; an empty one filters nothing. U+0000, which the database cannot hold, becomes U+FFFD. */
    public QueueFilter {
        statuses = Set.copyOf(statuses);
        speaker = trimmed(speaker);
        text = trimmed(text);
    }

    /** The same filter for these statuses; empty for all. */
    public QueueFilter withStatuses(Set<Status> value) {
        return new QueueFilter(value, finding, speaker, article, checker, text, due, doubted);
    }

    /** The same filter for this finding; null for all. */
    public QueueFilter withFinding(@Nullable Finding value) {
        return new QueueFilter(statuses, value, speaker, article, checker, text, due, doubted);
    }

    /** The same filter for this part of a speaker's name; null for all. */
    public QueueFilter withSpeaker(@Nullable String value) {
        return new QueueFilter(statuses, finding, value, article, checker, text, due, doubted);
    }

    /** The same filter for this article; null for all. */
    public QueueFilter withArticle(@Nullable ArticleId value) {
        return new QueueFilter(statuses, finding, speaker, value, checker, text, due, doubted);
    }

    /** The same filter for this checker; null for all. */
    public QueueFilter withChecker(@Nullable PersonId value) {
        return new QueueFilter(statuses, finding, speaker, article, value, text, due, doubted);
    }

    /** The same filter for these words; null for all. */
    public QueueFilter withText(@Nullable String value) {
        return new QueueFilter(statuses, finding, speaker, article, checker, value, due, doubted);
    }

    /** The same filter for these deadlines; null for all. */
    public QueueFilter withDue(@Nullable Due value) {
        return new QueueFilter(statuses, finding, speaker, article, checker, text, value, doubted);
    }

    /** The same filter for those of which a doubt is open, or for all. */
    public QueueFilter withDoubted(boolean value) {
        return new QueueFilter(statuses, finding, speaker, article, checker, text, due, value);
    }

    /** Whether it asks for words that are too short to be looked for: then it lets nothing through. */
    public boolean isTextTooShort() {
        return text != null && text.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_TEXT;
    }

    /** The parameters of its address. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (statuses.equals(Status.UNVERIFIED)) {
            parameters.put("status", List.of("unverified"));
        } else if (!statuses.isEmpty()) {
            parameters.put("status", EnumSet.copyOf(statuses).stream().map(QueueFilter::word).toList());
        }
        put(parameters, "finding", finding == null ? null : word(finding));
        put(parameters, "speaker", speaker);
        put(parameters, "article", article == null ? null : article.value().toString());
        put(parameters, "checker", checker == null ? null : checker.value().toString());
        put(parameters, "text", text);
        put(parameters, "due", due == null ? null : word(due));
        put(parameters, "doubts", doubted ? OPEN : null);
        return parameters;
    }

    /** The same, for an address that says so too where all is shown: without any, everybody sees what waits for them. */
    public Map<String, List<String>> address() {
        var parameters = parameters();
        return parameters.isEmpty() ? Map.of("status", List.of("all")) : parameters;
    }

    /** Reads an address; what it cannot make sense of filters nothing. */
    public static QueueFilter of(Map<String, List<String>> parameters) {
        var statuses = EnumSet.noneOf(Status.class);
        for (var word : parameters.getOrDefault("status", List.of())) {
            if (word.equals("unverified")) {
                statuses.addAll(Status.UNVERIFIED);
            } else {
                var status = parsed(Status.class, word);
                if (status != null) {
                    statuses.add(status);
                }
            }
        }
        var article = uuid(first(parameters, "article"));
        var checker = uuid(first(parameters, "checker"));
        return new QueueFilter(
                statuses,
                parsed(Finding.class, first(parameters, "finding")),
                first(parameters, "speaker"),
                article == null ? null : new ArticleId(article),
                checker == null ? null : new PersonId(checker),
                first(parameters, "text"),
                parsed(Due.class, first(parameters, "due")),
                OPEN.equals(first(parameters, "doubts")));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> @Nullable E parsed(Class<E> type, @Nullable String word) {
        if (word == null) {
            return null;
        }
        var name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, List.of(value));
        }
    }

    private static @Nullable String trimmed(@Nullable String value) {
        return TypedWords.keptOrNone(value);
    }
}
