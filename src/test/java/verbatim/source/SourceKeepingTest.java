package verbatim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.account.SignedIn;

@ServiceTest
class SourceKeepingTest {

    private final Newsroom newsroom;
    private final SourceKeeping sources;
    private final SettableClock clock;

    SourceKeepingTest(Newsroom newsroom, SourceKeeping sources, SettableClock clock) {
        this.newsroom = newsroom;
        this.sources = sources;
        this.clock = clock;
    }

    @BeforeEach
    void signIn() {
        SignedIn.as(newsroom.edda());
    }

    @Test
    void aSourceIsFoundAgainByTitleCitationOrAddress() {
        var id = sources.add(new SourceDetails(
                " Speech in Veracruz ", Tier.RECORDING, "Presidency, 3 May 2025", "https://records.example/Veracruz"));

        for (var words : new String[] {"veracruz", "PRESIDENCY", "records.example", "  speech "}) {
            assertThat(sources.find(words, 10))
                    .as(words)
                    .containsExactly(new SourceRow(
                            id, "Speech in Veracruz", Tier.RECORDING, "Presidency, 3 May 2025", "https://records.example/Veracruz"));
        }
        assertThat(sources.find("Monterrey", 10)).isEmpty();
        assertThat(sources.find("100%", 10)).isEmpty();
        assertThat(sources.find("a\0b", 10)).isEmpty();
    }

    @Test
    void theNewestComeFirstAndNoMoreThanAskedFor() {
        for (var title : new String[] {"First", "Second", "Third"}) {
            sources.add(titled(title));
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(sources.find("", 2)).extracting(SourceRow::title).containsExactly("Third", "Second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"records.example", "ftp://records.example", "javascript:alert(1)", "https://", "https:///x"})
    void anAddressThatIsNoneIsRefused(String address) {
        assertThatThrownBy(() -> sources.add(new SourceDetails("Speech", Tier.RECORDING, null, address)))
                .isInstanceOf(SourceRefused.class)
                .hasMessage("The address of the source must start with http:// or https://.");
    }

    @Test
    void aSourceNeedsATitleOfAReasonableLength() {
        assertThatThrownBy(() -> sources.add(titled("  "))).hasMessage("The source needs a title.");
        assertThatThrownBy(() -> sources.add(titled("x".repeat(501)))).isInstanceOf(SourceRefused.class);
        assertThat(sources.find("", 10)).isEmpty();
    }

    @Test
    void theLongestTitleIsKeptInEveryScript() {
        var ideographs = new Random(7)
                .ints(500, 0x4E00, 0x9FFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        sources.add(titled(ideographs));

        assertThat(sources.find(ideographs.substring(200), 10)).hasSize(1);
    }

    private static SourceDetails titled(String title) {
        return new SourceDetails(title, Tier.RECORDING, null, null);
    }
}
