package verbatim.ui.sources;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.FoundWords;
import verbatim.passage.EvidenceRow;
import verbatim.passage.PassageCard;
import verbatim.source.capture.SnapshotText;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.DifferenceLegend;
import verbatim.ui.component.DifferenceText;
import verbatim.ui.component.Risks;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.SpeakerWarning;
import verbatim.ui.component.StateWord;
import verbatim.ui.component.WordingWord;
import verbatim.ui.component.Words;

/** A quote as printed, beside the source that it is checked against: how its words stand to the record, and what was changed. */
class QuoteBeside extends Aside {

    /**
     * The quote beside a text.
     *
     * @param evidence that ties it to the source; null where there is none yet
     * @param spokenBy who says the words there, as the record names them
     */
    QuoteBeside(
            PassageCard card, String headline, @Nullable EvidenceRow evidence, List<String> spokenBy, SnapshotText text) {
        addClassName("vb-beside");
        getElement().setAttribute("aria-label", Words.of(SourcesLine.THE_QUOTE)).setAttribute("tabindex", "0");
        var label = new ArticleLink(card.row().label(), card.article(), card.row().label());
        label.addClassName("label");
        label.getElement().setAttribute("aria-label", Words.of(ScreenLine.OPEN_IN_ARTICLE, card.row().label()));
        var top = new Div(label, new StateWord(card.row().status()));
        top.addClassName("top");
        add(top, titled(Words.of(ScreenLine.PRINTED)));
        var words = new Element("blockquote").setText(card.row().words());
        words.setAttribute("dir", "auto");
        getElement().appendChild(words);
        var speaker = card.row().speaker();
        add(soft((Words.of(ScreenLine.SPEAKER_OR, speaker == null ? "no" : "yes", speaker == null ? "" : speaker)) + " · " + headline));
        add(new SpeakerWarning(card.speaker(spokenBy)));
        var found = evidence == null ? null : evidence.found();
        if (found != null) {
            compared(card, found);
        }
        add(titled(Words.of(SourcesLine.WHERE)));
        if (evidence == null) {
            add(new Paragraph(Words.of(SourcesLine.NO_EVIDENCE_YET)));
        } else {
            add(new Paragraph(Words.of(evidence.locator())));
            if (found == null && evidence.excerpt() != null) {
                var excerpt = new Element("blockquote").setText(evidence.excerpt());
                excerpt.setAttribute("dir", "auto");
                getElement().appendChild(excerpt);
            }
        }
        add(soft(text.title() + ", " + Words.of(ScreenLine.SAID, Words.form("label", text.ref().tier()), text.ref().tier())));
    }

    private void compared(PassageCard card, FoundWords found) {
        add(titled(Words.of(SourcesLine.AGAINST_SOURCE)));
        var wording = new Paragraph();
        wording.add(Words.parts(ScreenLine.SAID, new WordingWord(found.wording(), found.risks().isEmpty()), Words.form("meaning", found.wording())));
        add(wording);
        add(new Risks(found.risks()));
        if (card.flags().translated()) {
            add(soft(Words.of(card.flags().lacksOriginal() ? SourcesLine.COMPARED_TRANSLATION : SourcesLine.COMPARED_ORIGINAL)));
        }
        add(new DifferenceText(found.difference()), new DifferenceLegend(found.difference()));
    }

    private static H2 titled(String words) {
        var title = new H2(words);
        title.addClassName("vb-label");
        return title;
    }

    private static Div soft(String words) {
        var soft = new Div();
        soft.setText(words);
        soft.addClassName("vb-soft");
        return soft;
    }
}
