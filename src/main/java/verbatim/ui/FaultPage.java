package verbatim.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page in place of the one that was asked for: what is the matter, in a sentence, and the way home. */
abstract class FaultPage extends Div implements HasDynamicTitle {

    private final String title;
    private final Paragraph words = new Paragraph();

    FaultPage(String title) {
        this.title = title;
        addClassName("vb-fault");
        var wordmark = new Anchor("/", "Verbatim");
        wordmark.addClassName("wordmark");
        var home = new Anchor("/", "To the articles");
        home.addClassName("home");
        add(wordmark, new H1(title), words, home);
    }

    @Override
    public String getPageTitle() {
        return title + " · Verbatim";
    }

    final void say(String sentence) {
        words.setText(sentence);
    }
}
