package verbatim.passage;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.Role;
import verbatim.article.ArticleId;
import verbatim.speaker.NamedSpeaker;
import verbatim.speaker.SpeakerId;
import verbatim.speaker.SpeakerKeeping;
import verbatim.speaker.SpeakerKeeping.Whose;
import verbatim.speaker.SpeakerKind;
import verbatim.speaker.SpeakerRefusal;
import verbatim.speaker.SpeakerRefused;

/**
 * Tells a speaker from another who was taken for the same: what some articles call them belongs to that one from now on. What
 * the articles print stays. But whose the words are was checked of the wrong one: what was submitted is withdrawn, and approved
 * work is opened again, which takes a reviewer and a reason.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class SpeakerSplitting {

    /** So many approved passages, or closed articles, are named. */
    private static final int MOST_NAMED = 5;

    /** So many passages are changed at a time. */
    private static final int BATCH = 500;

    private final SpeakerKeeping speakers;
    private final SpeakersInRecords inRecords;
    private final SpeakerConfidence confidence;
    private final Passages passages;
    private final PassagesFirst first;
    private final PassageWork work;
    private final ClosedArticles closed;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Clock clock;

    SpeakerSplitting(
            SpeakerKeeping speakers,
            SpeakersInRecords inRecords,
            SpeakerConfidence confidence,
            Passages passages,
            PassagesFirst first,
            PassageWork work,
            ClosedArticles closed,
            CurrentPerson currentPerson,
            JdbcClient jdbc,
            Clock clock) {
        this.speakers = speakers;
        this.inRecords = inRecords;
        this.confidence = confidence;
        this.passages = passages;
        this.first = first;
        this.work = work;
        this.closed = closed;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Which of what articles call a speaker: all that is one of the names, or stands in one of the articles.
     *
     * @param names as printed
     */
    public record Part(Set<String> names, Set<ArticleId> articles) {

        /** Keeps its own copies. */
        public Part {
            names = Set.copyOf(names);
            articles = Set.copyOf(articles);
        }
    }

    private record Printed(ArticleId article, SpeakerId name, NamedSpeaker as) {}

    /** The same with nobody who follows. */
    public void split(SpeakerId from, Part part, Whose whose, String reason) {
        split(from, part, whose, reason, (done, of) -> {});
    }

    /**
     * Tells them apart. Of somebody whom many articles quote it takes seconds: call it off the screen's thread.
     *
     * @param from for whom the other was taken
     * @param reason why approved work is opened again; blank where none is
     * @param follower is told how many passages are done
     * @throws SpeakerRefused if nothing was chosen, or one of them has gone into another meanwhile
     * @throws StepRefused if approved work is among it, and whoever asks is no reviewer or gives no reason; if one of the articles is
     *     closed to them; or if somebody has said otherwise whose words some are at this moment
     */
    public void split(SpeakerId from, Part part, Whose whose, String reason, ComparingEdits.Follower follower) {
        speakers.hold(from, whose);
        var printed = printed(from, part);
        if (printed.isEmpty()) {
            throw new SpeakerRefused(SpeakerRefusal.NOBODY_CHOSEN);
        }
        requireOpen(printed);
        confidence.requireMayBe(printed.stream().map(Printed::as).distinct().toList(), whose);
        var names = new LinkedHashMap<SpeakerId, NamedSpeaker>();
        printed.forEach(one -> names.putIfAbsent(one.name(), one.as()));
        // Of whom the desk knows more names from then on, records may name somebody else.
        List<PassageId> others = whose instanceof Whose.Known(var other) ? inRecords.due(other, printed.stream().map(one -> one.as().name()).toList()) : List.of();
        var theirs = held(printed, others);
        var why = Written.why(Writing.REASON, reason);
        requireMayOpen(theirs, why);
        var before = called(from);
        var instead = speakers.tellApart(from, names, whose);
        move(printed, instead);
        var after = called(Objects.requireNonNull(instead.values().iterator().next()));
        var at = clock.instant();
        for (int done = 0; done < theirs.size(); done += BATCH) {
            follower.goesOn(done, theirs.size());
            tell(theirs.subList(done, Math.min(theirs.size(), done + BATCH)), instead, before.apart(after), after.apart(before), why, at);
        }
        inRecords.lookAt(others);
    }

    /**
     * Their passages. Nobody changes these and the others, or says of more in the articles that they are theirs, until the
     * transaction ends: passages first, and then their articles, as everybody does.
     */
    private List<PassageId> held(List<Printed> printed, List<PassageId> others) {
        var theirs = passagesOf(printed);
        first.lock(Stream.concat(theirs.stream(), others.stream()).toList());
        jdbc.sql("select id from article where id = any(:articles) order by id for no key update")
                .param("articles", articles(printed))
                .query(UUID.class)
                .list();
        if (!passagesOf(printed).equals(theirs)) {
            throw new StepRefused(PassageRefusal.SPLIT_MEANWHILE);
        }
        return theirs;
    }

    /** What the desk calls somebody. */
    private record Called(String name, @Nullable String title) {

        /** The name; where the other has the same, with the title. */
        String apart(Called other) {
            return name.equals(other.name) && title != null ? name + ", " + title : name;
        }
    }

    private void tell(List<PassageId> ids, Map<SpeakerId, SpeakerId> instead, String before, String after, String why, Instant at) {
        var by = currentPerson.require().id();
        var held = passages.findAllToChange(ids);
        // Together: once something was written, each would be read alone.
        held.forEach(passage -> Hibernate.initialize(passage.doubts().all()));
        var opened = held.stream().filter(passage -> passage.state() == CheckState.APPROVED).toList();
        opened.forEach(passage -> passage.reopen(Reason.of(why), by, at));
        held.forEach(passage -> passage.toldApart(Objects.requireNonNull(instead.get(passage.speakerId())), before, after, by, at));
        passages.flush();
        inRecords.look(held, true, by, at);
        passages.flush();
        work.changedAll(held, opened);
    }

    /** What they call somebody in articles at which the person looks blind is left to others, or to later. */
    private void requireOpen(List<Printed> printed) {
        var headlines = jdbc.sql("""
                        select distinct t.headline from article t join blind_look b on b.article_id = t.id
                        where b.person_id = :me and t.id = any(:articles) order by t.headline""")
                .param("me", closed.me(), Types.OTHER)
                .param("articles", articles(printed))
                .query(String.class)
                .list();
        if (!headlines.isEmpty()) {
            throw new StepRefused(PassageRefusal.SPLIT_LOOKED_AT_BLIND, headlines.size(), headlines.stream().limit(MOST_NAMED).toList());
        }
    }

    private record Approved(PassageKind kind, int number, String headline) {}

    private void requireMayOpen(List<PassageId> held, String why) {
        var approved = jdbc.sql("""
                        select p.kind, p.number, t.headline from passage p join article t on t.id = p.article_id
                        where p.id = any(:ids) and p.state = 'APPROVED' order by p.id""")
                .param("ids", held.stream().map(PassageId::value).toArray(UUID[]::new))
                .query((row, n) -> new Approved(PassageKind.valueOf(row.getString("kind")), row.getInt("number"), row.getString("headline")))
                .list();
        if (approved.isEmpty()) {
            return;
        }
        if (!currentPerson.require().role().includes(Role.REVIEWER)) {
            var some = approved.stream().limit(MOST_NAMED).map(one -> one.kind().letter() + one.number() + " (" + one.headline() + ")").toList();
            throw new StepRefused(PassageRefusal.SPLIT_APPROVED, approved.size(), some);
        }
        if (why.isEmpty()) {
            throw new StepRefused(PassageRefusal.REOPENED_WITHOUT_REASON);
        }
    }

    private List<Printed> printed(SpeakerId from, Part part) {
        return jdbc.sql("""
                        select s.article_id, s.speaker_id, s.name, s.description, k.kind
                        from speaker k join article_speaker s on s.speaker_id = k.id
                        where k.is_now = :from and (s.name = any(:names) or s.article_id = any(:articles))
                        order by s.article_id, s.speaker_id""")
                .param("from", from.value())
                .param("names", part.names().toArray(String[]::new))
                .param("articles", part.articles().stream().map(ArticleId::value).toArray(UUID[]::new))
                .query((row, n) -> new Printed(
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        new SpeakerId(row.getObject("speaker_id", UUID.class)),
                        new NamedSpeaker(row.getString("name"), row.getString("description"), SpeakerKind.valueOf(row.getString("kind")))))
                .list();
    }

    private List<PassageId> passagesOf(List<Printed> printed) {
        return jdbc.sql("""
                        select p.id from unnest(:articles, :speakers) as s (article_id, speaker_id)
                        join passage p on p.article_id = s.article_id and p.speaker_id = s.speaker_id order by p.id""")
                .param("articles", articles(printed))
                .param("speakers", names(printed))
                .query((row, n) -> new PassageId(row.getObject(1, UUID.class)))
                .list();
    }

    private void move(List<Printed> printed, Map<SpeakerId, SpeakerId> instead) {
        var to = new ArrayList<UUID>();
        printed.forEach(one -> to.add(Objects.requireNonNull(instead.get(one.name())).value()));
        jdbc.sql("""
                        update article_speaker s set speaker_id = m.other from unnest(:articles, :speakers, :others) as m (article_id, speaker_id, other)
                        where s.article_id = m.article_id and s.speaker_id = m.speaker_id""")
                .param("articles", articles(printed))
                .param("speakers", names(printed))
                .param("others", to.toArray(UUID[]::new))
                .update();
    }

    private static UUID[] articles(List<Printed> printed) {
        return printed.stream().map(one -> one.article().value()).toArray(UUID[]::new);
    }

    private static UUID[] names(List<Printed> printed) {
        return printed.stream().map(one -> one.name().value()).toArray(UUID[]::new);
    }

    private Called called(SpeakerId speaker) {
        return jdbc.sql("select o.name, o.description from speaker k join speaker o on o.id = k.is_now where k.id = :id")
                .param("id", speaker.value())
                .query((row, n) -> new Called(row.getString("name"), row.getString("description")))
                .single();
    }
}
