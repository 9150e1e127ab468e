package verbatim.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/** Who did what to whose account. Written by the use cases of this room, read by administrators. */
@Service
public class PersonHistory {

    /** What can be done to an account. */
    public enum Act implements Worded {
        /** Somebody was added; the row's after is the role. */
        ADDED,
        /** The row has the roles before and after. */
        ROLE_CHANGED,
        /** The person may no longer sign in. */
        DEACTIVATED,
        /** The person may sign in again. */
        REACTIVATED,
        /** An administrator gave out a one-time password. */
        PASSWORD_RESET,
        /** The person chose a new password. */
        PASSWORD_CHOSEN,
        /** Somebody signed in at the identity provider for the first time; the row's after is the role. */
        ADDED_BY_PROVIDER,
        /** The identity provider says another role; the row has those before and after. */
        ROLE_BY_PROVIDER,
        /** The identity provider says another name. */
        RENAMED_BY_PROVIDER,
        /** The identity provider says no role any more, so the person was signed out everywhere; the row's before is the role. */
        ROLE_GONE,
        /** From now on the person signs in at the identity provider, and has no password here. */
        LINKED,
        /** The person's place at the identity provider was given to another account of theirs. */
        UNLINKED,
        /** The first administrator was let in again, since the desk was started in an emergency. */
        LET_IN_AGAIN
    }

    /** Names whoever acted where nobody did. */
    enum Nobody implements Worded {
        SYSTEM
    }

    /**
     * One act.
     *
     * @param who null where the application itself acted
     * @param before null where the act is not about a role
     * @param after null where the act is not about a role
     */
    public record Entry(
            Instant at,
            @Nullable PersonId who,
            PersonId whom,
            Act what,
            @Nullable Role before,
            @Nullable Role after) {

        /**
         * Who did what to whom.
         *
         * @param names of people, by their ids
         */
        public String words(Sentences sentences, Function<PersonId, String> names) {
            var by = who == null ? sentences.of(Nobody.SYSTEM) : names.apply(who);
            return sentences.of(what, by, names.apply(whom), shown(before), shown(after));
        }

        private static Object shown(@Nullable Role role) {
            return role == null ? "" : role;
        }
    }

    private final PersonChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonHistory(PersonChanges changes, ApplicationEventPublisher events, Clock clock) {
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** The latest acts, newest first. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<Entry> latest(int atMost) {
        return changes.findAllByOrderByAtDescIdDesc(Limit.of(atMost)).stream()
                .map(PersonChange::entry)
                .toList();
    }

    /** Belongs to the act's own transaction: no act without its row, no row without its act. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(@Nullable PersonId who, PersonId whom, Act what, @Nullable Role before, @Nullable Role after) {
        changes.save(new PersonChange(clock.instant(), who, whom, what, before, after));
        events.publishEvent(new PeopleChanged());
    }
}
