package verbatim.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verbatim.message.Sentences;

/** {@code backup}: everything the desk keeps, in one file. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = {
    "Write everything into one file, as it stood at one moment; the workbench may go on running.",
    "FILE appears when it is whole, and holds password hashes: keep it as you keep the desk.",
    "It is sealed with the key of VERBATIM_BACKUP_KEY, or else of ~/.config/verbatim/backup.key, which is made where there",
    "is none. Keep a copy of the key elsewhere: on another machine, restore checks the seal with it."
})
final class BackupCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    @Option(names = "--data", paramLabel = "FOLDER", defaultValue = "data",
            description = "The data folder (default: ${DEFAULT-VALUE}); SPRING_DATASOURCE_URL goes before it.")
    private Path data = Path.of("data");

    @Override
    public void run() {
        BackupManifest written = BackupWriter.write(data, file);
        System.out.println(Sentences.ENGLISH.of(
                CommandNews.BACKED_UP, written.rows(), written.tables().size(), file));
    }
}
