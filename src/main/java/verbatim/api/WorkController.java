package verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import verbatim.account.People;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.passage.ClosedArticles;
import verbatim.passage.PassageId;
import verbatim.review.work.Assigning;

/** Says whose work passages and articles are, and gives them out: nobody is kept from working on what is another's. */
@RestController
@RequestMapping(path = Problems.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Work")
class WorkController {

    private final Assigning assigning;
    private final People people;
    private final ArticleReading articles;
    private final ClosedArticles closed;

    WorkController(Assigning assigning, People people, ArticleReading articles, ClosedArticles closed) {
        this.assigning = assigning;
        this.people = people;
        this.articles = articles;
        this.closed = closed;
    }

    @GetMapping("/colleagues")
    @Operation(operationId = "listColleagues", summary = "Lists to whom work can be given, and how one mentions them.")
    ResponseEntity<WorkResource.Colleagues> colleagues() {
        return Versions.answer(new WorkResource.Colleagues(people.active().stream()
                .map(person -> new WorkResource.Colleague(person.id().value(), person.name(), "@" + person.username()))
                .toList()));
    }

    @GetMapping("/passages/{passage}/assignment")
    @Operation(operationId = "getPassageAssignment", summary = "Says whose work a passage is.")
    ResponseEntity<WorkResource> of(@PathVariable UUID passage) {
        var id = there(passage);
        return Versions.answer(WorkResource.of(assigning.of(id).orElse(null)));
    }

    @PutMapping(path = "/passages/{passage}/assignment", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "assignPassage",
            summary = "Gives a passage to somebody, or to whoever is free.",
            description = "Of two who give out the same, the later one's word stands, and whoever lost it is told. What is at an end is given to nobody.")
    ResponseEntity<WorkResource> assign(@PathVariable UUID passage, @RequestBody WorkRequests.NewAssignment body) {
        var id = there(passage);
        assigning.assign(List.of(id), body.to(), body.due());
        return Versions.answer(WorkResource.of(assigning.of(id).orElse(null)));
    }

    @DeleteMapping("/passages/{passage}/assignment")
    @Operation(operationId = "withdrawPassage", summary = "Lets a passage be nobody's work again, or whose its article is.")
    ResponseEntity<WorkResource> withdraw(@PathVariable UUID passage) {
        var id = there(passage);
        assigning.withdraw(List.of(id));
        return Versions.answer(WorkResource.of(assigning.of(id).orElse(null)));
    }

    @PostMapping(path = "/assignments", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "distribute",
            summary = "Deals passages out among people, by number.",
            description = "Each person gets passages that stand beside each other; where fewer are dealt out than there are, those with an open doubt come first.")
    ResponseEntity<WorkResource.GivenOut> distribute(@RequestBody WorkRequests.NewDistribution body) {
        var ids = body.ids();
        closed.requireOpen(ids);
        return Versions.list(WorkResource.GivenOut.of(assigning.assign(ids, body.all(), body.due(), body.enough())));
    }

    @GetMapping("/articles/{article}/assignment")
    @Operation(operationId = "getArticleAssignment", summary = "Says whose work an article is as a whole.")
    ResponseEntity<WorkResource> ofArticle(@PathVariable UUID article) {
        return Versions.answer(WorkResource.of(assigning.of(open(article)).orElse(null)));
    }

    @PutMapping(path = "/articles/{article}/assignment", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "assignArticle",
            summary = "Gives an article as a whole to somebody, or to whoever is free.",
            description = "With every passage that nobody was given by itself, also those that it comes to have.")
    ResponseEntity<WorkResource> assignArticle(@PathVariable UUID article, @RequestBody WorkRequests.NewArticleAssignment body) {
        var id = open(article);
        if (Boolean.TRUE.equals(body.all())) {
            assigning.assignAllOf(id, body.to(), body.due());
        } else {
            assigning.assignArticle(id, body.to(), body.due());
        }
        return ofArticle(article);
    }

    @DeleteMapping("/articles/{article}/assignment")
    @Operation(
            operationId = "withdrawArticle",
            summary = "Lets an article as a whole be nobody's work again.",
            description = "What of it somebody was given by itself stays theirs.")
    ResponseEntity<WorkResource> withdrawArticle(@PathVariable UUID article) {
        assigning.withdrawArticle(open(article));
        return ofArticle(article);
    }

    private PassageId there(UUID passage) {
        var id = new PassageId(passage);
        if (!closed.requireOpen(List.of(id))) {
            throw ApiRefused.nothingThere();
        }
        return id;
    }

    private ArticleId open(UUID article) {
        var id = new ArticleId(article);
        if (articles.facts(id).isEmpty()) {
            throw ApiRefused.nothingThere();
        }
        closed.requireOpen(id);
        return id;
    }
}
