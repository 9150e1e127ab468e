package verbatim.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** The test acts as somebody of the desk; the first administrator is always there. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = ActingAs.Session.class)
public @interface ActingAs {

    /** The username. */
    String value() default "admin";

    /** The role in this session, whatever role the person has. */
    Role role() default Role.ADMIN;

    /** Whether the session was begun with a one-time password. */
    boolean oneTimePassword() default false;

    /** Makes the session. */
    final class Session implements WithSecurityContextFactory<ActingAs> {

        private final People people;

        Session(People people) {
            this.people = people;
        }

        @Override
        public SecurityContext createSecurityContext(ActingAs who) {
            var person = people.active().stream()
                    .filter(candidate -> candidate.username().equals(who.value()))
                    .map(found -> new Person(found.id(), found.username(), found.name(), who.role(), true))
                    .findFirst()
                    .orElseThrow();
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new SignedInPerson(person, who.oneTimePassword(), 0).authentication());
            return context;
        }
    }
}
