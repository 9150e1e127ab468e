package verbatim.ui.queue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Worded;
import verbatim.review.bulk.LeftOut;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.Words;

/**
 * The passages that were left out, those for the same reason together, each with why; its label leads to it, in a window of its own,
 * so that the list stays. Of many the first are listed until more are asked for.
 */
class LeftOutList extends Div {

    /** So many of each reason are listed at once. */
    static final int AT_ONCE = 100;

    LeftOutList(List<LeftOut> leftOut) {
        addClassName("vb-left-out");
        var byReason = new LinkedHashMap<List<Worded>, List<LeftOut>>();
        leftOut.forEach(one -> byReason.computeIfAbsent(one.why().stream().map(Refusal::code).toList(), none -> new ArrayList<>()).add(one));
        byReason.values().forEach(this::reason);
    }

    /** What is said of all of them in the same words is said once, with how many they are. */
    private void reason(List<LeftOut> them) {
        boolean isSaidOnce = them.size() > 1 && them.stream().map(LeftOut::why).distinct().count() == 1;
        if (isSaidOnce) {
            add(new Paragraph(Words.of(BulkLine.LEFT_OUT_SINCE, words(them.getFirst()), them.size())));
        }
        var list = new UnorderedList();
        var more = new Button();
        more.addClickListener(click -> list(them, list, more, isSaidOnce));
        add(list, more);
        list(them, list, more, isSaidOnce);
    }

    private static void list(List<LeftOut> them, UnorderedList list, Button more, boolean isSaidOnce) {
        int from = list.getComponentCount();
        int until = Math.min(from + AT_ONCE, them.size());
        them.subList(from, until).forEach(one -> list.add(item(one, isSaidOnce)));
        more.setVisible(until < them.size());
        more.setText(Words.of(BulkLine.MORE_LEFT_OUT, Math.min(AT_ONCE, them.size() - until)));
    }

    private static ListItem item(LeftOut one, boolean isSaidOnce) {
        var seen = one.passage();
        var article = new Span(seen.headline());
        article.addClassName("vb-soft");
        var link = new ArticleLink(seen.label(), seen.article(), seen.label());
        link.getElement().setAttribute("target", "_blank");
        var item = new ListItem(link, article);
        if (!isSaidOnce) {
            item.add(new Span(words(one)));
        }
        return item;
    }

    private static String words(LeftOut one) {
        return String.join(" ", Words.of(one.why()));
    }
}
