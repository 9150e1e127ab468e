package verbatim.review.overview;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.article.ArticleId;
import verbatim.review.Caveat;
import verbatim.review.FactsOpen;
import verbatim.review.overview.SignOffTimes.Took;

/** Reads how long articles took to be signed off, and what keeps those from it that are not. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class SignOffReading {

    /** By the rules of {@link Caveat}; of what is open by its status, too. */
    private static final String REASON = Arrays.stream(Caveat.Kind.values())
            .map(kind -> "when " + kind.condition() + " then " + (kind == Caveat.Kind.OPEN ? "p.status" : "'" + kind.name() + "'"))
            .collect(Collectors.joining(" ", "case ", " end"));

    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;

    SignOffReading(CurrentPerson currentPerson, JdbcClient jdbc) {
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
    }

    /** How long it took, for what was signed off in the days of the scope and stands. */
    public SignOffTimes times(Scope scope) {
        var all = jdbc.sql("""
                        select t.id, t.headline, t.language, t.imported_at, s.signed_at from sign_off s join article t on t.id = s.article_id
                        where s.fallen_at is null and s.signed_at >= :begin and s.signed_at < :end""" + scope.ofArticles() + Scope.NOT_CLOSED)
                .params(days(scope))
                .query((row, n) -> new Took(
                        new ArticleId(row.getObject("id", UUID.class)),
                        row.getString("headline"),
                        row.getString("language"),
                        row.getTimestamp("imported_at").toInstant(),
                        row.getTimestamp("signed_at").toInstant()))
                .list();
        var fallen = jdbc.sql("""
                        select count(*) from sign_off s join article t on t.id = s.article_id
                        where s.fallen_at is not null and s.signed_at >= :begin and s.signed_at < :end""" + scope.ofArticles() + Scope.NOT_CLOSED)
                .params(days(scope))
                .query(Integer.class)
                .single();
        var steps = new ArrayList<SignOffTimes.Step>();
        for (var last : scope.steps()) {
            var begin = scope.first(last).atStartOfDay(scope.zone()).toInstant();
            var end = scope.endOf(last);
            var some = all.stream().filter(took -> !took.signedAt().isBefore(begin) && took.signedAt().isBefore(end)).toList();
            steps.add(new SignOffTimes.Step(scope.first(last), last, SignOffTimes.median(some).orElse(null), some.size()));
        }
        return new SignOffTimes(
                all.stream().sorted(Comparator.comparing(Took::length).reversed().thenComparing(Took::headline)).toList(), steps, fallen);
    }

    private Map<String, Object> days(Scope scope) {
        var parameters = new HashMap<>(scope.parameters(currentPerson));
        parameters.put("begin", Timestamp.from(scope.begin()));
        parameters.put("end", Timestamp.from(scope.end()));
        return parameters;
    }

    /** What keeps the articles of the scope from being signed off now, whatever the days. */
    public Blocking blocking(Scope scope) {
        var all = new Counting();
        jdbc.sql("select r.reason, r.article_id, count(*)::int as n from (select p.article_id, " + REASON
                        + " as reason from passage p join article t on t.id = p.article_id where not t.signed_off and not p.removed" + scope.ofArticles()
                        + Scope.NOT_CLOSED + ") r where r.reason is not null group by r.reason, r.article_id")
                .params(scope.parameters(currentPerson))
                .query(row -> {
                    all.add(Blocking.Reason.valueOf(row.getString("reason")), row.getInt("n"), row.getObject("article_id", UUID.class));
                });
        jdbc.sql("select t.* from " + FactsOpen.TABLE + " t where true" + scope.ofArticles() + Scope.NOT_CLOSED).params(scope.parameters(currentPerson)).query(row -> {
            var article = row.getObject("id", UUID.class);
            all.add(Blocking.Reason.FACTS_PROPOSED, row.getInt("proposed"), article);
            all.add(Blocking.Reason.FACTS_NOT_LOOKED_FOR, row.getBoolean("searched") ? 0 : 1, article);
        });
        var articles = jdbc.sql("select count(*) from article t where not t.signed_off" + scope.ofArticles() + Scope.NOT_CLOSED)
                .params(scope.parameters(currentPerson))
                .query(Integer.class)
                .single();
        return new Blocking(all.because(), articles, all.blocked.size());
    }

    private static final class Counting {
        private final Map<Blocking.Reason, Integer> passages = new EnumMap<>(Blocking.Reason.class);
        private final Map<Blocking.Reason, Integer> articles = new EnumMap<>(Blocking.Reason.class);
        private final Set<UUID> blocked = new HashSet<>();

        void add(Blocking.Reason reason, int n, UUID article) {
            if (n > 0) {
                passages.merge(reason, n, Integer::sum);
                articles.merge(reason, 1, Integer::sum);
                blocked.add(article);
            }
        }

        List<Blocking.Because> because() {
            return passages.entrySet().stream()
                    .map(of -> new Blocking.Because(of.getKey(), of.getValue(), articles.getOrDefault(of.getKey(), 0)))
                    .toList();
        }
    }
}
