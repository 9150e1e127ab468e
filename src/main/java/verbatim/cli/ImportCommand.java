package verbatim.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verbatim.fetch.FetchSettings;
import verbatim.fetch.Fetching;

/**
 * {@code import}: takes articles in as they come and stores them, a line each. With {@code --format json} it only reads them
 * and writes each with what is said of it, a line of JSON each: that stores nothing, and needs no server and no database.
 */
@Command(name = "import", mixinStandardHelpOptions = true,
        description = {"Stores articles on the desk, through the running workbench or by starting its database; a line each.",
            "What is stored already is not stored again, so that it can be run once more after it was ended.",
            "With --format json it only reads: a line of JSON an article, and for a feed a line an entry.",
            "Out: {\"file\",\"headline\",\"byline\",\"publication\",\"published\",\"modified\",\"language\",\"url\",\"text\",",
            "      \"provenance\":{…}}, with \"entry\", \"changes\", \"comments\", \"posts\", \"attachments\" where there are any,",
            "     offsets in code points; or {\"file\",\"error\"}, and the exit code is 1."})
final class ImportCommand implements Callable<Integer> {

    private static final String VERSION = "0.1.0";

    /** What becomes of the articles. */
    enum Format { json }

    @Option(names = "--format", paramLabel = "json", description = "Only reads, and writes JSON.")
    private @Nullable Format format;

    @Option(names = "--as", paramLabel = "NAME", description = "Who brings them in: the name that the person signs in with.")
    private @Nullable String person;

    @Option(names = "--data", paramLabel = "FOLDER", defaultValue = "data",
            description = "The desk's data folder (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Parameters(arity = "1..*", paramLabel = "FILE|URL|-",
            description = "Text, Markdown, web page, Word, OpenDocument, RTF, PDF, ninjs, RSS, Atom, e-mail; an address; - is standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<String> articles;

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream errors;
    private final Supplier<Fetching> fetching;

    /** Reads and writes the process's own streams, and fetches from the public internet alone. */
    ImportCommand() {
        this(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), System.err,
                () -> new Fetching(FetchSettings.of(true, VERSION), Clock.systemUTC()));
    }

    /** Reads and writes these streams, in UTF-8. */
    ImportCommand(InputStream in, OutputStream out, PrintStream errors, Supplier<Fetching> fetching) {
        this.in = in;
        this.out = out;
        this.errors = errors;
        this.fetching = fetching;
    }

    @Override
    public Integer call() throws IOException {
        if (format == null) {
            return store();
        }
        int failed = 0;
        StoryLines lines = new StoryLines(in, fetching);
        for (String article : articles) {
            for (StoryLines.Answer answer : lines.read(article)) {
                if (answer.error() != null) {
                    failed++;
                    errors.println(article + ": " + answer.error());
                }
                out.write(answer.line());
            }
            out.flush();
        }
        return failed == 0 ? 0 : 1;
    }

    private int store() {
        if (person == null || person.isBlank()) {
            throw new CommandFailed(CommandRefusal.IMPORT_AS_WHOM);
        }
        if (ServerDatabase.configured() != null) {
            throw new CommandFailed(CommandRefusal.ONLY_FOR_A_FOLDER);
        }
        try (LocalDesk desk = new LocalDesk(StoredArticles.reach(data, "an import"), person)) {
            PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8);
            return new StoredArticles(desk, in, lines, errors).store(articles) == 0 ? 0 : 1;
        }
    }
}
