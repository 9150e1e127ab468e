package verbatim.speaker;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the desk's speakers by their names, and adds those whom it does not know. A {@linkplain SpeakerName#full full} name
 * that it knows is whom it knows, but where two people of that name were told apart; of any other it cannot say, so that one
 * is somebody new. Where a person would ask whether somebody new is one whom the desk knows, that is kept as a proposal;
 * nothing is joined by it.
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
     * Speakers as they were sought by their names.
     *
     * @param named in their order
     * @param ids of those whom the desk knows, or by which it is to know them
     */
    public record Sought(List<NamedSpeaker> named, List<SpeakerId> ids, Set<SpeakerId> unknown) {

        /** Keeps its own copies. */
        public Sought {
            named = List.copyOf(named);
            ids = List.copyOf(ids);
            unknown = Set.copyOf(unknown);
        }
    }

    /** Until the transaction ends nobody is called so by hand; a name that is no full one tells nobody apart, and is not held. */
    public void holdNames(Collection<NamedSpeaker> named) {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtextextended('speaker ' || name, 0)) from unnest(:names) name")
                .param("names", named.stream().flatMap(one -> one.fullName().stream()).distinct().sorted().toArray(String[]::new))
                .query(row -> {});
    }

    /** Finds those whom the desk knows; the others it is to know by new identities once they are {@linkplain #add added}. */
    public Sought seek(List<NamedSpeaker> named) {
        var byFullName = known(named.stream().flatMap(speaker -> speaker.fullName().stream()).collect(Collectors.toSet()));
        var ids = new ArrayList<SpeakerId>();
        var unknown = new HashSet<SpeakerId>();
        for (var speaker : named) {
            var full = speaker.fullName();
            var known = full.map(byFullName::get).orElse(null);
            var id = known != null ? known : SpeakerId.fresh();
            if (known == null) {
                unknown.add(id);
                full.ifPresent(name -> byFullName.put(name, id));
            }
            ids.add(id);
        }
        return new Sought(named, ids, unknown);
    }

    /**
     * Adds those whom the desk did not know. From here to the end of the transaction whoever names one of them too waits.
     *
     * @return of those whom somebody else has added since they were sought, whom they are
     */
    public Map<SpeakerId, SpeakerId> add(Sought sought) {
        // Always in one order, so that two who add the same do not wait for each other crosswise.
        var full = new TreeMap<String, Fresh>();
        var fresh = new ArrayList<Fresh>();
        var seen = new HashSet<SpeakerId>();
        for (int i = 0; i < sought.ids().size(); i++) {
            var id = sought.ids().get(i);
            if (sought.unknown().contains(id) && seen.add(id)) {
                var speaker = sought.named().get(i);
                var somebody = new Fresh(id, speaker, speaker.fullName().orElse(null));
                if (somebody.fullName() == null) {
                    fresh.add(somebody);
                } else {
                    full.put(somebody.fullName(), somebody);
                }
            }
        }
        fresh.addAll(0, full.values());
        var added = Set.copyOf(add(fresh));
        sameSpeakers.propose(added);
        full.values().removeIf(somebody -> added.contains(somebody.id()));
        var known = known(full.keySet());
        var instead = new HashMap<SpeakerId, SpeakerId>();
        full.forEach((name, somebody) -> instead.put(somebody.id(), Objects.requireNonNull(known.get(name))));
        return instead;
    }

    /**
     * The speakers of these names, in their order. Two people who name the same new one at once end up with one: the second
     * waits for the first.
     */
    public List<SpeakerId> of(List<NamedSpeaker> named) {
        var sought = seek(named);
        var instead = add(sought);
        return sought.ids().stream().map(id -> instead.getOrDefault(id, id)).toList();
    }

    /** Somebody whom the desk does not know yet. */
    private record Fresh(SpeakerId id, NamedSpeaker speaker, @Nullable String fullName) {

        /** In one string, for an array of arrays would have to be rectangular. */
        String words() {
            return SpeakerName.of(speaker.name()).telling().collect(Collectors.joining(" "));
        }
    }

    private Map<String, SpeakerId> known(Collection<String> fullNames) {
        var known = new HashMap<String, SpeakerId>();
        if (!fullNames.isEmpty()) {
            jdbc.sql("select id, full_name from speaker where full_name = any(:names) and not has_namesake")
                    .param("names", fullNames.toArray(String[]::new))
                    .query(row -> {
                        known.put(row.getString("full_name"), new SpeakerId(row.getObject("id", UUID.class)));
                    });
        }
        return known;
    }

    /** Those who were added: all but whose full name somebody else has added meanwhile. In one statement, in this order. */
    private List<SpeakerId> add(List<Fresh> fresh) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        insert into speaker (id, name, description, kind, full_name, words, added_at, has_namesake)
                        select id, name, description, kind, full_name, string_to_array(words, ' '), cast(:at as timestamptz),
                            exists (select from speaker o where o.full_name = fresh.full_name and o.has_namesake)
                            and not exists (select from speaker o where o.full_name = fresh.full_name and not o.has_namesake)
                        from unnest(:ids, :names, :descriptions, :kinds, :full, :words) with ordinality
                            as fresh (id, name, description, kind, full_name, words, place)
                        order by place on conflict (full_name) where not has_namesake do nothing returning id""")
                .param("ids", fresh.stream().map(Fresh::id).map(SpeakerId::value).toArray(UUID[]::new))
                .param("names", fresh.stream().map(one -> one.speaker().name()).toArray(String[]::new))
                .param("descriptions", fresh.stream().map(one -> one.speaker().description()).toArray(String[]::new))
                .param("kinds", fresh.stream().map(one -> one.speaker().kind().name()).toArray(String[]::new))
                .param("full", fresh.stream().map(Fresh::fullName).toArray(String[]::new))
                .param("words", fresh.stream().map(Fresh::words).toArray(String[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .query((row, n) -> new SpeakerId(row.getObject("id", UUID.class)))
                .list();
    }
}
