package verbatim.notice.people;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/**
 * What a mail says: of each notice its sentence, with headline, label and who did it, and where that stands. No word of the
 * text, of a note or of a thread, for a mail leaves the desk and is kept where nobody of the desk knows.
 */
@Component
class MailText {

    /** A longer subject is cut; all of it stands in the mail. */
    private static final int LONGEST_SUBJECT = 120;

    /** What a mail says besides. */
    enum Line implements Worded {
        SUBJECT,
        SUBJECT_OF_SEVERAL,
        WHY
    }

    private final String desk;

    /** @param desk where people find this desk, such as "https://desk.example"; empty where addresses are left out */
    MailText(@Value("${verbatim.url:}") String desk) {
        this.desk = desk.replaceFirst("/+$", "");
    }

    /** A subject and a body in plain text. */
    record Mail(String subject, String body) {}

    /** @param notices at least one, the oldest first */
    Mail of(List<NoticeRow> notices, Sentences sentences) {
        var subject = notices.size() == 1
                ? sentences.of(Line.SUBJECT, notices.getFirst().words(sentences))
                : sentences.of(Line.SUBJECT_OF_SEVERAL, notices.size());
        var body = new StringBuilder();
        for (var notice : notices) {
            body.append(notice.words(sentences)).append('\n');
            if (!desk.isEmpty()) {
                body.append(desk).append("/article/").append(notice.article().value());
                if (notice.label() != null) {
                    body.append('/').append(notice.label());
                }
                body.append('\n');
            }
            body.append('\n');
        }
        body.append("-- \n").append(sentences.of(Line.WHY));
        if (!desk.isEmpty()) {
            body.append('\n').append(desk).append("/settings/notices");
        }
        return new Mail(cut(subject), body.append('\n').toString());
    }

    private static String cut(String subject) {
        return subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT)) + "…";
    }
}
