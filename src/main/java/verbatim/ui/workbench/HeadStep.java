package verbatim.ui.workbench;

import verbatim.message.Worded;

/** What is done from the head of an article; what was saved, in words that follow "Saved:". */
enum HeadStep implements Worded {
    SIGNED_OFF,
    CORRECTED,
    CHECK_ALL
}
