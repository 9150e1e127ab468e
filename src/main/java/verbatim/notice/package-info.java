/**
 * Who must be told what: the people of the desk ({@code notice.people}), and outside of it webhooks, which an administrator sets up.
 * What is to be told is written in the transaction of what it tells (an outbox), and delivered by a job, again and again
 * until it is taken or a day is over.
 */
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {"message", "text", "account", "fetch", "article", "passage", "review", "review::second", "review::talk", "review::work"})
@NullMarked
package verbatim.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
