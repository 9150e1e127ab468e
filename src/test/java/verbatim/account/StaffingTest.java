package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import verbatim.SettableClock;
import verbatim.account.PersonHistory.Act;
import verbatim.message.Sentences;

@AccountTest
class StaffingTest {

    private final Staffing staffing;
    private final People people;
    private final PersonHistory history;
    private final JdbcClient database;
    private final EntityManager entities;
    private final SettableClock clock;
    private final Person admin;

    @Autowired
    StaffingTest(
            Staffing staffing,
            People people,
            PersonHistory history,
            JdbcClient database,
            EntityManager entities,
            SettableClock clock,
            FirstAdministrator first) {
        this.staffing = staffing;
        this.people = people;
        this.history = history;
        this.database = database;
        this.entities = entities;
        this.clock = clock;
        this.admin = first.created().orElseThrow();
    }

    @BeforeEach
    void signIn() {
        SignedIn.as(admin);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void somebodyAddedHasAOneTimePasswordThatIsStoredOnlyAsAHash() {
        var password = staffing.add(new NewPerson(" Ruth ", "Ruth Okafor", Role.REVIEWER));

        assertThat(password.value()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(password.toString()).doesNotContain(password.value());
        var ruth = row("ruth");
        assertThat(ruth.person().name()).isEqualTo("Ruth Okafor");
        assertThat(ruth.oneTimePassword()).isTrue();
        assertThat(ruth.createdAt()).isEqualTo(clock.instant());
        entities.flush();
        assertThat(database.sql("select password_hash from person where username = 'ruth'")
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}")
                .doesNotContain(password.value());
    }

    @Test
    void usernamesAreTakenWhateverTheirCase() {
        staffing.add(new NewPerson("ruth", "Ruth Okafor", Role.REVIEWER));

        assertThatThrownBy(() -> staffing.add(new NewPerson("RUTH", "Another Ruth", Role.EDITOR)))
                .isInstanceOf(AccountRefused.class)
                .hasMessage("The username “ruth” is taken.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "r", "ruth okafor", "-ruth", "rúth", "ruth@desk"})
    void usernamesThatNobodyCouldTypeAreRefused(String username) {
        assertThatThrownBy(() -> new NewPerson(username, "Ruth Okafor", Role.EDITOR))
                .isInstanceOf(AccountRefused.class)
                .hasMessageStartingWith("A username has 2 to 40");
    }

    @Test
    void whoIsDeactivatedIsNoLongerOfferedButStillNamed() {
        var ruth = add("ruth", Role.REVIEWER);

        staffing.deactivate(ruth);

        assertThat(people.active()).extracting(Person::username).containsExactly("admin");
        assertThat(people.find(ruth)).get().returns(false, Person::active);

        staffing.reactivate(ruth);

        assertThat(people.active()).extracting(Person::username).containsExactly("admin", "ruth");
    }

    @Test
    void theLastActiveAdministratorStays() {
        var ruth = add("ruth", Role.ADMIN);
        staffing.deactivate(ruth);

        assertThatThrownBy(() -> staffing.deactivate(admin.id()))
                .isInstanceOf(AccountRefused.class)
                .hasMessage("Administrator is the last active administrator and cannot be deactivated."
                        + " Make somebody else an administrator first.");
        assertThatThrownBy(() -> staffing.changeRole(admin.id(), Role.ADMIN, Role.EDITOR))
                .isInstanceOf(AccountRefused.class)
                .hasMessageContaining("cannot be given a lesser role");

        staffing.reactivate(ruth);
        staffing.changeRole(admin.id(), Role.ADMIN, Role.REVIEWER);

        assertThat(people.find(admin.id())).get().returns(Role.REVIEWER, Person::role);
    }

    @Test
    void aRoleGivenOverANewerOneIsRefusedAndSaysWhichStandsThere() {
        var ruth = add("ruth", Role.EDITOR);
        staffing.changeRole(ruth, Role.EDITOR, Role.REVIEWER);

        assertThatThrownBy(() -> staffing.changeRole(ruth, Role.EDITOR, Role.ADMIN))
                .isInstanceOfSatisfying(RoleChanged.class, changed -> assertThat(changed.current()).isEqualTo(Role.REVIEWER))
                .hasMessageEndingWith("is reviewer now.");

        assertThat(people.find(ruth)).get().returns(Role.REVIEWER, Person::role);
    }

    @Test
    void everyActIsOneRowOfHistory() {
        var ruth = add("ruth", Role.EDITOR);
        staffing.changeRole(ruth, Role.EDITOR, Role.REVIEWER);
        staffing.changeRole(ruth, Role.EDITOR, Role.REVIEWER);
        staffing.resetPassword(ruth);
        staffing.deactivate(ruth);
        staffing.deactivate(ruth);
        staffing.reactivate(ruth);

        var acts = history.latest(100).reversed();
        assertThat(acts)
                .extracting(PersonHistory.Entry::what)
                .containsExactly(
                        Act.ADDED, Act.ADDED, Act.ROLE_CHANGED, Act.PASSWORD_RESET, Act.DEACTIVATED, Act.REACTIVATED);
        assertThat(acts.getFirst().who()).as("the application itself added the first").isNull();
        assertThat(acts.get(2))
                .isEqualTo(new PersonHistory.Entry(
                        clock.instant(), admin.id(), ruth, Act.ROLE_CHANGED, Role.EDITOR, Role.REVIEWER));
    }

    @ParameterizedTest
    @EnumSource
    void eachActIsASentenceInEnglishAndInGerman(Act act) {
        var ruth = admin.id();
        var entry = new PersonHistory.Entry(clock.instant(), act == Act.PASSWORD_CHOSEN ? ruth : null, ruth, act, Role.EDITOR, Role.REVIEWER);

        assertThat(entry.words(Sentences.ENGLISH, id -> "Ruth")).contains("Ruth").doesNotContain("{");
        assertThat(entry.words(Sentences.in(Locale.GERMAN), id -> "Ruth")).contains("Ruth", " hat ").doesNotContain("{");
        assertThat(new PersonHistory.Entry(clock.instant(), null, ruth, Act.ROLE_CHANGED, Role.EDITOR, Role.REVIEWER)
                        .words(Sentences.ENGLISH, id -> "Ruth"))
                .isEqualTo("Verbatim changed the role of Ruth: Editor → Reviewer");
    }

    @Test
    void aResetPasswordIsAnotherOneTimePassword() {
        var first = staffing.add(new NewPerson("ruth", "Ruth Okafor", Role.REVIEWER));

        var second = staffing.resetPassword(row("ruth").person().id());

        assertThat(second).isNotEqualTo(first);
        assertThat(row("ruth").oneTimePassword()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EDITOR", "REVIEWER"})
    void onlyAnAdministratorMayDoAnyOfIt(Role role) {
        SignedIn.as(new Person(admin.id(), "somebody", "Some Body", role, true));

        assertRefused(AccessDeniedException.class);
    }

    @Test
    void anAdministratorWhoHasYetToChooseAPasswordMayNotEither() {
        SignedIn.as(new SignedInPerson(admin, true, 0));

        assertRefused(AccessDeniedException.class);
    }

    @Test
    void nobodyMayDoAnyOfIt() {
        SignedIn.nobody();

        assertRefused(AuthenticationCredentialsNotFoundException.class);
    }

    private void assertRefused(Class<? extends RuntimeException> how) {
        assertThatThrownBy(staffing::everyone).isInstanceOf(how);
        assertThatThrownBy(() -> staffing.add(new NewPerson("eve", "Eve", Role.ADMIN))).isInstanceOf(how);
        assertThatThrownBy(() -> staffing.deactivate(admin.id())).isInstanceOf(how);
        assertThatThrownBy(() -> staffing.reactivate(admin.id())).isInstanceOf(how);
        assertThatThrownBy(() -> staffing.changeRole(admin.id(), Role.ADMIN, Role.ADMIN)).isInstanceOf(how);
        assertThatThrownBy(() -> staffing.resetPassword(admin.id())).isInstanceOf(how);
        assertThatThrownBy(() -> history.latest(10)).isInstanceOf(how);
    }

    private PersonId add(String username, Role role) {
        staffing.add(new NewPerson(username, "Ruth Okafor", role));
        return row(username).person().id();
    }

    private PersonRow row(String username) {
        return staffing.everyone().stream()
                .filter(row -> row.person().username().equals(username))
                .findFirst()
                .orElseThrow();
    }
}
