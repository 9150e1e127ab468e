package verbatim.notice.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.Erasure;
import verbatim.account.PersonId;
import verbatim.account.ToErase;
import verbatim.article.ArticleId;
import verbatim.notice.people.NoticeWriting.Parts;
import verbatim.notice.people.NoticeWriting.Told;
import verbatim.passage.ChangeKind;
import verbatim.passage.PassageId;
import verbatim.passage.WorkChanged;
import verbatim.review.SignOffFell;
import verbatim.review.second.LookDiffers;
import verbatim.review.second.LookGiven;
import verbatim.review.second.LookTakenBack;
import verbatim.review.second.LookWithdrawn;
import verbatim.review.talk.AskEnded;
import verbatim.review.talk.PostId;
import verbatim.review.talk.PostUnsaid;
import verbatim.review.talk.PostWritten;
import verbatim.review.talk.ThreadSeen;
import verbatim.review.work.Assigned;
import verbatim.review.work.DueMoved;
import verbatim.review.work.TakenOver;
import verbatim.review.work.WorkStep;

/** Hears what happens on the desk, and who must be told of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticeEvents {

    /** Of these somebody may be told. */
    private static final Set<ChangeKind> TOLD = EnumSet.of(ChangeKind.STATE, ChangeKind.QUESTION_ANSWERED, ChangeKind.UNDONE);

    /** By which somebody was told that work of theirs was taken. */
    private static final Set<NoticeMatter> LOST = EnumSet.of(NoticeMatter.WORK_TAKEN_OVER, NoticeMatter.WORK_PASSED_ON, NoticeMatter.WORK_WITHDRAWN);

    /** All that the steps wrote whose last rows are named. What one step did to several passages was done by one in one moment. */
    private static final String OF_STEP = """
            select distinct c.id, c.what, c.made_by, concat_ws('@', coalesce(c.made_by, p.article_id), c.made_at) as step, p.checker,
                   (select s.made_by from passage_change s where s.passage_id = p.id and s.step = 'SUBMIT' order by s.made_at desc, s.id desc limit 1) as submitter,
                   (select q.asked_by from question q where q.passage_id = p.id and (q.answered_at = c.made_at or q.answered_at is null)
                       order by q.answered_at is null, q.asked_at desc limit 1) as asker
            from passage_change l
            join passage_change c on c.passage_id = l.passage_id and c.made_at = l.made_at and c.made_by is not distinct from l.made_by
            join passage p on p.id = c.passage_id
            where l.id = any(:changes) and (c.step in ('SEND_BACK', 'REOPEN') or c.what = 'QUESTION_ANSWERED')""";

    /** Of a passage whose state was just put back: the step by which it had left it, if that is one of which people are told. */
    private static final String PUT_BACK = """
            select l.id from passage p join lateral (
                select c.id, c.step from passage_change c where c.passage_id = p.id and c.step is not null order by c.made_at desc, c.id desc limit 1) l on true
            where p.id = :passage and (l.step in ('SEND_BACK', 'REOPEN') and p.state in ('SUBMITTED', 'APPROVED') or l.step = 'ANSWER' and p.state = 'QUERY')""";

    /** The articles of which somebody still has what a step gave them. */
    private static final Map<NoticeMatter, String> LEFT = Map.of(
            NoticeMatter.SECOND_LOOK_GIVEN,
            "select article_id from second_look where sample_id = :step and person_id = :person and ended_at is null group by article_id order by min(id::text)",
            NoticeMatter.WORK_GIVEN,
            """
            select p.article_id from passage p join assigned a on a.id = p.assigned_id join assignment m on m.id = a.assignment_id
            where p.assignee = :person and a.passage_id is not null and coalesce(m.step, m.id) = :step
            group by p.article_id order by min(a.id::text)""");

    private final JdbcClient jdbc;
    private final NoticeWriting writing;
    private final CurrentPerson currentPerson;

    NoticeEvents(JdbcClient jdbc, NoticeWriting writing, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.writing = writing;
        this.currentPerson = currentPerson;
    }

    /** @param key the same for all passages of one step */
    private record Step(UUID id, String key, boolean isAnswer, @Nullable PersonId by, Set<PersonId> concerned) {

        private static Step of(ResultSet row, int n) throws SQLException {
            boolean isAnswer = row.getString("what").equals("QUESTION_ANSWERED");
            var concerned = Stream.of(person(row, "checker"), person(row, isAnswer ? "asker" : "submitter")).filter(Objects::nonNull).collect(Collectors.toSet());
            return new Step(row.getObject("id", UUID.class), row.getString("step"), isAnswer, person(row, "made_by"), concerned);
        }

        private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
            var id = row.getObject(column, UUID.class);
            return id == null ? null : new PersonId(id);
        }
    }

    @EventListener
    void workChanged(WorkChanged event) {
        // Most steps are nobody's news: those cost nothing.
        if (Collections.disjoint(event.what(), TOLD)) {
            return;
        }
        if (event.what().contains(ChangeKind.UNDONE)) {
            var putBack = jdbc.sql(PUT_BACK).param("passage", event.passage().value()).query(UUID.class).list();
            steps(putBack).forEach(this::undone);
            // What was merely heard has put nothing anywhere.
            steps(event.takenBack()).stream().filter(Step::isAnswer).forEach(this::undone);
            return;
        }
        for (var step : steps(List.of(event.change()))) {
            if (step.isAnswer()) {
                writing.tell(new Told(NoticeMatter.QUESTION_ANSWERED, step.id().toString(), event.article(), event.passage(), 1, step.by()), step.concerned());
            } else {
                // What an edit did is nobody's in the history; and whoever brought it knows.
                var told = new Told(NoticeMatter.SENT_BACK, step.key(), event.article(), event.passage(), 1, step.by());
                step.concerned().stream().filter(person -> !person.equals(acting())).forEach(person -> writing.tellMore(told, List.of(), Parts.NONE, person));
            }
        }
    }

    private List<Step> steps(List<UUID> changes) {
        return changes.isEmpty() ? List.of() : jdbc.sql(OF_STEP).param("changes", changes.toArray(UUID[]::new)).query(Step::of).list();
    }

    private void undone(Step step) {
        var matter = step.isAnswer() ? NoticeMatter.QUESTION_ANSWERED : NoticeMatter.SENT_BACK;
        step.concerned().forEach(person -> writing.takeBack(person, Set.of(matter), step.isAnswer() ? step.id().toString() : step.key(), 1, Parts.NONE));
    }

    private @Nullable PersonId acting() {
        return currentPerson.isSignedIn() ? currentPerson.require().id() : null;
    }

    @EventListener
    void assigned(Assigned event) {
        work(NoticeMatter.WORK_GIVEN, event.step().value(), event.work(), event.to(), event.by(), value(event.undoes()), LOST);
    }

    @EventListener
    void takenOver(TakenOver event) {
        var matter = switch (event.how()) {
            case TAKEN_OVER -> NoticeMatter.WORK_TAKEN_OVER;
            case PASSED_ON -> NoticeMatter.WORK_PASSED_ON;
            case WITHDRAWN -> NoticeMatter.WORK_WITHDRAWN;
        };
        work(matter, event.step().value(), event.work(), event.from(), event.by(), value(event.undoes()), Set.of(NoticeMatter.WORK_GIVEN));
    }

    @EventListener
    void dueMoved(DueMoved event) {
        work(
                NoticeMatter.WORK_DUE_MOVED, event.step().value(), event.work(), event.whose(), event.by(), value(event.undoes()),
                Set.of(NoticeMatter.WORK_DUE_MOVED));
    }

    private static @Nullable UUID value(@Nullable WorkStep step) {
        return step == null ? null : step.value();
    }

    @EventListener
    void lookGiven(LookGiven event) {
        work(NoticeMatter.SECOND_LOOK_GIVEN, event.sample().value(), event.work(), event.to(), event.by(), null, Set.of());
    }

    @EventListener
    void lookWithdrawn(LookWithdrawn event) {
        var sample = event.sample().value();
        work(NoticeMatter.SECOND_LOOK_WITHDRAWN, sample, event.work(), event.from(), event.by(), sample, Set.of(NoticeMatter.SECOND_LOOK_GIVEN));
    }

    /** @param told by what they were told of the step that is taken back: what they have not seen they need not be told at all */
    private void work(
            NoticeMatter matter, UUID step, Map<ArticleId, List<PassageId>> work, PersonId to, PersonId by, @Nullable UUID undoes, Set<NoticeMatter> told) {
        var passages = work.values().stream().flatMap(List::stream).toList();
        var articles = List.copyOf(work.keySet());
        // An article as a whole is told of by itself.
        var whole = passages.isEmpty() ? "@" + articles.getFirst().value() : "";
        var parts = new Parts(work.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().size())));
        if (undoes != null && writing.takeBack(to, told, undoes + whole, passages.size(), parts)) {
            if (!passages.isEmpty()) {
                told.stream().map(LEFT::get).filter(Objects::nonNull).forEach(left -> leadToWhatIsLeft(to, told, undoes, left));
            }
            return;
        }
        writing.tellMore(
                new Told(
                        matter, step + whole, articles.getFirst(), passages.size() == 1 ? passages.getFirst() : null,
                        passages.isEmpty() ? null : passages.size(), by),
                articles.subList(1, articles.size()),
                parts,
                to);
    }

    /** A notice over several articles leads to none, and counts none, of which all was taken back. */
    private void leadToWhatIsLeft(PersonId to, Set<NoticeMatter> told, UUID step, String left) {
        var articles = jdbc.sql(left).param("step", step).param("person", to.value()).query(UUID.class).list();
        if (!articles.isEmpty()) {
            writing.leadTo(to, told, step.toString(), articles.stream().map(ArticleId::new).toList());
        }
    }

    @EventListener
    void lookDiffers(LookDiffers event) {
        writing.tell(
                new Told(NoticeMatter.SECOND_LOOK_DIFFERS, event.look().value().toString(), event.article(), event.passage(), 1, event.by()),
                event.concerned());
    }

    @EventListener
    void lookTakenBack(LookTakenBack event) {
        unsaid(NoticeMatter.SECOND_LOOK_DIFFERS, event.look().value(), event.concerned());
    }

    /** Of one passage. */
    private void unsaid(NoticeMatter matter, UUID key, Set<PersonId> told) {
        told.forEach(person -> writing.takeBack(person, Set.of(matter), key.toString(), 1, Parts.NONE));
    }

    @EventListener
    void postWritten(PostWritten event) {
        var key = event.post().value().toString();
        writing.tell(new Told(NoticeMatter.MENTIONED, key, event.article(), event.passage(), 1, event.by()), event.mentioned());
        writing.tell(
                new Told(NoticeMatter.THREAD_ANSWERED, key, event.article(), event.passage(), 1, event.by()),
                event.others().stream().filter(other -> !event.mentioned().contains(other)).toList());
    }

    @EventListener
    void postUnsaid(PostUnsaid event) {
        for (var wording : event.wordings()) {
            unsaid(NoticeMatter.MENTIONED, wording.value(), event.mentioned());
            unsaid(NoticeMatter.THREAD_ANSWERED, wording.value(), event.others());
            event.mentioned().forEach(asked -> noMore(wording, event.by(), asked));
        }
    }

    /** Of each turn of it one alone is told: the one hears what the other says last. */
    @EventListener
    void askEnded(AskEnded event) {
        var comes = event.stands() ? NoticeMatter.NO_ANSWER_COMES : NoticeMatter.ANSWER_NEEDED;
        var to = event.stands() ? event.asker() : event.asked();
        noMore(event.post(), event.asker(), event.asked());
        writing.tellAnew(new Told(comes, key(event.post(), event.asked()), event.article(), event.passage(), 1, event.by()), to);
    }

    private void noMore(PostId post, PersonId asker, PersonId asked) {
        writing.takeBack(asker, Set.of(NoticeMatter.NO_ANSWER_COMES), key(post, asked), 1, Parts.NONE);
        writing.takeBack(asked, Set.of(NoticeMatter.ANSWER_NEEDED), key(post, asked), 1, Parts.NONE);
    }

    /** Of what one asked several; it is read with the post. */
    private static String key(PostId post, PersonId asked) {
        return post.value() + NoticeWriting.OF_POST + asked.value();
    }

    /** What somebody has read where it was said, they need not be told any more. */
    @EventListener
    void threadSeen(ThreadSeen event) {
        if (!event.posts().isEmpty()) {
            writing.read(event.by(), event.posts().stream().map(post -> post.value().toString()).toList());
        }
    }

    /** Whoever signed may be asleep: it is told to those, too, who have the article in hand; see {@code notice_told}. */
    @EventListener
    void signOffFell(SignOffFell event) {
        jdbc.sql("select id from sign_off where article_id = :article order by signed_at desc limit 1")
                .param("article", event.article().value())
                .query(UUID.class)
                .optional()
                .ifPresent(signed -> writing.tell(
                        new Told(NoticeMatter.SIGN_OFF_FELL, signed.toString(), event.article(), null, null, acting()), concerned(signed, event.article())));
    }

    private List<PersonId> concerned(UUID signOff, ArticleId article) {
        return jdbc.sql("""
                        select person_id from (
                            select signed_by as person_id from sign_off where id = :signOff
                            union select checker from passage where article_id = :article and checker is not null and not removed
                            union select person_id from assigned where article_id = :article and ended_at is null and person_id is not null) to_tell
                        order by person_id""")
                .param("signOff", signOff)
                .param("article", article.value())
                .query(UUID.class)
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Before what they lead to goes. */
    @EventListener
    @Order(ToErase.PASSAGES_FIRST - 1)
    void erase(ToErase erased) {
        if (erased.what() instanceof Erasure.OfArticle(var article)) {
            writing.erase(new ArticleId(article));
        }
    }
}
