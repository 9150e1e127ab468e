package verbatim.ui.workbench.card;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Drafts;
import verbatim.passage.Drafts.Field;
import verbatim.passage.NoteKind;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;

/** The notes that were begun on the passages of a window and not yet saved: none is lost, whatever becomes of the window. */
class NoteDrafts {

    private final Drafts drafts;
    private final Set<PassageId> begun = new HashSet<>();

    NoteDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** A note that was begun. */
    record Begun(NoteKind kind, String words) {

        static final Begun NOTHING = new Begun(NoteKind.REMARK, "");

        boolean isBlank() {
            return words.isBlank();
        }
    }

    /** The note begun on a passage, in this window or before. */
    Begun of(PassageCard card) {
        var passage = card.row().id();
        var words = drafts.of(passage, Field.NOTE);
        if (words.isEmpty()) {
            return Begun.NOTHING;
        }
        begun.add(passage);
        return new Begun(drafts.of(passage, Field.NOTE_KIND).map(NoteKind::valueOf).orElse(NoteKind.REMARK), words.get());
    }

    void keep(PassageCard card, Begun note) {
        var passage = card.row().id();
        if (!note.isBlank()) {
            begun.add(passage);
            // First what it is: what was kept of a legal remark must never be taken for a plain one.
            drafts.keep(passage, Field.NOTE_KIND, note.kind().name());
            drafts.keep(passage, Field.NOTE, note.words());
        } else if (begun.remove(passage)) {
            drop(passage);
        }
    }

    private void drop(PassageId passage) {
        drafts.drop(passage, Field.NOTE);
        drafts.drop(passage, Field.NOTE_KIND);
    }

    /** Forgets all that were begun in this window. */
    void discard() {
        begun.forEach(this::drop);
        begun.clear();
    }

    /** Whether a note was begun on another passage than the one that is shown. */
    boolean areBesides(@Nullable PassageCard shown) {
        return begun.stream().anyMatch(passage -> isOther(passage, shown));
    }

    /** Another passage than the one that is shown, on which a note was begun that is not saved yet; in no other window either. */
    Optional<PassageId> beside(@Nullable PassageCard shown) {
        begun.removeIf(passage -> isOther(passage, shown) && drafts.of(passage, Field.NOTE).isEmpty());
        return begun.stream().filter(passage -> isOther(passage, shown)).findFirst();
    }

    private static boolean isOther(PassageId passage, @Nullable PassageCard shown) {
        return shown == null || !passage.equals(shown.row().id());
    }
}
