package verbatim.ui.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.stream.Collectors;
import verbatim.source.SourceSheet;
import verbatim.ui.component.Moments;

/** Who may know who a confidential source is, the way to look, and who looked when. */
class ConfidencePanel extends Section {

    /**
     * @param revealed whether the person sees who it is already
     * @param reveal shows it
     * @param share lets the person name somebody else
     */
    ConfidencePanel(
            SourceSheet sheet, boolean mayKnow, boolean revealed, Clock clock, Runnable reveal, Runnable share) {
        var title = new H2("Confidential");
        title.addClassName("vb-label");
        add(title);
        var names = sheet.confidants().stream().map(SourceSheet.Confidant::name).collect(Collectors.joining(", "));
        if (!mayKnow) {
            add(new Paragraph("Who this is, its texts and its attachments are seen by those named on it alone. Ask one of them: "
                    + names + "."));
            return;
        }
        add(new Paragraph("May know who this is: " + names + "."));
        var let = new Button("Let somebody else know…", click -> share.run());
        if (revealed) {
            add(new Paragraph("You see who it is until you leave this page. Your look was recorded."), let);
        } else {
            add(new Paragraph("That you look is recorded, and the others named see it."));
            add(new Button("Show who it is", click -> reveal.run()), let);
        }
        var looks = new UnorderedList();
        looks.addClassName("vb-history");
        looks.getElement().setAttribute("aria-label", "Looks");
        sheet.looks().forEach(look -> {
            var item = new ListItem(look.name() + " looked ");
            item.add(Moments.shown(Moments.day(look.at(), clock), look.at()));
            looks.add(item);
        });
        looks.setVisible(!sheet.looks().isEmpty());
        add(looks);
    }
}
