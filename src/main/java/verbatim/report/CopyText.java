package verbatim.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.passage.KeptCopy;
import verbatim.report.Block.Paragraph;
import verbatim.report.Run.Address;
import verbatim.report.Run.Code;

/** Where what is cited is kept, and when it was looked up. */
class CopyText {

    /** As much of a hash as tells one from all others of a desk. */
    private static final int SHOWN_OF_HASH = 16;

    private final Phrases phrases;

    CopyText(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A line or two; none where nothing is kept, or may be told. */
    List<Paragraph> of(@Nullable KeptCopy copy, Paragraph.Kind kind) {
        var lines = new ArrayList<Paragraph>();
        if (copy == null) {
            return lines;
        }
        var captured = copy.captured();
        if (copy.archiveUrl() != null) {
            lines.add(phrases.paragraph(kind, ReportLine.ARCHIVED_COPY, new Address(copy.archiveUrl())));
        } else if (captured != null) {
            var hash = captured.sha256().substring(0, Math.min(SHOWN_OF_HASH, captured.sha256().length())) + "…";
            lines.add(phrases.paragraph(kind, ReportLine.COPY_OF_DESK, phrases.time(captured.at()), new Code(hash)));
        }
        if (captured != null) {
            lines.add(phrases.paragraph(kind, ReportLine.ACCESSED, phrases.time(captured.at())));
        }
        return lines;
    }
}
