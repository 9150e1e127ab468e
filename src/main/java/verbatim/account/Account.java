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
        /** The identity provider gave them no role when they came last. */
        ROLE_GONE,
        DEACTIVATED
    }

    enum PasswordState {
        /** Chosen by the person. */
        OWN,
        /** Given out by somebody else: good for one thing only, choosing one's own. */
        ONE_TIME,
        /** None: the person signs in at the identity provider. */
        NONE
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

    /** Null where the person has none. */
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private PasswordState passwordState;

    private int passwordGeneration;
    private Instant createdAt;
    private @Nullable Instant lastSignInAt;
    private @Nullable String language;

    /** In which the desk last spoke to them; null where they opened no window yet. */
    private @Nullable String windowLanguage;

    /** The identity provider at which the person signs in; null where it is here. */
    private @Nullable String issuer;

    /** What that calls the person, once and for all. */
    private @Nullable String subject;

    @Version
    private @Nullable Integer version;

    protected Account() {}

    /** Somebody who signs in at an identity provider. */
    Account(NewPerson person, String issuer, String subject, Instant now) {
        this(person, null, PasswordState.NONE, now);
        this.issuer = issuer;
        this.subject = subject;
    }

    Account(NewPerson person, @Nullable String passwordHash, PasswordState passwordState, Instant now) {
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

    /** The identity provider gives them no role any more; whom the desk deactivated it can give none. */
    void roleGone() {
        if (isActive()) {
            state = State.ROLE_GONE;
        }
    }

    void reactivate() {
        state = State.ACTIVE;
    }

    void changeRole(Role newRole) {
        role = newRole;
    }

    void rename(String newName) {
        name = newName;
    }

    /** Who somebody is at the identity provider. */
    record WayIn(@Nullable String issuer, @Nullable String subject) {}

    /** From now on nobody can sign in as this person; what is given up can be another's. */
    WayIn giveUpWayIn() {
        var given = new WayIn(issuer, subject);
        issuer = null;
        subject = null;
        return given;
    }

    /** From now on the person signs in there, and has no password; sessions begun with one end. */
    void signInBy(WayIn way) {
        issuer = way.issuer();
        subject = way.subject();
        passwordHash = null;
        passwordState = PasswordState.NONE;
        passwordGeneration++;
    }

    /** An administrator again, whatever was done to the account, with this password. */
    void letInAgain(String oneTimeHash) {
        role = Role.ADMIN;
        state = State.ACTIVE;
        receivePassword(oneTimeHash);
    }

    /** Whether the person signs in at the identity provider, and has no password here. */
    boolean isOfProvider() {
        return subject != null;
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

    boolean isDeactivated() {
        return state == State.DEACTIVATED;
    }

    @Nullable String passwordHash() {
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
        return new PersonRow(person(), passwordState == PasswordState.ONE_TIME, isOfProvider(), state == State.ROLE_GONE, createdAt, lastSignInAt);
    }
}
