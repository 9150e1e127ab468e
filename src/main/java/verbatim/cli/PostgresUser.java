package verbatim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The user that PostgreSQL runs as. It refuses to run as root, so root steps down: to whomever the data belong to, if
 * that is not root; into a user namespace of its own, where files keep their owner; or, where the system forbids
 * namespaces, to the user {@code nobody}, to whom the files are then given.
 *
 * @param prefix what stands before a command so that it runs as that user
 * @param givesFiles whether the files must be given to {@code nobody}
 */
record PostgresUser(List<String> prefix, boolean givesFiles) {

    private static final int ROOT = 0;
    private static final String NOBODY = "nobody";
    private static final List<String> NAMESPACE = List.of("unshare", "--user");
    /** The group by number: it is called nogroup here and nobody there. */
    private static final List<String> STEP_DOWN =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=65534", "--clear-groups");

    /** Finds out which way works on this machine for a cluster, whether it exists already or not. */
    static PostgresUser find(Path cluster, PostgresPlatform platform) throws IOException {
        if (!platform.isLinux()) {
            if (System.getProperty("user.name").equals("root")) {
                throw new CommandFailed(CommandRefusal.NOT_AS_ROOT);
            }
            return new PostgresUser(List.of(), false);
        }
        if (id(Path.of("/proc/self"), "uid") != ROOT) {
            return new PostgresUser(List.of(), false);
        }
        if (Files.exists(cluster) && id(cluster, "uid") != ROOT) {
            return new PostgresUser(List.of("setpriv", "--reuid=" + id(cluster, "uid"),
                    "--regid=" + id(cluster, "gid"), "--clear-groups"), false);
        }
        if (works(NAMESPACE)) {
            return new PostgresUser(NAMESPACE, false);
        }
        if (works(STEP_DOWN)) {
            return new PostgresUser(STEP_DOWN, true);
        }
        throw new CommandFailed(CommandRefusal.NO_OTHER_USER);
    }

    /** The command as this user runs it. */
    List<String> command(String... words) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        return command;
    }

    /** Gives a folder and all in it to this user, where that is needed. */
    void give(Path folder) throws IOException {
        if (!givesFiles) {
            return;
        }
        var owner = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setOwner(file, owner);
            }
        }
    }

    private static int id(Path file, String which) throws IOException {
        return (Integer) Files.getAttribute(file, "unix:" + which);
    }

    private static boolean works(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
