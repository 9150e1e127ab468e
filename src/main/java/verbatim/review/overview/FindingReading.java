package verbatim.review.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.passage.Finding;
import verbatim.speaker.SpeakerId;

/**
 * Counts what was found, by whose words they are and by where they are printed. Only what a second person approved counts, and
 * stands in its article's current text: what is submitted or was opened again is no finding yet. An outlet is the publication of
 * an article, as it is written there. Speakers are called as the list of speakers has them, which everybody sees and which
 * names no confidential source ({@code passage}: SpeakerConfidence); those who turned out to be one are one.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class FindingReading {

    private static final String STANDING = " from passage p %s where p.status in ('VERIFIED', 'PROBLEM', 'CANNOT_VERIFY') and p.finding is not null";

    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;

    FindingReading(CurrentPerson currentPerson, JdbcClient jdbc) {
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
    }

    /** By speaker, those with the most first. */
    public Findings bySpeaker(Scope scope, int most) {
        var sql = "select k.is_now::text as whose, max(n.name) as name, f.finding, sum(f.n)::int as n from (select p.speaker_id, p.finding, count(*) as n"
                + standing(scope) + " group by p.speaker_id, p.finding) f left join speaker k on k.id = f.speaker_id"
                + " left join speaker n on n.id = k.is_now group by k.is_now, f.finding";
        return read(sql, scope, most, id -> new SpeakerId(UUID.fromString(id)));
    }

    /** By publication of the article, those with the most first. */
    public Findings byPublication(Scope scope, int most) {
        var sql = "select t.publication as whose, t.publication as name, f.finding, sum(f.n)::int as n from (select p.article_id, p.finding, count(*) as n"
                + standing(scope) + " group by p.article_id, p.finding) f join article t on t.id = f.article_id group by t.publication, f.finding";
        return read(sql, scope, most, name -> name);
    }

    private static String standing(Scope scope) {
        return STANDING.formatted(scope.isOfSome() ? "join article t on t.id = p.article_id" + scope.ofArticles() : "") + Scope.NOT_BLIND;
    }

    private Findings read(String sql, Scope scope, int most, Function<String, Object> whose) {
        var reading = new Reading();
        jdbc.sql(sql).params(scope.parameters(currentPerson)).query(reading::row);
        var all = reading.found.entrySet().stream()
                .map(of -> new FindingsOf(whose.apply(of.getKey()), reading.names.getOrDefault(of.getKey(), of.getKey()), of.getValue()))
                .sorted(Comparator.comparingInt(FindingsOf::total).reversed().thenComparing(FindingsOf::name))
                .toList();
        return new Findings(all.subList(0, Math.min(most, all.size())), Math.max(0, all.size() - most), reading.unnamed);
    }

    private static final class Reading {
        private final Map<String, Map<Finding, Integer>> found = new LinkedHashMap<>();
        private final Map<String, String> names = new LinkedHashMap<>();
        private int unnamed;

        void row(ResultSet row) throws SQLException {
            @Nullable String of = row.getString("whose");
            if (of == null) {
                unnamed += row.getInt("n");
            } else {
                names.put(of, row.getString("name"));
                found.computeIfAbsent(of, none -> new EnumMap<>(Finding.class)).merge(Finding.valueOf(row.getString("finding")), row.getInt("n"), Integer::sum);
            }
        }
    }
}
