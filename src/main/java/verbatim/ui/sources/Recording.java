package verbatim.ui.sources;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import verbatim.source.capture.AttachmentId;
import verbatim.ui.component.Words;

/** A recording, to be played in the browser's own player. */
@Tag("audio")
class Recording extends HtmlComponent {

    Recording(AttachmentId id, String name) {
        getElement()
                .setAttribute("controls", true)
                .setAttribute("preload", "metadata")
                .setAttribute("src", AttachmentController.address(id))
                .setAttribute("aria-label", Words.of(SourcesLine.RECORDING_OF, name));
    }
}
