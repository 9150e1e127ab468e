package verbatim.notice.people;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.Desk;
import verbatim.account.FreshId;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;
import verbatim.article.ArticleId;
import verbatim.passage.DeskPart;
import verbatim.passage.PartChanged;
import verbatim.passage.PassageId;

/** Writes notices, in the transaction of what they tell. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticeWriting {

    /** Between a post and what else a key is of. */
    static final String OF_POST = "/";

    private static final String ONCE = "nothing";

    /** It happened once more, and is news again. */
    private static final String ANEW = """
            update set made_by = excluded.made_by, at = excluded.at, read_at = null, mail = excluded.mail, mail_due = excluded.mail_due,
                mail_attempts = 0, mail_fault = null""";

    /** What was read already is news again. */
    private static final String MORE = """
            update set passages = notice.passages + excluded.passages, passage_id = null, at = excluded.at, read_at = null,
                parts = notice_parts(notice.parts, excluded.parts, 1),
                also = array(
                    select distinct one from unnest(notice.also || excluded.also || excluded.article_id) one where one <> notice.article_id)""";

    private final JdbcClient jdbc;
    private final ChoiceRows choices;
    private final MailSending mails;
    private final People people;
    private final Desk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeWriting(
            JdbcClient jdbc, ChoiceRows choices, MailSending mails, People people, Desk desk, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.choices = choices;
        this.mails = mails;
        this.people = people;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is told.
     *
     * @param key of that of which it tells: one of a matter is told once
     * @param passage null where it is about the article, or about several
     * @param passages how many; null where it is about the article
     * @param by who did it, and is told nothing of it; null where nobody did
     */
    record Told(
            NoticeMatter matter, String key, ArticleId article, @Nullable PassageId passage, @Nullable Integer passages, @Nullable PersonId by) {}

    /**
     * How many of the passages are of which article, of what is about several articles: so that its number is of what is left where one of
     * them is erased.
     */
    record Parts(Map<ArticleId, Integer> passages) {

        /** It is about one article, and goes with it. */
        static final Parts NONE = new Parts(Map.of());

        private String written() {
            var parts = new TreeMap<String, Integer>();
            passages.forEach((article, number) -> parts.put(article.value().toString(), number));
            return TypedValues.written(parts);
        }
    }

    /** Tells it to these, but for who did it and for those who may not sign in any more. */
    void tell(Told told, Collection<PersonId> to) {
        int written = 0;
        for (var person : to.stream().distinct().filter(one -> !one.equals(told.by())).toList()) {
            if (people.find(person).filter(Person::active).isPresent()) {
                written += write(told, List.of(), Parts.NONE, ONCE, person);
            }
        }
        changed(written);
    }

    /**
     * Tells the same; where the person was told of the same key before, that there is more of it.
     *
     * @param also the other articles that it is about
     */
    void tellMore(Told told, List<ArticleId> also, Parts parts, PersonId to) {
        if (!to.equals(told.by()) && people.find(to).filter(Person::active).isPresent()) {
            changed(write(told, also, parts, MORE, to));
        }
    }

    /** Tells it; where the person was told of the same key before, that it is so again. */
    void tellAnew(Told told, PersonId to) {
        if (!to.equals(told.by()) && people.find(to).filter(Person::active).isPresent()) {
            changed(write(told, List.of(), Parts.NONE, ANEW, to));
        }
    }

    /**
     * So many passages of what the person was told are not so any more: they need not be told where they have neither read nor
     * been mailed it.
     *
     * @param passages none where it is about the article as a whole
     * @return whether they know nothing of it now
     */
    boolean takeBack(PersonId person, Set<NoticeMatter> matters, String key, int passages, Parts parts) {
        int less = jdbc.sql("""
                        update notice set passages = passages - :less, parts = notice_parts(parts, cast(:parts as jsonb), -1), passage_id = null
                        where person_id = :person and matter in (:matters) and key = :key and read_at is null and mail <> 'SENT'""")
                .param("less", passages)
                .param("parts", parts.written())
                .param("person", person.value())
                .param("matters", matters.stream().map(Enum::name).toList())
                .param("key", key)
                .update();
        if (less > 0) {
            jdbc.sql("delete from notice where person_id = :person and key = :key and coalesce(passages, 0) <= 0 and matter in (:matters)")
                    .param("person", person.value())
                    .param("key", key)
                    .param("matters", matters.stream().map(Enum::name).toList())
                    .update();
        }
        changed(less);
        return less > 0;
    }

    /**
     * What the person was told is of these articles alone by now; the one that it leads to stays, if it is one of them.
     *
     * @param articles at least one
     */
    void leadTo(PersonId person, Set<NoticeMatter> matters, String key, List<ArticleId> articles) {
        jdbc.sql("""
                        update notice set article_id = t.one, also = array_remove(:articles, t.one)
                        from (select case when n.article_id = any(:articles) then n.article_id else (:articles)[1] end as one, n.id
                              from notice n where n.person_id = :person and n.key = :key and n.matter in (:matters)) t
                        where notice.id = t.id""")
                .param("articles", articles.stream().map(ArticleId::value).toArray(UUID[]::new))
                .param("person", person.value())
                .param("key", key)
                .param("matters", matters.stream().map(Enum::name).toList())
                .update();
    }

    private void changed(int notices) {
        if (notices > 0) {
            events.publishEvent(new PartChanged(DeskPart.NOTICES));
        }
    }

    /** The person has read of these where it happened, and of what else was said of them. */
    void read(PersonId person, Collection<String> keys) {
        int read = jdbc.sql("update notice set read_at = :now where person_id = :person and read_at is null and split_part(key, :ofPost, 1) in (:keys)")
                .param("ofPost", OF_POST)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person.value())
                .param("keys", keys)
                .update();
        changed(read);
    }

    /** What was told of an erased article tells of the others alone, and of so many fewer passages; of none, where there are no others. */
    void erase(ArticleId article) {
        jdbc.sql("""
                        update notice set passages = passages - coalesce(cast(parts ->> :key as int), 0), parts = parts - :key,
                            article_id = case when article_id = :article then also[1] else article_id end,
                            also = case when article_id = :article then also[2:] else array_remove(also, :article) end
                        where article_id = :article and cardinality(also) > 0 or :article = any(also)""")
                .param("article", article.value())
                .param("key", article.value().toString())
                .update();
        jdbc.sql("delete from notice where article_id = :article").param("article", article.value()).update();
    }

    private int write(Told told, List<ArticleId> also, Parts parts, String again, PersonId to) {
        var choice = choices.of(to);
        var kind = told.matter().kind();
        boolean inApp = choice.inApp().contains(kind);
        boolean byMail = choice.address() != null && choice.byMail().contains(kind) && mails.sender().isPresent();
        if (!inApp && !byMail) {
            return 0;
        }
        var now = clock.instant();
        return jdbc.sql("""
                        insert into notice (
                            id, person_id, matter, key, article_id, also, parts, passage_id, passages, made_by, at, in_app, mail, mail_due, mail_attempts)
                        values (:id, :person, :matter, :key, :article, :also, cast(:parts as jsonb), :passage, :passages, :by, :at, :inApp, :mail, :due, 0)
                        on conflict (person_id, matter, key) do\s""" + again)
                .param("id", FreshId.next())
                .param("person", to.value())
                .param("matter", told.matter().name())
                .param("key", told.key())
                .param("article", told.article().value())
                .param("also", also.stream().map(ArticleId::value).toArray(UUID[]::new))
                .param("parts", parts.written())
                .param("passage", Optional.ofNullable(told.passage()).map(PassageId::value).orElse(null), Types.OTHER)
                .param("passages", told.passages(), Types.INTEGER)
                .param("by", Optional.ofNullable(told.by()).map(PersonId::value).orElse(null), Types.OTHER)
                .param("at", Timestamp.from(now))
                .param("inApp", inApp)
                .param("mail", byMail ? "WAITING" : "NONE")
                .param("due", byMail ? Timestamp.from(choice.digest().next(now, choice.hour(), desk.settings().timeZone())) : null, Types.TIMESTAMP)
                .update();
    }
}
