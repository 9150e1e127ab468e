package verbatim.source.capture;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.CurrentPerson;
import verbatim.document.ReadingProgress;
import verbatim.document.UnreadableDocument;
import verbatim.fetch.FetchFailed;
import verbatim.fetch.FetchRefusal;
import verbatim.fetch.FetchRefused;
import verbatim.message.Refused;
import verbatim.source.Confidants;
import verbatim.source.SourceId;
import verbatim.source.SourceRefusal;
import verbatim.source.SourceRefused;
import verbatim.source.SourcesChanged;
import verbatim.source.capture.PageCheck.Outcome;

/**
 * Asks for the page of a source anew. What reads otherwise becomes the source's newest text, as if somebody had captured it again;
 * what is gone, again and again, is written down. Slow, and belongs off the threads that people wait on: it holds no transaction
 * while it fetches and reads.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class Rechecks {

    /** What a page may have otherwise without reading otherwise: white space, and what is not seen. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

    private final PageReading pages;
    private final PageWatch watch;
    private final Capturing capturing;
    private final Snapshots snapshots;
    private final Confidants confidants;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rechecks(
            PageReading pages,
            PageWatch watch,
            Capturing capturing,
            Snapshots snapshots,
            Confidants confidants,
            CurrentPerson currentPerson,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.pages = pages;
        this.watch = watch;
        this.capturing = capturing;
        this.snapshots = snapshots;
        this.confidants = confidants;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What is known of a page before it is asked for: its newest text, and which one that is. */
    private record Known(PageStanding standing, int number, String text) {}

    /**
     * Asks for a source's page now.
     *
     * @throws SourceRefused if its newest text was fetched from no page, or it is confidential and the person not named on it
     * @throws FetchRefused if the desk lets nothing be fetched
     */
    public PageCheck check(SourceId source) {
        var known = Objects.requireNonNull(transaction.execute(status -> known(source)));
        try (var capture = pages.read(known.standing().address(), ReadingProgress.UNWATCHED)) {
            return Objects.requireNonNull(transaction.execute(status -> was(source, known, capture)));
        } catch (FetchRefused | FetchFailed met) {
            var why = (FetchRefusal) met.refusals().getFirst().code();
            if (why == FetchRefusal.SWITCHED_OFF) {
                throw met;
            }
            return Objects.requireNonNull(transaction.execute(status -> failed(source, known, why, met)));
        } catch (UnreadableDocument unread) {
            // Somebody may have put a picture in its place, or nothing that shows words: it was not had.
            return Objects.requireNonNull(transaction.execute(status -> failed(source, known, FetchRefusal.NO_TEXT, unread)));
        }
    }

    private Known known(SourceId source) {
        confidants.require(source, currentPerson.require().id());
        var standing = watch.of(source).orElseThrow(() -> new SourceRefused(SourceRefusal.NOT_FETCHED));
        return jdbc.sql("select number, text from snapshot where source_id = :source order by number desc limit 1")
                .param("source", source.value())
                .query((row, n) -> new Known(standing, row.getInt("number"), row.getString("text")))
                .single();
    }

    private PageCheck was(SourceId source, Known known, Capture capture) {
        var now = clock.instant();
        boolean isSame = plain(known.text()).equals(plain(capture.read().text()));
        boolean wasGone = known.standing().goneSince() != null;
        if (isSame && !wasGone) {
            // Nothing that rests on it is touched, nor waited for.
            if (known.standing().outSince() != null) {
                watch.happened(source, PageNews.BACK, null, now);
                events.publishEvent(new SourcesChanged());
            }
            watch.found(source, now);
            return PageCheck.of(Outcome.AS_IT_WAS);
        }
        if (!isStillNewest(source, known)) {
            return PageCheck.of(Outcome.AS_IT_WAS);
        }
        if (isSame) {
            watch.happened(source, PageNews.BACK, null, now);
            watch.found(source, now);
            events.publishEvent(new PageBack(source));
            events.publishEvent(new SourcesChanged());
            return PageCheck.of(Outcome.BACK);
        }
        var text = capturing.keep(source, capture);
        watch.happened(source, PageNews.CHANGED, text, now);
        events.publishEvent(new SourcesChanged());
        return PageCheck.of(Outcome.CHANGED);
    }

    /** Under the locks of all that rests on it, and of the source, in the order in which everybody takes them. */
    private boolean isStillNewest(SourceId source, Known known) {
        events.publishEvent(new TextComes(source));
        return snapshots.lock(source) && known(source).number() == known.number();
    }

    private PageCheck failed(SourceId source, Known known, FetchRefusal why, Refused met) {
        var now = clock.instant();
        var before = known.standing();
        var missed = before.missing().since();
        var after = before.failed(why, missed != null && watch.isAnyFoundSince(missed), now);
        // It may have been captured meanwhile, or asked for by somebody else: what they saw is newer.
        var goneNow = before.goneSince() == null ? after.goneSince() : null;
        if (goneNow != null && !isStillNewest(source, known) || !watch.isStill(source, before)) {
            return PageCheck.of(Outcome.AS_IT_WAS);
        }
        if (goneNow != null) {
            watch.happened(source, PageNews.GONE, null, now);
            events.publishEvent(new PageGone(source, goneNow));
            events.publishEvent(new SourcesChanged());
        } else if (after.outSince() != null && before.outSince() == null) {
            watch.happened(source, PageNews.OUT_OF_REACH, null, now);
            events.publishEvent(new SourcesChanged());
        }
        watch.failed(source, after, now);
        return new PageCheck(after.goneSince() == null ? Outcome.NOT_HAD : Outcome.GONE, met.refusals());
    }

    private static String plain(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }
}
