package verbatim.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench}: measures what the engines cost on documents of one's own. */
@Command(name = "bench", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Measures the speed and size of an engine on documents of your own.",
        subcommands = {BenchExtractCommand.class, BenchMatchCommand.class})
final class BenchCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Called bare, it has been told nothing to measure. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Nothing to measure given.");
    }
}
