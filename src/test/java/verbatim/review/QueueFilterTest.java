package verbatim.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.Finding;
import verbatim.passage.Status;

/** A filter is its address: whoever gets the link sees the same queue. */
class QueueFilterTest {

    static List<QueueFilter> filters() {
        return List.of(
                QueueFilter.ALL,
                QueueFilter.UNVERIFIED,
                QueueFilter.ALL.withStatuses(Set.of(Status.PROBLEM, Status.CANNOT_VERIFY)),
                QueueFilter.ALL.withFinding(Finding.OUT_OF_CONTEXT),
                QueueFilter.ALL.withDue(Due.IN_A_DAY),
                QueueFilter.UNVERIFIED.withDoubted(true),
                QueueFilter.ALL.withSpeaker("Sheinbaum & Söhne"),
                QueueFilter.ALL.withArticle(new ArticleId(UUID.randomUUID())),
                QueueFilter.ALL.withChecker(new PersonId(UUID.randomUUID())),
                QueueFilter.UNVERIFIED
                        .withText("not for sale?")
                        .withSpeaker("Anna")
                        .withFinding(Finding.EXACT)
                        .withArticle(new ArticleId(UUID.randomUUID()))
                        .withChecker(new PersonId(UUID.randomUUID())));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void itIsTheSameAfterTheWayThroughAnAddress(QueueFilter filter) {
        assertThat(QueueFilter.of(filter.parameters())).isEqualTo(filter);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyStatusHasItsWord(Status status) {
        var filter = QueueFilter.ALL.withStatuses(Set.of(status));

        assertThat(QueueFilter.of(filter.parameters())).isEqualTo(filter);
    }

    @Test
    void unverifiedIsOneWord() {
        assertThat(QueueFilter.UNVERIFIED.parameters()).isEqualTo(Map.of("status", List.of("unverified")));
    }

    @Test
    void everythingIsAnAddressWithoutParameters() {
        assertThat(QueueFilter.ALL.parameters()).isEmpty();
    }

    @Test
    void whatAnAddressSaysWithoutSenseFiltersNothing() {
        var garbage = Map.of(
                "status", List.of("<script>", "", "VERIFIEDD"),
                "finding", List.of("almost"),
                "article", List.of("7"),
                "checker", List.of("' or 1=1 --"),
                "speaker", List.of("   "),
                "text", List.<String>of(),
                "colour", List.of("red"));

        assertThat(QueueFilter.of(garbage)).isEqualTo(QueueFilter.ALL);
    }

    @Test
    void anUnknownWordDoesNotSpoilTheKnownOnes() {
        var filter = QueueFilter.of(Map.of("status", List.of("problem", "nonsense", "Awaiting-Review")));

        assertThat(filter.statuses()).containsExactlyInAnyOrder(Status.PROBLEM, Status.AWAITING_REVIEW);
    }

    @Test
    void wordsAreTrimmed() {
        assertThat(QueueFilter.ALL.withText("  for sale ").text()).isEqualTo("for sale");
    }
}
