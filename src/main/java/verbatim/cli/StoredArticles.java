package verbatim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import verbatim.message.Sentences;

/**
 * Stores articles on the desk of this machine, a few at a time, and prints a line for each in the order in which they were
 * named. What was begun goes on if this is ended; named again, what is stored is not stored once more.
 */
final class StoredArticles {

    /** So many are on their way at a time: the desk's people come first. */
    private static final int MOST_AT_ONCE = 4;

    private static final long PAUSE_MILLIS = 100;

    private final LocalDesk desk;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream errors;
    private final Deque<Begun> underWay = new ArrayDeque<>();
    private int failed;

    StoredArticles(LocalDesk desk, InputStream in, PrintStream out, PrintStream errors) {
        this.desk = desk;
        this.in = in;
        this.out = out;
        this.errors = errors;
    }

    private record Begun(String file, LocalDesk.Article article) {}

    /**
     * How to reach the desk of a data folder: the workbench that runs on it, or one that is started for this process.
     *
     * @param use what others are told who want the folder meanwhile
     * @throws CommandFailed if there is no desk, or it is just starting
     */
    static LocalAccess reach(Path data, String use) {
        if (!Files.exists(DataFolder.cluster(data))) {
            throw new CommandFailed(CommandRefusal.NO_DESK, data);
        }
        Optional<DataFolder> free = DataFolder.takeIfFree(data, use);
        return free.map(Workbench::forACommand)
                .or(() -> LocalAccess.read(data))
                .orElseThrow(() -> new CommandFailed(CommandRefusal.DESK_STARTING, data));
    }

    /** Stores them; how many failed. */
    int store(List<String> files) {
        for (String file : files) {
            try {
                for (LocalDesk.Article article : taken(file)) {
                    underWay.add(new Begun(file, article));
                }
            } catch (LocalDesk.NotTaken refused) {
                fail(file, String.valueOf(refused.getMessage()));
            } catch (CommandFailed refused) {
                if (refused.refusals().getFirst().code() instanceof CommandRefusal code && code.isOfOneFile()) {
                    fail(file, Sentences.ENGLISH.of(refused.refusals().getFirst()));
                } else {
                    throw refused;
                }
            } catch (IOException unreadable) {
                fail(file, Sentences.ENGLISH.of(CommandRefusal.UNREADABLE_FILE));
            }
            tellDown(MOST_AT_ONCE);
        }
        tellDown(0);
        return failed;
    }

    private List<LocalDesk.Article> taken(String name) throws IOException, LocalDesk.NotTaken {
        if (name.equals("-")) {
            return desk.bytes(in);
        }
        if (name.toLowerCase(Locale.ROOT).matches("https?://.*")) {
            return desk.address(name);
        }
        Path file = StoryLines.file(name);
        return desk.file(Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(""), file);
    }

    /** Waits for the first ones, until so many are left. */
    private void tellDown(int most) {
        while (underWay.size() > most) {
            Begun first = underWay.getFirst();
            LocalDesk.Article now = desk.look(first.article());
            if (!now.hasEnded()) {
                pause();
                continue;
            }
            underWay.removeFirst();
            if (now.error() != null) {
                fail(first.file(), now.headline() + ": " + now.error());
            } else {
                out.println(first.file() + ": " + now.article() + " " + now.headline());
                out.flush();
            }
        }
    }

    private void fail(String file, String why) {
        failed++;
        errors.println(file + ": " + why);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CommandFailed(CommandRefusal.STOPPED);
        }
    }
}
