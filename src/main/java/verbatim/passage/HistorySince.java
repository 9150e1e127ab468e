package verbatim.passage;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.PersonId;

/** What the history of a passage says of what has happened since a step, so that taking it back passes over nobody. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HistorySince {

    /** Of a row c: an undo that is no hand took it back, and it is as if it had never been. */
    private static final String UNDONE =
            "exists (select from passage_change u where u.passage_id = c.passage_id and u.undoes is not null and c.id = any (u.undoes))";

    private static final String SINCE =
            "(c.made_at, c.id) > (select made_at, id from passage_change where id = any (:rows) order by made_at desc, id desc limit 1)";

    private final JdbcClient jdbc;

    HistorySince(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many changes it has. */
    int count(PassageId passage) {
        return jdbc.sql("select count(*) from passage_change where passage_id = :id")
                .param("id", passage.value())
                .query(Integer.class)
                .single();
    }

    /** How many changes each of several has. */
    Map<PassageId, Integer> counts(Collection<PassageId> passages) {
        var counts = new HashMap<PassageId, Integer>();
        jdbc.sql("select passage_id, count(*) from passage_change where passage_id = any (:ids) group by passage_id")
                .param("ids", ids(passages))
                .query(row -> {
                    counts.put(new PassageId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return counts;
    }

    /**
     * Names who did something last to passages that somebody had marked, where that was anybody else.
     *
     * @param by who marked them
     */
    Optional<StepRefused> others(Collection<PassageId> passages, PersonId by) {
        return jdbc.sql("""
                        select p.name, c.what from passage_change c left join person p on p.id = c.made_by
                        where c.passage_id = any (:ids) and c.made_by is distinct from :by and not c.what = any (:but) order by c.made_at desc, c.id desc limit 1""")
                .param("ids", ids(passages))
                .param("by", by.value())
                .param("but", Arrays.stream(ChangeKind.values()).filter(kind -> kind == ChangeKind.MARKED || kind.isOfDoubt()).map(Enum::name).toArray(String[]::new))
                .query((row, n) -> row.getString("name") == null
                        ? new StepRefused(PassageRefusal.TAKEN_BACK_TOO_LATE)
                        : new StepRefused(PassageRefusal.TAKEN_BACK_TOO_LATE_AFTER, row.getString("name"), ChangeKind.valueOf(row.getString("what"))))
                .optional();
    }

    private static UUID[] ids(Collection<PassageId> passages) {
        return passages.stream().map(PassageId::value).toArray(UUID[]::new);
    }

    /**
     * Whether a finding was ever set that counts.
     *
     * @param but rows that are being taken back as if they had never been
     */
    boolean isConcluded(PassageId passage, Collection<UUID> but) {
        return jdbc.sql("select exists (select from passage_change c where c.passage_id = :id and c.what = 'FINDING' and c.id <> all (:but) and not "
                        + UNDONE + ")")
                .param("id", passage.value())
                .param("but", but.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody else did something of these kinds, which no undo took back: it may be as the step left it, and be theirs. */
    boolean isOfOthers(Takeback step, Set<ChangeKind> kinds) {
        return jdbc.sql("select exists (select from passage_change c where c.passage_id = :passage and c.what = any (:kinds) and c.made_by <> :by and "
                        + SINCE + " and not " + UNDONE + ")")
                .param("passage", step.passage().value())
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .param("rows", step.rows().toArray(UUID[]::new))
                .param("by", step.by().value())
                .query(Boolean.class)
                .single();
    }

    /** Names who did something of these kinds last, where a person did. */
    StepRefused tooLate(PassageRefusal otherwise, Takeback step, Set<ChangeKind> kinds) {
        return jdbc.sql("""
                        select p.name, c.what from passage_change c join person p on p.id = c.made_by
                        where c.passage_id = :passage and (c.what = any (:kinds) or c.what = 'UNDONE' and c.made_by <> :by)
                            and\s""" + SINCE + " order by c.made_by = :by, c.made_at desc, c.id desc limit 1")
                .param("passage", step.passage().value())
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .param("rows", step.rows().toArray(UUID[]::new))
                .param("by", step.by().value())
                .query((row, n) -> new StepRefused(
                        PassageRefusal.TAKEN_BACK_TOO_LATE_AFTER, row.getString("name"), ChangeKind.valueOf(row.getString("what"))))
                .optional()
                .orElseGet(() -> new StepRefused(otherwise));
    }
}
