package verbatim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.account.SignedIn;
import verbatim.message.Sentences;

@ServiceTest
class SourceKeepingTest {

    private final Newsroom newsroom;
    private final SourceKeeping sources;
    private final SourceReading reading;
    private final SettableClock clock;

    SourceKeepingTest(Newsroom newsroom, SourceKeeping sources, SourceReading reading, SettableClock clock) {
        this.newsroom = newsroom;
        this.sources = sources;
        this.reading = reading;
        this.clock = clock;
    }

    @BeforeEach
    void signIn() {
        SignedIn.as(newsroom.edda());
    }

    @Test
    void aSourceIsFoundAgainByTitleCitationOrAddress() {
        var id = sources.add(SourceDetails.brief(
                " Speech in Veracruz ", SourceKind.RECORDING, Tier.RECORDING, "Presidency, 3 May 2025", "https://records.example/Veracruz"));

        for (var words : new String[] {"veracruz", "PRESIDENCY", "records.example", "  speech "}) {
            assertThat(reading.find(words, 10)).as(words).extracting(SourceRow::id, SourceRow::title, SourceRow::kind)
                    .containsExactly(tuple(id, "Speech in Veracruz", SourceKind.RECORDING));
        }
        assertThat(reading.find("Monterrey", 10)).isEmpty();
        assertThat(reading.find("100%", 10)).isEmpty();
        assertThat(reading.find("a\0b", 10)).isEmpty();
    }

    @Test
    void theNewestComeFirstAndNoMoreThanAskedFor() {
        for (var title : new String[] {"First", "Second", "Third"}) {
            sources.add(titled(title));
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(reading.find("", 2)).extracting(SourceRow::title).containsExactly("Third", "Second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"records.example", "ftp://records.example", "javascript:alert(1)", "https://", "https:///x"})
    void anAddressThatIsNoneIsRefused(String address) {
        assertThatThrownBy(() -> sources.add(SourceDetails.brief("Speech", SourceKind.RECORDING, Tier.RECORDING, null, address)))
                .isInstanceOf(SourceRefused.class)
                .hasMessage("The address of the source must start with http:// or https://.");
    }

    @Test
    void aSourceNeedsATitleOfAReasonableLength() {
        assertThatThrownBy(() -> sources.add(titled("  "))).hasMessage("The source needs a title.");
        assertThatThrownBy(() -> sources.add(titled("x".repeat(501)))).isInstanceOf(SourceRefused.class);
        assertThat(reading.find("", 10)).isEmpty();
    }

    @Test
    void theLongestTitleIsKeptInEveryScript() {
        var ideographs = new Random(7)
                .ints(500, 0x4E00, 0x9FFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        sources.add(titled(ideographs));

        assertThat(reading.find(ideographs.substring(200), 10)).hasSize(1);
    }

    @Test
    void aCorrectionIsKeptAndCollidesWithNewerOnes() {
        var id = sources.add(titled("Speech"));
        var seen = reading.sheet(id).orElseThrow().version();

        sources.correct(id, seen, titled("Speech in Veracruz"));

        assertThat(reading.sheet(id).orElseThrow().details().title()).isEqualTo("Speech in Veracruz");
        assertThatThrownBy(() -> sources.correct(id, seen, titled("Something else")))
                .hasMessageStartingWith("Somebody changed this source");
    }

    @Test
    void itsHistoryTellsWhoChangedWhatWhenNewestFirst() {
        var id = sources.add(titled("Speech"));
        clock.advance(Duration.ofHours(1));
        sources.correct(id, 0, titled("Speech in Veracruz"));
        SignedIn.as(newsroom.tomas());
        clock.advance(Duration.ofHours(1));
        sources.correct(id, 1, SourceDetails.brief(
                "Speech in Veracruz", SourceKind.POST, Tier.RECORDING, "Presidency", null));
        sources.correct(id, 2, SourceDetails.brief(
                "Speech in Veracruz", SourceKind.POST, Tier.RECORDING, "Presidency", null));

        assertThat(reading.sheet(id).orElseThrow().changes())
                .extracting(SourceChange::by, SourceChange::at, SourceChange::lines)
                .containsExactly(
                        tuple("Tomás Rey", SettableClock.START.plus(Duration.ofHours(2)), List.of(
                                new SourceChange.Line(SourceField.KIND, SourceKind.RECORDING, SourceKind.POST),
                                new SourceChange.Line(SourceField.CITATION, null, "Presidency"))),
                        tuple("Edda Brandt", SettableClock.START.plus(Duration.ofHours(1)), List.of(
                                new SourceChange.Line(SourceField.TITLE, "Speech", "Speech in Veracruz"))));
    }

    @Test
    void anAnswerOfSeveralLinesStaysOneInTheHistory() {
        var id = sources.add(asked("Yes."));

        sources.correct(id, 0, asked("Yes.\nTitle: none\nOn: Monday"));

        assertThat(reading.sheet(id).orElseThrow().changes().getFirst().lines())
                .containsExactly(new SourceChange.Line(SourceField.ANSWER, "Yes.", "Yes.\nTitle: none\nOn: Monday"));
    }

    @Test
    void whatBecameOfItIsSaidInEnglishAndInGerman() {
        var id = sources.add(titled("Speech"));
        sources.correct(id, 0, new SourceDetails(
                "Speech", SourceKind.POST, Tier.SECONDARY, null, null, null, null, null, LocalDate.of(2026, 3, 2), null, null, null, null));

        var change = reading.sheet(id).orElseThrow().changes().getFirst();

        assertThat(change.words(Sentences.ENGLISH)).isEqualTo("Edda Brandt corrected it:");
        assertThat(change.lines()).extracting(line -> line.words(Sentences.ENGLISH))
                .containsExactly("Kind: recording → post", "Tier: tier 1 → tier 6", "Date: none → 2 Mar 2026");
        assertThat(change.lines()).extracting(line -> line.words(Sentences.in(Locale.GERMAN)))
                .containsExactly("Art: Aufnahme → Beitrag", "Stufe: Stufe 1 → Stufe 6", "Datum: nichts → 02.03.2026");
    }

    private static SourceDetails asked(String answer) {
        return new SourceDetails(
                "Call to the mayor", SourceKind.CONFIRMATION, Tier.CONFIRMATION, null, null, null, null, null, null, null, null, null,
                new Confirmation("Joe Park", Confirmation.Asked.SPEAKER, "by telephone", LocalDate.of(2026, 3, 1), null, answer));
    }

    @Test
    void aConfirmationNeedsWhoHowWhenAndWhat() {
        var details = new SourceDetails("Call to the mayor", SourceKind.CONFIRMATION, Tier.CONFIRMATION, null, null, null, null,
                null, null, null, null, null, new Confirmation("", Confirmation.Asked.SPEAKER, "", null, null, ""));

        assertThatThrownBy(() -> sources.add(details)).isInstanceOfSatisfying(SourceRefused.class, refused ->
                assertThat(refused.refusals()).hasSize(4));
    }

    private static SourceDetails titled(String title) {
        return SourceDetails.brief(title, SourceKind.RECORDING, Tier.RECORDING, null, null);
    }
}
