package verbatim.ui.second;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.passage.Finding;
import verbatim.review.second.AgreementScope;
import verbatim.review.second.Kappa;
import verbatim.review.second.SampleId;
import verbatim.ui.component.Moments;

/**
 * What stands in the address of the page on agreement; what cannot be read is as if it were not there.
 *
 * @param from the first day, as the browser counts days
 * @param until the last day
 * @param pair of which the looks are listed; null for all
 */
record AgreementAddress(
        @Nullable ArticleId article,
        @Nullable SampleId sample,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Kappa.@Nullable Pair pair) {

    static final AgreementAddress ALL = new AgreementAddress(null, null, null, null, null);

    static AgreementAddress of(QueryParameters parameters) {
        var first = read(parameters, "first", Finding::valueOf);
        var second = read(parameters, "second", Finding::valueOf);
        return new AgreementAddress(
                read(parameters, "article", id -> new ArticleId(UUID.fromString(id))),
                read(parameters, "sample", id -> new SampleId(UUID.fromString(id))),
                read(parameters, "from", LocalDate::parse),
                read(parameters, "until", LocalDate::parse),
                first == null || second == null ? null : new Kappa.Pair(first, second));
    }

    private static <T> @Nullable T read(QueryParameters parameters, String name, Function<String, T> reading) {
        try {
            return parameters.getSingleParameter(name).map(reading).orElse(null);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return null;
        }
    }

    AgreementScope scope() {
        if (article != null) {
            return new AgreementScope.OfArticle(article);
        }
        if (sample != null) {
            return new AgreementScope.OfSample(sample);
        }
        return new AgreementScope.OfDesk(
                from == null ? null : from.atStartOfDay(Moments.zone()).toInstant(),
                until == null ? null : until.plusDays(1).atStartOfDay(Moments.zone()).toInstant());
    }

    AgreementAddress withPair(Kappa.@Nullable Pair other) {
        return new AgreementAddress(article, sample, from, until, other);
    }

    AgreementAddress from(@Nullable LocalDate day) {
        return new AgreementAddress(article, sample, day, until, null);
    }

    AgreementAddress until(@Nullable LocalDate day) {
        return new AgreementAddress(article, sample, from, day, null);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new HashMap<>();
        put(parameters, "article", article == null ? null : article.value());
        put(parameters, "sample", sample == null ? null : sample.value());
        put(parameters, "from", from);
        put(parameters, "until", until);
        if (pair != null) {
            put(parameters, "first", pair.first());
            put(parameters, "second", pair.second());
        }
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
