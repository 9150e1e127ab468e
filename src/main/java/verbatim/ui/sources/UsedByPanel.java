package verbatim.ui.sources;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Map;
import verbatim.article.ArticleId;
import verbatim.ui.component.ArticleLink;

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
                .map(article -> new ArticleLink(article.getValue(), article.getKey()))
                .map(ListItem::new)
                .forEach(list::add);
        add(list);
    }
}
