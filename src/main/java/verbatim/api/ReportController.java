package verbatim.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import verbatim.article.ArticleId;
import verbatim.report.Profile;
import verbatim.report.ReportExport;
import verbatim.report.ReportFormat;

/** Hands out the fact-check report of an article as a file. */
@RestController
@RequestMapping(Problems.PATH + "/articles/{article}/reports")
@Tag(name = "Reports")
class ReportController {

    private final ReportExport export;

    ReportController(ReportExport export) {
        this.export = export;
    }

    @GetMapping("/{format}")
    @Operation(
            operationId = "getReport",
            summary = "Makes the report of an article as it is now.",
            description = "In the language that was asked for, English or German. What its readers may not know of confidential sources is"
                    + " hidden, whoever asks.")
    @ApiResponse(responseCode = "200", description = "The file.", content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> report(
            @PathVariable UUID article,
            @Parameter(schema = @Schema(allowableValues = {"html", "docx", "pdf", "xlsx", "csv", "md", "json"})) @PathVariable String format,
            @Parameter(description = "For whom it is.") @RequestParam(defaultValue = "DESK") Profile profile,
            HttpServletRequest request) {
        var kind = Arrays.stream(ReportFormat.values())
                .filter(each -> each.extension().equals(format))
                .findFirst()
                .orElseThrow(ApiRefused::nothingThere);
        var file = export.file(new ArticleId(article), profile, kind, AnswerLanguage.of(request)).orElseThrow(ApiRefused::nothingThere);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.name()).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(file.bytes());
    }
}
