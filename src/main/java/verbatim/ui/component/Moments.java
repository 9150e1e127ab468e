package verbatim.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Instants as people read them: local to the browser, with the exact instant on hover. */
public final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT_TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.UK);

    private Moments() {}

    /** The time zone of the browser that is being answered, or the server's where it told none. */
    public static ZoneId zone() {
        return zone(UI.getCurrent());
    }

    /** The time zone of this browser window, or the server's where it told none. */
    public static ZoneId zone(@Nullable UI ui) {
        var details = ui == null ? null : ui.getPage().getExtendedClientDetails();
        var name = details == null ? null : details.getTimeZoneId();
        try {
            return name == null || name.isBlank() ? ZoneId.systemDefault() : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneId.systemDefault();
        }
    }

    /** "20:20:14". */
    public static String exactTime(Instant at) {
        return EXACT_TIME.format(at.atZone(zone()));
    }

    /** "today 23:00", "tomorrow 09:30", "22 Nov 2026 09:30". */
    public static String day(Instant at, Clock clock) {
        var there = at.atZone(zone());
        var today = clock.instant().atZone(zone()).toLocalDate();
        var days = there.toLocalDate().toEpochDay() - today.toEpochDay();
        var word = days == 0 ? "today" : days == 1 ? "tomorrow" : days == -1 ? "yesterday" : DAY.format(there);
        return word + " " + TIME.format(there);
    }

    /** "due today 23:00 (in 2 h 40 min)", or how long it is past. */
    public static String due(Instant deadline, Clock clock) {
        var left = Duration.between(clock.instant(), deadline);
        var length = left.isNegative() ? lasting(left.negated()) + " ago" : "in " + lasting(left);
        return "due " + day(deadline, clock) + " (" + length + ")";
    }

    /** "just now", "4 min ago", "3 h ago", "2 days ago". */
    public static String ago(Instant at, Clock clock) {
        var since = Duration.between(at, clock.instant());
        return since.toMinutes() < 1 ? "just now" : lasting(since) + " ago";
    }

    /** A span with one of the phrases above and the exact instant on hover. */
    public static Span shown(String phrase, Instant at) {
        var span = new Span(phrase);
        span.setTitle(at.atZone(zone()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        return span;
    }

    private static String lasting(Duration length) {
        if (length.toMinutes() < 60) {
            return length.toMinutes() + " min";
        }
        if (length.toHours() < 24) {
            return length.toHours() + " h" + (length.toMinutesPart() == 0 ? "" : " " + length.toMinutesPart() + " min");
        }
        return length.toDays() == 1 ? "1 day" : length.toDays() + " days";
    }
}
