package verbatim.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without a browser the server's zone serves; here it is New York's, where noon in UTC is eight in the morning. */
class MomentsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC);

    private final TimeZone before = TimeZone.getDefault();

    @BeforeEach
    void inNewYork() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    }

    @AfterEach
    void backAgain() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T12:00:00Z, today 08:00",
        "2026-07-02T03:59:00Z, today 23:59",
        "2026-07-02T04:00:00Z, tomorrow 00:00",
        "2026-07-01T03:59:00Z, yesterday 23:59",
        "2026-07-14T16:30:00Z, 14 Jul 2026 12:30"
    })
    void aDayIsNamedAsItIsWhereOneSits(Instant at, String words) {
        assertThat(Moments.day(at, NOON)).isEqualTo(words);
    }

    @Test
    void aDayAloneIsWrittenAsOneWithATime() {
        assertThat(Moments.date(LocalDate.of(2026, 7, 14))).isEqualTo("14 Jul 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T12:25:00Z, due today 08:25 (in 25 min)",
        "2026-07-01T14:40:00Z, due today 10:40 (in 2 h 40 min)",
        "2026-07-01T15:00:00Z, due today 11:00 (in 3 h)",
        "2026-07-04T12:00:00Z, due 4 Jul 2026 08:00 (in 3 days)",
        "2026-06-30T12:00:00Z, due yesterday 08:00 (1 day ago)"
    })
    void aDeadlineSaysHowLongIsLeft(Instant deadline, String words) {
        assertThat(Moments.due(deadline, NOON)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T11:59:30Z, just now",
        "2026-07-01T11:56:00Z, 4 min ago",
        "2026-07-01T09:00:00Z, 3 h ago",
        "2026-06-29T12:00:00Z, 2 days ago"
    })
    void whatHappenedIsSoLongAgo(Instant at, String words) {
        assertThat(Moments.ago(at, NOON)).isEqualTo(words);
    }

    @Test
    void theExactInstantIsThereOnHover() {
        var span = Moments.shown("4 min ago", Instant.parse("2026-07-01T11:56:07Z"));

        assertThat(span.getText()).isEqualTo("4 min ago");
        assertThat(span.getTitle()).hasValue("1 Jul 2026, 07:56:07 EDT");
        assertThat(Moments.exactTime(Instant.parse("2026-07-01T11:56:07Z"))).isEqualTo("07:56:07");
    }
}
