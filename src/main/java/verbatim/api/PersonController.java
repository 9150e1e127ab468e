package verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import verbatim.account.PersonId;
import verbatim.account.Staffing;

/** The people of the desk, for administrators with a token of the scope ADMIN. */
@RestController
@RequestMapping(path = Problems.PATH + "/people", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "People")
class PersonController {

    private final Staffing staffing;

    PersonController(Staffing staffing) {
        this.staffing = staffing;
    }

    @GetMapping
    @Operation(operationId = "listPeople", summary = "Lists everybody, active or not, by name.")
    ResponseEntity<PersonResource.All> list() {
        return Versions.answer(new PersonResource.All(staffing.everyone().stream().map(PersonResource::of).toList()));
    }

    @GetMapping("/{person}")
    @Operation(operationId = "getPerson", summary = "Reads one person.")
    ResponseEntity<PersonResource> one(@PathVariable UUID person) {
        return Versions.answer(resource(new PersonId(person)));
    }

    private PersonResource resource(PersonId id) {
        return staffing.everyone().stream()
                .filter(row -> row.person().id().equals(id))
                .findFirst()
                .map(PersonResource::of)
                .orElseThrow(ApiRefused::nothingThere);
    }

    @PutMapping(path = "/{person}/role", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "setRole", summary = "Gives a person another role.", description = "Counts from the person's next request on.")
    ResponseEntity<PersonResource> role(@PathVariable UUID person, @RequestBody Requests.NewRole body) {
        var id = new PersonId(person);
        staffing.changeRole(id, body.seen(), body.role());
        return Versions.answer(resource(id));
    }

    @PutMapping(path = "/{person}/state", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "setState",
            summary = "Says whether a person may sign in.",
            description = "Of somebody who may not, neither session nor token lets anything in from the next request on.")
    ResponseEntity<PersonResource> state(@PathVariable UUID person, @RequestBody Requests.NewState body) {
        var id = new PersonId(person);
        if (body.active()) {
            staffing.reactivate(id);
        } else {
            staffing.deactivate(id);
        }
        return Versions.answer(resource(id));
    }
}
