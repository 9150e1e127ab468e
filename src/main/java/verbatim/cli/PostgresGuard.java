package verbatim.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/**
 * Shuts a server down whose application has died, however it died: a shell that waits at a pipe whose other end only the
 * application holds, so that the system closes it. Nothing acknowledged is lost, and no server is left behind.
 *
 * @param shell waits until then
 */
record PostgresGuard(Process shell) {

    /** Guards a server. A shell that is killed too leaves the server to the next start, which stops it. */
    static PostgresGuard of(Process server) throws IOException {
        // What ends the application at the terminal must not end the shell before it.
        return new PostgresGuard(new ProcessBuilder("sh", "-c",
                "trap '' HUP INT TERM; read -r end; kill -INT " + server.pid())
                .directory(Path.of("/").toFile()).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD)
                .start());
    }

    /** Lets go of a server that has ended: its number may be another process's by and by. */
    void release() {
        shell.destroyForcibly();
    }
}
