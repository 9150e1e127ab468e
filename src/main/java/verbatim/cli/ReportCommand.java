package verbatim.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verbatim.message.Sentences;
import verbatim.report.Profile;
import verbatim.report.ReportFormat;

/** {@code report}: writes the fact-check report of an article on the desk to a file. */
@Command(name = "report", mixinStandardHelpOptions = true,
        description = {"Writes the fact-check report of an article, through the running workbench or by starting its database.",
            "Who takes it, for whom and when is written down on the desk."})
final class ReportCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";
    private static final List<String> LANGUAGES = Sentences.LANGUAGES.stream().map(Locale::getLanguage).toList();

    @Parameters(paramLabel = "ARTICLE", description = "Its id, its address on the desk or on the web, or its headline.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String article;

    @Option(names = "--format", paramLabel = "KIND", description = "html, docx, pdf, xlsx, csv, md, json; else as the file's name ends.")
    private @Nullable String format;

    @Option(names = "--profile", paramLabel = "WHOM", defaultValue = "desk",
            description = "For whom it is: public, desk, legal (default: ${DEFAULT-VALUE}).")
    private String profile = "desk";

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en",
            description = "In which language the report speaks: en, de, fr, es (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "What is written; - is standard output.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String output;

    @Option(names = "--as", paramLabel = "NAME", description = "Who takes it: the name that the person signs in with.")
    private @Nullable String person;

    @Option(names = "--data", paramLabel = "FOLDER", defaultValue = "data",
            description = "The desk's data folder (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    private final OutputStream out;

    /** Writes to the process's own stream. */
    ReportCommand() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    /** Writes to this stream where no file is named. */
    ReportCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        // Said before anything slow is begun.
        Profile readers = readers();
        ReportOutput file = output.equals(STANDARD_OUTPUT) ? null : file();
        ReportFormat kind = file == null ? kind() : file.format();
        if (!LANGUAGES.contains(language)) {
            throw new CommandFailed(CommandRefusal.REPORT_LANGUAGE, language, LANGUAGES);
        }
        if (person == null || person.isBlank()) {
            throw new CommandFailed(CommandRefusal.REPORT_AS_WHOM);
        }
        if (ServerDatabase.configured() != null) {
            throw new CommandFailed(CommandRefusal.REPORT_ONLY_OF_A_FOLDER);
        }
        try (LocalDesk desk = new LocalDesk(StoredArticles.reach(data, "a report"), person)) {
            byte[] report = desk.report(article, kind, readers, language);
            if (file == null) {
                out.write(report);
                out.flush();
            } else {
                file.write(report);
            }
        }
        return 0;
    }

    private ReportOutput file() {
        Path file = Path.of(output);
        return format == null ? ReportOutput.of(file, List.of(ReportFormat.values())) : new ReportOutput(file, kind()).checked();
    }

    private ReportFormat kind() {
        String named = Optional.ofNullable(format).orElse("");
        return Arrays.stream(ReportFormat.values())
                .filter(kind -> kind.extension().equals(named.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new CommandFailed(
                        CommandRefusal.REPORT_KIND, named, Arrays.stream(ReportFormat.values()).map(ReportFormat::extension).toList()));
    }

    private Profile readers() {
        return Arrays.stream(Profile.values())
                .filter(each -> each.name().equalsIgnoreCase(profile))
                .findFirst()
                .orElseThrow(() -> new CommandFailed(
                        CommandRefusal.REPORT_PROFILE,
                        profile,
                        Arrays.stream(Profile.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList()));
    }
}
