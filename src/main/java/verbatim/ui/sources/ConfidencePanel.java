package verbatim.ui.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import verbatim.source.SourceSheet;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** Who may know who a confidential source is, the way to look, and who looked when. */
class ConfidencePanel extends Section {

    /**
     * @param revealed whether the person sees who it is already
     * @param reveal shows it
     * @param share lets the person name somebody else
     */
    ConfidencePanel(
            SourceSheet sheet, boolean mayKnow, boolean revealed, Clock clock, Runnable reveal, Runnable share) {
        var title = new H2(Words.of(SourcesLine.CONFIDENTIAL));
        title.addClassName("vb-label");
        add(title);
        var names = sheet.confidants().stream().map(SourceSheet.Confidant::name).toList();
        if (!mayKnow) {
            add(new Paragraph(Words.of(SourcesLine.ASK_ONE, names)));
            return;
        }
        add(new Paragraph(Words.of(SourcesLine.MAY_KNOW, names)));
        var let = new Button(Words.of(SourcesLine.OPEN_CONFIDE), click -> share.run());
        if (revealed) {
            add(new Paragraph(Words.of(SourcesLine.REVEALED)), let);
        } else {
            add(new Paragraph(Words.of(SourcesLine.LOOK_RECORDED)));
            add(new Button(Words.of(SourcesLine.REVEAL), click -> reveal.run()), let);
        }
        var looks = new UnorderedList();
        looks.addClassName("vb-history");
        looks.getElement().setAttribute("aria-label", Words.of(SourcesLine.LOOKS));
        sheet.looks().forEach(look -> {
            var item = new ListItem();
            item.add(Words.parts(SourcesLine.LOOKED, look.name(), Moments.shown(Moments.day(look.at(), clock), look.at())));
            looks.add(item);
        });
        looks.setVisible(!sheet.looks().isEmpty());
        add(looks);
    }
}
