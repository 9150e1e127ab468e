package verbatim.ui.component;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import verbatim.passage.SpeakerInRecord;

/** That a record names somebody else as the speaker than the article, or may; unseen where the names agree. */
public class SpeakerWarning extends Paragraph {

    /** Tells what is to be looked at, as prominently as what can turn the meaning where it is somebody else. */
    public SpeakerWarning(SpeakerInRecord speaker) {
        var warning = speaker.warning();
        setVisible(warning.isPresent());
        addClassName(speaker.isOther() ? "vb-risks" : "vb-soft");
        if (speaker.isOther()) {
            var sign = new Span("⚠\uFE0E ");
            sign.getElement().setAttribute("aria-hidden", "true");
            add(sign);
        }
        add(new Span(warning.map(Words::of).orElse("")));
    }
}
