package verbatim.notice.people;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** By what mails are sent, where the desk has a mail server, and as whom. */
@Component
class MailSending {

    private final Optional<JavaMailSender> sender;
    private final String from;

    /** @param from the address of the desk; what one signs in with at the mail server where it is not set */
    MailSending(ObjectProvider<JavaMailSender> sender, @Value("${verbatim.mail.from:${spring.mail.username:verbatim@localhost}}") String from) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.from = from;
    }

    /** Empty where no mail server is set: then nothing is mailed. */
    Optional<JavaMailSender> sender() {
        return sender;
    }

    String from() {
        return from;
    }
}
