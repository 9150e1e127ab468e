package verbatim.review.work;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.FreshId;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;

/** Gives held passages, and articles, to people: writes the rows, and gathers whom it is news to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WorkGiving {

    private final AssignedRows rows;
    private final AssignedReading reading;
    private final People people;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    WorkGiving(AssignedRows rows, AssignedReading reading, People people, CurrentPerson currentPerson, Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.people = people;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** @param besides of its passages, which are with it from now on */
    AssignmentId giveArticle(
            ArticleId article, @Nullable PersonId to, @Nullable Instant due, List<AssignedRows.Held> besides, WorkNews news) {
        requireThere(to);
        if (!rows.holdArticle(article)) {
            throw new WorkRefused(WorkRefusal.ARTICLE_NOT_THERE);
        }
        var me = currentPerson.require().id();
        var dueBefore = reading.ofArticle(article).map(AssignedRow::due).orElse(null);
        var assignment = made(new AssignedRows.Terms(due, null, null, false), news.step());
        var ended = rows.endOfArticle(article, me, clock.instant(), assignment);
        var before = AssignedRows.whose(ended);
        ended.ifPresent(row -> news.ended(List.of(row)));
        news.ended(rows.end(besides, me, clock.instant(), assignment));
        news.began(List.of(rows.giveArticle(assignment, article, to)));
        rows.refreshArticle(article);
        news.article(article, before, to, !Objects.equals(due, dueBefore));
        boolean isTold = before.isEmpty() || !before.get().equals(to);
        for (var one : besides) {
            if (isTold) {
                news.takenWithArticle(one, to);
            } else {
                news.given(one, to, false);
            }
        }
        return assignment;
    }

    /** Gives them as they stand: until when they are due, and how many of them are enough. */
    List<AssignmentId> give(List<AssignedRows.Held> held, @Nullable PersonId to, WorkNews news) {
        var standing = rows.standing(held);
        var given = new LinkedHashMap<AssignedRows.Terms, Map<AssignedRows.Held, @Nullable PersonId>>();
        for (var one : held) {
            var stands = standing.get(one.passage());
            given.computeIfAbsent(AssignedRows.Terms.of(stands, stands == null ? null : stands.due()), none -> new LinkedHashMap<>()).put(one, to);
        }
        return give(given, standing, news);
    }

    /** On each of the terms an assignment. */
    List<AssignmentId> give(
            Map<AssignedRows.Terms, Map<AssignedRows.Held, @Nullable PersonId>> given,
            Map<PassageId, AssignedRows.Standing> standing,
            WorkNews news) {
        var me = currentPerson.require().id();
        var made = new ArrayList<AssignmentId>();
        given.forEach((terms, to) -> {
            var assignment = made(terms, news.step());
            var held = List.copyOf(to.keySet());
            news.ended(rows.end(held, me, clock.instant(), assignment));
            news.began(rows.give(assignment, to, terms.follows()));
            rows.refresh(held);
            made.add(assignment);
            for (var one : held) {
                var stands = standing.get(one.passage());
                news.given(one, to.get(one), !Objects.equals(terms.due(), stands == null ? null : stands.due()));
            }
        });
        return made;
    }

    private AssignmentId made(AssignedRows.Terms terms, WorkStep step) {
        var assignment = new AssignmentId(FreshId.next());
        rows.make(assignment, step, currentPerson.require().id(), clock.instant(), terms);
        return assignment;
    }

    void requireThere(@Nullable PersonId to) {
        if (to != null && people.find(to).filter(Person::active).isEmpty()) {
            throw new WorkRefused(WorkRefusal.PERSON_GONE);
        }
    }

    void requireAhead(@Nullable Instant due) {
        if (due != null && due.isBefore(clock.instant())) {
            throw new WorkRefused(WorkRefusal.DUE_IS_OVER);
        }
    }
}
