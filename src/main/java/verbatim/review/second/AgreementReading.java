package verbatim.review.second;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.passage.Finding;
import verbatim.passage.PassageKind;

/**
 * Reads for reviewers what was given to be looked at a second time, and how far both findings agree. What whoever asks looks at
 * blind themselves is left out.
 */
@Service
@PreAuthorize("hasRole('REVIEWER')")
@Transactional(readOnly = true)
public class AgreementReading {

    private static final int MOST_SAMPLES = 50;

    private static final int MOST_LOOKS = 500;

    private static final String NOT_BLIND = " and not exists (select from blind_look b where b.person_id = :me and b.passage_id = l.passage_id)";

    private static final String COUNTS = "not l.changed and not l.knew and l.opened_at is null and l.first_finding is not null";

    private static final String UNDECIDED = """
            exists (select from doubt d where d.passage_id = l.passage_id and d.code = 'SECOND_LOOK' and d.settled_at is null
                and (d.matter ->> 'look')::uuid = l.id)""";

    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;

    AgreementReading(CurrentPerson currentPerson, JdbcClient jdbc) {
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
    }

    /** SQL over {@code second_look l}, and its values. */
    private record Where(String sql, Map<String, Object> values) {

        static Where of(AgreementScope scope) {
            return switch (scope) {
                case AgreementScope.OfArticle(var article) -> new Where("l.article_id = :article", Map.of("article", article.value()));
                case AgreementScope.OfSample(var sample) -> new Where("l.sample_id = :sample", Map.of("sample", sample.value()));
                case AgreementScope.OfDesk(var from, var until) -> new Where(
                        "coalesce(l.handed_in_at, l.given_at) >= :from and coalesce(l.handed_in_at, l.given_at) < :until",
                        Map.of("from", utc(from, Instant.EPOCH), "until", utc(until, Instant.parse("9999-01-01T00:00:00Z"))));
            };
        }

        private static OffsetDateTime utc(@Nullable Instant at, Instant none) {
            return (at == null ? none : at).atOffset(ZoneOffset.UTC);
        }
    }

    /** How far they agree. */
    public Agreement of(AgreementScope scope) {
        var where = Where.of(scope);
        var quotes = new HashMap<Kappa.Pair, Integer>();
        var claims = new HashMap<Kappa.Pair, Integer>();
        jdbc.sql("select l.first_finding, l.finding, count(*) as n from second_look l where l.ended_at is null and l.handed_in_at is not null and "
                        + COUNTS + " and " + where.sql() + NOT_BLIND + " group by 1, 2")
                .params(where.values())
                .param("me", me())
                .query(row -> {
                    var first = Finding.valueOf(row.getString("first_finding"));
                    // Not by what the passage is taken for now: the pair is of what it was.
                    (first.fits(PassageKind.CLAIM) ? claims : quotes).put(
                            new Kappa.Pair(first, Finding.valueOf(row.getString("finding"))), row.getInt("n"));
                });
        var uncounted = new EnumMap<TwoFindings.Uncounted, Integer>(TwoFindings.Uncounted.class);
        return jdbc.sql("""
                        select count(*) filter (where l.handed_in_at is not null and l.opened_at is not null) as opened,
                               count(*) filter (where l.handed_in_at is not null and l.knew) as knew,
                               count(*) filter (where l.handed_in_at is not null and l.changed) as changed,
                               count(*) filter (where l.handed_in_at is not null and l.first_finding is null) as no_first,
                               count(*) filter (where l.handed_in_at is null) as waiting,
                               count(*) filter (where l.handed_in_at is not null and %s) as undecided
                        from second_look l where l.ended_at is null and\s""".formatted(UNDECIDED) + where.sql() + NOT_BLIND)
                .params(where.values())
                .param("me", me())
                .query((row, n) -> {
                    for (var why : TwoFindings.Uncounted.values()) {
                        int many = row.getInt(why.name().toLowerCase(Locale.ROOT));
                        if (many > 0) {
                            uncounted.put(why, many);
                        }
                    }
                    return new Agreement(new Kappa(quotes), new Kappa(claims), uncounted, row.getInt("waiting"), row.getInt("undecided"));
                })
                .single();
    }

    /**
     * What was given, the newest first: all, or what came to a pair.
     *
     * @param pair of those that count; null for all
     */
    public List<GivenLook> looks(AgreementScope scope, Kappa.@Nullable Pair pair) {
        var where = Where.of(scope);
        return jdbc.sql(LookRows.SELECT.replace("select l.*,", "select l.*, o.name as looked_name, o.state <> 'ACTIVE' as has_left,")
                        + "left join person o on o.id = l.person_id where l.ended_at is null and " + where.sql() + NOT_BLIND
                        + (pair == null ? "" : " and l.handed_in_at is not null and l.first_finding = :first and l.finding = :second and " + COUNTS)
                        + " order by l.given_at desc, t.id, p.start, p.number limit :most")
                .params(where.values())
                .param("me", me())
                .param("first", pair == null ? null : pair.first().name(), Types.VARCHAR)
                .param("second", pair == null ? null : pair.second().name(), Types.VARCHAR)
                .param("most", MOST_LOOKS)
                .query((row, n) -> {
                    var look = LookRows.row(row, n);
                    boolean handedIn = look.state() == LookState.HANDED_IN;
                    return new GivenLook(
                            look, row.getString("looked_name"), row.getBoolean("has_left"),
                            handedIn ? LookRows.finding(row, "first_finding") : null, handedIn ? LookRows.finding(row, "finding") : null);
                })
                .list();
    }

    /** The samples, the newest first; not those of which all was taken back. */
    public List<SampleRow> samples() {
        return jdbc.sql("""
                        select s.*, n.name, c.looks, c.handed_in, c.articles, c.headline
                        from second_sample s join person n on n.id = s.made_by
                        cross join lateral (
                            select count(*) as looks, count(l.handed_in_at) as handed_in, count(distinct l.article_id) as articles, min(t.headline) as headline
                            from second_look l join article t on t.id = l.article_id where l.sample_id = s.id and l.ended_at is null) c
                        where c.looks > 0 order by s.made_at desc, s.id desc limit :most""")
                .param("most", MOST_SAMPLES)
                .query((row, n) -> new SampleRow(
                        new SampleId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getLong("seed"),
                        row.getInt("out_of"),
                        row.getInt("looks"),
                        row.getInt("handed_in"),
                        row.getString("headline"),
                        row.getInt("articles")))
                .list();
    }

    private UUID me() {
        return currentPerson.require().id().value();
    }
}
