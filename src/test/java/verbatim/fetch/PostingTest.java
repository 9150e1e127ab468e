package verbatim.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.fetch.Receiver.Way;

class PostingTest {

    private static final byte[] JSON = "{\"a\":\"ä\"}".getBytes(StandardCharsets.UTF_8);

    private Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void close() throws IOException {
        receiver.close();
    }

    @Test
    void theBodyComesAsItIsWithItsHeaders() {
        var answer = Receiver.posting().post(receiver.url(), Map.of("Verbatim-Event", "test"), JSON);

        assertThat(answer).isEqualTo(new PostAnswer(200, "<b>ok\0"));
        assertThat(receiver.posted()).singleElement().satisfies(posted -> {
            assertThat(posted.body()).isEqualTo("{\"a\":\"ä\"}");
            assertThat(posted.headers()).containsEntry("verbatim-event", "test").containsEntry("user-agent", "Verbatim/test");
            assertThat(posted.headers().get("content-type")).startsWith("application/json");
        });
    }

    @Test
    void aRedirectIsAnAnswerAndNotFollowed() {
        receiver.takes(Way.REDIRECTS);

        assertThat(Receiver.posting().post(receiver.url(), Map.of(), JSON).status()).isEqualTo(301);
        assertThat(receiver.posted()).hasSize(1);
    }

    @Test
    void ofAnAnswerWithoutEndTheBeginningIsRead() {
        receiver.takes(Way.TALKS_FOR_EVER);

        assertThat(Receiver.posting().post(receiver.url(), Map.of(), JSON).beginning()).hasSize(4096).startsWith("and on ");
    }

    @Test
    void ofOneThatBreaksOffWhatCame() {
        receiver.takes(Way.TAKES_AND_BREAKS_OFF);

        assertThat(Receiver.posting().post(receiver.url(), Map.of(), JSON)).isEqualTo(new PostAnswer(200, "half of"));
    }

    @ParameterizedTest
    @EnumSource(names = {"BREAKS_OFF", "SAYS_NONSENSE"})
    void whereThereIsNoAnswerItFails(Way way) {
        receiver.takes(way);

        assertThatThrownBy(() -> Receiver.posting().post(receiver.url(), Map.of(), JSON)).isInstanceOf(FetchFailed.class);
        assertThat(receiver.posted()).as("it is not tried again behind anybody's back").hasSize(1);
    }

    @Test
    void itDoesNotWaitForOneThatHangs() {
        receiver.takes(Way.HANGS);
        var settings = new FetchSettings(true, "test", 10, 0, Duration.ofMillis(300), Duration.ofMillis(300));

        assertThatThrownBy(() -> new Posting(settings, Set.of("127.0.0.1")).post(receiver.url(), Map.of(), JSON))
                .isInstanceOfSatisfying(FetchFailed.class, failed ->
                        assertThat(failed.refusals().getFirst().code()).isEqualTo(FetchRefusal.TIMED_OUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "10.0.0.1", "169.254.169.254", "[::ffff:127.0.0.1]", "0.0.0.0"})
    void thePrivateNetworkIsNotPostedTo(String host) {
        refuses(new Posting(Receiver.settings(), Set.of("192.0.2.0/24")), "http://" + host + ":" + receiver.port() + "/");
        refuses(new Posting(Receiver.settings(), Set.of()), "http://" + host + "/");
    }

    @Test
    void norByANameThatLeadsThereOnceItWasLookedUp() {
        var answers = new AtomicInteger();
        NameLookup rebinding = host -> new InetAddress[] {InetAddress.getByName(answers.getAndIncrement() == 0 ? "127.0.0.1" : "93.184.216.34")};

        refuses(new Posting(Receiver.settings(), Set.of(), rebinding), "http://inside.example/");
        assertThat(answers).as("it is looked up once").hasValue(1);
    }

    @Test
    void ofPublicServersOnlyThePortsOfPages() {
        NameLookup open = host -> new InetAddress[] {InetAddress.getByName("93.184.216.34")};

        refuses(new Posting(Receiver.settings(), Set.of(), open), "http://open.example:22/");
    }

    @Test
    void whereCallingOutIsSwitchedOffNothingIsPosted() {
        var settings = FetchSettings.toPost(false, "test");

        assertThatThrownBy(() -> new Posting(settings, Set.of("127.0.0.1")).post(receiver.url(), Map.of(), JSON)).isInstanceOf(FetchRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a.example/", "file:///etc/passwd", "javascript:alert(1)", "https://a:b@c.example/", "", "http://2130706433/"})
    void whatIsNoSuchAddressIsRefusedBeforeItIsTried(String address) {
        assertThatThrownBy(() -> Posting.address(address)).isInstanceOf(FetchRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cms.internal", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "/8", "10.0.0/8/8", "::1/129"})
    void aNetworkThatIsNoneIsRefusedAtTheStart(String network) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Posting(Receiver.settings(), Set.of(network)));
    }

    @Test
    void networksAreAddressesAndRangesWithCommasBetweenThem() {
        assertThat(Posting.networks(" 10.0.0.0/8, ::1 ,")).containsExactlyInAnyOrder("10.0.0.0/8", "::1");
        assertThat(AddressRange.ofOneOrMore("::1").bits()).isEqualTo(128);
        assertThat(Posting.networks("")).isEmpty();
    }

    private void refuses(Posting posting, String address) {
        assertThatThrownBy(() -> posting.post(address, Map.of(), JSON))
                .isInstanceOfSatisfying(FetchRefused.class, refused ->
                        assertThat(refused.refusals().getFirst().code()).isIn(FetchRefusal.PRIVATE_NETWORK, FetchRefusal.NO_SERVER_NAME));
        assertThat(receiver.posted()).isEmpty();
    }
}
