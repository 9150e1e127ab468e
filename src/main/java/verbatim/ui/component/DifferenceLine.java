package verbatim.ui.component;

import verbatim.message.Worded;

/** What is said of the words in which a quote and its record differ, and what the signs of the legend mean. */
enum DifferenceLine implements Worded {
    RECORD,
    PRINT,
    LEFT_OUT,
    ONLY_PRINT,
    MOVED,
    PERMITTED,
    LEGEND_DIFFERS,
    LEGEND_PERMITTED
}
