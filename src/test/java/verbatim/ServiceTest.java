package verbatim;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test of services as they run: on a real PostgreSQL, each call its own transaction, committed. It finds the people of
 * the {@link Newsroom} on the desk and nothing else, and all such tests share one application context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest
@DatabaseTest
@Import(DeskOfTests.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
@ExtendWith(ServiceTest.FreshDesk.class)
public @interface ServiceTest {

    /** Sets the clock back and opens the newsroom before each test, and closes it afterwards. */
    final class FreshDesk implements BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext test) {
            bean(test, SettableClock.class).reset();
            bean(test, Newsroom.class).open();
        }

        @Override
        public void afterEach(ExtensionContext test) {
            bean(test, Newsroom.class).close();
        }

        private static <T> T bean(ExtensionContext test, Class<T> type) {
            return SpringExtension.getApplicationContext(test).getBean(type);
        }
    }
}
