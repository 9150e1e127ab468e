package verbatim.article;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a row of an article's history says was there before, or is there after. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ArticleValue.Words.class, name = "WORDS"),
    @JsonSubTypes.Type(value = ArticleValue.Day.class, name = "DAY"),
    @JsonSubTypes.Type(value = ArticleValue.Moment.class, name = "MOMENT")
})
public sealed interface ArticleValue {

    /** Words of a person, an address or a tag of a language. */
    record Words(String words) implements ArticleValue {}

    /** A day. */
    record Day(LocalDate day) implements ArticleValue {}

    /** A moment. */
    record Moment(Instant at) implements ArticleValue {}

    /** Of what a field holds; nothing of nothing. */
    static @Nullable ArticleValue of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate day -> new Day(day);
            case Instant moment -> new Moment(moment);
            default -> new Words(value.toString());
        };
    }
}
