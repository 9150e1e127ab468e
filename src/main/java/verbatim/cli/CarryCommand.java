package verbatim.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import verbatim.text.carry.Carrying;

/**
 * {@code carry}: reads texts with their next edits and their passages from standard input, a line of JSON each, and writes
 * where the passages stand now, a line of JSON each, in the same order. Needs no server and no database.
 */
@Command(name = "carry", mixinStandardHelpOptions = true,
        description = {"Finds the passages of texts in their next edits: a line of JSON in, a line of JSON out.",
            "In:  {\"id\",\"before\",\"after\",\"passages\":[{\"start\",\"end\"}]}, offsets in code points of the text before.",
            "Out: {\"id\",\"passages\":[{\"fate\",\"spans\":[{\"start\",\"end\"}]}]}, in the same order, offsets in code points",
            "     of the text after; the fate is UNCHANGED, MOVED, CHANGED or REMOVED.",
            "A bad line is reported on stderr with its number; the exit code then is 1."})
final class CarryCommand implements Callable<Integer> {

    private final InputLines input;

    /** Reads and writes the process's own streams. */
    CarryCommand() {
        this(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), System.err);
    }

    /** Reads and writes these streams, in UTF-8. */
    CarryCommand(InputStream in, OutputStream out, PrintStream errors) {
        this.input = new InputLines(in, out, errors);
    }

    @Override
    public Integer call() throws IOException {
        CarryLines lines = new CarryLines();
        return input.answer(line -> {
            CarryLines.Edit edit = lines.read(line);
            return lines.write(edit, Carrying.carry(edit.before(), edit.after(), edit.passages().stream().map(List::of).toList()));
        });
    }
}
