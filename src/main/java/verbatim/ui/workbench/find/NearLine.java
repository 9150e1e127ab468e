package verbatim.ui.workbench.find;

import verbatim.message.Worded;

/** What is said of passages that are nearest to words which are in no source. */
enum NearLine implements Worded {
    LOOKING,
    NOT_SAID,
    NOT_AS_PRINTED,
    NOT_BY_MEANING,
    NONE,
    FAILED,
    SIGN,
    AT_PLACE,
    KEEP,
    KEPT,
    SAVED
}
