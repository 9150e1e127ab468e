package verbatim.review.second;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.DeskPart;
import verbatim.passage.DoubtMatter;
import verbatim.passage.Finding;
import verbatim.passage.LookDoubting;
import verbatim.passage.PartChanged;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.PassagesChanged;
import verbatim.passage.Settling;
import verbatim.text.TypedWords;

/** What whoever looks a second time does: takes a free one, writes, hands in, takes that back; or opens the article all the same. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class LookHandingIn {

    private static final int LONGEST = 2_000;

    /** "fresh": it can be taken back, since nobody has seen both, and the article was closed to whoever looked; see {@code blind_look}. */
    private static final String HELD = LookRows.SELECT.replace("select l.*,", """
            select l.*, case when p.state in ('SUBMITTED', 'APPROVED') then p.finding end as found, p.submitted_by as found_by,
                   coalesce(l.handed_in_at > now() - interval '10 minutes' and l.compared_at is null and l.opened_at is null, false) as fresh,""");

    private final LookHands hands;
    private final LookDoubting doubting;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    LookHandingIn(
            LookHands hands, LookDoubting doubting, CurrentPerson currentPerson, ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
        this.hands = hands;
        this.doubting = doubting;
        this.currentPerson = currentPerson;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Held(
            LookId id,
            ArticleId article,
            PassageId passage,
            PassageKind kind,
            @Nullable PersonId person,
            PersonId givenBy,
            boolean handedIn,
            boolean fresh,
            boolean gone,
            boolean changed,
            @Nullable Finding finding,
            @Nullable Finding found,
            @Nullable PersonId foundBy,
            @Nullable PersonId first) {

        static Held of(ResultSet row) throws SQLException {
            return new Held(
                    new LookId(row.getObject("id", UUID.class)),
                    new ArticleId(row.getObject("article_id", UUID.class)),
                    LookRows.passage(row),
                    PassageKind.valueOf(row.getString("kind")),
                    LookRows.person(row, "person_id"),
                    Objects.requireNonNull(LookRows.person(row, "given_by")),
                    row.getTimestamp("handed_in_at") != null,
                    row.getBoolean("fresh"),
                    row.getBoolean("removed"),
                    row.getBoolean("changed_since"),
                    LookRows.finding(row, "finding"),
                    LookRows.finding(row, "found"),
                    LookRows.person(row, "found_by"),
                    LookRows.person(row, "first_by"));
        }

        /** Who drew it, and whose finding it is held against. */
        Set<PersonId> concerned(@Nullable PersonId whose) {
            return Stream.of(givenBy, whose).filter(Objects::nonNull).collect(Collectors.toSet());
        }
    }

    /** Nobody changes the passage until this is through: what it is held against is what stands when it is handed in. */
    private void holdPassage(LookId look) {
        jdbc.sql("select p.id from passage p join second_look l on l.passage_id = p.id where l.id = :id for no key update of p")
                .param("id", look.value())
                .query(UUID.class)
                .list();
    }

    private Held hold(LookId look) {
        return jdbc.sql(HELD + "where l.id = :id and l.ended_at is null for update of l")
                .param("id", look.value())
                .query((row, n) -> Held.of(row))
                .optional()
                .orElseThrow(() -> new SecondRefused(SecondRefusal.LOOK_NOT_THERE));
    }

    /**
     * Takes one that was given to whoever is free.
     *
     * @throws SecondRefused if somebody else has taken it, or whoever asks had to do with the passage
     */
    public void take(LookId look) {
        var held = hold(look);
        var me = currentPerson.require().id();
        if (held.person() != null) {
            throw new SecondRefused(SecondRefusal.TAKEN);
        }
        if (hands.of(Set.of(held.passage())).getOrDefault(held.passage(), Set.of()).contains(me)) {
            throw new SecondRefused(SecondRefusal.HAD_A_HAND);
        }
        jdbc.sql("update second_look set person_id = :me where id = :id").param("me", me.value()).param("id", look.value()).update();
        announce(held);
    }

    /** Keeps what is being written; nobody else sees it. */
    public void write(LookId look, LookDraft draft) {
        write(mine(hold(look)), draft);
    }

    private Held mine(Held held) {
        if (!currentPerson.require().id().equals(held.person())) {
            throw new SecondRefused(SecondRefusal.LOOK_NOT_THERE);
        }
        if (held.handedIn()) {
            throw new SecondRefused(SecondRefusal.HANDED_IN_ALREADY);
        }
        return held;
    }

    private void write(Held held, LookDraft draft) {
        if (draft.reason().length() > LONGEST) {
            throw new SecondRefused(SecondRefusal.REASON_TOO_LONG, LONGEST);
        }
        if (draft.source() != null && !isOfArticle(held, draft)) {
            throw new SecondRefused(SecondRefusal.SOURCE_NOT_THERE);
        }
        jdbc.sql("update second_look set finding = :finding, source_id = :source, reason = :reason, knew = :knew where id = :id")
                .param("finding", draft.finding() == null ? null : draft.finding().name(), Types.VARCHAR)
                .param("source", draft.source() == null ? null : draft.source().value(), Types.OTHER)
                .param("reason", TypedWords.kept(draft.reason()))
                .param("knew", draft.knew())
                .param("id", held.id().value())
                .update();
    }

    private boolean isOfArticle(Held held, LookDraft draft) {
        return jdbc.sql("select exists (select from article_source where article_id = :article and source_id = :source)")
                .param("article", held.article().value())
                .param("source", Objects.requireNonNull(draft.source()).value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Hands it in. It is held against the finding that stands now; where that is another, the passage is doubted.
     *
     * @throws SecondRefused if something is missing, or the text does not hold the passage any more
     */
    public void handIn(LookId look, LookDraft draft) {
        holdPassage(look);
        var held = mine(hold(look));
        if (held.gone()) {
            throw new SecondRefused(SecondRefusal.TEXT_GONE);
        }
        var finding = requireWhole(draft, held.kind());
        write(held, draft);
        jdbc.sql("""
                        update second_look set handed_in_at = now(), first_finding = :found, first_by = coalesce(:by, first_by),
                            changed = :changed or first_finding is distinct from :found where id = :id""")
                .param("found", held.found() == null ? null : held.found().name(), Types.VARCHAR)
                .param("by", held.foundBy() == null ? null : held.foundBy().value(), Types.OTHER)
                .param("changed", held.changed())
                .param("id", look.value())
                .update();
        if (held.found() != null && held.found() != finding) {
            doubting.doubt(held.passage(), new DoubtMatter.SecondLook(look.value(), held.found(), finding));
            events.publishEvent(
                    new LookDiffers(look, held.article(), held.passage(), held.concerned(held.foundBy()), currentPerson.require().id()));
        }
        announce(held);
    }

    private static Finding requireWhole(LookDraft draft, PassageKind kind) {
        var finding = draft.finding();
        if (finding == null) {
            throw new SecondRefused(SecondRefusal.FINDING_MISSING);
        }
        if (!finding.fits(kind)) {
            throw new SecondRefused(SecondRefusal.FINDING_DOES_NOT_FIT);
        }
        if (draft.source() == null && !finding.canRestOnSearch() && finding != Finding.NOT_CHECKABLE) {
            throw new SecondRefused(SecondRefusal.SOURCE_MISSING);
        }
        if (!TypedWords.haveAWord(draft.reason())) {
            throw new SecondRefused(SecondRefusal.REASON_MISSING);
        }
        return finding;
    }

    /**
     * Takes back what was handed in, so that it can be written on.
     *
     * @throws SecondRefused if somebody has seen both findings since, or more than ten minutes are over
     */
    public void takeBack(LookId look) {
        holdPassage(look);
        var held = hold(look);
        if (!currentPerson.require().id().equals(held.person()) || !held.handedIn()) {
            throw new SecondRefused(SecondRefusal.LOOK_NOT_THERE);
        }
        if (!held.fresh()) {
            throw new SecondRefused(SecondRefusal.TOO_LATE);
        }
        jdbc.sql("update second_look set handed_in_at = null, changed = false where id = :id").param("id", look.value()).update();
        doubting.settle(held.passage(), look.value(), Settling.LOOK_TAKEN_BACK, null);
        events.publishEvent(new LookTakenBack(look, held.concerned(held.first())));
        announce(held);
    }

    /** Opens an article that is closed: what of it is looked at is not blind from now on, and what was handed in stays as it is. */
    public void open(ArticleId article) {
        jdbc.sql("""
                        update second_look set
                            opened_at = case when handed_in_at is null then :at else opened_at end,
                            compared_at = case when handed_in_at is null then compared_at else :at end
                        where article_id = :article and person_id = :me and ended_at is null and opened_at is null and compared_at is null""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("article", article.value())
                .param("me", currentPerson.require().id().value())
                .update();
        // What was not told as long as it was closed is told now.
        events.publishEvent(new PartChanged(DeskPart.NOTICES));
    }

    private void announce(Held held) {
        events.publishEvent(new PassagesChanged(held.article(), Set.of()));
    }
}
