package verbatim.notice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.AuditAct;
import verbatim.account.AuditTrail;
import verbatim.fetch.FetchFailed;
import verbatim.fetch.FetchRefusal;
import verbatim.fetch.FetchRefused;
import verbatim.fetch.PostAnswer;
import verbatim.fetch.Posting;
import verbatim.message.Refused;
import verbatim.notice.Outbox.Ended;
import verbatim.notice.Outbox.Sending;

/**
 * Makes one attempt to deliver, and says when the next one is. The more often in a row a webhook took nothing, the longer it is
 * left alone, and never quite as long as others that failed with it. Meanwhile one delivery alone is tried, and the others sleep,
 * so that one that is down does not hold up those that are not.
 */
@Component
class HookRun {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    private static final int LEAST_SUCCESS = 200;
    private static final int LEAST_NO_SUCCESS = 300;
    private static final int LEAST_ERROR = 400;
    private static final int STATUS_GONE = 410;
    private static final int LONGEST_ANSWER = 500;

    private final Outbox outbox;
    private final Hooks hooks;
    private final Posting posting;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HookRun(Outbox outbox, Hooks hooks, Posting posting, AuditTrail trail, TransactionTemplate transaction, Clock clock) {
        this.outbox = outbox;
        this.hooks = hooks;
        this.posting = posting;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes an attempt, if it is time for one; empty where there is none after it. */
    Optional<Instant> run(DeliveryId id) {
        var begun = Objects.requireNonNull(transaction.execute(status -> begin(id)));
        var sending = begun.sending();
        if (sending == null) {
            return Optional.ofNullable(begun.later());
        }
        var ended = sent(sending);
        return Objects.requireNonNull(transaction.execute(status -> end(sending, ended)));
    }

    /** @param later when to look again; null where nothing is to be done, or something is sent now */
    private record Begun(@Nullable Sending sending, @Nullable Instant later) {}

    private Begun begin(DeliveryId id) {
        hooks.lock(id);
        var waiting = outbox.waiting(id).orElse(null);
        var isTest = waiting != null && waiting.letter().event() == HookEvent.TEST;
        if (waiting == null || waiting.state() != HookState.ON && !isTest) {
            return new Begun(null, null);
        }
        var now = clock.instant();
        var failing = waiting.failing();
        if (failing.times() > 0 && !isTest) {
            if (failing.probe() != null && !failing.probe().equals(id)) {
                outbox.postpone(id, null);
                return new Begun(null, null);
            }
            hooks.probe(waiting.letter().to(), id);
            var resting = failing.restingUntil();
            if (resting != null && resting.isAfter(now)) {
                outbox.postpone(id, resting);
                return new Begun(null, resting);
            }
        }
        outbox.attempt(id, now);
        return new Begun(waiting, null);
    }

    private Ended sent(Sending sending) {
        var letter = sending.letter();
        long time = clock.instant().getEpochSecond();
        int attempt = sending.attempts() + 1;
        var headers = Map.of(
                "Verbatim-Delivery", letter.id().value().toString(),
                "Verbatim-Event", letter.event().code(),
                "Verbatim-Attempt", Integer.toString(attempt),
                "Verbatim-Time", Long.toString(time),
                "Verbatim-Signature", HookSignature.of(sending.secret(), time, letter.body()));
        try {
            var answer = posting.post(sending.address(), headers, letter.body().getBytes(StandardCharsets.UTF_8));
            return answered(answer, sending);
        } catch (FetchRefused | FetchFailed met) {
            return again(sending, null, null, fault(met));
        }
    }

    private static DeliveryFault fault(Refused met) {
        return switch ((FetchRefusal) met.refusals().getFirst().code()) {
            case NO_SUCH_SERVER -> DeliveryFault.NO_SUCH_SERVER;
            case NOT_TRUSTED -> DeliveryFault.NOT_TRUSTED;
            case TIMED_OUT -> DeliveryFault.TIMED_OUT;
            case SWITCHED_OFF -> DeliveryFault.SWITCHED_OFF;
            case PRIVATE_NETWORK -> DeliveryFault.NOT_ALLOWED;
            default -> DeliveryFault.UNREACHABLE;
        };
    }

    private Ended answered(PostAnswer answer, Sending sending) {
        var said = shown(answer.beginning());
        if (answer.status() >= LEAST_SUCCESS && answer.status() < LEAST_NO_SUCCESS) {
            return new Ended(DeliveryState.DELIVERED, null, answer.status(), said, null);
        }
        if (answer.status() == STATUS_GONE) {
            return new Ended(DeliveryState.FAILED, null, answer.status(), said, DeliveryFault.GONE);
        }
        var isElsewhere = answer.status() >= LEAST_NO_SUCCESS && answer.status() < LEAST_ERROR;
        return again(sending, answer.status(), said, isElsewhere ? DeliveryFault.REDIRECTED : DeliveryFault.NOT_TAKEN);
    }

    private Ended again(Sending sending, @Nullable Integer status, @Nullable String said, DeliveryFault fault) {
        return new Ended(DeliveryState.WAITING, clock.instant().plus(Pause.after(sending.failing().times() + 1, FIRST_PAUSE, LONGEST_PAUSE)), status, said, fault);
    }

    /** When the next attempt is; empty where there is none, or the letter sleeps. */
    private Optional<Instant> end(Sending sending, Ended how) {
        var letter = sending.letter();
        hooks.lock(letter.id());
        var next = how.due();
        if (next != null) {
            return failed(sending, how, next);
        }
        outbox.ended(letter.id(), how);
        if (how.state() == DeliveryState.DELIVERED) {
            hooks.took(letter.to());
        } else if (how.fault() == DeliveryFault.GONE && hooks.switchTo(letter.to(), HookState.GONE)) {
            trail.done(AuditAct.WEBHOOK_SWITCHED_OFF, Webhooks.subject(letter.to(), sending.address()));
        }
        return Optional.empty();
    }

    private Optional<Instant> failed(Sending sending, Ended how, Instant next) {
        var letter = sending.letter();
        boolean isOver = next.isAfter(letter.until());
        outbox.ended(letter.id(), isOver ? how.givenUp() : how);
        if (letter.event() == HookEvent.TEST) {
            return Optional.empty();
        }
        var resting = hooks.failed(letter.to(), sending.failing().times() + 1, next, isOver ? null : letter.id());
        boolean isProbe = letter.id().equals(resting.probe());
        if (!isOver) {
            outbox.postpone(letter.id(), isProbe ? resting.until() : null);
        }
        outbox.giveUp(letter.to(), resting.until(), Objects.requireNonNull(how.fault()));
        return isProbe ? Optional.of(resting.until()) : Optional.empty();
    }

    /** What can be kept and shown in a line or two. */
    private static String shown(String said) {
        var plain = said.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").strip();
        return plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST_ANSWER, plain.codePointCount(0, plain.length()))));
    }
}
