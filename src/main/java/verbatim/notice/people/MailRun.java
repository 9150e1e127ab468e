package verbatim.notice.people;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.PersonId;
import verbatim.message.Sentences;
import verbatim.notice.Pause;

/**
 * Mails what people are to be told: to each one mail of all that is due. What was read in the application meanwhile, or goes to
 * somebody who may not sign in any more, is not mailed. Where the server takes nothing it is tried again, for a day.
 */
@Component
class MailRun {

    private static final Logger LOG = LoggerFactory.getLogger(MailRun.class);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** With these pauses a day and a few hours. */
    private static final int MOST_ATTEMPTS = 30;

    /** Of the statuses of SMTP, the first that says no for good. */
    private static final int LEAST_FOR_GOOD = 500;

    /** One mail tells no more; the rest goes with the next. */
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final MailSending mails;
    private final MailText text;
    private final ChoiceRows choices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailRun(JdbcClient jdbc, MailSending mails, MailText text, ChoiceRows choices, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.text = text;
        this.choices = choices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** To whom something is to be mailed, and in what language; and how often that was tried. */
    private record To(PersonId person, boolean active, Locale language, int attempts) {}

    /** Mails what is due. */
    synchronized void run() {
        var sender = mails.sender().orElse(null);
        if (sender == null) {
            return;
        }
        for (var to : Objects.requireNonNull(transaction.execute(status -> due()))) {
            if (!mail(sender, to)) {
                return;
            }
        }
    }

    private List<To> due() {
        var now = Timestamp.from(clock.instant());
        jdbc.sql("update notice set mail = 'NONE', mail_due = null where mail = 'WAITING' and mail_due <= :now and read_at is not null")
                .param("now", now)
                .update();
        return jdbc.sql("""
                        select n.person_id, p.state, coalesce(p.language, p.window_language, 'en') as language, max(n.mail_attempts) as attempts
                        from notice_told n join person p on p.id = n.person_id
                        where n.mail = 'WAITING' and n.mail_due <= :now group by n.person_id, p.id order by n.person_id""")
                .param("now", now)
                .query((row, n) -> new To(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("state").equals("ACTIVE"),
                        Locale.of(row.getString("language")),
                        row.getInt("attempts")))
                .list();
    }

    /** Whether the server takes mail: where it is down, the others need not be tried now. */
    private boolean mail(JavaMailSender sender, To to) {
        var notices = Objects.requireNonNull(transaction.execute(status -> jdbc.sql(NoticeRow.SELECT + """
                        where n.person_id = :person and n.mail = 'WAITING' and n.mail_due <= :now order by n.at, n.id limit :most""")
                .param("person", to.person().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("most", MOST)
                .query(NoticeRow::of)
                .list()));
        var address = choices.of(to.person()).address();
        if (notices.isEmpty()) {
            return true;
        }
        if (!to.active() || address == null) {
            ended(notices, "NONE", null);
            return true;
        }
        try {
            sender.send(message(sender, address, notices, to));
        } catch (MailException | MessagingException failed) {
            LOG.warn("Notices could not be mailed: {}", failed.getClass().getSimpleName());
            var fault = fault(failed);
            failed(notices, to, fault);
            return fault == MailFault.ADDRESS_REFUSED;
        }
        ended(notices, "SENT", null);
        return true;
    }

    private MimeMessage message(JavaMailSender sender, String address, List<NoticeRow> notices, To to) throws MessagingException {
        var mail = text.of(notices, Sentences.in(to.language()).isolating());
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(mails.from());
        helper.setTo(address);
        helper.setSubject(mail.subject());
        helper.setText(mail.body(), false);
        // No machine is to answer it, and one that came twice is known by its id.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", "<" + notices.getFirst().id().value() + "." + notices.size() + "@verbatim>");
        return message;
    }

    private void failed(List<NoticeRow> notices, To to, MailFault fault) {
        var now = clock.instant();
        if (fault == MailFault.ADDRESS_REFUSED || to.attempts() + 1 >= MOST_ATTEMPTS) {
            ended(notices, "FAILED", fault);
            return;
        }
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        update notice set mail_attempts = :attempts, mail_due = :due, mail_fault = :fault where id in (:ids) and mail = 'WAITING'""")
                .param("attempts", to.attempts() + 1)
                .param("due", Timestamp.from(now.plus(Pause.after(to.attempts() + 1, FIRST_PAUSE, LONGEST_PAUSE))))
                .param("fault", fault.name())
                .param("ids", notices.stream().map(notice -> notice.id().value()).toList())
                .update());
    }

    private void ended(List<NoticeRow> notices, String how, @Nullable MailFault fault) {
        transaction.executeWithoutResult(status -> jdbc.sql("update notice set mail = :how, mail_due = null, mail_fault = :fault where id in (:ids)")
                .param("how", how)
                .param("fault", fault == null ? null : fault.name(), Types.VARCHAR)
                .param("ids", notices.stream().map(notice -> notice.id().value()).toList())
                .update());
    }

    private static MailFault fault(Exception failed) {
        if (failed instanceof MailAuthenticationException) {
            return MailFault.NOT_LET_IN;
        }
        Deque<Throwable> causes = new ArrayDeque<>(List.of(failed));
        if (failed instanceof MailSendException sending) {
            causes.addAll(Arrays.asList(sending.getMessageExceptions()));
        }
        while (!causes.isEmpty()) {
            var cause = causes.pop();
            if (cause instanceof SMTPAddressFailedException refused && refused.getReturnCode() >= LEAST_FOR_GOOD) {
                return MailFault.ADDRESS_REFUSED;
            }
            if (cause instanceof MessagingException chained && chained.getNextException() != null) {
                causes.add(chained.getNextException());
            }
            if (cause.getCause() != null && cause.getCause() != cause) {
                causes.add(cause.getCause());
            }
        }
        return MailFault.NOT_TAKEN;
    }
}
