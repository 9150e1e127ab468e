package verbatim.ui.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Map;
import verbatim.article.ArticleId;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.Words;

/** The articles that are checked against a source. */
class UsedByPanel extends Section {

    /**
     * @param check lets the person choose another article
     */
    UsedByPanel(Map<ArticleId, String> headlines, Runnable check) {
        var title = new H2(Words.of(SourcesLine.ARTICLES));
        title.addClassName("vb-label");
        add(title);
        add(headlines.isEmpty() ? new Paragraph(Words.of(SourcesLine.NO_ARTICLES)) : list(headlines));
        add(new Button(Words.of(SourcesLine.OPEN_CHECK), click -> check.run()));
    }

    private static UnorderedList list(Map<ArticleId, String> headlines) {
        var list = new UnorderedList();
        list.addClassName("vb-plain");
        headlines.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(article -> new ArticleLink(article.getValue(), article.getKey()))
                .map(ListItem::new)
                .forEach(list::add);
        return list;
    }
}
