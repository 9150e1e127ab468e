package verbatim.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code read}: reads files as the sources are read, and writes the text of each with its paragraphs, a line of JSON each, in
 * the same order. Needs no server and no database.
 */
@Command(name = "read", mixinStandardHelpOptions = true,
        description = {"Reads documents as sources are read: a line of JSON a file.",
            "Out: {\"file\",\"format\",\"title\",\"author\",\"published\",\"language\",\"text\",",
            "      \"paragraphs\":[{\"start\",\"end\",\"speaker\",\"time\",\"page\",\"line\"}],",
            "      \"warnings\":[{\"code\",\"start\",\"end\"}]}, offsets in code points;",
            "     or {\"file\",\"error\"}, and the exit code is 1."})
final class ReadCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What is read: text, captions, PDF, Word, web pages, e-mails.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> files;

    private final OutputStream out;
    private final PrintStream errors;

    /** Writes to the process's own streams. */
    ReadCommand() {
        this(new FileOutputStream(FileDescriptor.out), System.err);
    }

    /** Writes to these streams, in UTF-8. */
    ReadCommand(OutputStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    @Override
    public Integer call() throws IOException {
        int failed = 0;
        DocumentLines lines = new DocumentLines();
        for (Path file : files) {
            DocumentLines.Answer answer = lines.read(file);
            if (answer.error() != null) {
                failed++;
                errors.println(file + ": " + answer.error());
            }
            out.write(answer.line());
            out.flush();
        }
        return failed == 0 ? 0 : 1;
    }
}
