/**
 * What the people of the desk are told: in the application, and by mail where SMTP is set. A notice is written in the
 * transaction of what it tells and holds no words; each person chooses which come where. Mails go out by a job, again and
 * again until they are taken or a day is over.
 */
@NamedInterface("people")
@NullMarked
package verbatim.notice.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
