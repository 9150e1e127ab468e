package verbatim.ui.component;

import verbatim.message.Worded;

/** What the screens say of recorded searches. */
public enum SearchLine implements Worded {
    COVERS,
    WHY_COVERS,
    COVERED,
    COVERED_BY
}
