package verbatim.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code match}: reads quotes from standard input, a line of JSON each, compares each with a source, and writes what it
 * found, a line of JSON each, in the same order. Needs no server and no database.
 */
@Command(name = "match", mixinStandardHelpOptions = true,
        description = {"Compares quotes with their sources: a line of JSON in, a line of JSON out.",
            "In:  {\"id\",\"quote\",\"source\"?,\"speaker\"?}; source is a file of the folder, without it all are searched;",
            "     speaker is whom the print ascribes the quote to.",
            "Out: {\"id\",\"source\",\"wording\",\"spans\":[{\"start\",\"end\"}],\"risks\":[...],",
            "      \"difference\":[{\"op\",\"quote\",\"source\"}],",
            "      \"frame\":{\"kind\",\"start\",\"end\"}?}, offsets in code points of the source;",
            "      for NOT_FOUND and ALTERED also \"nearest\":[{\"source\",\"start\",\"end\"}], the sentences, three at most,",
            "      that say it nearest. They are no verdict.",
            "A bad line is reported on stderr with its number; the exit code then is 1."})
final class MatchCommand implements Callable<Integer> {

    @Option(names = "--sources", paramLabel = "DIR", required = true,
            description = "The folder that holds the sources, text files in UTF-8.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path sources;

    private final InputLines input;

    /** Reads and writes the process's own streams. */
    MatchCommand() {
        this(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), System.err);
    }

    /** Reads and writes these streams, in UTF-8. */
    MatchCommand(InputStream in, OutputStream out, PrintStream errors) {
        this.input = new InputLines(in, out, errors);
    }

    @Override
    public Integer call() throws IOException {
        SourceFolder folder = SourceFolder.open(sources);
        MatchLines lines = new MatchLines();
        return input.answer(line -> {
            MatchLines.Question question = lines.read(line);
            String source = question.source();
            SourceComparing.Found found = source == null
                    ? folder.best(question.quote(), question.speaker())
                    : folder.compare(question.quote(), question.speaker(), source);
            return lines.write(question, folder.withNearest(question.quote(), found, source == null));
        });
    }
}
