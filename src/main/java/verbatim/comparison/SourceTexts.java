package verbatim.comparison;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import verbatim.source.SourceRefusal;
import verbatim.source.SourceRefused;
import verbatim.source.capture.SnapshotId;
import verbatim.source.capture.SnapshotReading;
import verbatim.source.capture.SnapshotRef;
import verbatim.text.TextParser;
import verbatim.text.wording.word.SourceWords;

/**
 * The snapshots that were compared with lately, read once each: snapshots never change, so that nothing here grows old.
 * Where they take too much room, the texts that are asked for least make room. Who may see a snapshot is asked
 * before.
 */
@Component
class SourceTexts {

    /**
     * Bytes that the texts may take, of the memory that the application has: a quarter. A source of 5,000 words takes some
     * 150,000, so that some 650 are kept of 384 MB, and a search of the whole desk finds them again.
     */
    private static final long ROOM = Runtime.getRuntime().maxMemory() / 4;

    /** Characters that tell a language well enough. */
    private static final int SAMPLE = 5_000;

    private record Key(SnapshotId id, String language) {}

    private final SnapshotReading reading;
    private final TextParser parser;
    private final Cache<Key, SourceWords> kept = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Key key, SourceWords read) -> Math.toIntExact(Math.min(read.bytes(), Integer.MAX_VALUE)))
            .build();

    SourceTexts(SnapshotReading reading, TextParser parser) {
        this.reading = reading;
        this.parser = parser;
    }

    /**
     * The text of a snapshot, ready to be compared with; in its own language where the desk names none.
     *
     * @throws SourceRefused if the snapshot is not there
     */
    SourceWords of(SnapshotRef ref) {
        return kept.get(new Key(ref.id(), ref.language() == null ? "" : ref.language()), key -> read(ref));
    }

    private SourceWords read(SnapshotRef ref) {
        var text = reading.text(ref.id()).orElseThrow(SourceTexts::isNotThere).text();
        var language = ref.language() != null
                ? ref.language()
                : parser.languageOf(text.substring(0, Math.min(text.length(), SAMPLE)));
        return SourceWords.of(text, language);
    }

    static SourceRefused isNotThere() {
        return new SourceRefused(SourceRefusal.SNAPSHOT_NOT_THERE);
    }
}
