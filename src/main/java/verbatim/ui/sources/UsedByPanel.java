package verbatim.ui.sources;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.Map;
import verbatim.article.ArticleId;
import verbatim.ui.workbench.WorkbenchView;

/** The articles that are checked against a source. */
class UsedByPanel extends Section {

    UsedByPanel(Map<ArticleId, String> headlines) {
        var title = new H2("Articles");
        title.addClassName("vb-label");
        add(title);
        if (headlines.isEmpty()) {
            add(new Paragraph("No article is checked against it yet."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("vb-plain");
        headlines.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(article -> new RouterLink(
                        article.getValue(),
                        WorkbenchView.class,
                        new RouteParameters("article", article.getKey().value().toString())))
                .map(ListItem::new)
                .forEach(list::add);
        add(list);
    }
}
