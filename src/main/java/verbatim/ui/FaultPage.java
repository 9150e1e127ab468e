package verbatim.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import verbatim.ui.component.Words;

/** A page in place of the one that was asked for: what is the matter, in a sentence, and the way home. */
abstract class FaultPage extends Div implements HasDynamicTitle {

    private final ShellLine title;
    private final Paragraph words = new Paragraph();

    FaultPage(ShellLine title) {
        this.title = title;
        addClassName("vb-fault");
        var wordmark = new Anchor("/", "Verbatim");
        wordmark.addClassName("wordmark");
        var home = new Anchor("/articles", Words.of(ShellLine.TO_ARTICLES));
        home.addClassName("home");
        add(wordmark, new H1(Words.of(title)), words, home);
    }

    @Override
    public String getPageTitle() {
        return Words.of(title) + " · Verbatim";
    }

    final void say(String sentence) {
        words.setText(sentence);
    }
}
