package verbatim.notice.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import verbatim.message.Worded;

/** When what a person is told is mailed. */
public enum Digest implements Worded {
    /** At once; what comes within a moment in one mail. */
    OFF,
    /** What came in an hour in one mail, at its end. */
    HOURLY,
    /** What came in a day in one mail, at an hour of it. */
    DAILY;

    private static final Duration MOMENT = Duration.ofSeconds(30);

    /**
     * When a mail goes that tells of what happens now.
     *
     * @param hour of the day, for a daily one
     * @param zone of the desk
     */
    Instant next(Instant now, int hour, ZoneId zone) {
        return switch (this) {
            case OFF -> now.plus(MOMENT);
            case HOURLY -> now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            case DAILY -> {
                var there = now.atZone(zone);
                var today = there.toLocalDate().atTime(LocalTime.of(hour, 0)).atZone(zone);
                yield (today.isAfter(there) ? today : there.toLocalDate().plusDays(1).atTime(LocalTime.of(hour, 0)).atZone(zone)).toInstant();
            }
        };
    }
}
