package verbatim.account;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/** Who settled what for the desk, and when. Written by {@link Desk}, read by administrators. */
@Service
public class DeskHistory {

    /** What can be settled. Its words say how it was before and how it is after. */
    public enum Setting implements Worded {
        NAME,
        SECOND_CHECK,
        INDEPENDENT_SOURCES,
        DISMISSALS,
        PROPOSED_FACTS,
        TIME_ZONE,
        RECHECKS;

        Object of(DeskSettings settings) {
            return switch (this) {
                case NAME -> settings.deskName();
                case SECOND_CHECK -> settings.secondCheck();
                case INDEPENDENT_SOURCES -> settings.independentSources();
                case DISMISSALS -> settings.dismissals();
                case PROPOSED_FACTS -> settings.proposedFacts();
                case TIME_ZONE -> settings.timeZone().getId();
                case RECHECKS -> settings.rechecks();
            };
        }
    }

    /** One change of the settings. */
    public record Entry(Instant at, PersonId who, DeskSettings before, DeskSettings after) {

        /** What is another after it, a line each. */
        public List<String> lines(Sentences sentences) {
            return Stream.of(Setting.values())
                    .filter(setting -> !setting.of(before).equals(setting.of(after)))
                    .map(setting -> sentences.of(setting, setting.of(before), setting.of(after)))
                    .toList();
        }
    }

    private final DeskChanges changes;

    DeskHistory(DeskChanges changes) {
        this.changes = changes;
    }

    /** The latest changes, newest first. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<Entry> latest(int atMost) {
        return changes.findAllByOrderByAtDescIdDesc(Limit.of(atMost)).stream().map(DeskChange::entry).toList();
    }
}
