package verbatim.passage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.speaker.DeskSpeakers;
import verbatim.speaker.NamedSpeaker;
import verbatim.speaker.SpeakerId;
import verbatim.speaker.SpeakerName;

/**
 * How an article names and describes its speakers, who are the desk's. Two names that differ in nothing but capitals, accents
 * or a title are one speaker's within an article, a bare surname too; beyond it only what {@link DeskSpeakers} joins.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ArticleSpeakers {

    private final DeskSpeakers speakers;
    private final ArticleReading articles;
    private final JdbcClient jdbc;

    ArticleSpeakers(DeskSpeakers speakers, ArticleReading articles, JdbcClient jdbc) {
        this.speakers = speakers;
        this.articles = articles;
        this.jdbc = jdbc;
    }

    /**
     * A speaker of an article.
     *
     * @param name as the article gives it
     */
    record Named(SpeakerId id, String name) {}

    /**
     * Those whom a new article names.
     *
     * @param ids of each of the names, in their order
     * @param distinct of two ways to write one name, the first
     */
    record Sought(List<SpeakerId> ids, DeskSpeakers.Sought distinct) {}

    /** Finds those whom a new article names, and adds nobody yet. */
    Sought seek(List<NamedSpeaker> found) {
        var plain = found.stream().map(speaker -> SpeakerName.of(speaker.name()).plain()).toList();
        var byName = new LinkedHashMap<String, NamedSpeaker>();
        for (int i = 0; i < plain.size(); i++) {
            byName.putIfAbsent(plain.get(i), found.get(i));
        }
        var sought = speakers.seek(List.copyOf(byName.values()));
        var known = new HashMap<String, SpeakerId>();
        byName.keySet().forEach(name -> known.put(name, sought.ids().get(known.size())));
        return new Sought(plain.stream().map(name -> Objects.requireNonNull(known.get(name))).toList(), sought);
    }

    /** Adds them to the desk and to the article. Where somebody else has just added one, that one is meant by its passages. */
    void add(ArticleId article, Sought sought) {
        var instead = speakers.add(sought.distinct());
        instead.forEach((assumed, speaker) ->
                jdbc.sql("update passage set speaker_id = :speaker where article_id = :article and speaker_id = :assumed")
                        .param("speaker", speaker.value())
                        .param("article", article.value())
                        .param("assumed", assumed.value())
                        .update());
        var ids = sought.distinct().ids().stream().map(id -> instead.getOrDefault(id, id)).toList();
        keep(article, ids, sought.distinct().named());
    }

    /**
     * Whom a person means by a name in an article: one whom it names already, one whom the desk knows, or somebody new. A name of
     * somebody who is one with another of the article's is a name of its own there: the two may come apart again.
     */
    Named of(ArticleId article, String name) {
        // One at a time, so that two who name the same new one end up with one.
        articles.findToWorkOn(article);
        var known = in(article);
        var plain = SpeakerName.of(name).plain();
        return known.stream().filter(speaker -> speaker.name().equals(name)).findFirst()
                .or(() -> known.stream().filter(speaker -> SpeakerName.of(speaker.name()).plain().equals(plain)).findFirst())
                .orElseGet(() -> {
                    var named = NamedSpeaker.of(name);
                    var id = speakers.of(List.of(named)).getFirst();
                    return known.stream().filter(speaker -> speaker.id().equals(id)).findFirst().orElseGet(() -> {
                        keep(article, List.of(id), List.of(named));
                        return new Named(id, name);
                    });
                });
    }

    /** Until the transaction ends nobody else comes to be called so by hand: whoever names somebody begins with this, before anything is locked. */
    void holdName(String name) {
        if (!name.isEmpty()) {
            holdNames(Set.of(name));
        }
    }

    /** The same of several. */
    void holdNames(Set<String> names) {
        speakers.holdNames(names.stream().map(NamedSpeaker::of).toList());
    }

    /** Whom a name means in a passage's article, as far as the article or the desk knows them by it now; adds nobody. */
    List<SpeakerId> mayMean(PassageId passage, String name) {
        var plain = SpeakerName.of(name).plain();
        var named = jdbc.sql("select article_id from passage where id = :id")
                .param("id", passage.value())
                .query((row, n) -> new ArticleId(row.getObject(1, UUID.class)))
                .optional()
                .map(this::in)
                .orElse(List.of())
                .stream()
                .filter(speaker -> SpeakerName.of(speaker.name()).plain().equals(plain))
                .map(Named::id);
        var sought = speakers.seek(List.of(NamedSpeaker.of(name)));
        return Stream.concat(named, sought.ids().stream().filter(id -> !sought.unknown().contains(id))).distinct().toList();
    }

    /** As the article names them; null for nobody. */
    @Nullable String name(ArticleId article, @Nullable SpeakerId speaker) {
        return in(article).stream().filter(named -> named.id().equals(speaker)).map(Named::name).findFirst().orElse(null);
    }

    /** Whether an article names this one. */
    boolean isNamed(ArticleId article, SpeakerId speaker) {
        return in(article).stream().anyMatch(named -> named.id().equals(speaker));
    }

    /** By what names the desk knows whom an article names so. */
    List<String> known(SpeakerId speaker) {
        return jdbc.sql("select o.name from speaker k join speaker o on o.is_now = k.is_now where k.id = :speaker order by o.id")
                .param("speaker", speaker.value())
                .query(String.class)
                .list();
    }

    private List<Named> in(ArticleId article) {
        return jdbc.sql("select speaker_id, name from article_speaker where article_id = :article order by speaker_id")
                .param("article", article.value())
                .query((row, n) -> new Named(new SpeakerId(row.getObject("speaker_id", UUID.class)), row.getString("name")))
                .list();
    }

    private void keep(ArticleId article, List<SpeakerId> ids, List<NamedSpeaker> named) {
        jdbc.sql("""
                        insert into article_speaker (article_id, speaker_id, name, description)
                        select :article, speaker, name, description
                        from unnest(:speakers, :names, :descriptions) as named (speaker, name, description)""")
                .param("article", article.value())
                .param("speakers", ids.stream().map(SpeakerId::value).toArray(UUID[]::new))
                .param("names", named.stream().map(NamedSpeaker::name).toArray(String[]::new))
                .param("descriptions", named.stream().map(NamedSpeaker::description).toArray(String[]::new))
                .update();
    }
}
