package verbatim.ui.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.account.CurrentPerson;
import verbatim.article.ArticleReading;
import verbatim.passage.Announcements;
import verbatim.passage.ArticleSources;
import verbatim.passage.DeskPart;
import verbatim.review.ArticleList;
import verbatim.source.SourceId;
import verbatim.source.SourceIdentity;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceReading;
import verbatim.source.SourceRefused;
import verbatim.source.SourceSheet;
import verbatim.source.capture.SourceMaterial;
import verbatim.text.TextDirection;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.NotOnThisDesk;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;

/** A source's sheet: what it is, its texts and attachments, and which articles are checked against it. */
@Route("source/:source")
@PermitAll
public class SourceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String SOURCE = "source";

    private final SourceReading sources;
    private final SourceKeeping keeping;
    private final ArticleSources articleSources;
    private final SourceParts make;
    private final ArticleReading articles;
    private final ArticleList list;
    private final CurrentPerson currentPerson;
    private final Div page = new Div();
    private final RefusalLine refusal = new RefusalLine();
    private @Nullable SourceSheet sheet;

    /** Who a confidential source is, once the person has looked. */
    private @Nullable SourceIdentity identity;

    SourceView(
            SourceReading sources,
            SourceKeeping keeping,
            ArticleSources articleSources,
            SourceParts make,
            ArticleReading articles,
            ArticleList list,
            CurrentPerson currentPerson,
            Announcements announcements) {
        this.sources = sources;
        this.keeping = keeping;
        this.articleSources = articleSources;
        this.make = make;
        this.currentPerson = currentPerson;
        this.articles = articles;
        this.list = list;
        page.addClassName("vb-page");
        add(page);
        DeskNews.tellOf(Set.of(DeskPart.SOURCES), this, announcements, this::renew);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(SOURCE).flatMap(SourceView::id);
        identity = null;
        refusal.clear();
        show(id.flatMap(sources::sheet).orElseThrow(() -> new NotOnThisDesk(SourcesLine.NO_SUCH_SOURCE)));
    }

    /** The identity that a part of an address writes out; empty where it is none. */
    static Optional<SourceId> id(String text) {
        try {
            return Optional.of(new SourceId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return sheet == null ? "Verbatim" : TextDirection.inLine(sheet.details().title()) + " · Verbatim";
    }

    private void show(SourceSheet now) {
        sheet = now;
        page.removeAll();
        var material = make.material(now);
        page.add(head(now, material), refusal);
        var facts = new Div(make.facts(now, identity == null ? now.details() : identity.details()));
        if (now.confidential()) {
            facts.add(make.confidence(now, mayKnow(now), identity != null, this::reveal, this::reload));
        }
        facts.add(new UsedByPanel(articles.headlines(articleSources.checkedAgainst(now.id())), this::checkAgainst));
        var changes = identity == null ? now.changes() : identity.changes();
        if (!changes.isEmpty()) {
            facts.add(make.history(changes));
        }
        var sheetParts = new Div(facts);
        sheetParts.addClassName("vb-sheet");
        // What was captured of a confidential source shows who it is: only behind a look that is recorded.
        if (mayKnow(now) && (!now.confidential() || identity != null)) {
            sheetParts.add(new Div(
                    make.snapshots(now, material), make.attachments(now, material, this::reload), make.moving(now, this::reload)));
        }
        page.add(sheetParts);
    }

    private Header head(SourceSheet now, SourceMaterial material) {
        var title = new H1(now.details().title());
        var head = new Header(title);
        if (now.confidential()) {
            title.add(" ");
            title.add(new ConfidentialWord());
        }
        if (mayKnow(now)) {
            var capture = new Button(Words.of(material.snapshots().isEmpty() ? SourcesLine.CAPTURE_ITS_TEXT : SourcesLine.CAPTURE_AGAIN), click -> capture());
            if (material.snapshots().isEmpty()) {
                capture.addThemeVariants(ButtonVariant.PRIMARY);
            }
            head.add(new Button(Words.of(SourcesLine.CORRECT), click -> correct()), capture);
        }
        return head;
    }

    private boolean mayKnow(SourceSheet now) {
        var me = currentPerson.require().id();
        return !now.confidential() || now.confidants().stream().anyMatch(confidant -> confidant.id().equals(me));
    }

    /** Shows what others have changed of it. */
    private void renew() {
        if (sheet != null) {
            sources.sheet(sheet.id()).filter(now -> !now.equals(sheet)).ifPresent(this::show);
        }
    }

    private void reload() {
        Optional.ofNullable(sheet).flatMap(now -> sources.sheet(now.id())).ifPresent(this::show);
    }

    private void capture() {
        if (sheet != null && mayKnow(sheet)) {
            make.capture(sheet, this::reload).open();
        }
    }

    private void checkAgainst() {
        if (sheet != null) {
            var source = sheet.id();
            new CheckAgainstDialog(list, article -> {
                        articleSources.lay(article, source);
                        reload();
                    })
                    .open();
        }
    }

    private void correct() {
        if (sheet == null || !mayKnow(sheet)) {
            return;
        }
        if (sheet.confidential() && identity == null) {
            // What is to be corrected must be seen first.
            reveal();
        }
        make.correct(sheet, identity == null ? sheet.details() : identity.details(), () -> {
                    identity = null;
                    reload();
                })
                .open();
    }

    private void reveal() {
        if (sheet != null) {
            try {
                identity = keeping.identity(sheet.id());
                reload();
            } catch (SourceRefused refused) {
                refusal.show(refused);
            }
        }
    }
}
