package verbatim.ui.workbench.find;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import verbatim.comparison.SourceHit;
import verbatim.passage.PassageCard;
import verbatim.ui.component.DifferenceLegend;
import verbatim.ui.component.DifferenceText;
import verbatim.ui.component.Risks;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.SpeakerWarning;
import verbatim.ui.component.WordingWord;
import verbatim.ui.component.Words;
import verbatim.ui.sources.SnapshotView;
import verbatim.ui.sources.SourceLink;

/** One place in a source: what became of the words, and what stands around them there. */
class FoundPlace extends Section {

    /** @param nearest whether it is no place of the words, only nearest to what they say */
    FoundPlace(PassageCard card, SourceHit hit, boolean nearest) {
        addClassName("vb-place");
        getElement().setAttribute("aria-label", Words.of(FindLine.CHOSEN_PLACE));
        if (hit.isCompared()) {
            compared(card, hit);
        } else if (nearest) {
            add(new Paragraph(Words.of(NearLine.AT_PLACE)));
            add(new SpeakerWarning(card.speaker(hit.spokenBy())));
        } else {
            add(new Paragraph(Words.of(FindLine.NO_WORDING)));
            add(new SpeakerWarning(card.speaker(hit.spokenBy())));
        }
        add(label(Words.of(FindLine.IN_SOURCE)), context(hit));
        add(new Div(new SourceLink(
                Words.of(ScreenLine.OPEN_IN_SOURCE),
                hit.snapshot().source(),
                hit.snapshot().id(),
                SnapshotView.beside(card.row().id(), hit.comparison().spans()))));
    }

    private void compared(PassageCard card, SourceHit hit) {
        var comparison = hit.comparison();
        var wording = new WordingWord(comparison.wording(), comparison.risks().isEmpty() && !card.speaker(hit.spokenBy()).isOther());
        var result = new Paragraph();
        result.add(Words.parts(ScreenLine.SAID, wording, Words.form("meaning", comparison.wording())));
        result.addClassName("result");
        add(result, new Risks(comparison.risks()), new SpeakerWarning(card.speaker(hit.spokenBy())));
        add(label(Words.of(FindLine.AGAINST, card.flags().lacksOriginal() ? "unseen" : card.flags().translated() ? "yes" : "no")));
        add(new DifferenceText(comparison.difference()));
        add(new DifferenceLegend(comparison.difference()));
    }

    private static H3 label(String words) {
        var label = new H3(words);
        label.addClassName("vb-label");
        return label;
    }

    private static Paragraph context(SourceHit hit) {
        var context = new Paragraph();
        context.addClassName("context");
        var text = context.getElement().setAttribute("dir", "auto");
        text.appendChild(
                Element.createText(hit.before()), new Element("mark").setText(hit.words()), Element.createText(hit.after()));
        return context;
    }
}
