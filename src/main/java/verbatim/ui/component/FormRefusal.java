package verbatim.ui.component;

import verbatim.message.Worded;

/** Why what stands in a form cannot be read. */
public enum FormRefusal implements Worded {
    KIND_NOT_CHOSEN,
    DAY_UNREADABLE,
    NO_CODENAME,
    NO_FILE_CHOSEN,
    NO_ADDRESS_WRITTEN
}
