package verbatim.ui.overview;

import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.review.ArticlesShown;
import verbatim.review.QueueFilter;
import verbatim.review.overview.Scope;

/** Where figures lead, and what of the overview stands in its address. */
final class Address {

    static final String OVERVIEW = "overview";

    /** So many days are shown where nobody chose. */
    static final int USUAL_DAYS = 30;

    private static final String DAYS = "days";
    private static final String UNTIL = "until";
    private static final String PUBLICATION = "publication";
    private static final String ARTICLE = "article";

    private Address() {}

    /** What an address asks for; what it cannot make sense of is as usual, and no day is to come. */
    static Scope read(QueryParameters parameters, ZoneId zone, Clock clock) {
        var today = clock.instant().atZone(zone).toLocalDate();
        var until = day(parameters.getSingleParameter(UNTIL).orElse(""), today);
        return new Scope(
                number(parameters.getSingleParameter(DAYS).orElse("")),
                until.isAfter(today) ? today : until,
                zone,
                parameters.getSingleParameter(PUBLICATION).filter(name -> !name.isBlank() && name.indexOf('\0') < 0).orElse(null),
                article(parameters.getSingleParameter(ARTICLE).orElse("")));
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException none) {
            return USUAL_DAYS;
        }
    }

    private static LocalDate day(String word, LocalDate today) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException none) {
            return today;
        }
    }

    private static @Nullable ArticleId article(String word) {
        try {
            return new ArticleId(UUID.fromString(word));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** The parameters for a scope; the last day is named where it is not today. */
    static QueryParameters parameters(Scope scope, Clock clock) {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put(DAYS, List.of(Integer.toString(scope.days())));
        if (!scope.until().equals(clock.instant().atZone(scope.zone()).toLocalDate())) {
            parameters.put(UNTIL, List.of(scope.until().toString()));
        }
        if (scope.publication() != null) {
            parameters.put(PUBLICATION, List.of(scope.publication()));
        }
        if (scope.article() != null) {
            parameters.put(ARTICLE, List.of(scope.article().value().toString()));
        }
        return new QueryParameters(parameters);
    }

    static String of(Scope scope, Clock clock) {
        return OVERVIEW + "?" + parameters(scope, clock).getQueryString();
    }

    /** Where the list of articles shows some of them, of a publication; null for all. */
    static String of(ArticlesShown shown, @Nullable String publication) {
        var parameters = new LinkedHashMap<>(Map.of("show", List.of(shown.word())));
        if (publication != null) {
            parameters.put(PUBLICATION, List.of(publication));
        }
        return "articles?" + new QueryParameters(parameters).getQueryString();
    }

    /** Where the queue shows what a filter lets through. */
    static String of(QueueFilter filter) {
        return "queue?" + new QueryParameters(Map.copyOf(filter.address())).getQueryString();
    }
}
