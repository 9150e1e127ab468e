package verbatim.speaker;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the desk's speakers by their names, and adds those whom it does not know. A {@linkplain SpeakerName#full full} name
 * that it knows is whom it knows; of any other it cannot say, so that one is somebody new. Where a person would ask whether
 * somebody new is one whom the desk knows, that is kept as a proposal; nothing is joined by it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DeskSpeakers {

    private final JdbcClient jdbc;
    private final SameSpeakers sameSpeakers;
    private final Clock clock;

    DeskSpeakers(JdbcClient jdbc, SameSpeakers sameSpeakers, Clock clock) {
        this.jdbc = jdbc;
        this.sameSpeakers = sameSpeakers;
        this.clock = clock;
    }

    /**
     * The speakers of these names, in their order. Two people who name the same new one at once end up with one: the second
     * waits for the first.
     */
    public List<SpeakerId> of(List<NamedSpeaker> named) {
        // Always in one order, so that two who add the same do not wait for each other crosswise.
        var full = new TreeMap<String, NamedSpeaker>();
        named.forEach(speaker -> speaker.fullName().ifPresent(name -> full.putIfAbsent(name, speaker)));
        var known = known(full.keySet());
        var added = new ArrayList<SpeakerId>();
        full.forEach((name, speaker) -> {
            if (!known.containsKey(name)) {
                var id = SpeakerId.fresh();
                if (add(id, speaker, name)) {
                    added.add(id);
                    known.put(name, id);
                }
            }
        });
        // Those whom somebody else has just added.
        known.putAll(known(full.keySet().stream().filter(name -> !known.containsKey(name)).toList()));
        var speakers = named.stream().map(speaker -> speaker.fullName().map(known::get).orElseGet(() -> {
            var id = SpeakerId.fresh();
            add(id, speaker, null);
            added.add(id);
            return id;
        })).toList();
        sameSpeakers.propose(added);
        return speakers;
    }

    private Map<String, SpeakerId> known(Collection<String> fullNames) {
        var known = new HashMap<String, SpeakerId>();
        if (!fullNames.isEmpty()) {
            jdbc.sql("select id, full_name from speaker where full_name = any(:names)")
                    .param("names", fullNames.toArray(String[]::new))
                    .query(row -> {
                        known.put(row.getString("full_name"), new SpeakerId(row.getObject("id", UUID.class)));
                    });
        }
        return known;
    }

    /** Whether it was added, and nobody of that full name was there already. */
    private boolean add(SpeakerId id, NamedSpeaker speaker, @Nullable String fullName) {
        return jdbc.sql("""
                        insert into speaker (id, name, description, kind, full_name, words, added_at)
                        values (:id, :name, :description, :kind, :full, :words, :at) on conflict (full_name) do nothing""")
                        .param("id", id.value())
                        .param("name", speaker.name())
                        .param("description", speaker.description())
                        .param("kind", speaker.kind().name())
                        .param("full", fullName)
                        .param("words", SpeakerName.of(speaker.name()).telling().toArray(String[]::new))
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
