package verbatim.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.DoubtCode;
import verbatim.passage.Finding;
import verbatim.passage.Status;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;

/** A filter is its address: whoever gets the link sees the same queue. */
class QueueFilterTest {

    @Test
    void wordsOfAnAddressThatAreNoFiltersAskForNothing() {
        assertThat(QueueFilter.isIn(Map.of())).isFalse();
        assertThat(QueueFilter.isIn(Map.of("utm_source", List.of("mail"), "stauts", List.of("unverified"), "status", List.of("verifeid")))).isFalse();
        assertThat(QueueFilter.isIn(Map.of("status", List.of("all")))).isTrue();
        assertThat(QueueFilter.isIn(Map.of("utm_source", List.of("mail"), "kind", List.of("claims")))).isTrue();
    }

    static List<QueueFilter> filters() {
        return List.of(
                QueueFilter.ALL,
                QueueFilter.UNVERIFIED,
                QueueFilter.ALL.withStatuses(Set.of(Status.PROBLEM, Status.CANNOT_VERIFY)),
                QueueFilter.ALL.with(QueuePart.FINDING, Finding.OUT_OF_CONTEXT),
                QueueFilter.ALL.with(QueuePart.DUE, Due.IN_A_DAY),
                QueueFilter.UNVERIFIED.with(QueuePart.DOUBTS, Anything.ANY),
                QueueFilter.ALL.with(QueuePart.SPEAKER, "Sheinbaum & Söhne"),
                QueueFilter.ALL.with(QueuePart.ARTICLE, new ArticleId(UUID.randomUUID())),
                QueueFilter.ALL.with(QueuePart.CHECKER, new PersonId(UUID.randomUUID())),
                QueueFilter.UNVERIFIED
                        .with(QueuePart.TEXT, "not for sale?")
                        .with(QueuePart.SPEAKER, "Anna")
                        .with(QueuePart.FINDING, Finding.EXACT)
                        .with(QueuePart.ARTICLE, new ArticleId(UUID.randomUUID()))
                        .with(QueuePart.CHECKER, new PersonId(UUID.randomUUID())));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void itIsTheSameAfterTheWayThroughAnAddress(QueueFilter filter) {
        assertThat(QueueFilter.of(filter.parameters())).isEqualTo(filter);
    }

    /** One value of each part, and those that name nobody. */
    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(QueuePart.KIND, QueueKind.CLAIMS, "claims"),
                Arguments.of(QueuePart.PUBLICATION, "The Paper & Co", "The Paper & Co"),
                Arguments.of(QueuePart.LANGUAGE, "pt", "pt"),
                Arguments.of(QueuePart.WORDING, Wording.NOT_FOUND, "not-found"),
                Arguments.of(QueuePart.RISK, Risk.NEGATION, "negation"),
                Arguments.of(QueuePart.RISK, Anything.ANY, "any"),
                Arguments.of(QueuePart.DOUBTS, Anything.ANY, "open"),
                Arguments.of(QueuePart.DOUBTS, DoubtCode.SPEAKER_UNSURE, "speaker-unsure"),
                Arguments.of(QueuePart.SIGN_OFF, Caveat.Kind.CANNOT_VERIFY, "cannot-verify"),
                Arguments.of(QueuePart.STALE, Anything.ANY, "any"),
                Arguments.of(QueuePart.CHECKER, Whom.NOBODY, "nobody"),
                Arguments.of(QueuePart.REVIEWER, Whom.ME, "me"),
                Arguments.of(QueuePart.ASSIGNEE, Whom.FREE, "free"),
                Arguments.of(QueuePart.AGE, Age.THREE_DAYS, "three-days"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyPartHasItsWord(QueuePart part, Object value, String word) {
        var filter = QueueFilter.UNVERIFIED.with(part, value);

        assertThat(filter.parameters()).isEqualTo(Map.of("status", List.of("unverified"), part.parameter(), List.of(word)));
        assertThat(QueueFilter.of(filter.parameters())).isEqualTo(filter);
        assertThat(filter.with(part, null)).isEqualTo(QueueFilter.UNVERIFIED);
    }

    @Test
    void anyOfSeveralValuesMayDo() {
        var filter = QueueFilter.UNVERIFIED.withAny(QueuePart.FINDING, List.of(Finding.EXACT, Finding.ALTERED, Finding.EXACT));

        assertThat(filter.values(QueuePart.FINDING)).containsExactly(Finding.ALTERED, Finding.EXACT);
        assertThat(filter).isEqualTo(QueueFilter.UNVERIFIED.withAny(QueuePart.FINDING, Set.of(Finding.ALTERED, Finding.EXACT)));
        assertThat(filter.parameters()).isEqualTo(Map.of("status", List.of("unverified"), "finding", List.of("altered", "exact")));
        assertThat(QueueFilter.of(filter.parameters())).isEqualTo(filter);
        assertThat(filter.withAny(QueuePart.FINDING, List.of(Finding.EXACT))).isEqualTo(QueueFilter.UNVERIFIED.with(QueuePart.FINDING, Finding.EXACT));
        assertThat(filter.withAny(QueuePart.FINDING, List.of())).isEqualTo(QueueFilter.UNVERIFIED);
        assertThat(QueueFilter.of(Map.of("finding", List.of("exact", "nonsense", "altered"))).values(QueuePart.FINDING)).hasSize(2);
        assertThat(QueueFilter.ALL.withAny(QueuePart.RISK, List.of(Risk.NUMBER, Anything.ANY))).as("any risk is each of them").isEqualTo(QueueFilter.ALL.with(QueuePart.RISK, Anything.ANY));
        assertThat(QueueFilter.of(Map.of("kind", List.of("quotes", "claims")))).as("as it always was").isEqualTo(QueueFilter.ALL.with(QueuePart.KIND, QueueKind.QUOTES));
        assertThatThrownBy(() -> QueueFilter.ALL.withAny(QueuePart.KIND, List.of(QueueKind.QUOTES, QueueKind.CLAIMS))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPartTakesItsOwnValuesAlone() {
        assertThatThrownBy(() -> QueueFilter.ALL.with(QueuePart.REVIEWER, Whom.FREE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QueueFilter.ALL.with(QueuePart.FINDING, Wording.VERBATIM)).isInstanceOf(IllegalArgumentException.class);
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
        assertThat(QueueFilter.ALL.with(QueuePart.TEXT, "  for sale ").value(QueuePart.TEXT, String.class)).isEqualTo("for sale");
    }
}
