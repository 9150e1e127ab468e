package verbatim.cli;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verbatim.message.Sentences;

/** {@code restore}: brings a backup back, where there is nothing yet. */
@Command(name = "restore", mixinStandardHelpOptions = true, description = {
    "Bring a backup back, into a data folder or a database that holds nothing yet.",
    "A file that is damaged or was altered restores nothing."
})
final class RestoreCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "A file that backup has written.")
    private Path file = Path.of("");

    @Option(names = "--data", paramLabel = "FOLDER", defaultValue = "data",
            description = "The data folder (default: ${DEFAULT-VALUE}); SPRING_DATASOURCE_URL goes before it.")
    private Path data = Path.of("data");

    @Option(names = "--unchecked",
            description = "Take a backup that bears no seal, or the seal of a key that is not here.")
    private boolean unchecked;

    @Override
    public void run() {
        BackupManifest read = Restore.from(file, data, unchecked);
        System.out.println(Sentences.ENGLISH.of(
                CommandNews.RESTORED,
                read.rows(),
                read.tables().size(),
                file,
                read.takenAt().truncatedTo(ChronoUnit.SECONDS).toString()));
    }
}
