package verbatim.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The top-level command; called bare it prints how it is used. */
@Command(name = "verbatim", description = "Checks every quote of an article before it is printed.",
        subcommands = ExtractCommand.class, mixinStandardHelpOptions = true)
public final class Verbatim implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the command that {@code arguments} name and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Verbatim()).execute(arguments));
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
