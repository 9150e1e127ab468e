package verbatim.notice;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.AuditAct;
import verbatim.account.AuditSubject;
import verbatim.account.AuditTrail;
import verbatim.account.CurrentPerson;
import verbatim.account.FreshId;
import verbatim.account.TypedValues;
import verbatim.fetch.FetchRefused;
import verbatim.fetch.Posting;
import verbatim.notice.Outbox.Letter;

/** Sets webhooks up, and shows what became of what they were told. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class Webhooks {

    private static final int MOST = 50;

    private final Hooks hooks;
    private final Outbox outbox;
    private final HookSchedule schedule;
    private final HookRun runs;
    private final AuditTrail trail;
    private final CurrentPerson currentPerson;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Webhooks(
            Hooks hooks,
            Outbox outbox,
            HookSchedule schedule,
            HookRun runs,
            AuditTrail trail,
            CurrentPerson currentPerson,
            TransactionTemplate transaction,
            Clock clock) {
        this.hooks = hooks;
        this.outbox = outbox;
        this.schedule = schedule;
        this.runs = runs;
        this.trail = trail;
        this.currentPerson = currentPerson;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All there are, the oldest first. */
    @Transactional(readOnly = true)
    public List<WebhookRow> all() {
        return hooks.all();
    }

    /**
     * Makes one, which is told from now on.
     *
     * @param events at least one
     * @return with its secret, which is shown nowhere else
     * @throws FetchRefused if the address is none that could be posted to
     * @throws HookRefused if no event is asked for, or there are 50 already
     */
    public NewWebhook add(String address, Set<HookEvent> events) {
        var fit = fit(address, events);
        if (hooks.all().size() >= MOST) {
            throw new HookRefused(HookRefusal.TOO_MANY, MOST);
        }
        var id = new WebhookId(FreshId.next());
        var secret = HookSignature.freshSecret();
        hooks.add(id, fit, events, secret, currentPerson.require().id(), clock.instant());
        trail.done(AuditAct.WEBHOOK_MADE, subject(id, fit));
        return new NewWebhook(id, HookSignature.shown(secret));
    }

    /**
     * Gives it another address, or other events. What waits goes to the new address.
     *
     * @param seen version of it that the person saw
     * @throws FetchRefused if the address is none that could be posted to
     * @throws HookRefused if no event is asked for, or somebody changed it since
     */
    public void change(WebhookId id, long seen, String address, Set<HookEvent> events) {
        var fit = fit(address, events);
        require(id);
        if (!hooks.change(id, seen, fit, events)) {
            throw new HookRefused(HookRefusal.NEWER_WEBHOOK);
        }
        trail.done(AuditAct.WEBHOOK_CHANGED, subject(id, fit));
        schedule.wake();
    }

    /** Tells it again from now on, and what waits since it was switched off. */
    public void switchOn(WebhookId id) {
        var row = require(id);
        if (hooks.switchTo(id, HookState.ON)) {
            trail.done(AuditAct.WEBHOOK_SWITCHED_ON, subject(id, row.address()));
            schedule.add(outbox.jobs(id));
        }
    }

    /** Tells it nothing any more; what waits stays. */
    public void switchOff(WebhookId id) {
        var row = require(id);
        if (hooks.switchTo(id, HookState.OFF)) {
            trail.done(AuditAct.WEBHOOK_SWITCHED_OFF, subject(id, row.address()));
        }
    }

    /** Signs with another secret from now on, the next attempt of what waits too. */
    public NewWebhook renewSecret(WebhookId id) {
        var row = require(id);
        var secret = HookSignature.freshSecret();
        hooks.sign(id, secret);
        trail.done(AuditAct.WEBHOOK_CHANGED, subject(id, row.address()));
        return new NewWebhook(id, HookSignature.shown(secret));
    }

    /** Deletes it, with all that it was told and was still to be told. */
    public void delete(WebhookId id) {
        var row = require(id);
        hooks.delete(id);
        trail.done(AuditAct.WEBHOOK_DELETED, subject(id, row.address()));
    }

    /**
     * Tells it that it is tried, once, on this thread and whether it is on or not; takes up to the time that a post may take:
     * call it off the screen's thread.
     *
     * @return what came of it
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public DeliveryRow tryOut(WebhookId id) {
        var now = clock.instant();
        var delivery = new DeliveryId(FreshId.next());
        var person = currentPerson.require();
        var body = new HookBody(
                delivery.value(), HookEvent.TEST.code(), now.toString(), null, null, null, null, null,
                new HookBody.By(person.id().value(), person.name()));
        transaction.executeWithoutResult(status -> {
            require(id);
            // A test is tried once: until now.
            outbox.add(List.of(new Letter(delivery, id, HookEvent.TEST, now, TypedValues.written(body), now)));
        });
        runs.run(delivery);
        schedule.wake();
        return Objects.requireNonNull(transaction.execute(status -> outbox.find(delivery)))
                .orElseThrow(() -> new HookRefused(HookRefusal.WEBHOOK_NOT_THERE));
    }

    /** What it was told last, newest first. */
    @Transactional(readOnly = true)
    public List<DeliveryRow> deliveries(WebhookId id, int most) {
        return outbox.latest(id, most);
    }

    /**
     * Tries once more what was given up, for a day.
     *
     * @throws HookRefused if it was not given up, or is there no more
     */
    public void sendAgain(DeliveryId id) {
        hooks.hurry(id);
        var job = outbox.again(id, clock.instant()).orElseThrow(() -> new HookRefused(HookRefusal.NOT_GIVEN_UP));
        schedule.add(List.of(job));
    }

    private static String fit(String address, Set<HookEvent> events) {
        if (events.isEmpty() || !HookEvent.TO_CHOOSE.containsAll(events)) {
            throw new HookRefused(HookRefusal.NO_EVENT);
        }
        return Posting.address(address).toString();
    }

    private WebhookRow require(WebhookId id) {
        return hooks.find(id).orElseThrow(() -> new HookRefused(HookRefusal.WEBHOOK_NOT_THERE));
    }

    /** By its server alone: the rest of an address may be a secret itself. */
    static AuditSubject subject(WebhookId id, String address) {
        var uri = Posting.address(address);
        // Java knows no server of a name with an underscore in it.
        return new AuditSubject(AuditSubject.Kind.WEBHOOK, id.value(), Objects.requireNonNullElse(uri.getHost(), uri.getRawAuthority()));
    }
}
