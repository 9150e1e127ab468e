package verbatim.ui.overview;

import java.util.List;
import org.springframework.stereotype.Component;
import verbatim.review.overview.Blocking;
import verbatim.review.overview.FindingReading;
import verbatim.review.overview.Findings;
import verbatim.review.overview.Scope;
import verbatim.review.overview.SignOffReading;
import verbatim.review.overview.SignOffTimes;
import verbatim.review.overview.StatusHistory;
import verbatim.review.overview.StatusThen;

/** All that is told of a scope. */
record DeskFigures(List<StatusThen> work, Blocking blocking, SignOffTimes times, Findings speakers, Findings publications) {

    /** No picture has more names. */
    static final int MOST = 12;

    /** Reads it. */
    @Component
    static class Reading {

        private final StatusHistory history;
        private final SignOffReading signOffs;
        private final FindingReading findings;

        Reading(StatusHistory history, SignOffReading signOffs, FindingReading findings) {
            this.history = history;
            this.signOffs = signOffs;
            this.findings = findings;
        }

        DeskFigures of(Scope scope) {
            return new DeskFigures(
                    history.of(scope),
                    signOffs.blocking(scope),
                    signOffs.times(scope),
                    findings.bySpeaker(scope, MOST),
                    findings.byPublication(scope, MOST));
        }
    }
}
