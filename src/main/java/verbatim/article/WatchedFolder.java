package verbatim.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import verbatim.account.OnBehalf;
import verbatim.document.BroughtFile;
import verbatim.document.DocumentReading;
import verbatim.document.UnreadableDocument;
import verbatim.message.Refusal;
import verbatim.message.Sentences;

/**
 * A folder of this machine into which other systems lay articles: a file that no longer grows is imported once, in the name
 * of a person of the desk, and then moved to {@code done}, or to {@code failed} with a text beside it that says why. A few are
 * on their way at a time, so that whoever works at the desk has the machine for themselves.
 */
@Component
class WatchedFolder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

    private static final int MOST_AT_ONCE = 4;

    /** Of file systems, in bytes. */
    private static final int LONGEST_NAME = 255;

    private static final String WHY = ".why.txt";

    private final FileImporting importing;
    private final LongImporting jobs;
    private final OnBehalf people;
    private final @Nullable Path folder;
    private final String username;
    private final Duration every;

    /** What each file was like when the folder was looked at last. */
    private Map<Path, State> seen = Map.of();

    private final Map<Path, UnderWay> underWay = new LinkedHashMap<>();

    /** What each file was like that could not be moved away: it is not begun again until it is another. */
    private final Map<Path, State> stuck = new HashMap<>();

    /** How often a file could not be taken. */
    private final Map<Path, Integer> tries = new HashMap<>();

    /** That nobody has the name in which it imports, as is said once. */
    private boolean missed;

    private @Nullable Thread looking;

    /** A file that is the same twice no longer grows. */
    private record State(long length, FileTime changed) {

        static State of(Path file) throws IOException {
            return new State(Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    /** @param begun what the file was like when it was read */
    private record UnderWay(State begun, List<FileImporting.Progress> articles) {}

    WatchedFolder(
            FileImporting importing,
            LongImporting jobs,
            OnBehalf people,
            @Value("${verbatim.watch.folder:}") String folder,
            @Value("${verbatim.watch.as:}") String username,
            @Value("${verbatim.watch.every:2s}") Duration every) {
        this.importing = importing;
        this.jobs = jobs;
        this.people = people;
        this.folder = folder.isBlank() ? null : Path.of(folder);
        this.username = username;
        this.every = every;
    }

    /** Goes on with what is under way, and begins what has come and no longer grows. */
    void look() {
        var person = people.of(username);
        if (folder == null || person.isEmpty()) {
            if (!missed) {
                LOG.error("Nothing of the watched folder is imported: nobody active is called “{}”", username);
            }
            missed = true;
            return;
        }
        missed = false;
        var from = folder;
        OnBehalf.run(person.get(), () -> {
            try {
                goOn();
                begin(from);
            } catch (IOException unreadable) {
                LOG.error("The watched folder cannot be read", unreadable);
            }
        });
    }

    private void goOn() {
        for (var each : Map.copyOf(underWay).entrySet()) {
            var begun = each.getValue().begun();
            var now = each.getValue().articles().stream().map(importing::look).toList();
            underWay.put(each.getKey(), new UnderWay(begun, now));
            if (now.stream().allMatch(FileImporting.Progress::hasEnded)) {
                underWay.remove(each.getKey());
                end(each.getKey(), begun, now);
            }
        }
    }

    private void begin(Path from) throws IOException {
        var now = files(from);
        for (var file : now.keySet().stream().sorted().toList()) {
            if (underWay.size() >= MOST_AT_ONCE) {
                break;
            }
            var state = now.get(file);
            if (state != null && !underWay.containsKey(file) && state.equals(seen.get(file)) && !state.equals(stuck.get(file))) {
                begun(file, state);
            }
        }
        stuck.keySet().retainAll(now.keySet());
        seen = now;
    }

    private void begun(Path file, State state) {
        try (var arriving = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
                var brought = BroughtFile.received(name(file), arriving, DocumentReading.LARGEST_FILE)) {
            underWay.put(file, new UnderWay(state, importing.begin(brought)));
            tries.remove(file);
        } catch (UnreadableDocument unread) {
            move(file, state, "failed", Sentences.ENGLISH.of(unread.refusals()));
        } catch (IOException | RuntimeException fault) {
            // The boundary of a job: one file that cannot be taken must not stand in the way of all that come after it.
            LOG.error("A file of the watched folder was not taken: {}", file, fault);
            giveUpAtLast(file, state);
        }
    }

    private void giveUpAtLast(Path file, State state) {
        if (tries.merge(file, 1, Integer::sum) >= ImportRun.MOST_TRIES) {
            tries.remove(file);
            move(file, state, "failed", List.of(Sentences.ENGLISH.of(Refusal.of(ImportRefusal.GIVEN_UP, ImportRun.MOST_TRIES))));
        }
    }

    private void end(Path file, State begun, List<FileImporting.Progress> articles) {
        var why = new ArrayList<String>();
        for (var article : articles) {
            Refusal refusal = article.refusal();
            if (refusal != null) {
                why.add(article.headline() + ": " + Sentences.ENGLISH.of(refusal));
                if (article.job() != null) {
                    forget(article.job());
                }
            }
        }
        move(file, begun, why.isEmpty() ? "done" : "failed", why);
    }

    /** The file is there to be brought once more. */
    private void forget(ImportId job) {
        try {
            jobs.remove(job);
        } catch (ImportRefused refused) {
            LOG.info("The job {} is left to whoever began it: {}", job, Sentences.ENGLISH.of(refused.refusals()));
        }
    }

    private static Map<Path, State> files(Path from) throws IOException {
        var found = new HashMap<Path, State>();
        try (Stream<Path> all = Files.list(from)) {
            for (var file : all.filter(WatchedFolder::isArticle).toList()) {
                found.put(file, State.of(file));
            }
        }
        return found;
    }

    /** Hidden files, and those that a program is still writing by another name, are none. */
    private static boolean isArticle(Path file) {
        var name = name(file).toLowerCase(Locale.ROOT);
        // A link would have anything on the machine read that the workbench may read.
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !name.startsWith(".")
                && !name.startsWith("~$")
                && !name.matches(".*\\.(?:part|tmp|crdownload|filepart)");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Moves it away as it was read: one that was overwritten meanwhile is a new one. */
    private void move(Path file, State read, String where, List<String> why) {
        try {
            if (Files.notExists(file) || !State.of(file).equals(read)) {
                return;
            }
            var target = Files.createDirectories(file.resolveSibling(where));
            var free = target.resolve(name(file));
            for (int n = 2; Files.exists(free); n++) {
                free = target.resolve(fitting(n + " " + stem(file), ending(file)));
            }
            Files.move(file, free);
            if (!why.isEmpty()) {
                Files.writeString(target.resolve(fitting(name(free), WHY)), String.join("\n", why) + "\n");
            }
        } catch (IOException immovable) {
            LOG.error("A file of the watched folder cannot be moved to “{}”, and is left there: {}", where, file, immovable);
            stuck.put(file, read);
        }
    }

    private static String ending(Path file) {
        int point = name(file).lastIndexOf('.');
        return point < 0 ? "" : name(file).substring(point);
    }

    private static String stem(Path file) {
        return name(file).substring(0, name(file).length() - ending(file).length());
    }

    /** Cut to what a file may be called. */
    private static String fitting(String stem, String ending) {
        var cut = stem;
        while (!cut.isEmpty() && (cut + ending).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut + ending;
    }

    @Override
    public void start() {
        if (folder != null) {
            looking = Thread.ofPlatform().daemon().name("watched folder").start(this::lookNowAndThen);
        }
    }

    private void lookNowAndThen() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                lookOnce();
                Thread.sleep(every);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookOnce() {
        try {
            look();
        } catch (RuntimeException fault) {
            // The boundary of a job: one look that failed is no reason never to look again.
            LOG.error("The watched folder was not looked through", fault);
        }
    }

    @Override
    public void stop() {
        if (looking != null) {
            looking.interrupt();
            looking = null;
        }
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }
}
