package verbatim.report;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import verbatim.account.AuditAct;
import verbatim.account.AuditSubject;
import verbatim.account.AuditTrail;
import verbatim.article.ArticleId;
import verbatim.message.Sentences;

/**
 * Gives reports out as files. The one way in which a report leaves the desk: the audit trail tells of each before its bytes are
 * handed to anybody, and where that cannot be written down, nothing is.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class ReportExport {

    private final ReportAssembly assembly;
    private final AuditTrail trail;
    private final ReportTemplates templates;

    ReportExport(ReportAssembly assembly, AuditTrail trail, ReportTemplates templates) {
        this.assembly = assembly;
        this.trail = trail;
        this.templates = templates;
    }

    /**
     * A report as a file.
     *
     * @param name what it is called when it is kept
     */
    public record ReportFile(String name, String mediaType, byte[] bytes) {}

    /**
     * The report of an article as it is now, for these readers; empty where there is no article of that id. Takes seconds for
     * a long one.
     *
     * @throws ReportRefused if it is for readers, and the article must not be published yet
     */
    public Optional<ReportFile> file(ArticleId id, Profile profile, ReportFormat format, Sentences sentences) {
        return assembly.of(id, profile).map(report -> {
            var language = templates.now().language();
            var bytes = format.render(report, language == null ? sentences : Sentences.in(language));
            var subject = new AuditSubject(AuditSubject.Kind.ARTICLE, id.value(), report.head().headline());
            trail.exported(AuditAct.REPORT_EXPORTED, subject, profile.name(), format.extension(), bytes, report.head().producedAt());
            return new ReportFile(ReportFileName.of(report, format.extension()), format.mediaType(), bytes);
        });
    }
}
