package verbatim.comparison;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.source.SourceId;
import verbatim.source.SourceRefusal;
import verbatim.source.SourceRefused;
import verbatim.source.capture.SnapshotId;
import verbatim.source.capture.Wordings;
import verbatim.text.wording.SharedWording;

/**
 * Tells which sources tell one story, by the wording of what was captured of them last. Confidential ones count as any
 * others, whoever asks: their texts stay here, and nothing is told but which sources go together.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class SharedStories {

    /** Runs of words kept in memory: 32 megabytes, some 800 sources of 5,000 words. */
    private static final long MOST_KEPT = 4_000_000;

    private final JdbcClient jdbc;
    private final Wordings stored;

    /** Snapshots never change, so that nothing here grows old; what is asked for least makes room. */
    private final Cache<SnapshotId, SharedWording> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((SnapshotId id, SharedWording wording) -> wording.size())
            .build();

    SharedStories(JdbcClient jdbc, Wordings stored) {
        this.jdbc = jdbc;
        this.stored = stored;
    }

    /**
     * The stories that these sources tell: sources that share their wording, directly or by way of others, stand together,
     * each source in one story. A source without a text tells its own.
     *
     * @return in the order of {@code sources}, the stories by the first that tells them
     * @throws SourceRefused while {@link Wordings} has still to read one of the texts, which it does after an update of the
     *     application alone
     */
    public List<Set<SourceId>> among(Collection<SourceId> sources) {
        var distinct = new LinkedHashSet<>(sources);
        var wordings = wordings(distinct);
        var stories = new ArrayList<Set<SourceId>>();
        for (var source : distinct) {
            var same = stories.stream().filter(story -> isToldBy(source, story, wordings)).toList();
            if (same.isEmpty()) {
                stories.add(new LinkedHashSet<>(Set.of(source)));
            } else {
                // One that shares with several makes them one.
                same.stream().skip(1).forEach(other -> {
                    same.getFirst().addAll(other);
                    stories.remove(other);
                });
                same.getFirst().add(source);
            }
        }
        return stories;
    }

    /**
     * Whether a source has a text's own sentences too, and not only the quotes in them: then it is that text, an edit or a
     * copy of it.
     *
     * @param stretch of the text
     * @param quotes the words that it gives as others', which any record of them has
     */
    public boolean isCopy(SourceId source, String stretch, Collection<String> quotes) {
        return newest(Set.of(source)).values().stream().anyMatch(told -> told.isCopyOf(stretch, quotes));
    }

    private static boolean isToldBy(SourceId source, Set<SourceId> story, Map<SourceId, SharedWording> wordings) {
        var own = wordings.get(source);
        return own != null && story.stream().anyMatch(other -> {
            var told = wordings.get(other);
            return told != null && own.isOneStoryWith(told);
        });
    }

    private Map<SourceId, SharedWording> wordings(Set<SourceId> sources) {
        Map<SourceId, SharedWording> wordings = new HashMap<>();
        if (sources.size() < 2) {
            return wordings;
        }
        return newest(sources);
    }

    private Map<SourceId, SharedWording> newest(Set<SourceId> sources) {
        Map<SourceId, SharedWording> wordings = new HashMap<>();
        jdbc.sql("""
                        select distinct on (source_id) id, source_id from snapshot where source_id in (:sources)
                        order by source_id, number desc""")
                .param("sources", sources.stream().map(SourceId::value).toList())
                .query((row, n) -> Map.entry(
                        new SourceId(row.getObject("source_id", UUID.class)), new SnapshotId(row.getObject("id", UUID.class))))
                .list()
                .forEach(newest -> wordings.put(newest.getKey(), wording(newest.getValue())));
        return wordings;
    }

    private SharedWording wording(SnapshotId id) {
        // No text is read here: whoever asks may hold locks.
        return kept.get(id, unread -> stored.of(unread).orElseThrow(() -> new SourceRefused(SourceRefusal.STILL_READ)));
    }
}
