package verbatim.passage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import verbatim.source.SnapshotId;
import verbatim.source.SnapshotRef;
import verbatim.source.SourceReading;
import verbatim.text.TextParser;
import verbatim.text.wording.SourceText;

/**
 * The snapshots that were compared with lately, read once each: snapshots never change, so that nothing here grows old.
 * The texts used longest ago make room when there are too many characters. Who may see a snapshot is asked before.
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

    private final SourceReading reading;
    private final TextParser parser = new TextParser();
    private final Map<Key, SourceText> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long characters;

    SourceTexts(SourceReading reading) {
        this.reading = reading;
    }

    /** The text of a snapshot, ready to be compared with; in its own language where the desk names none. */
    SourceText of(SnapshotRef ref) {
        var key = new Key(ref.id(), ref.language() == null ? "" : ref.language());
        synchronized (kept) {
            var known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        var text = reading.text(ref.id()).orElseThrow(() -> new StepRefused(PassageRefusal.SNAPSHOT_NOT_THERE)).text();
        var language = ref.language() != null
                ? ref.language()
                : parser.languageOf(text.substring(0, Math.min(text.length(), SAMPLE)));
        var read = SourceText.of(text, language);
        keep(key, read);
        return read;
    }

    private void keep(Key key, SourceText read) {
        synchronized (kept) {
            if (kept.put(key, read) == null) {
                characters += read.text().length();
            }
            var eldest = kept.entrySet().iterator();
            while (characters > ROOM && kept.size() > 1) {
                characters -= eldest.next().getValue().text().length();
                eldest.remove();
            }
        }
    }
}
