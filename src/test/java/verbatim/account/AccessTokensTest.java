package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.SettableClock;

@AccountTest
@ActingAs("admin")
class AccessTokensTest {

    private static final Instant IN_A_WEEK = SettableClock.START.plus(Duration.ofDays(7));

    private final AccessTokens tokens;
    private final TokenAccess access;
    private final Staffing staffing;
    private final JdbcClient database;
    private final EntityManager entities;

    @Autowired
    AccessTokensTest(AccessTokens tokens, TokenAccess access, Staffing staffing, JdbcClient database, EntityManager entities) {
        this.tokens = tokens;
        this.access = access;
        this.staffing = staffing;
        this.database = database;
        this.entities = entities;
    }

    @Test
    void ofATokenNothingIsKeptThatLetsIn() {
        var token = tokens.make(" Newsroom CMS ", TokenScope.READ, IN_A_WEEK);

        assertThat(token.value()).matches("vbt_[A-Za-z0-9_-]{43}");
        assertThat(token.toString()).doesNotContain(token.value());
        assertThat(database.sql("select t::text from api_token t").query(String.class).list())
                .noneMatch(row -> row.contains(token.value()));
        assertThat(tokens.own()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Newsroom CMS");
            assertThat(row.state(SettableClock.START)).isEqualTo(TokenState.WORKS);
            assertThat(row.state(IN_A_WEEK)).isEqualTo(TokenState.EXPIRED);
        });
        assertThat(access.of(token.value())).isPresent();
        assertThat(acts()).containsExactly("TOKEN_MADE Newsroom CMS");
    }

    @Test
    void aTokenNeedsANameAndAnEndAndIsNoMoreThanItsOwner() {
        assertRefused(" ", TokenScope.READ, IN_A_WEEK, AccountRefusal.TOKEN_NAME_UNFIT);
        assertRefused("x".repeat(101), TokenScope.READ, IN_A_WEEK, AccountRefusal.TOKEN_NAME_UNFIT);
        assertRefused("CMS", TokenScope.READ, SettableClock.START, AccountRefusal.TOKEN_EXPIRY_UNFIT);
        assertRefused("CMS", TokenScope.READ, SettableClock.START.plus(Duration.ofDays(367)), AccountRefusal.TOKEN_EXPIRY_UNFIT);
        SignedIn.as(editor());
        assertRefused("CMS", TokenScope.ADMIN, IN_A_WEEK, AccountRefusal.TOKEN_SCOPE_TOO_WIDE);
    }

    @Test
    void onesOwnTokenAndAsAnAdministratorAnyCanBeEnded() {
        var admin = new CurrentPerson().require();
        var theirs = tokens.make("theirs", TokenScope.READ, IN_A_WEEK);
        var id = tokens.own().getFirst().id();
        var editor = editor();
        SignedIn.as(editor);
        assertThatThrownBy(() -> tokens.end(id))
                .isInstanceOfSatisfying(AccountRefused.class, refused -> assertThat(refused.refusals().getFirst().code())
                        .isEqualTo(AccountRefusal.TOKEN_NOT_THERE));
        var own = tokens.make("own", TokenScope.WRITE, IN_A_WEEK);
        var ownId = tokens.own().getFirst().id();

        SignedIn.as(admin);
        assertThat(tokens.working()).hasSize(2);
        tokens.end(ownId);

        assertThat(access.of(own.value())).isEmpty();
        assertThat(access.of(theirs.value())).isPresent();
        assertThat(acts()).containsExactly("TOKEN_MADE theirs", "TOKEN_MADE own", "TOKEN_ENDED own");
    }

    @Test
    void whoseResetPasswordSomebodyElseMayHaveKnownHasNoTokensAnyMore() {
        assertTokensEndBy(id -> staffing.resetPassword(id));
    }

    @Test
    void whoIsDeactivatedHasNoTokensAnyMoreNotEvenWhenReactivated() {
        assertTokensEndBy(id -> {
            staffing.deactivate(id);
            staffing.reactivate(id);
        });
    }

    private void assertTokensEndBy(Consumer<PersonId> act) {
        var admin = new CurrentPerson().require();
        var mine = tokens.make("mine", TokenScope.READ, IN_A_WEEK);
        var editor = editor();
        SignedIn.as(editor);
        tokens.make("over", TokenScope.READ, IN_A_WEEK);
        tokens.end(tokens.own().getFirst().id());
        var first = tokens.make("first", TokenScope.READ, IN_A_WEEK);
        var second = tokens.make("second", TokenScope.WRITE, IN_A_WEEK);
        SignedIn.as(admin);

        act.accept(editor.id());

        entities.flush();
        database.sql("update person set password_state = 'OWN' where id = :id").param("id", editor.id().value()).update();
        assertThat(access.of(first.value())).isEmpty();
        assertThat(access.of(second.value())).isEmpty();
        assertThat(access.of(mine.value())).isPresent();
        assertThat(tokens.working()).extracting(TokenRow::name).containsExactly("mine");
        assertThat(acts().stream().filter(row -> row.startsWith("TOKEN_ENDED")))
                .as("each once")
                .containsExactlyInAnyOrder("TOKEN_ENDED over", "TOKEN_ENDED first", "TOKEN_ENDED second");
    }

    private List<String> acts() {
        return database.sql("select what || ' ' || title from audit_entry where what like 'TOKEN%' order by id").query(String.class).list();
    }

    private Person editor() {
        staffing.add(new NewPerson("tokens", "Token Editor", Role.EDITOR));
        return staffing.everyone().stream()
                .map(PersonRow::person)
                .filter(person -> person.username().equals("tokens"))
                .findFirst()
                .orElseThrow();
    }

    private void assertRefused(String name, TokenScope scope, Instant expires, AccountRefusal refusal) {
        assertThatThrownBy(() -> tokens.make(name, scope, expires))
                .isInstanceOfSatisfying(AccountRefused.class, refused -> assertThat(refused.refusals().getFirst().code()).isEqualTo(refusal));
    }
}
