package verbatim.ui.workbench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Finding;
import verbatim.passage.PassageCard;

/** What the comparison with the sources speaks for. It is said, and never set: the editor concludes. */
class Proposal extends Div {

    private final @Nullable Finding proposed;

    Proposal(PassageCard card) {
        proposed = card.proposed().orElse(null);
        var set = card.row().finding();
        addClassName("vb-proposal");
        setVisible(proposed != null);
        if (proposed == null) {
            return;
        }
        var words = new Paragraph("Proposed by the comparison: " + proposed.word());
        words.addClassName("vb-soft");
        add(words);
        if (set != null && set.isMilderThan(proposed)) {
            var milder = new Paragraph("⚠\uFE0E “%s” is milder than what the comparison shows. If it is meant, say why in a note."
                    .formatted(set.word()));
            milder.addClassName("milder");
            milder.getElement().setAttribute("role", "status");
            add(milder);
        }
    }

    /** Whether it is this finding. */
    boolean is(Finding finding) {
        return finding == proposed;
    }
}
