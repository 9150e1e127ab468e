package verbatim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Option(names = "--watch", paramLabel = "FOLDER",
            description = "Import what is laid into this folder; needs --watch-as.")
    private @Nullable Path watch;

    @Option(names = "--watch-as", paramLabel = "NAME", description = "Whose name the imports of that folder bear.")
    private @Nullable String watchAs;

    @Option(names = "--once", hidden = true, description = "Stop as soon as it is healthy: trains the start-up cache.")
    private boolean once;

    @Override
    public void run() {
        Lifeline.hold();
        Workbench.Options options = new Workbench.Options(port, data, !withoutDemo, once, watching());
        ServerDatabase server = ServerDatabase.configured();
        if (server == null) {
            Workbench.embedded(options);
        } else {
            Workbench.onServer(options, server);
        }
    }

    private List<String> watching() {
        if (watch == null) {
            return List.of();
        }
        if (watchAs == null || watchAs.isBlank()) {
            throw new CommandFailed(CommandRefusal.WATCH_AS_WHOM);
        }
        if (!Files.isDirectory(watch)) {
            throw new CommandFailed(CommandRefusal.NO_FOLDER_TO_WATCH, watch);
        }
        return List.of("--verbatim.watch.folder=" + watch.toAbsolutePath(), "--verbatim.watch.as=" + watchAs);
    }
}
