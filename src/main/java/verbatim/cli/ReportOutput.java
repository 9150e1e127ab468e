package verbatim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.report.ReportFormat;

/** A file that a report is written to. One that is there already is replaced once the new one is whole. */
record ReportOutput(Path file, ReportFormat format) {

    /**
     * By the kind that its name's ending says.
     *
     * @throws CommandFailed where nothing can be written there, or the ending says none of these kinds
     */
    static ReportOutput of(Path file, List<ReportFormat> kinds) {
        String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        ReportFormat format = ReportFormat.of(name).filter(kinds::contains).orElseThrow(() -> new CommandFailed(
                CommandRefusal.REPORT_ENDING, file, kinds.stream().map(kind -> "." + kind.extension()).toList()));
        return new ReportOutput(file, format).checked();
    }

    /** That something can be written there, as far as that can be told before. */
    ReportOutput checked() {
        if (Files.isDirectory(file) || !Files.isDirectory(folder())) {
            throw new CommandFailed(CommandRefusal.REPORT_NOWHERE, file);
        }
        return this;
    }

    /** That it is neither the article nor among its sources, where the next check would take it for one. */
    void isNeither(Path article, @Nullable Path sources) throws IOException {
        boolean isArticle = Files.exists(file) && Files.isSameFile(file, article);
        if (isArticle || sources != null && Files.isDirectory(sources) && Files.isSameFile(folder(), sources)) {
            throw new CommandFailed(CommandRefusal.REPORT_OVER_INPUT, file);
        }
    }

    private Path folder() {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
    }

    /**
     * Writes it.
     *
     * @throws CommandFailed where it cannot be written: then what was there is as it was
     */
    void write(byte[] report) {
        Path beside = folder().resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try {
                Files.write(beside, report, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException failure) {
            throw new CommandFailed(failure, CommandRefusal.REPORT_UNWRITTEN, file, FailureLine.about(failure));
        }
    }

    /** The kinds that are to be read, and not calculated with. */
    static List<ReportFormat> toBeRead() {
        return Arrays.stream(ReportFormat.values()).filter(format -> !format.isTable()).toList();
    }
}
