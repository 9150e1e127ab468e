package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonRow;
import verbatim.account.Role;

/** A person of the desk, for administrators. */
@Schema(name = "Person", description = "A person of the desk.")
record PersonResource(
        UUID id,
        String username,
        String name,
        Role role,
        @Schema(description = "Whether the person may sign in.") boolean active,
        @Schema(description = "Whether the person has yet to choose a password.") boolean oneTimePassword,
        Instant createdAt,
        @Nullable Instant lastSignIn) {

    static PersonResource of(PersonRow row) {
        var person = row.person();
        return new PersonResource(
                person.id().value(), person.username(), person.name(), person.role(), person.active(), row.oneTimePassword(), row.createdAt(), row.lastSignIn());
    }

    /** Everybody. */
    @Schema(name = "People", description = "Everybody, active or not, by name.")
    record All(List<PersonResource> people) {}
}
