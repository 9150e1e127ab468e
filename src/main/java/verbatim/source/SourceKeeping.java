package verbatim.source;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;

/** Adds sources to the desk, corrects what is said of them, and keeps who a confidential one is among those who may know. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class SourceKeeping {

    private final Sources sources;
    private final Confidants confidants;
    private final CurrentPerson currentPerson;
    private final SourceHistory history;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SourceKeeping(
            Sources sources,
            Confidants confidants,
            CurrentPerson currentPerson,
            SourceHistory history,
            Clock clock,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.sources = sources;
        this.confidants = confidants;
        this.currentPerson = currentPerson;
        this.history = history;
        this.clock = clock;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Adds a source. Whoever adds a confidential one may know who it is.
     *
     * @throws SourceRefused if the details cannot stand
     */
    public SourceId add(SourceDetails details) {
        refuseUnlessFit(details);
        var by = currentPerson.require().id();
        var source = sources.save(new Source(details, by, clock.instant()));
        // Reads, and the rows beside it, go past Hibernate.
        sources.flush();
        if (source.isConfidential()) {
            confidants.name(source.id(), by, by, clock.instant());
        }
        events.publishEvent(new SourcesChanged());
        return source.id();
    }

    /**
     * Corrects what is said of a source.
     *
     * @param version that the person saw
     * @throws SourceChanged if somebody changed it since
     * @throws SourceRefused if the details cannot stand, or the source is confidential and the
     *     person is not named on it
     */
    public void correct(SourceId id, long version, SourceDetails details) {
        refuseUnlessFit(details);
        var by = currentPerson.require().id();
        // The lock waits for those who cite it, so that what is asked below holds until the end.
        var source = there(id);
        confidants.require(id, by);
        if (source.version() != version) {
            throw new SourceChanged(source.version());
        }
        var before = source.details();
        if (before.equals(details)) {
            return;
        }
        if (!source.isConfidential() && details.codename() != null && isCited(id)) {
            throw new SourceRefused(SourceRefusal.CITED_UNDER_ITS_NAME);
        }
        source.describe(details);
        if (source.isConfidential()) {
            confidants.name(id, by, by, clock.instant());
        }
        history.corrected(id, before, details, by, clock.instant());
        events.publishEvent(new SourcesChanged());
    }

    /**
     * Puts away a source that nothing rests on: it is neither listed nor searched any more.
     *
     * @throws SourceRefused if it is cited, or its identity is confidential and the person is not named on it
     */
    public void archive(SourceId id) {
        var source = toChange(id);
        if (isCited(id)) {
            throw new SourceRefused(SourceRefusal.CITED);
        }
        putAway(source, null);
    }

    /**
     * Takes a source out again that was put away.
     *
     * @throws SourceRefused if it was not, or has gone into another
     */
    public void restore(SourceId id) {
        var source = toChange(id);
        if (source.mergedInto() != null) {
            throw new SourceRefused(SourceRefusal.MERGED_ALREADY);
        }
        takeOut(source);
    }

    /**
     * Lets one source go into another that is the same. Whoever calls it has taken its evidence along, under the locks of the
     * passages.
     *
     * @throws SourceRefused if one of them is confidential or put away, or both are one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void merge(SourceId id, SourceId into) {
        if (id.equals(into)) {
            throw new SourceRefused(SourceRefusal.MERGED_WITH_ITSELF);
        }
        // In one order, whoever merges which into which.
        var isFirst = id.value().compareTo(into.value()) < 0;
        var first = toChange(isFirst ? id : into);
        var second = toChange(isFirst ? into : id);
        if (first.isConfidential() || second.isConfidential()) {
            throw new SourceRefused(SourceRefusal.MERGED_CONFIDENTIAL);
        }
        if (first.isArchived() || second.isArchived()) {
            throw new SourceRefused(SourceRefusal.ARCHIVED_ALREADY);
        }
        putAway(isFirst ? first : second, into);
    }

    /** Takes that back; whoever calls it has brought the evidence back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unmerge(SourceId id) {
        var source = toChange(id);
        if (source.mergedInto() == null) {
            throw new SourceRefused(SourceRefusal.NOT_MERGED);
        }
        takeOut(source);
    }

    private Source toChange(SourceId id) {
        var source = there(id);
        confidants.require(id, currentPerson.require().id());
        return source;
    }

    private Source there(SourceId id) {
        var source = sources.findToChange(id).orElseThrow(() -> new SourceRefused(SourceRefusal.SOURCE_NOT_THERE));
        if (source.isErased()) {
            throw new SourceRefused(SourceRefusal.SOURCE_ERASED);
        }
        return source;
    }

    private void putAway(Source source, @Nullable SourceId into) {
        if (source.isArchived()) {
            throw new SourceRefused(SourceRefusal.ARCHIVED_ALREADY);
        }
        var by = currentPerson.require().id();
        source.archive(into, by, clock.instant());
        history.moved(source.id(), into == null ? SourceChange.Kind.ARCHIVED : SourceChange.Kind.MERGED, source.details(), by, clock.instant());
        sources.flush();
        events.publishEvent(new SourcesChanged());
    }

    private void takeOut(Source source) {
        if (!source.isArchived()) {
            throw new SourceRefused(SourceRefusal.NOT_ARCHIVED);
        }
        source.restore();
        history.moved(source.id(), SourceChange.Kind.RESTORED, source.details(), currentPerson.require().id(), clock.instant());
        sources.flush();
        events.publishEvent(new SourcesChanged());
    }

    /**
     * Keeps a source as it is until the transaction ends: nobody corrects it or makes it confidential while it is cited.
     * Whoever locks a passage too locks the passage first.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdStill(SourceId id) {
        if (jdbc.sql("select erased_at is not null from source where id = :id for share").param("id", id.value()).query(Boolean.class).optional().orElse(false)) {
            throw new SourceRefused(SourceRefusal.SOURCE_ERASED);
        }
    }

    /**
     * Keeps everybody else from it until the transaction ends, which erases it. Passages and articles are locked before.
     *
     * @throws SourceRefused if it has gone into another, or another into it: what is whose can only be told apart before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('ADMIN')")
    public void holdToErase(SourceId id) {
        jdbc.sql("select id from source where id = :id for update").param("id", id.value()).query().listOfRows();
        if (jdbc.sql("select exists (select from source where merged_into = :id or id = :id and merged_into is not null)").param("id", id.value()).query(Boolean.class).single()) {
            throw new SourceRefused(SourceRefusal.MERGED_NOT_ERASED);
        }
    }

    /**
     * Lets another person know who a confidential source is.
     *
     * @throws SourceRefused if whoever names them may not know it either
     */
    public void confide(SourceId id, PersonId person) {
        var by = currentPerson.require().id();
        confidants.require(id, by);
        confidants.name(id, person, by, clock.instant());
        events.publishEvent(new SourcesChanged());
    }

    /**
     * All that is known of a source, its identity included. For a confidential one each look is recorded.
     *
     * @throws SourceRefused if it is confidential and the person is not named on it
     */
    public SourceIdentity identity(SourceId id) {
        var by = currentPerson.require().id();
        confidants.require(id, by);
        var source = sources.findById(id).orElseThrow(() -> new SourceRefused(SourceRefusal.SOURCE_NOT_THERE));
        // Nobody is named on a source that never was confidential.
        var named = confidants.isNamed(id, by);
        if (named) {
            confidants.looked(id, by, clock.instant());
        }
        return new SourceIdentity(source.details(), history.of(id, named));
    }

    private static void refuseUnlessFit(SourceDetails details) {
        var objections = details.objections();
        if (!objections.isEmpty()) {
            throw new SourceRefused(objections);
        }
    }

    private boolean isCited(SourceId id) {
        return jdbc.sql("""
                        with recursive own (id) as (select cast(:id as uuid) union select s.id from source s join own on s.merged_into = own.id)
                        select exists (select from evidence where source_id = :id or merged_from in (select id from own))""")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
