package verbatim.ui.articles;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import verbatim.review.ArticleRow;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.Moments;
import verbatim.ui.component.ProgressStrip;
import verbatim.ui.component.SignedOffWord;
import verbatim.ui.component.Words;

/** An article in the list: what it is, and how far its check has come. */
final class ArticleEntry extends ListItem {

    ArticleEntry(ArticleRow row, Clock clock) {
        var headline = new Div(row.headline());
        headline.addClassName("headline");
        headline.getElement().setAttribute("lang", row.language());
        var what = new Div(headline, meta(row, clock));
        var words = new Span(row.closed() ? Words.of(ArticlesLine.LOOKED_AT_BLIND) : Words.inOneLine(row.progress().parts()));
        words.addClassName("words");
        var progress = new Div(new ProgressStrip(row.progress()), words);
        progress.addClassName("progress");
        var link = new ArticleLink("", row.id());
        link.add(what, progress);
        add(link);
    }

    private static Div meta(ArticleRow row, Clock clock) {
        var facts = new ArrayList<String>();
        if (row.byline() != null) {
            facts.add(row.byline());
        }
        if (row.publication() != null) {
            facts.add(row.publication());
        }
        var meta = new Div(new Span(String.join(" · ", facts)));
        if (!facts.isEmpty()) {
            meta.add(" · ");
        }
        meta.add(Moments.since(row.importedAt(), clock, ago -> Words.of(ArticlesLine.IMPORTED, ago)));
        if (row.signOff() != null) {
            meta.add(new Span(" · "), new SignedOffWord(row.signOff()));
        } else if (row.deadline() != null) {
            meta.add(new Span(" · "), Moments.deadline(row.deadline(), true, clock));
        }
        meta.addClassName("meta");
        return meta;
    }
}
