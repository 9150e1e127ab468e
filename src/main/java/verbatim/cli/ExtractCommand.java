package verbatim.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
            "Out: {\"id\",\"quotes\":[{\"start\",\"end\",\"kind\",\"parent\",\"speaker\",...}]}, offsets in code points.",
            "A bad line is reported on stderr with its number; the exit code then is 1."})
final class ExtractCommand implements Callable<Integer> {

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream errors;

    /** Reads and writes the process's own streams. */
    ExtractCommand() {
        this(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), System.err);
    }

    /** Reads and writes these streams, in UTF-8. */
    ExtractCommand(InputStream in, OutputStream out, PrintStream errors) {
        this.in = in;
        this.out = out;
        this.errors = errors;
    }

    @Override
    public Integer call() throws IOException {
        TextParser parser = new TextParser();
        QuoteLines lines = new QuoteLines();
        BufferedReader documents = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        int number = 0;
        int bad = 0;
        for (String line = documents.readLine(); line != null; line = documents.readLine()) {
            number++;
            String document = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (document.isBlank()) {
                continue;
            }
            try {
                QuoteLines.Document read = lines.read(document);
                out.write(lines.write(read, parser.parse(read.text(), read.language())));
                out.flush();
            } catch (BadLineException e) {
                bad++;
                errors.println("line " + number + ": " + e.getMessage());
            }
        }
        return bad == 0 ? 0 : 1;
    }
}
