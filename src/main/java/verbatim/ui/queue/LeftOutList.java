package verbatim.ui.queue;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import verbatim.review.bulk.LeftOut;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.Words;

/** The passages that were left out, each with why; its label leads to it, in a window of its own, so that the list stays. */
class LeftOutList extends UnorderedList {

    LeftOutList(List<LeftOut> leftOut) {
        addClassName("vb-left-out");
        for (var one : leftOut) {
            var seen = one.passage();
            var article = new Span(seen.headline());
            article.addClassName("vb-soft");
            var link = new ArticleLink(seen.label(), seen.article(), seen.label());
            link.getElement().setAttribute("target", "_blank");
            add(new ListItem(
                    link,
                    article,
                    new Span(String.join(" ", Words.of(one.why())))));
        }
    }
}
