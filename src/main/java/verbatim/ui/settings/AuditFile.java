package verbatim.ui.settings;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import verbatim.account.AuditAct;
import verbatim.account.AuditEntry;
import verbatim.account.AuditFilter;
import verbatim.account.AuditReading;
import verbatim.account.AuditTrail;
import verbatim.report.CsvReport;
import verbatim.report.ReportFormat;
import verbatim.ui.component.Words;

/** The audit trail as a CSV file. That it was given out is an entry of the trail, too, and written first. */
class AuditFile {

    private final AuditReading reading;
    private final AuditTrail trail;
    private final Clock clock;

    AuditFile(AuditReading reading, AuditTrail trail, Clock clock) {
        this.reading = reading;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Makes the file at the moment of the click, beside the screen.
     *
     * @param zone in which the filter's days begin; the file's times are UTC
     */
    DownloadHandler handler(Supplier<AuditFilter> filter, Supplier<ZoneId> zone) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = Words.as(event.getUI(), () -> bytes(filter.get(), zone.get()));
            trail.exported(AuditAct.TRAIL_EXPORTED, null, null, ReportFormat.CSV.extension(), bytes);
            var name = "audit-trail-" + LocalDate.ofInstant(clock.instant(), zone.get()) + ".csv";
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, ReportFormat.CSV.mediaType(), bytes.length);
        });
    }

    private byte[] bytes(AuditFilter filter, ZoneId zone) {
        var columns = Stream.of(
                        AuditLine.WHEN,
                        AuditLine.WHO,
                        AuditLine.WHAT,
                        AuditLine.SUBJECT_KIND,
                        AuditLine.SUBJECT,
                        AuditLine.SUBJECT_ID,
                        AuditLine.PROFILE,
                        AuditLine.FORMAT,
                        AuditLine.SHA256,
                        AuditLine.CAME_FROM)
                .map(Words::of)
                .toList();
        var rows = reading.entries(filter, zone, null, 0, AuditReading.MOST).stream().map(AuditFile::row).toList();
        return new CsvReport().render(columns, rows).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(AuditEntry entry) {
        var subject = entry.subject();
        return Stream.of(
                        DateTimeFormatter.ISO_INSTANT.format(entry.at()),
                        AuditGrid.who(entry.who()),
                        Words.of(entry.what()),
                        subject == null ? null : Words.of(subject.kind()),
                        subject == null ? null : AuditGrid.title(subject),
                        subject == null ? null : subject.id().toString(),
                        entry.profile(),
                        entry.format(),
                        entry.sha256(),
                        entry.cameFrom())
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }
}
