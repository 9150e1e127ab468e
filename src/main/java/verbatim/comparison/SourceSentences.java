package verbatim.comparison;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import verbatim.source.capture.SnapshotId;
import verbatim.text.wording.near.NearSource;
import verbatim.text.wording.near.NearestPassages;
import verbatim.text.wording.word.SourceWords;

/** The snapshots that were lately looked into by meaning, cut into sentences, with what these mean as far as it is known. */
@Component
class SourceSentences {

    /**
     * Bytes that they may take: a twelfth of the application's memory. A source of 5,000 words takes some 120,000 once the
     * meaning of each sentence is known, so that some 260 are kept of 384 MB.
     */
    private static final long ROOM = Runtime.getRuntime().maxMemory() / 12;

    private record Key(SnapshotId id, String language) {}

    private final NearestPassages near = new NearestPassages();
    private final Cache<Key, NearSource> kept = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Key key, NearSource source) -> Math.toIntExact(Math.min(source.bytes(), Integer.MAX_VALUE)))
            .build();

    NearestPassages near() {
        return near;
    }

    NearSource of(SnapshotId id, SourceWords read) {
        return kept.get(new Key(id, read.language()), key -> near.read(read));
    }
}
