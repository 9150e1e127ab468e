package verbatim.passage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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

    /** So many approved passages are named to whoever may not open them. */
    private static final int MOST_NAMED = 5;

    private final SpeakerKeeping speakers;
    private final SpeakersInRecords inRecords;
    private final Passages passages;
    private final PassageWork work;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Clock clock;

    SpeakerSplitting(
            SpeakerKeeping speakers,
            SpeakersInRecords inRecords,
            Passages passages,
            PassageWork work,
            CurrentPerson currentPerson,
            JdbcClient jdbc,
            Clock clock) {
        this.speakers = speakers;
        this.inRecords = inRecords;
        this.passages = passages;
        this.work = work;
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

    /**
     * Tells them apart.
     *
     * @param from for whom the other was taken
     * @param reason why approved work is opened again; blank where none is
     * @throws SpeakerRefused if nothing was chosen, or one of them has gone into another meanwhile
     * @throws StepRefused if approved work is among it, and whoever asks is no reviewer or gives no reason
     */
    public void split(SpeakerId from, Part part, Whose whose, String reason) {
        speakers.hold(from, whose);
        var printed = printed(from, part);
        if (printed.isEmpty()) {
            throw new SpeakerRefused(SpeakerRefusal.NOBODY_CHOSEN);
        }
        var names = new LinkedHashMap<SpeakerId, NamedSpeaker>();
        printed.forEach(one -> names.putIfAbsent(one.name(), one.as()));
        var held = passages.findAllToChange(passagesOf(printed));
        var why = Written.why(Writing.REASON, reason);
        requireMayOpen(held, why);
        var before = called(from);
        var instead = speakers.tellApart(from, names, whose);
        move(printed, instead);
        var other = Objects.requireNonNull(instead.values().iterator().next());
        var after = called(other);
        held.forEach(passage -> tell(passage, instead, before.apart(after), after.apart(before), why));
        passages.flush();
    }

    /** What the desk calls somebody. */
    private record Called(String name, @Nullable String title) {

        /** The name; where the other has the same, with the title. */
        String apart(Called other) {
            return name.equals(other.name) && title != null ? name + ", " + title : name;
        }
    }

    private void tell(Passage passage, Map<SpeakerId, SpeakerId> instead, String before, String after, String why) {
        var by = currentPerson.require().id();
        var at = clock.instant();
        var wasOpen = passage.status().isOpen();
        if (passage.state() == CheckState.APPROVED) {
            passage.reopen(Reason.of(why), by, at);
        }
        var to = Objects.requireNonNull(instead.get(passage.speakerId()));
        passage.toldApart(to, before, after, by, at);
        if (!passage.isRemoved() && passage.state() != CheckState.DISMISSED) {
            var printed = jdbc.sql("select name from article_speaker where article_id = :article and speaker_id = :speaker")
                    .param("article", passage.articleId().value())
                    .param("speaker", to.value())
                    .query(String.class)
                    .single();
            inRecords.look(passage, printed, known(to), by, at);
        }
        passages.flush();
        work.announce(passage);
        work.changed(passage, !wasOpen && passage.status().isOpen() ? WorkChanged.Why.OPEN_AGAIN : WorkChanged.Why.CHANGED);
    }

    private void requireMayOpen(List<Passage> held, String why) {
        var approved = held.stream().filter(passage -> passage.state() == CheckState.APPROVED).toList();
        if (approved.isEmpty()) {
            return;
        }
        if (!currentPerson.require().role().includes(Role.REVIEWER)) {
            var some = approved.stream().limit(MOST_NAMED).map(passage -> passage.label() + " (" + headline(passage) + ")").toList();
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
                        join passage p on p.article_id = s.article_id and p.speaker_id = s.speaker_id""")
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

    private List<String> known(SpeakerId speaker) {
        return jdbc.sql("select o.name from speaker k join speaker o on o.is_now = k.is_now where k.id = :id order by o.id")
                .param("id", speaker.value())
                .query(String.class)
                .list();
    }

    private String headline(Passage passage) {
        return jdbc.sql("select headline from article where id = :id").param("id", passage.articleId().value()).query(String.class).single();
    }
}
