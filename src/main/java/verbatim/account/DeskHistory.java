package verbatim.account;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
        NAME(DeskSettings::deskName),
        SECOND_CHECK(DeskSettings::secondCheck),
        INDEPENDENT_SOURCES(DeskSettings::independentSources);

        private final Function<DeskSettings, Object> value;

        Setting(Function<DeskSettings, Object> value) {
            this.value = value;
        }
    }

    /** One change of the settings. */
    public record Entry(Instant at, PersonId who, DeskSettings before, DeskSettings after) {

        /** What is another after it, a line each. */
        public List<String> lines(Sentences sentences) {
            return Stream.of(Setting.values())
                    .filter(setting -> !Objects.equals(setting.value.apply(before), setting.value.apply(after)))
                    .map(setting -> sentences.of(setting, setting.value.apply(before), setting.value.apply(after)))
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
