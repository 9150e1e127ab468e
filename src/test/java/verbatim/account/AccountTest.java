package verbatim.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import verbatim.DatabaseTest;
import verbatim.DeskOfTests;

/** A test of this room's services on a real PostgreSQL; what it changes is rolled back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@DatabaseTest
@Import(DeskOfTests.class)
@Transactional
public @interface AccountTest {}
