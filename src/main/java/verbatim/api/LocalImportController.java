package verbatim.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import verbatim.article.FileImporting;
import verbatim.article.ImportId;
import verbatim.document.BroughtFile;
import verbatim.document.DocumentReading;
import verbatim.message.Refused;
import verbatim.message.Sentences;

/** Takes articles in for the commands of this machine: what has been begun goes on by itself, and can be asked for. */
@RestController
@RequestMapping("/local/import")
class LocalImportController {

    private final FileImporting importing;

    LocalImportController(FileImporting importing) {
        this.importing = importing;
    }

    /**
     * One article of a file.
     *
     * @param job by which it can be asked for; null where it was stored before
     * @param article what it has become; null while it is being stored
     * @param error why it was not stored, as a sentence
     */
    record Answer(String headline, @Nullable String job, @Nullable String article, @Nullable String error) {

        static Answer of(FileImporting.Progress progress) {
            var job = progress.job();
            var article = progress.article();
            var refusal = progress.refusal();
            return new Answer(
                    progress.headline(),
                    job == null ? null : job.value().toString(),
                    article == null ? null : article.value().toString(),
                    refusal == null ? null : Sentences.ENGLISH.of(refusal));
        }
    }

    /** Why nothing of a file was taken, as a sentence. */
    record Fault(String error) {}

    /** Takes the articles of the file that is sent. */
    @PostMapping(params = "name")
    List<Answer> file(@RequestParam String name, HttpServletRequest request) throws IOException {
        try (var file = BroughtFile.received(name, request.getInputStream(), DocumentReading.LARGEST_FILE)) {
            return importing.begin(file).stream().map(Answer::of).toList();
        }
    }

    /** Takes the articles of the page at an address. */
    @PostMapping(params = "address")
    List<Answer> address(@RequestParam String address) {
        return importing.begin(address).stream().map(Answer::of).toList();
    }

    /** How far one has got. */
    @GetMapping("/{job}")
    ResponseEntity<Answer> look(@PathVariable UUID job) {
        return ResponseEntity.of(importing.look(new ImportId(job)).map(Answer::of));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    Fault refused(Refused refused) {
        return new Fault(String.join(" ", Sentences.ENGLISH.of(refused.refusals())));
    }
}
