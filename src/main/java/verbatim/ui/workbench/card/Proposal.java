package verbatim.ui.workbench.card;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import verbatim.passage.Finding;
import verbatim.passage.PassageCard;
import verbatim.ui.component.DoubtLine;
import verbatim.ui.component.Words;

/** What the comparison with the sources speaks for. It is said, and never set: the editor concludes. */
class Proposal extends Div {

    Proposal(PassageCard card) {
        var proposed = card.proposed().orElse(null);
        var set = card.row().finding();
        addClassName("vb-proposal");
        if (proposed != null) {
            var words = new Paragraph(Words.of(CardLine.PROPOSED_BY, proposed));
            words.addClassName("vb-soft");
            add(words);
        }
        var risks = card.openRisks();
        if (!risks.isEmpty() && (proposed == null || proposed == Finding.OUT_OF_CONTEXT)) {
            if (proposed == null) {
                var nothing = new Paragraph(Words.of(DoubtLine.NOTHING_PROPOSED));
                nothing.addClassName("vb-soft");
                add(nothing);
            }
            risks.forEach(risk -> add(warning(Words.of(risk))));
        }
        if (proposed == Finding.MISATTRIBUTED) {
            Words.of(card.speakerWarnings()).forEach(why -> add(warning(why)));
        }
        var milder = card.milder();
        if (set != null && !milder.isEmpty()) {
            add(warning(Words.of(CardLine.MILDER, set, String.join("; ", Words.of(milder)))));
        }
        setVisible(getComponentCount() > 0);
    }

    private static Paragraph warning(String words) {
        var warning = new Paragraph("⚠\uFE0E " + words);
        warning.addClassName("milder");
        warning.getElement().setAttribute("role", "status");
        return warning;
    }

    /** All that it shows of a passage. */
    static List<?> matter(PassageCard card) {
        var milder = card.milder();
        return Arrays.asList(
                card.proposed(), card.openRisks(), card.speakerWarnings(), milder, milder.isEmpty() ? null : card.row().finding());
    }
}
