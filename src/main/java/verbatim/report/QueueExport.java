package verbatim.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import verbatim.account.AuditAct;
import verbatim.account.AuditTrail;
import verbatim.account.CurrentPerson;
import verbatim.account.Desk;
import verbatim.message.Sentences;
import verbatim.report.ReportExport.ReportFile;
import verbatim.review.FilterWords;
import verbatim.review.Queue;
import verbatim.review.QueueColumn;
import verbatim.review.QueueFilter;
import verbatim.review.QueueRow;

/**
 * Gives what the queue shows out as files, in the order and the columns of the screen. As of a report, the audit trail tells of
 * each before its bytes are handed to anybody; not by what it was asked for, since words of a filter could have to be erased.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class QueueExport {

    /** So many passages a file holds; where there are more, it says so. */
    public static final int MOST = 5_000;

    private static final int PAGE = 500;

    private final Queue queue;
    private final FilterWords words;
    private final AuditTrail trail;
    private final ReportTemplates templates;
    private final Desk desk;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    QueueExport(
            Queue queue, FilterWords words, AuditTrail trail, ReportTemplates templates, Desk desk, CurrentPerson currentPerson, Clock clock) {
        this.queue = queue;
        this.words = words;
        this.trail = trail;
        this.templates = templates;
        this.desk = desk;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** The file. Takes seconds for a long list. */
    public ReportFile file(QueueFilter filter, List<QueueColumn> columns, ReportFormat format, Sentences sentences) {
        var settings = desk.settings();
        var at = clock.instant();
        var rows = rows(filter);
        var isCut = rows.size() > MOST;
        var list = new QueueList(
                words.sentence(filter, sentences),
                columns,
                isCut ? rows.subList(0, MOST) : rows,
                isCut,
                at,
                settings.timeZone(),
                settings.deskName(),
                currentPerson.require().name(),
                templates.now().logo());
        var bytes = new QueueListText(list, sentences).render(format);
        trail.exported(AuditAct.QUEUE_EXPORTED, null, null, format.extension(), bytes, at);
        var day = LocalDate.ofInstant(at, settings.timeZone());
        var mediaType = format == ReportFormat.JSON ? "application/json" : format.mediaType();
        return new ReportFile("passages-" + day + "." + format.extension(), mediaType, bytes);
    }

    /** One more than a file holds, where there are so many. */
    private List<QueueRow> rows(QueueFilter filter) {
        var rows = new ArrayList<QueueRow>();
        QueueRow last = null;
        while (rows.size() <= MOST) {
            var page = queue.rows(filter, last, 0, Math.min(PAGE, MOST + 1 - rows.size()));
            rows.addAll(page);
            if (page.isEmpty() || page.size() < PAGE) {
                break;
            }
            last = page.getLast();
        }
        return rows;
    }
}
