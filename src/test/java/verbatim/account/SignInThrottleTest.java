package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import verbatim.SettableClock;
import verbatim.account.SignInThrottle.Attempt;

class SignInThrottleTest {

    private static final Attempt RUTH = new Attempt("ruth", "192.0.2.1");

    private final SettableClock clock = new SettableClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void aFewFailuresAreFreeThenTheWaitDoubles() {
        fail(RUTH, SignInThrottle.FREE_PER_USERNAME + 1);
        assertThat(throttle.begin(RUTH)).contains(Duration.ofSeconds(30));

        clock.advance(Duration.ofSeconds(29));
        assertThat(throttle.begin(RUTH)).contains(Duration.ofSeconds(1));

        clock.advance(Duration.ofSeconds(1));
        fail(RUTH, 1);
        assertThat(throttle.begin(RUTH)).contains(Duration.ofSeconds(60));
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        fail(RUTH, SignInThrottle.FREE_PER_USERNAME + 1);
        for (var i = 0; i < 20; i++) {
            clock.advance(throttle.begin(RUTH).orElse(Duration.ZERO));
            fail(RUTH, 1);
        }

        assertThat(throttle.begin(RUTH)).contains(SignInThrottle.LONGEST_WAIT);
    }

    @Test
    void theRightPasswordEndsTheCounting() {
        fail(RUTH, SignInThrottle.FREE_PER_USERNAME);
        assertThat(throttle.begin(RUTH)).isEmpty();
        throttle.succeeded(RUTH);

        fail(RUTH, SignInThrottle.FREE_PER_USERNAME);
        assertThat(throttle.begin(RUTH)).isEmpty();
    }

    @Test
    void somebodyElsesAddressIsNotHeldUp() {
        fail(RUTH, SignInThrottle.FREE_PER_USERNAME + 1);

        assertThat(throttle.begin(new Attempt("ruth", "192.0.2.2"))).isEmpty();
    }

    @Test
    void aLoudAddressLocksNobodyOutWhoTypesTheRightPassword() {
        makeLoud();

        assertThat(throttle.begin(RUTH)).isEmpty();
        throttle.succeeded(RUTH);
        assertThat(throttle.begin(RUTH)).as("and again").isEmpty();
    }

    @Test
    void atALoudAddressEachUsernameHasOneTry() {
        makeLoud();

        fail(RUTH, 1);
        assertThat(throttle.begin(RUTH)).contains(Duration.ofSeconds(30));
        clock.advance(Duration.ofSeconds(30));
        fail(RUTH, 1);
        assertThat(throttle.begin(RUTH)).contains(Duration.ofSeconds(60));
    }

    @Test
    void onesOwnAccountDoesNotWashTheAddressClean() {
        var own = new Attempt("eve", RUTH.address());
        IntStream.rangeClosed(0, SignInThrottle.LOUD_ADDRESS).forEach(i -> {
            fail(new Attempt("user" + i, RUTH.address()), 1);
            assertThat(throttle.begin(own)).isEmpty();
            throttle.succeeded(own);
        });

        fail(RUTH, 1);
        assertThat(throttle.begin(RUTH)).contains(Duration.ofSeconds(30));
    }

    @Test
    void aFloodOfUsernamesIsNotRememberedWithoutBound() {
        IntStream.range(0, 3 * SignInThrottle.MOST_REMEMBERED)
                .forEach(i -> throttle.begin(new Attempt("user" + i, "192.0.2." + i % 250)));

        assertThat(throttle.remembered()).isLessThanOrEqualTo(SignInThrottle.MOST_REMEMBERED);
    }

    @Test
    void failuresAreForgottenAfterAnHour() {
        fail(RUTH, SignInThrottle.FREE_PER_USERNAME + 1);
        clock.advance(SignInThrottle.MEMORY.plusSeconds(1));

        fail(RUTH, SignInThrottle.FREE_PER_USERNAME);
        assertThat(throttle.begin(RUTH)).isEmpty();
    }

    @Test
    void theSentenceTellsTheTime() {
        assertThat(new TooManyAttempts(Duration.ofSeconds(30)))
                .hasMessage("Too many attempts. Try again in 30 seconds.");
        assertThat(new TooManyAttempts(Duration.ofMillis(200)))
                .hasMessage("Too many attempts. Try again in 1 second.");
        assertThat(new TooManyAttempts(Duration.ofMinutes(15)))
                .hasMessage("Too many attempts. Try again in 15 minutes.");
    }

    private void makeLoud() {
        IntStream.rangeClosed(0, SignInThrottle.LOUD_ADDRESS)
                .forEach(i -> fail(new Attempt("user" + i, RUTH.address()), 1));
    }

    private void fail(Attempt attempt, int times) {
        IntStream.range(0, times).forEach(i -> assertThat(throttle.begin(attempt)).isEmpty());
    }
}
