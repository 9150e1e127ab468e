package verbatim.cli;

import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import verbatim.account.DemoAccounts;
import verbatim.account.FirstAdministrator;
import verbatim.message.Sentences;

/**
 * What {@code run} prints once the application is healthy: where it is, and how to get in.
 *
 * @param application the started application
 * @param url its address on this machine
 */
record Welcome(ApplicationContext application, String url) {

    /** The address alone. */
    void print() {
        say("Verbatim is ready at " + url);
    }

    /** The address and the demo's people. */
    void printDemo() {
        print();
        say("Sign in as one of the demo's people (for this machine alone):");
        say(DemoAccounts.DESK.stream()
                .map(demo -> "  %-6s %-19s %s, %s".formatted(
                        demo.person().username(),
                        demo.password(),
                        demo.person().name(),
                        Sentences.ENGLISH.of(demo.person().role())))
                .collect(Collectors.joining(System.lineSeparator())));
    }

    /** The address and, if this start created the first administrator, the password that opens the door once. */
    void printFirstAdministrator(String oneTimePassword) {
        print();
        application.getBean(FirstAdministrator.class).created().ifPresent(person -> say(
                "Sign in as “%s” with the one-time password %s".formatted(person.username(), oneTimePassword)));
    }

    /** Standard output carries the command's result and nothing else. */
    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
