package verbatim.account;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk's own settings. */
@Service
@Transactional
public class Desk {

    private static final int LONGEST_NAME = 100;

    private final Desks desks;
    private final DeskChanges changes;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Desk(Desks desks, DeskChanges changes, CurrentPerson currentPerson, ApplicationEventPublisher events, Clock clock) {
        this.desks = desks;
        this.changes = changes;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** What holds now. */
    @Transactional(readOnly = true)
    public DeskSettings settings() {
        return desks.one().settings();
    }

    /** What holds now, to be changed. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public SeenDesk toChange() {
        return desks.one().seen();
    }

    /**
     * From now on. What was approved before keeps the rule it was approved by.
     *
     * @param seen version of the settings that the person saw
     * @throws DeskChanged if somebody changed them since
     * @throws AccountRefused if the desk's name is empty or longer than 100 characters, or the number of sources out of bounds
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void change(DeskSettings settings, int seen) {
        var name = settings.deskName().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new AccountRefused(AccountRefusal.NO_DESK_NAME, LONGEST_NAME);
        }
        if (settings.independentSources() < 1 || settings.independentSources() > DeskSettings.MOST_SOURCES) {
            throw new AccountRefused(AccountRefusal.SOURCES_OUT_OF_BOUNDS, DeskSettings.MOST_SOURCES);
        }
        var row = desks.oneToChange();
        var before = row.settings();
        var after = new DeskSettings(
                name, settings.secondCheck(), settings.independentSources(), settings.dismissals(), settings.proposedFacts(),
                settings.timeZone(), settings.rechecks());
        if (!before.equals(after)) {
            if (row.seen().version() != seen) {
                throw new DeskChanged(row.seen());
            }
            row.settle(after);
            changes.save(new DeskChange(clock.instant(), currentPerson.require().id(), before, after));
            events.publishEvent(new SettingsChanged());
        }
    }
}
