package verbatim.ui.workbench;

import verbatim.message.Worded;

/** What was done from the head of an article, in words that follow "Saved:". */
enum HeadStep implements Worded {
    SIGNED_OFF,
    CORRECTED
}
