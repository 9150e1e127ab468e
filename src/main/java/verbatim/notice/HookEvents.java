package verbatim.notice;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import verbatim.account.CurrentPerson;
import verbatim.account.FreshId;
import verbatim.account.People;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;
import verbatim.article.ArticleId;
import verbatim.article.RevisionId;
import verbatim.article.RevisionStored;
import verbatim.notice.HookBody.By;
import verbatim.notice.HookBody.OfArticle;
import verbatim.notice.HookBody.OfPassage;
import verbatim.notice.HookBody.OfRevision;
import verbatim.notice.Outbox.Letter;
import verbatim.passage.PassageKind;
import verbatim.passage.PassagesChanged;
import verbatim.passage.Status;
import verbatim.review.SignOffFell;
import verbatim.review.SignOffMade;

/**
 * Hears what happens on the desk, and writes what webhooks are to be told of it: at the end of the very transaction in which it
 * happens, so that it is told if and only if it has happened. Of a passage that changes several times in one transaction the
 * first status and the last are told, and nothing where they are the same.
 */
@Component
class HookEvents {

    private static final String STEPS = """
            with taken as (delete from status_step where tx = pg_current_xact_id() returning n, passage_id, before, after),
                 step as (select passage_id, (array_agg(before order by n))[1] as before, (array_agg(after order by n desc))[1] as after
                          from taken group by passage_id)
            select p.id, p.article_id, p.kind, p.number, s.before, s.after from step s join passage p on p.id = s.passage_id
            where s.before <> s.after order by p.article_id, p.number
            """;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Hooks hooks;
    private final Outbox outbox;
    private final HookSchedule schedule;
    private final CurrentPerson currentPerson;
    private final People people;
    private final String desk;
    private final Clock clock;

    /** @param desk where people find this desk, such as "https://desk.example"; empty where addresses are told without it */
    HookEvents(
            JdbcClient jdbc,
            EntityManager entities,
            Hooks hooks,
            Outbox outbox,
            HookSchedule schedule,
            CurrentPerson currentPerson,
            People people,
            @Value("${verbatim.url:}") String desk,
            Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.hooks = hooks;
        this.outbox = outbox;
        this.schedule = schedule;
        this.currentPerson = currentPerson;
        this.people = people;
        this.desk = desk.replaceFirst("/+$", "");
        this.clock = clock;
    }

    @EventListener
    void revisionStored(RevisionStored stored) {
        collected().told.add(new Told(
                stored.before() == null ? HookEvent.ARTICLE_IMPORTED : HookEvent.REVISION_STORED,
                stored.article(), stored.revision(), null, stored.by()));
    }

    @EventListener
    void signOffMade(SignOffMade made) {
        collected().told.add(new Told(HookEvent.SIGNED_OFF, made.article(), made.revision(), null, made.by()));
    }

    @EventListener
    void signOffFell(SignOffFell fell) {
        collected().told.add(new Told(HookEvent.SIGN_OFF_FELL, fell.article(), fell.revision(), null, null));
    }

    /** What became of their statuses the database has written down. */
    @EventListener
    void passagesChanged(PassagesChanged changed) {
        collected();
    }

    /** @param by null for whoever is signed in, or else who brought the text in */
    private record Told(
            HookEvent event, ArticleId article, @Nullable RevisionId revision, @Nullable Step step, @Nullable PersonId by) {}

    private record Step(ArticleId article, UUID passage, String label, Status before, Status after) {}

    private Collected collected() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Collected.class::isInstance)
                .map(Collected.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var fresh = new Collected();
                    TransactionSynchronizationManager.registerSynchronization(fresh);
                    return fresh;
                });
    }

    /** Stays with its transaction, also while another one is run in between. */
    private final class Collected implements TransactionSynchronization {

        private final List<Told> told = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            // What is changed and not written yet would be missed.
            entities.flush();
            var steps = jdbc.sql(STEPS).query(HookEvents::step).list();
            var broughtBy = told.stream().map(Told::by).filter(Objects::nonNull).findFirst().orElse(null);
            steps.forEach(step -> told.add(new Told(HookEvent.PASSAGE_STATUS, step.article(), null, step, broughtBy)));
            if (!told.isEmpty()) {
                write(told);
            }
        }
    }

    private void write(List<Told> told) {
        var listening = hooks.listening();
        var letters = new ArrayList<Letter>();
        for (var one : told) {
            var interested = listening.stream().filter(hook -> hook.events().contains(one.event())).toList();
            if (!interested.isEmpty()) {
                var by = by(one.by());
                var revision = one.revision() == null ? null : revision(one.revision());
                interested.forEach(hook -> letters.add(letter(hook.id(), one, by, revision)));
            }
        }
        if (!letters.isEmpty()) {
            outbox.add(letters);
            schedule.addNew(letters.stream().map(Letter::id).toList());
        }
    }

    private Letter letter(WebhookId to, Told told, @Nullable By by, @Nullable OfRevision revision) {
        var id = new DeliveryId(FreshId.next());
        var now = clock.instant();
        var article = desk + "/article/" + told.article().value();
        var step = told.step();
        var body = new HookBody(
                id.value(),
                told.event().code(),
                now.toString(),
                new OfArticle(told.article().value(), article),
                revision,
                step == null ? null : new OfPassage(step.passage(), step.label(), article + "/" + step.label()),
                step == null ? null : step.before(),
                step == null ? null : step.after(),
                by);
        return new Letter(id, to, told.event(), now, TypedValues.written(body), now.plus(Outbox.TRIED_FOR));
    }

    private @Nullable By by(@Nullable PersonId known) {
        var person = currentPerson.isSignedIn()
                ? Optional.of(currentPerson.require())
                : Optional.ofNullable(known).flatMap(people::find);
        return person.map(one -> new By(one.id().value(), one.name())).orElse(null);
    }

    private OfRevision revision(RevisionId id) {
        return jdbc.sql("select number, sha256 from revision where id = :id")
                .param("id", id.value())
                .query((row, n) -> new OfRevision(id.value(), row.getInt("number"), row.getString("sha256")))
                .single();
    }

    private static Step step(ResultSet row, int n) throws SQLException {
        return new Step(
                new ArticleId(row.getObject("article_id", UUID.class)),
                row.getObject("id", UUID.class),
                PassageKind.valueOf(row.getString("kind")).letter() + row.getInt("number"),
                Status.valueOf(row.getString("before")),
                Status.valueOf(row.getString("after")));
    }
}
