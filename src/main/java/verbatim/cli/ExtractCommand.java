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
import verbatim.text.TextParser;

/**
 * {@code extract}: reads documents from standard input, a line of JSON each, and writes the quotes of each to standard
 * output, a line of JSON each, in the same order and as soon as they are found. Needs no server and no database.
 */
@Command(name = "extract", mixinStandardHelpOptions = true,
        description = {"Finds the quotes of documents: a line of JSON in, a line of JSON out.",
            "In:  {\"id\",\"text\",\"lang\"?}",
            "Out: {\"id\",\"quotes\":[{\"start\",\"end\",\"kind\",\"parent\",\"speaker\",...}],\"form\",\"warnings\"}, offsets in code points.",
            "A bad line is reported on stderr with its number; the exit code then is 1."})
final class ExtractCommand implements Callable<Integer> {

    private final InputLines input;

    /** Reads and writes the process's own streams. */
    ExtractCommand() {
        this(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), System.err);
    }

    /** Reads and writes these streams, in UTF-8. */
    ExtractCommand(InputStream in, OutputStream out, PrintStream errors) {
        this.input = new InputLines(in, out, errors);
    }

    @Override
    public Integer call() throws IOException {
        TextParser parser = new TextParser();
        QuoteLines lines = new QuoteLines();
        return input.answer(line -> {
            QuoteLines.Document read = lines.read(line);
            return lines.write(read, parser.parse(read.text(), read.language()));
        });
    }
}
