package verbatim.ui.workbench.card;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;

/** The notes that were begun on passages of a window and not yet saved: none is lost when another passage is chosen. */
class NoteDrafts {

    private final Map<PassageId, String> begun = new HashMap<>();

    /** The note begun on a passage; empty where there is none. */
    String of(PassageCard card) {
        return begun.getOrDefault(card.row().id(), "");
    }

    void keep(PassageCard card, String words) {
        if (words.isBlank()) {
            begun.remove(card.row().id());
        } else {
            begun.put(card.row().id(), words);
        }
    }

    /** Whether a note was begun on another passage than the one that is shown. */
    boolean areBesides(@Nullable PassageCard shown) {
        return begun.keySet().stream().anyMatch(passage -> shown == null || !passage.equals(shown.row().id()));
    }
}
