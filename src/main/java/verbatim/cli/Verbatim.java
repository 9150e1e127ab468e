package verbatim.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The entry of every command. The command classes hold only their options: what does the work, and with it Spring or
 * the database driver, is loaded when a command calls it.
 */
@Command(
        name = "verbatim",
        description = "A workbench in which a news desk checks every quote of an article before it is printed.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            ExtractCommand.class,
            ClaimsCommand.class,
            ReadCommand.class,
            ImportCommand.class,
            MatchCommand.class,
            CheckCommand.class,
            ReportCommand.class,
            CarryCommand.class,
            BenchCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "Verbatim 0.1.0")
public final class Verbatim implements Runnable {

    private static final int FAILED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** Called bare, it has been told nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command given.");
    }

    /** The commands, with every failure in one line on standard error. */
    static CommandLine commandLine() {
        return failingInOneLine(new CommandLine(new Verbatim()));
    }

    /** A command, with every failure in one line on standard error. */
    static CommandLine failingInOneLine(CommandLine any) {
        IParameterExceptionHandler badArguments = (failure, arguments) -> {
            CommandLine command = failure.getCommandLine();
            command.getErr().println(failure.getMessage() + " (See ./" + command.getCommandSpec().qualifiedName()
                    + " --help)");
            return FAILED;
        };
        IExecutionExceptionHandler failed = (failure, command, parsed) -> {
            command.getErr().println(FailureLine.of(failure));
            return FAILED;
        };
        return any.setParameterExceptionHandler(badArguments).setExecutionExceptionHandler(failed);
    }
}
