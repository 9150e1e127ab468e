package verbatim.ui.workbench;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.passage.Announcements;
import verbatim.passage.PassageId;
import verbatim.review.presence.OwnWindow;
import verbatim.review.presence.Presence;
import verbatim.review.presence.Present;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.Who;
import verbatim.ui.component.Words;

/** Who else has the article open, as discs, each with the passage that they are on: a press goes there. Of many the last are counted. */
class PresentLine extends Span {

    /** So many discs leave room in their line for what was saved, and for its undo. */
    private static final int DISCS = 3;

    private final Presence presence;
    private final Consumer<PassageId> open;
    private final OwnWindow window;
    private List<Present> shown = List.of();
    private @Nullable ArticleId article;
    private @Nullable PassageId passage;

    /** @param open shows a passage */
    PresentLine(Presence presence, Announcements announcements, Consumer<PassageId> open) {
        this.presence = presence;
        this.open = open;
        window = presence.window();
        addClassName("vb-present");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Words.of(HeadLine.PRESENT));
        DeskNews.tellOfPresence(this, announcements, news -> {
            if (news.stream().anyMatch(change -> change.article().equals(article))) {
                draw();
            }
        });
    }

    /** The person who sits here looks at this. */
    void at(ArticleId now, @Nullable PassageId chosen) {
        boolean another = !now.equals(article);
        article = now;
        passage = chosen;
        if (isAttached()) {
            window.at(now, chosen);
            if (another) {
                draw();
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (article != null) {
            window.at(article, passage);
            draw();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        window.gone();
    }

    private void draw() {
        var now = article == null ? List.<Present>of() : presence.others(article);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        now.stream().limit(DISCS).map(this::disc).forEach(this::add);
        var more = now.stream().skip(DISCS).map(PresentLine::where).toList();
        if (!more.isEmpty()) {
            var count = new Span("+" + more.size());
            var names = String.join(" · ", more);
            count.getElement().setAttribute("role", "img").setAttribute("aria-label", names).setAttribute("title", names);
            add(count);
        }
    }

    private NativeButton disc(Present other) {
        var disc = new NativeButton();
        disc.add(new Who(other.name(), ""), new Span(other.label() == null ? "" : other.label()));
        disc.setTitle(where(other));
        disc.getElement().setAttribute("aria-label", where(other));
        disc.setEnabled(other.passage() != null);
        disc.addClickListener(click -> {
            if (other.passage() != null) {
                open.accept(other.passage());
            }
        });
        return disc;
    }

    private static String where(Present other) {
        return other.label() == null ? Words.of(HeadLine.IS_HERE, other.name()) : Words.of(HeadLine.IS_ON, other.name(), other.label());
    }
}
