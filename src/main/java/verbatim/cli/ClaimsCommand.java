package verbatim.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code claims}: reads documents from standard input, a line of JSON each, and writes the checkable statements of each, and
 * what it says against itself, to standard output, a line of JSON each, in the same order and as soon as they are found. Needs
 * no server and no database.
 */
@Command(name = "claims", mixinStandardHelpOptions = true,
        description = {"Finds the checkable statements of documents: a line of JSON in, a line of JSON out.",
            "In:  {\"id\",\"text\",\"lang\"?}",
            "Out: {\"id\",\"claims\":[{\"start\",\"end\",\"kinds\":[...],\"inside\":\"quote\"|null,\"words\":[{\"start\",\"end\"}]}],",
            "      \"contradictions\":[{\"kind\",\"places\":[{\"start\",\"end\"}]}]}, offsets in code points.",
            "A bad line is reported on stderr with its number; the exit code then is 1."})
final class ClaimsCommand implements Callable<Integer> {

    private final InputLines input;

    /** Reads and writes the process's own streams. */
    ClaimsCommand() {
        this(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), System.err);
    }

    /** Reads and writes these streams, in UTF-8. */
    ClaimsCommand(InputStream in, OutputStream out, PrintStream errors) {
        this.input = new InputLines(in, out, errors);
    }

    @Override
    public Integer call() throws IOException {
        ClaimLines lines = new ClaimLines();
        lines.begin();
        return input.answer(lines::answer);
    }
}
