package verbatim.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person's account: who it is, what the person may do, and the hash of the password. */
@Entity
@Table(name = "person")
class Account {

    enum State {
        ACTIVE,
        DEACTIVATED
    }

    enum PasswordState {
        /** Chosen by the person. */
        OWN,
        /** Given out by somebody else: good for one thing only, choosing one's own. */
        ONE_TIME
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    private String username;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private State state;

    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private PasswordState passwordState;

    private int passwordGeneration;
    private Instant createdAt;
    private @Nullable Instant lastSignInAt;
    private @Nullable String language;

    @Version
    private @Nullable Integer version;

    protected Account() {}

    Account(NewPerson person, String passwordHash, PasswordState passwordState, Instant now) {
        this.id = new PersonId(FreshId.next());
        this.username = person.username();
        this.name = person.name();
        this.role = person.role();
        this.state = State.ACTIVE;
        this.passwordHash = passwordHash;
        this.passwordState = passwordState;
        this.createdAt = now;
    }

    void deactivate() {
        state = State.DEACTIVATED;
    }

    void reactivate() {
        state = State.ACTIVE;
    }

    void changeRole(Role newRole) {
        role = newRole;
    }

    /** Somebody else gave this person a password; sessions begun with the one before end. */
    void receivePassword(String oneTimeHash) {
        passwordHash = oneTimeHash;
        passwordState = PasswordState.ONE_TIME;
        passwordGeneration++;
    }

    /** The person chose a password; sessions begun with the one before end. */
    void choosePassword(String hash) {
        passwordHash = hash;
        passwordState = PasswordState.OWN;
        passwordGeneration++;
    }

    /** The same password, hashed the way that is current now. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    PersonId id() {
        return id;
    }

    String name() {
        return name;
    }

    String username() {
        return username;
    }

    Role role() {
        return role;
    }

    boolean isActive() {
        return state == State.ACTIVE;
    }

    String passwordHash() {
        return passwordHash;
    }

    Person person() {
        return new Person(id, username, name, role, isActive());
    }

    SignedInPerson signedIn() {
        return new SignedInPerson(person(), passwordState == PasswordState.ONE_TIME, passwordGeneration, language());
    }

    private @Nullable Locale language() {
        return language == null ? null : Locale.of(language);
    }

    PersonRow row() {
        return new PersonRow(person(), passwordState == PasswordState.ONE_TIME, createdAt, lastSignInAt);
    }
}
