package verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import verbatim.account.CurrentPerson;
import verbatim.account.Role;
import verbatim.account.TokenAccess;
import verbatim.account.TokenScope;

/** Tells a program as whom it asks: to see whether its token works. */
@RestController
@RequestMapping(path = Problems.PATH + "/me", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Me")
class OwnController {

    private final CurrentPerson currentPerson;

    OwnController(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    /** As whom a program asks. */
    @Schema(name = "Me", description = "As whom a program asks, and what it may do.")
    record Me(
            UUID person,
            String name,
            @Schema(description = "The owner's role now; without the scope ADMIN at most REVIEWER.") Role role,
            TokenScope scope) {}

    @GetMapping
    @Operation(operationId = "getMe", summary = "Says as whom you ask, and what your token lets you do.")
    ResponseEntity<Me> me(Authentication authentication) {
        var person = currentPerson.require();
        var scope = authentication.getDetails() instanceof TokenAccess.Use use ? use.scope() : TokenScope.READ;
        return Versions.list(new Me(person.id().value(), person.name(), person.role(), scope));
    }
}
