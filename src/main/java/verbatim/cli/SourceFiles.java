package verbatim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.account.FreshId;
import verbatim.document.BroughtFile;
import verbatim.document.DocumentReading;
import verbatim.document.ReadDocument;
import verbatim.document.ReadWarning;
import verbatim.document.ReadingProgress;
import verbatim.document.UnreadableDocument;
import verbatim.message.Refusal;
import verbatim.report.Unattended.Kind;
import verbatim.report.Unattended.Remark;
import verbatim.source.SourceId;
import verbatim.source.Tier;
import verbatim.source.capture.Arrival;
import verbatim.source.capture.Capture;
import verbatim.source.capture.SnapshotId;
import verbatim.source.capture.SnapshotRef;
import verbatim.source.capture.SnapshotText;
import verbatim.text.TextParser;

/**
 * The files of a folder, read as the desk reads its sources, several at a time. Nothing in the folder is passed over in silence
 * but what is hidden: of what is not read, or not wholly, there is a remark.
 *
 * @param texts of those that could be read, by name
 */
record SourceFiles(List<SnapshotText> texts, List<Remark> remarks) {

    /** Of a file nobody has said how close it stands to the words, and no report says so. */
    private static final Tier UNKNOWN = Tier.SECONDARY;

    private record One(@Nullable SnapshotText text, List<Remark> remarks) {

        static One unread(String name, Refusal why) {
            return new One(null, List.of(new Remark(name, Kind.UNREAD, why)));
        }
    }

    /**
     * Reads them.
     *
     * @throws CommandFailed where there is no such folder, or nothing in it
     */
    static SourceFiles read(Path folder, Instant at) {
        if (!Files.isDirectory(folder)) {
            throw new CommandFailed(CommandRefusal.NO_FOLDER, folder);
        }
        DocumentReading reading = new DocumentReading();
        TextParser parser = new TextParser();
        try (ExecutorService places = Executors.newFixedThreadPool(reading.places())) {
            Path root = folder.toRealPath();
            List<Future<One>> begun = new ArrayList<>();
            for (Path file : in(folder)) {
                begun.add(places.submit(() -> one(file, root, reading, parser, at)));
            }
            if (begun.isEmpty()) {
                throw new CommandFailed(CommandRefusal.FOLDER_WITHOUT_SOURCES, folder);
            }
            List<SnapshotText> texts = new ArrayList<>();
            List<Remark> remarks = new ArrayList<>();
            for (Future<One> each : begun) {
                One one = each.get();
                if (one.text() != null) {
                    texts.add(one.text());
                }
                remarks.addAll(one.remarks());
            }
            return new SourceFiles(texts, remarks);
        } catch (IOException unlisted) {
            throw new CommandFailed(unlisted, CommandRefusal.SOURCES_UNREADABLE, folder, FailureLine.about(unlisted));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CommandFailed(CommandRefusal.STOPPED);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> !name(file).startsWith(".")).sorted(Comparator.comparing(SourceFiles::name)).toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static One one(Path file, Path root, DocumentReading reading, TextParser parser, Instant at) {
        String name = name(file);
        try {
            // A link may lead out of the folder.
            if (!file.toRealPath().startsWith(root)) {
                return One.unread(name, Refusal.of(CommandRefusal.LEADS_OUT));
            }
            if (!Files.isRegularFile(file)) {
                return One.unread(name, Refusal.of(CommandRefusal.NO_PLAIN_FILE));
            }
            try (InputStream bytes = Files.newInputStream(file);
                    BroughtFile brought = BroughtFile.received(name, bytes, DocumentReading.LARGEST_FILE)) {
                ReadDocument read = reading.read(brought, null, ReadingProgress.UNWATCHED);
                return new One(text(name, brought, read, parser.languageOf(read.text()), at), remarks(name, read.warnings()));
            }
        } catch (UnreadableDocument refused) {
            return One.unread(name, refused.refusals().getFirst());
        } catch (IOException unreadable) {
            return One.unread(name, Refusal.of(CommandRefusal.UNREADABLE_FILE));
        }
    }

    private static SnapshotText text(String name, BroughtFile file, ReadDocument read, String language, Instant at) {
        SnapshotRef ref = new SnapshotRef(
                new SnapshotId(FreshId.next()), new SourceId(FreshId.next()), name, false, UNKNOWN, language);
        Arrival arrival = new Arrival(1, Capture.Origin.FILE, name, file.sha256(), read.format().name(), "", at);
        return new SnapshotText(ref, arrival, null, read.text(), read.locators(), read.warnings(), null);
    }

    /** What is to be known of a file by what its reader warns of, each kind once. */
    static List<Remark> remarks(String name, List<ReadWarning> warnings) {
        Map<ReadWarning.Code, Integer> counts = new EnumMap<>(ReadWarning.Code.class);
        warnings.forEach(warning -> counts.merge(warning.code(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> new Remark(
                        name,
                        each.getKey().losesWords() ? Kind.READ_IN_PART : Kind.UNSURE,
                        Refusal.of(each.getKey(), each.getValue())))
                .toList();
    }
}
