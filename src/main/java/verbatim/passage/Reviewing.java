package verbatim.passage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second person's work on a passage; see {@link QuoteChecking} for what each step takes, returns and throws. */
@Service
@PreAuthorize("hasRole('REVIEWER')")
@Transactional
public class Reviewing {

    private final PassageWork work;
    private final PassageReading reading;

    Reviewing(PassageWork work, PassageReading reading) {
        this.work = work;
        this.reading = reading;
    }

    /** Agrees with the finding. Who submitted it, or had a hand in it, cannot, unless the desk works alone. */
    public PassageCard approve(PassageId id, long version) {
        return approve(id, version, "");
    }

    /** The same, with the reason that an open doubt asks for; it is kept with the approval. */
    public PassageCard approve(PassageId id, long version, String reason) {
        var why = Written.why(Writing.REASON, reason);
        return work.change(id, version, (p, by, at) -> {
            var card = reading.card(id).orElseThrow();
            p.approve(card.basis(), card.second(), why, by, at);
        });
    }

    /** Does not agree, and says why. */
    public PassageCard sendBack(PassageId id, long version, String reason) {
        return work.change(id, version, (p, by, at) -> p.sendBack(Written.why(Writing.REASON, reason), by, at));
    }

    /**
     * Lets readers be told of an approved claim, with what was found of it, or no more.
     *
     * @throws StepRefused also where it is no claim
     */
    public PassageCard tell(PassageId id, long version, boolean readers) {
        return work.change(id, version, (p, by, at) -> p.tell(readers, by, at));
    }

    /** Opens approved work again, and says why. */
    public PassageCard reopen(PassageId id, long version, String reason) {
        return work.change(id, version, (p, by, at) -> p.reopen(Reason.of(Written.why(Writing.REASON, reason)), by, at));
    }
}
