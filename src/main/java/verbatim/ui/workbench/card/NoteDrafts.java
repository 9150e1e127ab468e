package verbatim.ui.workbench.card;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Drafts;
import verbatim.passage.Drafts.Field;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;

/** The notes that were begun on the passages of a window and not yet saved: none is lost, whatever becomes of the window. */
class NoteDrafts {

    private final Drafts drafts;
    private final Set<PassageId> begun = new HashSet<>();

    NoteDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The note begun on a passage, in this window or before; empty where there is none. */
    String of(PassageCard card) {
        var words = drafts.of(card.row().id(), Field.NOTE);
        words.ifPresent(there -> begun.add(card.row().id()));
        return words.orElse("");
    }

    void keep(PassageCard card, String words) {
        if (!words.isBlank()) {
            begun.add(card.row().id());
            drafts.keep(card.row().id(), Field.NOTE, words);
        } else if (begun.remove(card.row().id())) {
            drafts.drop(card.row().id(), Field.NOTE);
        }
    }

    /** Forgets all that were begun in this window. */
    void discard() {
        begun.forEach(passage -> drafts.drop(passage, Field.NOTE));
        begun.clear();
    }

    /** Whether a note was begun on another passage than the one that is shown. */
    boolean areBesides(@Nullable PassageCard shown) {
        return begun.stream().anyMatch(passage -> shown == null || !passage.equals(shown.row().id()));
    }
}
