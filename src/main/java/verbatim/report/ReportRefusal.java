package verbatim.report;

import verbatim.message.Worded;

/** Why a report is not given out. */
public enum ReportRefusal implements Worded {
    EMBARGO,
    NO_LOGO,
    TEMPLATE_CHANGED
}
