package verbatim.speaker;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;

/**
 * What people say of the desk's speakers: what they are called, who is one with whom, and who is not. What articles print stays
 * as it is, whoever is meant by it.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class SpeakerKeeping {

    /** Of a name, and of a title, in UTF-16 units. */
    private static final int LONGEST = 500;

    private final SpeakerRows rows;
    private final SpeakerHistory history;
    private final SameSpeakers sameSpeakers;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpeakerKeeping(
            SpeakerRows rows,
            SpeakerHistory history,
            SameSpeakers sameSpeakers,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.history = history;
        this.sameSpeakers = sameSpeakers;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says what the desk calls somebody, with title and kind. By the full name that was there before they are found as well
     * from then on, but where this goes back to a name that they had: then it was not theirs.
     *
     * @param version that the person saw
     * @throws SpeakerNewer if somebody changed it since
     * @throws SpeakerRefused if the name cannot stand, or the speaker has gone into another
     */
    public void correct(SpeakerId id, long version, NamedSpeaker as) {
        var to = fit(as);
        var full = to.fullName();
        var row = rows.hold(Set.of(id), full.orElse(null)).values().iterator().next();
        if (row.version() != version) {
            throw new SpeakerNewer(row.version(), row.named());
        }
        if (row.named().equals(to)) {
            return;
        }
        var known = row.fullName();
        var namesakes = known == null ? List.of(id) : rows.called(known);
        if (known != null && !known.equals(full.orElse(null)) && !rows.isKnownBy(id, known)
                && full.filter(name -> history.wasCalled(id, name)).isEmpty()) {
            rows.add(row.named(), id, now());
        }
        rows.describe(id, to);
        rows.tellNamesakes(namesakes);
        sameSpeakers.propose(List.of(id));
        history.add(id, SpeakerChange.Kind.CORRECTED, row.named(), to, null, null, by(), now());
        events.publishEvent(new SpeakersChanged(SpeakersChanged.What.NAMED, id, null));
    }

    private static NamedSpeaker fit(NamedSpeaker as) {
        var fit = as.fit();
        if (fit.name().isEmpty()) {
            throw new SpeakerRefused(SpeakerRefusal.NO_SPEAKER_NAME);
        }
        if (fit.name().length() > LONGEST) {
            throw new SpeakerRefused(SpeakerRefusal.SPEAKER_NAME_TOO_LONG, LONGEST);
        }
        if (fit.description() != null && fit.description().length() > LONGEST) {
            throw new SpeakerRefused(SpeakerRefusal.SPEAKER_TITLE_TOO_LONG, LONGEST);
        }
        return fit;
    }

    /**
     * Says that two are one, who is called as the second from then on.
     *
     * @throws SpeakerRefused if they are one already, or one of them has gone into another
     */
    public void merge(SpeakerId id, SpeakerId into) {
        if (id.equals(into)) {
            throw new SpeakerRefused(SpeakerRefusal.ONE_ALREADY);
        }
        var both = rows.hold(Set.of(id, into));
        join(id, into, into, both);
    }

    /**
     * Says again that they are one, after that was {@linkplain #unmerge taken back}: in the same way, so that it comes along where
     * the one into whom it had gone is taken from yet another.
     *
     * @param into whom it had gone into
     * @throws SpeakerRefused if it has gone into another meanwhile, or they are one again
     */
    public void mergeAgain(SpeakerId id, SpeakerId into) {
        var end = rows.find(into).isNow();
        if (end.equals(id)) {
            throw new SpeakerRefused(SpeakerRefusal.ONE_ALREADY);
        }
        var both = rows.hold(Set.of(id, end));
        if (!rows.find(into).isNow().equals(end)) {
            throw new SpeakerRefused(SpeakerRefusal.CHANGED_MEANWHILE);
        }
        join(id, into, end, both);
    }

    private void join(SpeakerId id, SpeakerId into, SpeakerId end, Map<SpeakerId, SpeakerRows.Row> both) {
        rows.join(id, into, end);
        rows.tellNamesakes(List.of(end));
        history.add(id, SpeakerChange.Kind.MERGED, null, named(both, id), end, named(both, end).name(), by(), now());
        events.publishEvent(new SpeakersChanged(SpeakersChanged.What.JOINED, id, end));
    }

    /**
     * Takes that back: whom articles named by this one's names is meant by them again, with those who had gone into it before,
     * and whoever was named so since.
     *
     * @param into whom it has gone into, as the person saw it: what another has said since stays
     * @throws SpeakerRefused if it has not gone into another, or into somebody else by now
     */
    public void unmerge(SpeakerId id, SpeakerId into) {
        var before = rows.find(id);
        if (before.into() == null) {
            throw new SpeakerRefused(SpeakerRefusal.NOT_TAKEN_FOR_ANOTHER, before.named().name());
        }
        var whole = rows.hold(Set.of(before.isNow()));
        var row = rows.find(id);
        if (!into.equals(row.into()) || !row.isNow().equals(before.isNow())) {
            throw new SpeakerRefused(SpeakerRefusal.CHANGED_MEANWHILE);
        }
        rows.part(id);
        rows.tellNamesakes(List.of(id, before.isNow()));
        history.add(id, SpeakerChange.Kind.UNMERGED, null, row.named(), before.isNow(), named(whole, before.isNow()).name(), by(), now());
        events.publishEvent(new SpeakersChanged(SpeakersChanged.What.PARTED, id, before.isNow()));
    }

    /**
     * Says that two are not one: nobody is asked about it any more.
     *
     * @throws SpeakerRefused if they are one by now
     */
    public void keepApart(SpeakerId one, SpeakerId other) {
        ask(one, other, by(), SpeakerChange.Kind.PARTED);
    }

    /** Takes that back: it is to be asked again. */
    public void askAgain(SpeakerId one, SpeakerId other) {
        ask(one, other, null, SpeakerChange.Kind.ASKED_AGAIN);
    }

    private void ask(SpeakerId one, SpeakerId other, @Nullable PersonId parting, SpeakerChange.Kind what) {
        if (one.equals(other)) {
            throw new SpeakerRefused(SpeakerRefusal.ONE_ALREADY);
        }
        var both = rows.hold(Set.of(one, other));
        rows.keepApart(one, other, parting == null ? null : parting.value(), now());
        history.add(one, what, null, named(both, one), other, named(both, other).name(), by(), now());
        events.publishEvent(new SpeakersChanged(SpeakersChanged.What.ASKED, one, other));
    }

    /** Whose words in articles were taken for another's: one whom the desk knows, or somebody new. */
    public sealed interface Whose {

        /** The desk knows them. */
        record Known(SpeakerId speaker) implements Whose {}

        /** The desk does not know them yet. */
        record Unknown(NamedSpeaker named) implements Whose {}
    }

    /**
     * Keeps both from being changed until the transaction ends. Whoever locks passages too locks them afterwards.
     *
     * @throws SpeakerRefused if one of them has gone into another, or both are one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(SpeakerId from, Whose whose) {
        if (whose instanceof Whose.Known(var speaker)) {
            if (speaker.equals(from)) {
                throw new SpeakerRefused(SpeakerRefusal.ONE_ALREADY);
            }
            rows.hold(Set.of(from, speaker));
        } else {
            held(from);
        }
    }

    /**
     * Makes a speaker for each under which articles named somebody who is another. Whoever calls it has the articles and
     * passages name those.
     *
     * @param from for whom they were taken, {@linkplain #hold held}
     * @param names by whom articles named them, and how
     * @return by whom they name them from then on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<SpeakerId, SpeakerId> tellApart(SpeakerId from, Map<SpeakerId, NamedSpeaker> names, Whose whose) {
        var instead = new LinkedHashMap<SpeakerId, SpeakerId>();
        SpeakerId other = switch (whose) {
            case Whose.Known(var speaker) -> speaker;
            case Whose.Unknown(var named) -> rows.add(fit(named), null, now());
        };
        var without = new ArrayList<>(names.keySet());
        if (whose instanceof Whose.Unknown) {
            instead.put(without.removeFirst(), other);
        }
        var fresh = rows.add(without.stream().map(name -> Objects.requireNonNull(names.get(name)).fit()).toList(), other, now());
        for (int i = 0; i < fresh.size(); i++) {
            instead.put(without.get(i), fresh.get(i));
        }
        rows.tellNamesakes(List.of(from, other));
        rows.keepApart(from, other, by().value(), now());
        sameSpeakers.propose(List.copyOf(instead.values()));
        history.add(other, SpeakerChange.Kind.TOLD_APART, null, rows.find(other).named(), from, rows.find(from).named().name(), by(), now());
        events.publishEvent(new SpeakersChanged(SpeakersChanged.What.TOLD_APART, other, from));
        return instead;
    }

    private SpeakerRows.Row held(SpeakerId id) {
        return rows.hold(Set.of(id)).values().iterator().next();
    }

    private static NamedSpeaker named(Map<SpeakerId, SpeakerRows.Row> held, SpeakerId id) {
        return Objects.requireNonNull(held.get(id)).named();
    }

    private PersonId by() {
        return currentPerson.require().id();
    }

    private Instant now() {
        return clock.instant();
    }
}
