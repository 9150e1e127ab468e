package verbatim.ui.articles;

import com.vaadin.flow.component.html.Anchor;
import verbatim.ui.component.Words;

/** Leads to the button by which the page that one reads comes to the desk. */
class PageButtonLink extends Anchor {

    PageButtonLink() {
        super("bring", Words.of(StoryLine.PAGE_BUTTON));
        addClassName("vb-button");
    }
}
