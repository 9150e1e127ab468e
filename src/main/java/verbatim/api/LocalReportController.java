package verbatim.api;

import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.message.Refused;
import verbatim.message.Sentences;
import verbatim.report.Profile;
import verbatim.report.ReportExport;
import verbatim.report.ReportFormat;

/** Hands out reports to the commands of this machine, for {@code ./verbatim report}. */
@RestController
class LocalReportController {

    private final ArticleReading articles;
    private final ReportExport export;

    LocalReportController(ArticleReading articles, ReportExport export) {
        this.articles = articles;
        this.export = export;
    }

    /**
     * The report of an article as it is now.
     *
     * @param article its id, its address on the desk or on the web, or its headline
     * @param language tag of the report's own words
     */
    @GetMapping("/local/report")
    ResponseEntity<byte[]> report(
            @RequestParam String article, @RequestParam ReportFormat format, @RequestParam Profile profile, @RequestParam String language) {
        var file = export.file(one(article), profile, format, Sentences.in(Locale.forLanguageTag(language)))
                .orElseThrow(() -> new ApiRefused(HttpStatus.UNPROCESSABLE_CONTENT, ApiRefusal.NO_SUCH_ARTICLE, article));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore())
                .body(file.bytes());
    }

    private ArticleId one(String words) {
        var named = articles.named(words);
        if (named.isEmpty()) {
            throw new ApiRefused(HttpStatus.UNPROCESSABLE_CONTENT, ApiRefusal.NO_SUCH_ARTICLE, words);
        }
        if (named.size() > 1) {
            throw new ApiRefused(
                    HttpStatus.UNPROCESSABLE_CONTENT, ApiRefusal.SEVERAL_ARTICLES, words, named.stream().map(id -> id.value().toString()).toList());
        }
        return named.getFirst();
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    LocalImportController.Fault refused(Refused refused) {
        return new LocalImportController.Fault(String.join(" ", Sentences.ENGLISH.of(refused.refusals())));
    }
}
