package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@AccountTest
class OwnLanguageTest {

    private final OwnLanguage ownLanguage;
    private final CurrentPerson currentPerson;
    private final Accounts accounts;
    private final Person admin;

    @Autowired
    OwnLanguageTest(OwnLanguage ownLanguage, CurrentPerson currentPerson, Accounts accounts, FirstAdministrator first) {
        this.ownLanguage = ownLanguage;
        this.currentPerson = currentPerson;
        this.accounts = accounts;
        this.admin = first.created().orElseThrow();
    }

    @BeforeEach
    void signIn() {
        SignedIn.as(admin);
    }

    @Test
    void thisSessionKnowsItAtOnceAndTheOthersByTheRow() {
        assertThat(currentPerson.language()).isEmpty();

        ownLanguage.choose(Locale.FRENCH);

        assertThat(currentPerson.language()).contains(Locale.FRENCH);
        assertThat(accounts.findById(admin.id()).orElseThrow().signedIn().language()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void thatOfTheBrowserCanBeChosenAgain() {
        ownLanguage.choose(Locale.of("es"));
        ownLanguage.choose(null);

        assertThat(currentPerson.language()).isEmpty();
    }

    @Test
    void whatNobodySpeaksIsRefused() {
        assertThatThrownBy(() -> ownLanguage.choose(Locale.ITALIAN))
                .isInstanceOfSatisfying(AccountRefused.class, refused ->
                        assertThat(refused.refusals().getFirst().code()).isEqualTo(AccountRefusal.LANGUAGE_NOT_SPOKEN));
        assertThat(currentPerson.language()).isEmpty();
    }

    @Test
    void itIsForThoseWhoAreSignedIn() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> ownLanguage.choose(Locale.GERMAN)).isInstanceOf(RuntimeException.class);
    }
}
