package verbatim;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Before each test, makes the place where Spring Security keeps who is signed in that of the test's own application. Each
 * application that starts sets the one of the virtual machine to its own, so that with several of them in one run a test
 * would sign in where its services do not look.
 */
final class OwnSecurityContext implements TestExecutionListener, Ordered {

    @Override
    public int getOrder() {
        // Before anything signs in.
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
