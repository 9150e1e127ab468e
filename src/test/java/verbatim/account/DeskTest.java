package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import verbatim.account.DeskSettings.Dismissals;
import verbatim.account.DeskSettings.ProposedFacts;
import verbatim.account.DeskSettings.Rechecks;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.message.Sentences;

@AccountTest
class DeskTest {

    private final Desk desk;
    private final DeskHistory history;
    private final Person admin;

    @Autowired
    DeskTest(Desk desk, DeskHistory history, FirstAdministrator first) {
        this.desk = desk;
        this.history = history;
        this.admin = first.created().orElseThrow();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void fourEyesAreTheRuleUntilAnAdministratorSaysOtherwise() {
        assertThat(desk.settings().secondCheck()).isEqualTo(SecondCheck.FOUR_EYES);

        SignedIn.as(admin);
        desk.change(new DeskSettings(" One-person desk ", SecondCheck.ALONE, 3, Dismissals.ALL, ProposedFacts.ASIDE, ZoneId.of("Europe/Berlin"), Rechecks.DAILY), desk.toChange().version());

        assertThat(desk.settings()).isEqualTo(new DeskSettings("One-person desk", SecondCheck.ALONE, 3, Dismissals.ALL, ProposedFacts.ASIDE, ZoneId.of("Europe/Berlin"), Rechecks.DAILY));
        assertThat(history.latest(10)).singleElement().satisfies(change -> {
            assertThat(change.who()).isEqualTo(admin.id());
            assertThat(change.before()).isEqualTo(new DeskSettings("News desk", SecondCheck.FOUR_EYES, 2, Dismissals.FOUND_IN_MARKS, ProposedFacts.ASIDE, ZoneId.of("UTC"), Rechecks.OFF));
            assertThat(change.after()).isEqualTo(new DeskSettings("One-person desk", SecondCheck.ALONE, 3, Dismissals.ALL, ProposedFacts.ASIDE, ZoneId.of("Europe/Berlin"), Rechecks.DAILY));
            assertThat(change.lines(Sentences.ENGLISH)).containsExactly(
                    "Name of the desk: News desk → One-person desk",
                    "Second check: a second person approves → the checker may approve alone",
                    "Independent sources: 2 → 3",
                    "Dismissing needs a second person: also for quotes that the engine found in quotation marks → for every passage",
                    "Time zone of reports: UTC → Europe/Berlin",
                    "Pages of sources are looked at anew: never → every day");
            assertThat(change.lines(Sentences.in(Locale.GERMAN))).contains("Unabhängige Quellen: 2 → 3");
        });
    }

    @Test
    void aDeskHasAName() {
        SignedIn.as(admin);

        assertThatThrownBy(() -> desk.change(new DeskSettings("  ", SecondCheck.ALONE, 2, Dismissals.FOUND_IN_MARKS, ProposedFacts.ASIDE, ZoneId.of("UTC"), Rechecks.OFF), 0))
                .isInstanceOf(AccountRefused.class)
                .hasMessage("The desk needs a name of at most 100 characters.");
    }

    @Test
    void aSaveOverNewerSettingsIsRefusedAndShowsThem() {
        SignedIn.as(admin);
        var seen = desk.toChange();
        var theirs = new DeskSettings("Theirs", SecondCheck.ALONE, 3, Dismissals.FOUND_IN_MARKS, ProposedFacts.ASIDE, ZoneId.of("UTC"), Rechecks.OFF);
        desk.change(theirs, seen.version());

        assertThatThrownBy(() -> desk.change(new DeskSettings("Mine", SecondCheck.FOUR_EYES, 2, Dismissals.FOUND_IN_MARKS, ProposedFacts.ASIDE, ZoneId.of("UTC"), Rechecks.OFF), seen.version()))
                .isInstanceOfSatisfying(DeskChanged.class, changed -> {
                    assertThat(changed.current().settings()).isEqualTo(theirs);
                    assertThat(changed.current().version()).isEqualTo(desk.toChange().version());
                });
        assertThat(desk.settings()).isEqualTo(theirs);
    }

    @Test
    void aReviewerMayNotSettleAnything() {
        SignedIn.as(new Person(admin.id(), "ruth", "Ruth Okafor", Role.REVIEWER, true));

        assertThatThrownBy(() -> desk.change(new DeskSettings("Mine", SecondCheck.ALONE, 2, Dismissals.FOUND_IN_MARKS, ProposedFacts.ASIDE, ZoneId.of("UTC"), Rechecks.OFF), 0))
                .isInstanceOf(AccessDeniedException.class);
    }
}
