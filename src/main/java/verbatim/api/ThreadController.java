package verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import verbatim.account.PersonId;
import verbatim.passage.ClosedArticles;
import verbatim.passage.PassageId;
import verbatim.review.talk.Ask;
import verbatim.review.talk.Asks;
import verbatim.review.talk.PostId;
import verbatim.review.talk.Talking;
import verbatim.review.talk.ThreadId;
import verbatim.review.talk.Threads;

/** Reads what is said about passages, and says something, in the name of the token's owner. */
@RestController
@RequestMapping(path = Problems.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Threads")
class ThreadController {

    private final Threads threads;
    private final Talking talking;
    private final Asks asks;
    private final ClosedArticles closed;

    ThreadController(Threads threads, Talking talking, Asks asks, ClosedArticles closed) {
        this.threads = threads;
        this.talking = talking;
        this.asks = asks;
        this.closed = closed;
    }

    @GetMapping("/passages/{passage}/threads")
    @Operation(operationId = "listThreads", summary = "Lists the threads about a passage with all that was said in them.", description = "Reading them so marks nothing as read.")
    ResponseEntity<ThreadResource.All> list(@PathVariable UUID passage) {
        return Versions.answer(ThreadResource.All.of(threads.of(there(passage))));
    }

    @PostMapping(path = "/passages/{passage}/threads", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "beginThread", summary = "Begins a thread about a passage.", description = "Changes nothing of its check.")
    @ApiResponse(responseCode = "201", description = "It is there.")
    ResponseEntity<ThreadResource> begin(@PathVariable UUID passage, @RequestBody ThreadResource.Beginning body) {
        var id = talking.begin(there(passage), body.text());
        return ResponseEntity.created(URI.create(Problems.PATH + "/threads/" + id.value())).body(now(id));
    }

    @GetMapping("/threads/{thread}")
    @Operation(operationId = "getThread", summary = "Reads one thread.")
    ResponseEntity<ThreadResource> one(@PathVariable UUID thread) {
        return Versions.answer(now(new ThreadId(thread)));
    }

    @PostMapping(path = "/threads/{thread}/posts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "reply", summary = "Says something in a thread; one that was settled is open again with it.")
    ResponseEntity<ThreadResource> reply(@PathVariable UUID thread, @RequestBody ThreadResource.Reply body) {
        var id = new ThreadId(thread);
        talking.reply(id, body.seen(), body.text());
        return Versions.list(now(id));
    }

    @PutMapping(path = "/threads/{thread}/read", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "markRead", summary = "Says that the token's owner has read a thread so far.")
    ResponseEntity<ThreadResource> read(@PathVariable UUID thread, @RequestBody ThreadResource.Seen body) {
        var id = new ThreadId(thread);
        talking.read(id, Math.clamp(body.seen(), 0, now(id).last()));
        return Versions.list(now(id));
    }

    @PutMapping(path = "/threads/{thread}/settlement", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "settleThread", summary = "Settles a thread, unless somebody has said something since it was seen.")
    ResponseEntity<ThreadResource> settle(@PathVariable UUID thread, @RequestBody ThreadResource.Seen body) {
        var id = new ThreadId(thread);
        talking.resolve(id, body.seen());
        return Versions.list(now(id));
    }

    @DeleteMapping("/threads/{thread}/settlement")
    @Operation(operationId = "reopenThread", summary = "Opens a thread again that was settled.")
    ResponseEntity<ThreadResource> reopen(@PathVariable UUID thread) {
        var id = new ThreadId(thread);
        talking.reopen(id);
        return Versions.list(now(id));
    }

    @PutMapping(path = "/posts/{post}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "editPost",
            summary = "Changes what the token's owner said.",
            description = "Each wording is kept. With it the post has another id: what somebody changed since is not changed again.")
    ResponseEntity<ThreadResource> edit(@PathVariable UUID post, @RequestBody ThreadResource.Beginning body) {
        var id = thread(post);
        talking.edit(new PostId(post), body.text());
        return Versions.list(now(id));
    }

    @DeleteMapping("/posts/{post}")
    @Operation(operationId = "withdrawPost", summary = "Takes back what the token's owner said; that they said something stays to be read.")
    ResponseEntity<ThreadResource> withdraw(@PathVariable UUID post) {
        var id = thread(post);
        talking.withdraw(new PostId(post));
        return Versions.list(now(id));
    }

    @PutMapping(path = "/posts/{post}/asked/{person}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "setAnswerNeeded",
            summary = "Says whether an answer is needed from somebody whom a post mentions.",
            description = "Whoever wrote it may, and whom it mentions.")
    ResponseEntity<ThreadResource> needed(@PathVariable UUID post, @PathVariable UUID person, @RequestBody ThreadResource.Needed body) {
        var id = thread(post);
        now(id);
        var ask = new Ask(new PostId(post), new PersonId(person));
        if (body.needed()) {
            asks.begin(ask);
        } else {
            asks.end(ask);
        }
        return Versions.list(now(id));
    }

    private PassageId there(UUID passage) {
        var id = new PassageId(passage);
        if (!closed.requireOpen(List.of(id))) {
            throw ApiRefused.nothingThere();
        }
        return id;
    }

    private ThreadId thread(UUID post) {
        return threads.thread(new PostId(post)).orElseThrow(ApiRefused::nothingThere);
    }

    private ThreadResource now(ThreadId id) {
        var passage = threads.passage(id).orElseThrow(ApiRefused::nothingThere);
        closed.requireOpen(List.of(passage));
        return threads.of(passage).stream().filter(row -> row.id().equals(id)).findFirst().map(ThreadResource::of).orElseThrow(ApiRefused::nothingThere);
    }
}
