package verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import verbatim.article.ArticleId;
import verbatim.article.ArticleIntake;
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.FileImporting;
import verbatim.article.ImportId;
import verbatim.article.ImportRefusal;
import verbatim.article.ImportRefused;
import verbatim.article.Imported;
import verbatim.document.BroughtFile;
import verbatim.document.DocumentReading;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.passage.ComparingEdits;

/** Takes articles and their edits in: as texts, from addresses, as files. */
@RestController
@RequestMapping(path = Problems.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Imports")
class ImportController {

    private final ArticleIntake intake;
    private final FileImporting files;
    private final ArticleReading articles;
    private final Edits edits;
    private final ComparingEdits comparing;
    private final ArticleController answers;

    ImportController(
            ArticleIntake intake,
            FileImporting files,
            ArticleReading articles,
            Edits edits,
            ComparingEdits comparing,
            ArticleController answers) {
        this.intake = intake;
        this.files = files;
        this.articles = articles;
        this.edits = edits;
        this.comparing = comparing;
        this.answers = answers;
    }

    /** An article on its way in. */
    @Schema(name = "Import", description = "An article on its way in.")
    record Going(
            @Schema(description = "By which it can be asked for; absent where the article was there at once.") @Nullable UUID id,
            @Nullable String headline,
            @Schema(description = "What it has become, with its quotes found; absent while that takes.") @Nullable UUID article,
            @Schema(description = "Why it was not stored.") Problem.@Nullable Reason refusal) {

        static Going of(FileImporting.Progress progress, Sentences sentences) {
            var job = progress.job();
            var article = progress.article();
            var refusal = progress.refusal();
            return new Going(
                    job == null ? null : job.value(),
                    progress.headline(),
                    article == null ? null : article.value(),
                    refusal == null ? null : Refusals.reasons(List.of(refusal), sentences).getFirst());
        }
    }

    /** The articles of a file or a page. */
    @Schema(name = "Imports", description = "The articles of a file or a page: one, or of a feed several.")
    record All(List<Going> imports) {}

    @PostMapping(path = "/articles", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "importText",
            summary = "Takes a text in as an article.",
            description = "Up to 20,000 words are read at once: the answer (201) has the `article`, and its quotes are there. A longer text"
                    + " is a job (202): ask for the import until it has its `article`. A text that is on the desk already is the"
                    + " article that it was.")
    @ApiResponse(responseCode = "201", description = "The article is there, with its quotes.")
    @ApiResponse(responseCode = "202", description = "It is on its way.", content = @Content(schema = @Schema(implementation = Going.class)))
    ResponseEntity<Going> text(@RequestBody Requests.NewArticle body) {
        var taken = intake.takeOnce(Imported.pasted(body.text()), body.details());
        var article = taken.article();
        var job = taken.job();
        if (article == null) {
            return begun(new Going(job == null ? null : job.value(), body.headline(), null, null));
        }
        return ResponseEntity.created(URI.create(Problems.PATH + "/articles/" + article.value()))
                .cacheControl(CacheControl.noStore())
                .body(new Going(null, body.headline(), article.value(), null));
    }

    private static ResponseEntity<Going> begun(Going going) {
        return ResponseEntity.accepted()
                .location(URI.create(Problems.PATH + "/imports/" + going.id()))
                .cacheControl(CacheControl.noStore())
                .body(going);
    }

    @PostMapping(path = "/articles/from-address", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "importAddress",
            summary = "Fetches a page and takes its articles in.",
            description = "What the page says of its article is believed. Each is a job: ask for the import until it has its `article`.")
    @ApiResponse(responseCode = "202", description = "They are on their way.")
    ResponseEntity<All> address(@RequestBody Requests.Address body, HttpServletRequest request) {
        return begun(files.begin(body.address()), request);
    }

    @PostMapping(path = "/articles/from-file", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            operationId = "importFile",
            summary = "Takes the articles of a file in.",
            description = "Text, Markdown, HTML, Word, ODT, RTF, PDF, ninjs, RSS and Atom, mail; 20 MB at most. The bytes are the body. What"
                    + " the file says of its article is believed. Each is a job: ask for the import until it has its `article`.",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
                    required = true,
                    content = @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "202", description = "They are on their way.")
    ResponseEntity<All> file(
            @Parameter(description = "The file's name: its ending helps to tell its format.") @RequestParam String name, HttpServletRequest request)
            throws IOException {
        try (var file = BroughtFile.received(name, request.getInputStream(), DocumentReading.LARGEST_FILE)) {
            return begun(files.begin(file), request);
        }
    }

    private static ResponseEntity<All> begun(List<FileImporting.Progress> all, HttpServletRequest request) {
        var sentences = AnswerLanguage.of(request);
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .cacheControl(CacheControl.noStore())
                .body(new All(all.stream().map(progress -> Going.of(progress, sentences)).toList()));
    }

    @GetMapping("/imports/{import}")
    @Operation(
            operationId = "getImport",
            summary = "Says how far an article on its way in has got.",
            description = "An import is forgotten a day after its end.")
    ResponseEntity<Going> look(@PathVariable("import") UUID job, HttpServletRequest request) {
        return files.look(new ImportId(job))
                .map(progress -> Versions.answer(Going.of(progress, AnswerLanguage.of(request))))
                .orElseThrow(ApiRefused::nothingThere);
    }

    @PostMapping(path = "/articles/{article}/revisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "addRevision",
            summary = "Brings the next edit of an article in.",
            description = "What was checked of the text before is carried over; where an edit changed the words, they are compared again.")
    ResponseEntity<ArticleResource> edit(@PathVariable UUID article, @RequestBody Requests.NewRevision body) {
        var id = new ArticleId(article);
        var facts = articles.facts(id).orElseThrow(ApiRefused::nothingThere);
        if (!facts.sha256().equals(body.follows())) {
            throw new ImportRefused(List.of(Refusal.of(ImportRefusal.NEWER_EDIT, facts.revisionNumber())));
        }
        edits.take(id, facts.revision(), Imported.pasted(body.text()));
        comparing.compare(id, (done, of) -> {});
        return Versions.answer(answers.resource(id));
    }
}
