package verbatim.ui.keys;

import java.util.List;
import verbatim.message.Worded;

/** Where keys do something: a screen, or a part of one that has keys of its own. */
public enum KeyScreen implements Worded {
    WORKBENCH,
    /** The list of the facts to check, beside the text. */
    FACTS,
    /** The dialog in which the words are found in the sources. */
    FIND,
    QUEUE,
    WORK,
    SOURCES,
    SPEAKERS,
    SPEAKER,
    PAIRS,
    /** The list of second looks. */
    LOOKS,
    /** The two findings of a second look. */
    TWO_FINDINGS,
    EVERYWHERE;

    /** Itself, and what opens over it. */
    List<KeyScreen> parts() {
        return switch (this) {
            case WORKBENCH -> List.of(this, FACTS, FIND, EVERYWHERE);
            case EVERYWHERE -> List.of(this);
            default -> List.of(this, EVERYWHERE);
        };
    }
}
