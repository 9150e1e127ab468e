package verbatim.cli;

import java.io.IOException;

/**
 * Ends the program at once where the script that looks after it was killed: the standard input is then a pipe that only
 * the script holds open. Otherwise the next {@code run} would find the data folder taken by a program that nobody sees.
 */
final class Lifeline {

    private static final int KILLED = 137;

    private Lifeline() {}

    /** Watches the standard input, where the system property {@code verbatim.lifeline} says that it is the pipe. */
    static void hold() {
        if (Boolean.getBoolean("verbatim.lifeline")) {
            Thread.ofPlatform().daemon().name("lifeline").start(Lifeline::haltAtTheEnd);
        }
    }

    /** As kill -9 would: nothing acknowledged is lost, and the database is shut down by its guard. */
    private static void haltAtTheEnd() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever written; what comes means nothing.
            }
        } catch (IOException broken) {
            // As good as the end.
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
