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
import verbatim.text.wording.SourceText;

/**
 * The snapshots that were compared with lately, read once each: snapshots never change, so that nothing here grows old.
 * Where there are too many characters, the texts that are asked for least make room. Who may see a snapshot is asked
 * before.
 */
@Component
class SourceTexts {

    /**
     * Characters kept at most: some 700 sources of 5,000 words, so that a search of the whole desk finds them again, but no
     * more than a quarter of the memory holds. Measured, a character takes 15 bytes with its index.
     */
    private static final long ROOM = Math.min(20_000_000, Runtime.getRuntime().maxMemory() / 4 / 15);

    /** Characters that tell a language well enough. */
    private static final int SAMPLE = 5_000;

    private record Key(SnapshotId id, String language) {}

    private final SnapshotReading reading;
    private final TextParser parser;
    private final Cache<Key, SourceText> kept = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Key key, SourceText read) -> read.text().length())
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
    SourceText of(SnapshotRef ref) {
        return kept.get(new Key(ref.id(), ref.language() == null ? "" : ref.language()), key -> read(ref));
    }

    private SourceText read(SnapshotRef ref) {
        var text = reading.text(ref.id()).orElseThrow(SourceTexts::isNotThere).text();
        var language = ref.language() != null
                ? ref.language()
                : parser.languageOf(text.substring(0, Math.min(text.length(), SAMPLE)));
        return SourceText.of(text, language);
    }

    static SourceRefused isNotThere() {
        return new SourceRefused(SourceRefusal.SNAPSHOT_NOT_THERE);
    }
}
