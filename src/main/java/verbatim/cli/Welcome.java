package verbatim.cli;

import java.util.Locale;
import org.springframework.context.ApplicationContext;
import verbatim.account.DemoAccounts;
import verbatim.account.FirstAdministrator;

/**
 * What {@code run} prints once the application is healthy: where it is, and how to get in.
 *
 * @param application the started application
 * @param url its address on this machine
 */
record Welcome(ApplicationContext application, String url) {

    /** The address alone. */
    void print() {
        System.out.println("Verbatim is ready at " + url);
    }

    /** The address and the demo's people. */
    void printDemo() {
        print();
        System.out.println("Demo accounts (this machine only):");
        for (DemoAccounts.DemoAccount account : DemoAccounts.DESK) {
            System.out.printf("  %-8s %-20s %s, %s%n", account.person().username(), account.password(),
                    account.person().name(), account.person().role().name().toLowerCase(Locale.ROOT));
        }
    }

    /** The address and, if this start created the first administrator, the password that opens the door once. */
    void printFirstAdministrator(String oneTimePassword) {
        print();
        application.getBean(FirstAdministrator.class).created().ifPresent(person -> System.out.println(
                "Sign in as " + person.username() + " with the one-time password " + oneTimePassword));
    }
}
