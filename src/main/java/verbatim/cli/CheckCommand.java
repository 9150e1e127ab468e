package verbatim.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verbatim.message.Sentences;
import verbatim.report.Report;
import verbatim.report.Unattended;

/**
 * {@code check}: finds the quotes of an article, compares those in marks with sources, and writes a report of that. Needs no
 * server and no database. Its exit code tells a build or an editorial system whether to go on.
 */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = {"Finds the quotes of an article, compares those in marks with the sources, and writes a report of it.",
            "It is a program's comparison: no person has checked anything of it.",
            "Exit code: 0 where every quote in marks stands in a source as it is printed, but for what the house style permits;",
            "           3 where one does not, or in any source that has it something can turn its meaning, or somebody else says it;",
            "           3 too where words of the article could not be read, such as a page that is a picture: quotes in them are not found;",
            "           1 where it could not be done. Without --sources nothing is compared, and it is 0 if all words were read."})
final class CheckCommand implements Callable<Integer> {

    /** Something is to be looked at. */
    private static final int TO_BE_LOOKED_AT = 3;

    @Parameters(paramLabel = "FILE", description = "The article: text, Markdown, web page, Word, OpenDocument, RTF, PDF, ninjs, e-mail.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String article;

    @Option(names = "--sources", paramLabel = "DIR", description = "The folder that holds the sources: text, captions, PDF, Word, web pages, e-mails.")
    private @Nullable Path sources;

    @Option(names = "--report", paramLabel = "FILE", required = true,
            description = "What is written, by its ending: html, docx, pdf, md, json. May be given several times.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> reports;

    private final PrintStream out;
    private final PrintStream errors;
    private final Clock clock;

    /** Writes to the process's own streams. */
    CheckCommand() {
        this(System.out, System.err, Clock.systemDefaultZone());
    }

    /** Writes to these streams; the clock's zone is that of the report's times. */
    CheckCommand(PrintStream out, PrintStream errors, Clock clock) {
        this.out = out;
        this.errors = errors;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Path file = articleFile();
        // Said before anything slow is begun.
        if (sources != null && !Files.isDirectory(sources)) {
            throw new CommandFailed(CommandRefusal.NO_FOLDER, sources);
        }
        List<ReportOutput> outputs = new ArrayList<>();
        for (Path report : reports) {
            ReportOutput output = ReportOutput.of(report, ReportOutput.toBeRead());
            output.isNeither(file, sources);
            outputs.add(output);
        }
        Report report = new CheckedArticle(clock).report(file, sources);
        Unattended found = Objects.requireNonNull(report.unattended());
        Stream.concat(found.reading().stream(), found.remarks().stream())
                .forEach(remark -> errors.println(Sentences.ENGLISH.of(CommandNews.OF_FILE, remark.file(), remark.why())));
        outputs.forEach(output -> output.write(output.format().render(report, Sentences.ENGLISH)));
        out.println(found.sentence(report, Sentences.ENGLISH));
        return found.isToBeLookedAt(report) ? TO_BE_LOOKED_AT : 0;
    }

    private Path articleFile() {
        try {
            return StoryLines.file(article);
        } catch (CommandFailed none) {
            throw new CommandFailed(none, CommandRefusal.ARTICLE_UNREADABLE, article, none.refusals().getFirst());
        }
    }
}
