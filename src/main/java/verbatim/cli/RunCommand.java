package verbatim.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code run}: the workbench, in the foreground until Ctrl-C or TERM. */
@Command(name = "run", mixinStandardHelpOptions = true, description = {
    "Start the workbench and stay in the foreground until Ctrl-C.",
    "It brings its own PostgreSQL, unless SPRING_DATASOURCE_URL names a server."
})
final class RunCommand implements Runnable {

    @Option(names = "--port", paramLabel = "PORT", description = "Where it listens (default: 8080).")
    private @Nullable Integer port;

    @Option(names = "--data", paramLabel = "FOLDER", defaultValue = "data",
            description = "What the embedded database and the log are kept in (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(names = "--no-demo", description = "Begin with an empty desk, without the demo's people and articles.")
    private boolean withoutDemo;

    @Option(names = "--once", hidden = true, description = "Stop as soon as it is healthy: trains the start-up cache.")
    private boolean once;

    @Override
    public void run() {
        Lifeline.hold();
        Workbench.Options options = new Workbench.Options(port, data, !withoutDemo, once);
        ServerDatabase server = ServerDatabase.configured();
        if (server == null) {
            Workbench.embedded(options);
        } else {
            Workbench.onServer(options, server);
        }
    }
}
