package verbatim.report;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** A report that is not given out, and why. */
public class ReportRefused extends Refused {

    ReportRefused(ReportRefusal code, Object... args) {
        super(List.of(Refusal.of(code, args)));
    }
}
