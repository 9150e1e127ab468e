package verbatim.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import verbatim.passage.Status;
import verbatim.report.Block.Legend;
import verbatim.report.Block.Meaning;
import verbatim.report.Block.Section;
import verbatim.report.Run.Change;
import verbatim.report.Run.Code;
import verbatim.report.Run.Side;
import verbatim.text.CodePoints;

/** How to read the signs, and of what text the report is. */
class FootText {

    private final Phrases phrases;
    private final Report report;

    FootText(Phrases phrases, Report report) {
        this.phrases = phrases;
        this.report = report;
    }

    Section section() {
        var text = report.text();
        return new Section(
                Section.Part.SIGNS,
                phrases.of(ReportLine.SIGNS),
                List.of(
                        new Legend((report.unattended() == null ? Arrays.stream(Status.values()) : Stream.of(Status.TO_CHECK))
                                .map(status -> new Meaning(status, phrases.of(status), phrases.of(report.unattended() == null ? meaning(status) : ReportLine.MEANS_NOBODY_LOOKED)))
                                .toList()),
                        phrases.plain(ReportLine.HOW_NUMBERS_LEAD),
                        phrases.plain(ReportLine.HOW_CHANGES_SHOW, sample(false), sample(true)),
                        phrases.plain(
                                ReportLine.WHAT_TEXT, CodePoints.of(text).length(), new Code(report.head().sha256()))));
    }

    private Change sample(boolean permitted) {
        return new Change(
                List.of(
                        new Side(phrases.of(ReportLine.IN_SOURCE) + phrases.of(ReportLine.COLON), true, phrases.of(ReportLine.SOME_WORDS)),
                        new Side(phrases.of(ReportLine.IN_PRINT) + phrases.of(ReportLine.COLON), false, phrases.of(ReportLine.OTHER_WORDS))),
                permitted);
    }

    static ReportLine meaning(Status status) {
        return switch (status) {
            case TO_CHECK -> ReportLine.MEANS_TO_CHECK;
            case AWAITING_ANSWER -> ReportLine.MEANS_AWAITING_ANSWER;
            case AWAITING_REVIEW -> ReportLine.MEANS_AWAITING_REVIEW;
            case VERIFIED -> ReportLine.MEANS_VERIFIED;
            case PROBLEM -> ReportLine.MEANS_PROBLEM;
            case CANNOT_VERIFY -> ReportLine.MEANS_CANNOT_VERIFY;
            case DISMISSED -> ReportLine.MEANS_DISMISSED;
            case REMOVED -> ReportLine.MEANS_REMOVED;
        };
    }
}
