package verbatim.notice.people;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.AuditAct;
import verbatim.account.AuditSubject;
import verbatim.account.AuditTrail;
import verbatim.account.CurrentPerson;
import verbatim.account.Desk;
import verbatim.account.People;
import verbatim.account.PersonId;

/** Which notices people want where: everybody chooses for themselves; addresses are set by administrators, too. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class NoticeChoices {

    private static final int LONGEST_ADDRESS = 254;

    /** Plain letters, digits and signs with one @, and a server behind it: no name, no comment, nothing that a header would read. */
    private static final Pattern ADDRESS = Pattern.compile("[\\x21-\\x7E&&[^\\s<>(),;:\\\\\"@\\[\\]]]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");

    private final JdbcClient jdbc;
    private final ChoiceRows rows;
    private final AuditTrail trail;
    private final Desk desk;
    private final People people;
    private final MailSending mails;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    NoticeChoices(
            JdbcClient jdbc, ChoiceRows rows, AuditTrail trail, Desk desk, People people, MailSending mails, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.trail = trail;
        this.desk = desk;
        this.people = people;
        this.mails = mails;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Whether this desk sends mails at all. */
    public boolean mailsAreSent() {
        return mails.sender().isPresent();
    }

    /** What whoever asks has chosen. */
    @Transactional(readOnly = true)
    public NoticeChoice own() {
        return rows.of(currentPerson.require().id());
    }

    /** Why the last mail to whoever asks did not go; empty where it did, or none was to go. */
    @Transactional(readOnly = true)
    public Optional<MailFault> lastFault() {
        return jdbc.sql("""
                        select coalesce(mail_fault, '') from notice where person_id = :me and mail <> 'NONE' and (mail <> 'WAITING' or mail_attempts > 0)
                        order by at desc, id desc limit 1""")
                .param("me", currentPerson.require().id().value())
                .query(String.class)
                .optional()
                .filter(fault -> !fault.isEmpty())
                .map(MailFault::valueOf);
    }

    /**
     * Keeps what the person chooses for themselves. It holds for what waits to be mailed, too.
     *
     * @throws NoticeRefused if the address is none to which mail could be sent, or the hour none of a day
     */
    public void choose(NoticeChoice choice) {
        if (choice.hour() < 0 || choice.hour() > 23) {
            throw new NoticeRefused(NoticeRefusal.NO_HOUR);
        }
        keep(currentPerson.require().id(), choice);
    }

    /** The address to which somebody's notices are mailed; empty where there is none. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Optional<String> address(PersonId person) {
        return Optional.ofNullable(rows.of(person).address());
    }

    /**
     * Sets the address to which somebody's notices are mailed.
     *
     * @param address blank for none
     * @throws NoticeRefused if it is none to which mail could be sent, or there is no such person
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void mailTo(PersonId person, String address) {
        if (people.find(person).isEmpty()) {
            throw new NoticeRefused(NoticeRefusal.PERSON_UNKNOWN);
        }
        var known = rows.of(person);
        keep(person, new NoticeChoice(address, known.inApp(), known.byMail(), known.digest(), known.hour()));
    }

    private void keep(PersonId person, NoticeChoice choice) {
        var address = fit(choice.address());
        var before = rows.of(person).address();
        jdbc.sql("""
                        insert into notice_choice (person_id, address, in_app, by_mail, digest, hour)
                        values (:person, :address, :inApp, :byMail, :digest, :hour)
                        on conflict (person_id) do update set address = excluded.address, in_app = excluded.in_app,
                            by_mail = excluded.by_mail, digest = excluded.digest, hour = excluded.hour""")
                .param("person", person.value())
                .param("address", address, Types.VARCHAR)
                .param("inApp", names(choice.inApp()))
                .param("byMail", names(choice.byMail()))
                .param("digest", choice.digest().name())
                .param("hour", choice.hour())
                .update();
        if (address == null ? before != null : !address.equals(before)) {
            trail.done(AuditAct.MAIL_ADDRESS_SET, new AuditSubject(
                    AuditSubject.Kind.PERSON, person.value(), people.find(person).map(one -> one.name()).orElse(null)));
        }
        keepWaiting(person, address, choice);
    }

    /** What waits to be mailed goes when it would go now, or not at all. */
    private void keepWaiting(PersonId person, @Nullable String address, NoticeChoice choice) {
        var wanted = address == null
                ? Set.<String>of("")
                : Stream.concat(Stream.of(""), choice.byMail().stream().flatMap(kind -> NoticeMatter.namesOf(kind).stream())).collect(Collectors.toSet());
        jdbc.sql("update notice set mail = 'NONE', mail_due = null where person_id = :person and mail = 'WAITING' and matter not in (:wanted)")
                .param("person", person.value())
                .param("wanted", wanted)
                .update();
        jdbc.sql("update notice set mail_due = :due where person_id = :person and mail = 'WAITING' and mail_attempts = 0")
                .param("person", person.value())
                .param("due", Timestamp.from(choice.digest().next(clock.instant(), choice.hour(), desk.settings().timeZone())))
                .update();
    }

    private static String[] names(Set<NoticeKind> kinds) {
        return kinds.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static @Nullable String fit(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var address = typed.strip();
        try {
            if (address.length() <= LONGEST_ADDRESS && ADDRESS.matcher(address).matches()) {
                new InternetAddress(address, true).validate();
                return address;
            }
        } catch (AddressException none) {
            throw new NoticeRefused(NoticeRefusal.NO_ADDRESS);
        }
        throw new NoticeRefused(NoticeRefusal.NO_ADDRESS);
    }
}
