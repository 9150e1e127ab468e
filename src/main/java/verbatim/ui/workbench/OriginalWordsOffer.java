package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That words were said in another language, and the way to enter them as they were said. */
class OriginalWordsOffer extends Div {

    /** @param enter leads to the fields for the original; null where they stand there already */
    OriginalWordsOffer(List<String> sentences, @Nullable Runnable enter) {
        for (var sentence : sentences) {
            var told = new Paragraph("⚠\uFE0E " + sentence);
            told.addClassName("vb-risks");
            add(told);
        }
        if (enter != null) {
            add(new Button("Enter the original words…", click -> enter.run()));
        }
    }
}
