package verbatim.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import verbatim.account.DeskSettings.Dismissals;
import verbatim.account.DeskSettings.ProposedFacts;
import verbatim.account.DeskSettings.Rechecks;
import verbatim.account.DeskSettings.SecondCheck;

/** The one row that holds the desk's settings; the migration put it there. */
@Entity
@Table(name = "desk")
class DeskRow {

    @Id
    private short id;

    private String deskName;

    @Enumerated(EnumType.STRING)
    private SecondCheck secondCheck;

    private int independentSources;

    @Enumerated(EnumType.STRING)
    private Dismissals dismissals;

    @Enumerated(EnumType.STRING)
    private ProposedFacts proposedFacts;

    private String timeZone;

    @Enumerated(EnumType.STRING)
    private Rechecks rechecks;

    @Version
    private int version;

    protected DeskRow() {}

    DeskSettings settings() {
        return new DeskSettings(deskName, secondCheck, independentSources, dismissals, proposedFacts, ZoneId.of(timeZone), rechecks);
    }

    SeenDesk seen() {
        return new SeenDesk(settings(), version);
    }

    void settle(DeskSettings settings) {
        deskName = settings.deskName();
        secondCheck = settings.secondCheck();
        independentSources = settings.independentSources();
        dismissals = settings.dismissals();
        proposedFacts = settings.proposedFacts();
        timeZone = settings.timeZone().getId();
        rechecks = settings.rechecks();
    }
}
