package verbatim.review.second;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.account.Role;
import verbatim.passage.CheckState;
import verbatim.passage.Finding;
import verbatim.passage.LookDoubting;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageRefusal;
import verbatim.passage.Reviewing;
import verbatim.passage.Settling;
import verbatim.passage.StepRefused;
import verbatim.text.TypedWords;

/** Shows first and second finding side by side to both who found them and to reviewers, and lets a reviewer decide. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class ComparingLooks {

    private static final String READ = LookRows.SELECT.replace("select l.*,", """
            select l.*, f.name as first_name, o.name as looked_name, c.title as source_title, d.how, d.note, d.settled_at, e.name as settled_name,
                   case when p.state in ('SUBMITTED', 'APPROVED') then p.finding end as stands, (select second_check from desk) = 'FOUR_EYES' as four_eyes,
                   exists (
                       select from passage_change h where h.passage_id = l.passage_id and h.made_by = :me and h.what = 'FINDING' and not exists (
                           select from passage_change u where u.passage_id = h.passage_id and u.undoes is not null and h.id = any (u.undoes))) as concluded,
                   exists (
                       select from blind_look b where b.person_id = :me and b.passage_id = l.passage_id
                           and (b.person_id, b.passage_id) is distinct from (l.person_id, l.passage_id)) as blind,""") + """
            left join person f on f.id = l.first_by left join person o on o.id = l.person_id left join source_shown c on c.id = l.source_id
            left join lateral (
                select * from doubt n where n.passage_id = l.passage_id and n.code = 'SECOND_LOOK' and (n.matter ->> 'look')::uuid = l.id
                order by n.raised_at desc limit 1) d on true
            left join person e on e.id = d.settled_by
            where l.id = :id and l.ended_at is null and l.handed_in_at is not null""";

    private final PassageReading passages;
    private final Reviewing reviewing;
    private final LookDoubting doubting;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Clock clock;

    ComparingLooks(
            PassageReading passages, Reviewing reviewing, LookDoubting doubting, CurrentPerson currentPerson, JdbcClient jdbc, Clock clock) {
        this.passages = passages;
        this.reviewing = reviewing;
        this.doubting = doubting;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Read(TwoFindings both, PassageId passage, @Nullable PersonId looked, @Nullable PersonId first, boolean fourEyes, boolean blind) {}

    /**
     * Both side by side. From then on the second cannot be taken back.
     *
     * @throws SecondRefused if it was not handed in, or is not for whoever asks
     */
    public TwoFindings compare(LookId look) {
        var read = read(look);
        jdbc.sql("update second_look set compared_at = :at where id = :id and compared_at is null and handed_in_at is not null")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", look.value())
                .update();
        return read.both();
    }

    private Read read(LookId look) {
        var me = currentPerson.require();
        var read = jdbc.sql(READ)
                .param("id", look.value())
                .param("me", me.id().value())
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(() -> new SecondRefused(SecondRefusal.NOT_HANDED_IN));
        if (read.blind()) {
            throw new StepRefused(PassageRefusal.LOOKED_AT_BLIND);
        }
        if (!me.role().includes(Role.REVIEWER) && !me.id().equals(read.looked()) && !me.id().equals(read.first())) {
            throw new SecondRefused(SecondRefusal.NOT_FOR_YOU);
        }
        return read;
    }

    private Read read(ResultSet row) throws SQLException {
        var passage = LookRows.passage(row);
        var looked = LookRows.person(row, "person_id");
        var first = LookRows.person(row, "first_by");
        var hiding = passages.hidingBeside(passage);
        var second = new TwoFindings.Second(
                Objects.requireNonNull(LookRows.finding(row, "finding")), row.getString("looked_name"), row.getTimestamp("handed_in_at").toInstant(),
                hiding.apply(row.getString("reason")), row.getString("source_title"));
        var found = LookRows.finding(row, "first_finding");
        var fourEyes = row.getBoolean("four_eyes");
        var both = new TwoFindings(
                LookRows.row(row, 0), new TwoFindings.First(found, row.getString("first_name")), second, LookRows.finding(row, "stands"),
                decided(row, hiding), uncounted(row, found), Set.of());
        return new Read(
                both.isOpen() && mayDecide(looked, first, fourEyes, row.getBoolean("concluded")) ? both.with(steps(both)) : both,
                passage, looked, first, fourEyes, row.getBoolean("blind"));
    }

    /** What stands nowhere cannot be kept, and what stands already need not be taken. */
    private static Set<TwoFindings.Step> steps(TwoFindings both) {
        var steps = EnumSet.noneOf(TwoFindings.Step.class);
        if (both.now() != null) {
            steps.add(TwoFindings.Step.KEEP);
        }
        if (both.now() != both.second().finding()) {
            steps.add(TwoFindings.Step.TAKE_SECOND);
        }
        return steps;
    }

    private boolean mayDecide(@Nullable PersonId looked, @Nullable PersonId first, boolean fourEyes, boolean concluded) {
        var me = currentPerson.require();
        return me.role().includes(Role.REVIEWER) && !(fourEyes && (concluded || me.id().equals(looked) || me.id().equals(first)));
    }

    private static TwoFindings.@Nullable Decided decided(ResultSet row, UnaryOperator<String> hiding) throws SQLException {
        var at = row.getTimestamp("settled_at");
        var note = row.getString("note");
        return at == null
                ? null
                : new TwoFindings.Decided(
                        Settling.valueOf(row.getString("how")), row.getString("settled_name"), at.toInstant(), note == null ? null : hiding.apply(note));
    }

    private static List<TwoFindings.Uncounted> uncounted(ResultSet row, @Nullable Finding first) throws SQLException {
        var why = new ArrayList<TwoFindings.Uncounted>();
        if (row.getTimestamp("opened_at") != null) {
            why.add(TwoFindings.Uncounted.OPENED);
        }
        if (row.getBoolean("knew")) {
            why.add(TwoFindings.Uncounted.KNEW);
        }
        if (row.getBoolean("changed")) {
            why.add(TwoFindings.Uncounted.CHANGED);
        }
        if (first == null) {
            why.add(TwoFindings.Uncounted.NO_FIRST);
        }
        return why;
    }

    /**
     * What stands goes on standing, and why; of approved work, too, which stays approved. That is the first finding, or what was
     * concluded since: the second one by now, or a third.
     *
     * @param seen what stood when it was decided
     * @throws SecondRefused if another stands by now, or none; if nothing is said, it was decided already, or whoever decides
     *     is one of the two
     */
    @PreAuthorize("hasRole('REVIEWER')")
    public void keep(LookId look, Finding seen, String reason) {
        var read = requireToDecide(look, reason);
        var both = read.both();
        if (both.now() != seen) {
            throw new SecondRefused(SecondRefusal.STANDS_NO_MORE, seen);
        }
        var how = both.now() == both.first().finding() ? Settling.FIRST_KEPT
                : both.now() == both.second().finding() ? Settling.SECOND_TAKEN : Settling.THIRD_KEPT;
        doubting.settle(read.passage(), look.value(), how, TypedWords.kept(reason));
    }

    /**
     * The second finding is right: what was handed in is sent back, and what was approved opened again, for whoever checks it to
     * conclude anew; and why.
     *
     * @throws SecondRefused as {@link #keep}
     * @throws StepRefused if that step is not open
     */
    @PreAuthorize("hasRole('REVIEWER')")
    public void takeSecond(LookId look, String reason) {
        var read = requireToDecide(look, reason);
        var card = passages.card(read.passage()).orElseThrow(() -> new SecondRefused(SecondRefusal.LOOK_NOT_THERE));
        if (read.both().now() == read.both().second().finding()) {
            throw new SecondRefused(SecondRefusal.STANDS_ALREADY);
        }
        if (card.row().state() == CheckState.SUBMITTED) {
            reviewing.sendBack(read.passage(), card.version(), reason);
        } else if (card.row().state() == CheckState.APPROVED) {
            reviewing.reopen(read.passage(), card.version(), reason);
        }
        doubting.settle(read.passage(), look.value(), Settling.SECOND_TAKEN, TypedWords.kept(reason));
    }

    private Read requireToDecide(LookId look, String reason) {
        // Nobody concludes anew while it is decided; and of two who decide at once, the second finds it decided.
        jdbc.sql("select p.id from passage p join second_look l on l.passage_id = p.id where l.id = :id for no key update of p")
                .param("id", look.value())
                .query(UUID.class)
                .list();
        jdbc.sql("select id from second_look where id = :id for update").param("id", look.value()).query(UUID.class).list();
        var read = read(look);
        if (!read.both().isOpen()) {
            throw new SecondRefused(SecondRefusal.DECIDED_ALREADY);
        }
        if (read.both().steps().isEmpty()) {
            throw new SecondRefused(SecondRefusal.ONE_OF_THE_TWO);
        }
        if (!TypedWords.haveAWord(reason)) {
            throw new SecondRefused(SecondRefusal.REASON_MISSING);
        }
        return read;
    }
}
