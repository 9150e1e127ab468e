package verbatim.review;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.speaker.SpeakerId;

/**
 * Says a filter of the queue as a sentence: "Unverified quotes, said by “Keller”, in “A bridge is closed”, checked by Edda
 * Brandt". The screen, files and saved views say it in the same words.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class FilterWords {

    /** What stands where something has gone that was asked for. */
    private static final String GONE = "?";

    private final People people;
    private final JdbcClient jdbc;

    FilterWords(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /**
     * A piece of the sentence.
     *
     * @param without the filter that does not ask for it; the same where there is nothing to take away
     */
    public record Piece(String words, QueueFilter without) {}

    /** The pieces in their order; the first says which statuses and which kind. */
    public List<Piece> pieces(QueueFilter filter, Sentences in) {
        var pieces = new ArrayList<Piece>();
        var kind = filter.parts().get(QueuePart.KIND);
        var several = new TreeSet<>(filter.statuses());
        pieces.add(new Piece(
                in.of(FilterLead.of(filter), kind instanceof QueueKind of ? of.name() : "BOTH", several),
                filter.statuses().isEmpty() ? filter.with(QueuePart.KIND, null) : filter.withStatuses(Set.of())));
        filter.parts().forEach((part, value) -> {
            if (part != QueuePart.KIND) {
                pieces.add(new Piece(words(part, value, in), filter.with(part, null)));
            }
        });
        return List.copyOf(pieces);
    }

    /** All of it. */
    public String sentence(QueueFilter filter, Sentences in) {
        return pieces(filter, in).stream().map(Piece::words).collect(Collectors.joining(", "));
    }

    /** A value of a part, as a field names it. */
    public String value(Object value, Sentences in) {
        return switch (value) {
            case Worded constant -> in.of(constant);
            case PersonId id -> people.find(id).map(Person::name).orElse(GONE);
            case SpeakerId(var id) -> jdbc.sql("select n.name from speaker k join speaker n on n.id = k.is_now where k.id = :id")
                    .param("id", id)
                    .query(String.class)
                    .optional()
                    .orElse(GONE);
            case ArticleId(var id) -> jdbc.sql("select headline from article where id = :id")
                    .param("id", id)
                    .query(String.class)
                    .optional()
                    .orElse(GONE);
            default -> value.toString();
        };
    }

    /** The same of one part: a language by its name. */
    public String value(QueuePart part, Object value, Sentences in) {
        return part == QueuePart.LANGUAGE ? Locale.forLanguageTag(value.toString()).getDisplayLanguage(in.locale()) : value(value, in);
    }

    /** The publications of the desk's articles, in the order of the alphabet. */
    public List<String> publications() {
        return jdbc.sql("select distinct publication from article where publication is not null order by 1").query(String.class).list();
    }

    /** The languages of the desk's articles: their tags. */
    public List<String> languages() {
        return jdbc.sql("select distinct language from article order by 1").query(String.class).list();
    }

    private String words(QueuePart part, Object value, Sentences in) {
        if (value instanceof AnyOf(var several)) {
            var names = several.stream().map(one -> value(part, one, in)).toList();
            return in.form("shown", part, "NAMED", ListFormatter.getInstance(in.locale(), Type.OR, Width.WIDE).format(names));
        }
        return in.form("shown", part, value instanceof Enum<?> constant ? constant.name() : "NAMED", value(part, value, in));
    }
}
