package verbatim.passage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.Desk;

/** The second person's work on a passage; see {@link QuoteChecking} for what each step takes, returns and throws. */
@Service
@PreAuthorize("hasRole('REVIEWER')")
@Transactional
public class Reviewing {

    private final PassageWork work;
    private final BasisReading bases;
    private final Desk desk;

    Reviewing(PassageWork work, BasisReading bases, Desk desk) {
        this.work = work;
        this.bases = bases;
        this.desk = desk;
    }

    /** Agrees with the finding. Who submitted it, or had a hand in it, cannot, unless the desk works alone. */
    public PassageCard approve(PassageId id, long version) {
        var rule = desk.settings().secondCheck();
        return work.change(id, version, (p, by, at) -> p.approve(bases.of(id), bases.hands(id), rule, by, at));
    }

    /** Does not agree, and says why. */
    public PassageCard sendBack(PassageId id, long version, String reason) {
        return work.change(id, version, (p, by, at) -> p.sendBack(Written.fit(Writing.REASON, reason), by, at));
    }

    /** Opens approved work again, and says why. */
    public PassageCard reopen(PassageId id, long version, String reason) {
        return work.change(id, version, (p, by, at) -> p.reopen(Written.fit(Writing.REASON, reason), by, at));
    }
}
