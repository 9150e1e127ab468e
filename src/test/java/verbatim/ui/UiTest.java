package verbatim.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.AccountTest;

/**
 * A test of a screen with all that lies below it, a real PostgreSQL included. Shares its application context with
 * {@link AccountTest}, but steps commit as they do at the desk: {@link ScreenTest} clears the desk after each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@AccountTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public @interface UiTest {}
