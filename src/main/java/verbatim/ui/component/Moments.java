package verbatim.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Instants as people read them: local to the browser, with the exact instant on hover. */
public final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.ROOT);
    private static final DateTimeFormatter EXACT_TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

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

    /** "22 Nov 2026, 20:20:14 CET": to the second, with the zone. */
    private static String exact(Instant at) {
        var there = at.atZone(zone());
        var language = Words.language().locale();
        return Words.of(MomentLine.EXACT, there.toLocalDate(), EXACT_TIME.format(there), ZONE.withLocale(language).format(there));
    }

    /** "20:20:14". */
    public static String exactTime(Instant at) {
        return EXACT_TIME.format(at.atZone(zone()));
    }

    /** "22 Nov 2026". */
    public static String date(LocalDate day) {
        return Words.of(MomentLine.DAY_ALONE, day);
    }

    /** "today 23:00", "tomorrow 09:30", "22 Nov 2026 09:30". */
    public static String day(Instant at, Clock clock) {
        var there = at.atZone(zone());
        var today = clock.instant().atZone(zone()).toLocalDate();
        var days = there.toLocalDate().toEpochDay() - today.toEpochDay();
        var time = TIME.format(there);
        return days == 0
                ? Words.of(MomentLine.TODAY, time)
                : days == 1
                        ? Words.of(MomentLine.TOMORROW, time)
                        : days == -1
                                ? Words.of(MomentLine.YESTERDAY, time)
                                : Words.of(MomentLine.ON_DAY, there.toLocalDate(), time);
    }

    /** "due today 23:00 (in 2 h 40 min)", or how long it is past. */
    public static String due(Instant deadline, Clock clock) {
        var left = Duration.between(clock.instant(), deadline);
        return Words.of(
                MomentLine.DUE,
                day(deadline, clock),
                Words.of(left.isNegative() ? MomentLine.AGO : MomentLine.IN, lasting(left.abs())));
    }

    /**
     * By when something is due, as above, and in a colour of its own once that is over; it goes on with the time.
     *
     * @param isAwaited whether anybody waits for it: what nobody waits for is never late
     */
    public static Span deadline(Instant deadline, boolean isAwaited, Clock clock) {
        var span = shown("", deadline);
        EachMinute.draw(span, () -> {
            say(span, due(deadline, clock));
            span.getClassNames().set("late", isAwaited && deadline.isBefore(clock.instant()));
        });
        return span;
    }

    /** "just now", "4 min ago", "3 h ago", "2 days ago". */
    public static String ago(Instant at, Clock clock) {
        var since = Duration.between(at, clock.instant());
        return since.toMinutes() < 1 ? Words.of(MomentLine.JUST_NOW) : Words.of(MomentLine.AGO, lasting(since));
    }

    /** How long ago it was, as above; it goes on with the time. */
    public static Span since(Instant at, Clock clock) {
        return since(at, clock, UnaryOperator.identity());
    }

    /** The same in a sentence of which it is a part. */
    public static Span since(Instant at, Clock clock, UnaryOperator<String> sentence) {
        var span = shown("", at);
        EachMinute.draw(span, () -> say(span, sentence.apply(ago(at, clock))));
        return span;
    }

    private static void say(Span span, String words) {
        if (!words.equals(span.getText())) {
            span.setText(words);
        }
    }

    /** A span with one of the phrases above and the exact instant on hover. */
    public static Span shown(String phrase, Instant at) {
        var span = new Span(phrase);
        span.setTitle(exact(at));
        return span;
    }

    /** "40 min", "5 h 20 min", "2 days". */
    public static String lasting(Duration length) {
        if (length.toMinutes() < 60) {
            return Words.of(MomentLine.MINUTES, length.toMinutes());
        }
        if (length.toHours() < 24) {
            return length.toMinutesPart() == 0
                    ? Words.of(MomentLine.HOURS, length.toHours())
                    : Words.of(MomentLine.HOURS_MINUTES, length.toHours(), length.toMinutesPart());
        }
        return Words.of(MomentLine.DAYS, length.toDays());
    }
}
