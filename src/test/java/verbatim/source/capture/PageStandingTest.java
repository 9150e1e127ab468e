package verbatim.source.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import verbatim.fetch.FetchRefusal;

class PageStandingTest {

    private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

    private PageStanding page = new PageStanding("https://port.example/", BEGIN, PageStanding.Streak.NONE, PageStanding.Streak.NONE, null, null);

    @Test
    void manyMissesInOneNightAreNotEnoughNorAreTwoInAWeek() {
        for (int hour = 0; hour < 12; hour++) {
            fails(FetchRefusal.GONE, Duration.ofHours(hour));
        }
        assertThat(page.goneSince()).isNull();
        page = new PageStanding("https://port.example/", BEGIN, PageStanding.Streak.NONE, PageStanding.Streak.NONE, null, null);
        fails(FetchRefusal.GONE, Duration.ZERO);
        fails(FetchRefusal.GONE, Duration.ofDays(7));
        assertThat(page.goneSince()).isNull();
        fails(FetchRefusal.GONE, Duration.ofDays(8));
        assertThat(page.goneSince()).isEqualTo(BEGIN.plus(Duration.ofDays(8)));
    }

    @Test
    void whatFailsOtherwiseIsNeverGoneHoweverOftenAndTakesNoMissAway() {
        for (int day = 0; day < 9; day++) {
            fails(FetchRefusal.SERVER_FAULT, Duration.ofDays(day));
        }
        assertThat(page.goneSince()).isNull();
        assertThat(page.outSince()).isEqualTo(BEGIN.plus(Duration.ofDays(3)));
        for (var why : new FetchRefusal[] {FetchRefusal.GONE, FetchRefusal.TIMED_OUT, FetchRefusal.WITHHELD, FetchRefusal.TOO_OFTEN, FetchRefusal.GONE}) {
            fails(why, Duration.ofDays(10 + page.inVain().times()));
        }
        assertThat(page.goneSince()).isNotNull();
    }

    @Test
    void aNameThatLeadsNowhereSaysNothingWhereNothingElseWasThereEither() {
        for (int day = 0; day < 5; day++) {
            page = page.failed(FetchRefusal.NO_SUCH_SERVER, false, BEGIN.plus(Duration.ofDays(day)));
        }
        assertThat(page.goneSince()).isNull();
        fails(FetchRefusal.NO_SUCH_SERVER, Duration.ofDays(5));
        assertThat(page.goneSince()).isNotNull();
    }

    @Test
    void itIsLeftAloneLongerAndLonger() {
        for (int hours : new int[] {1, 6, 24, 24, 24}) {
            fails(FetchRefusal.TIMED_OUT, Duration.ZERO);
            assertThat(page.retryAt(BEGIN)).isEqualTo(BEGIN.plus(Duration.ofHours(hours)));
        }
    }

    private void fails(FetchRefusal why, Duration after) {
        page = page.failed(why, true, BEGIN.plus(after));
    }
}
