package verbatim.ui.sources;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleReading;
import verbatim.document.DocumentFormat;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.passage.EvidenceId;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceReading;
import verbatim.source.SourceRefused;
import verbatim.source.SourceSheet;
import verbatim.source.capture.SnapshotId;
import verbatim.source.capture.SnapshotReading;
import verbatim.source.capture.SnapshotText;
import verbatim.text.TextDirection;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.Moments;
import verbatim.ui.component.NotOnThisDesk;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/**
 * The text of a source: in the address its number, or its id where only that is known; with a passage and the evidence that
 * ties it to the source, the words are marked and stand beside the quote. See {@link ShownPlace}.
 */
@Route("source/:source/:snapshot")
@PermitAll
public class SnapshotView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SNAPSHOT = "snapshot";

    private final SourceReading sources;
    private final SnapshotReading snapshots;
    private final SourceKeeping keeping;
    private final PassageReading passages;
    private final ArticleReading articles;
    private final Clock clock;
    private String title = "";
    private @Nullable SnapshotText shown;

    SnapshotView(
            SourceReading sources,
            SnapshotReading snapshots,
            SourceKeeping keeping,
            PassageReading passages,
            ArticleReading articles,
            Announcements announcements,
            Clock clock) {
        this.sources = sources;
        this.snapshots = snapshots;
        this.keeping = keeping;
        this.clock = clock;
        this.passages = passages;
        this.articles = articles;
        addClassName("vb-snapshot");
        DeskNews.tellOf(Set.of(DeskPart.SOURCES), this, announcements, this::leaveIfConfidential);
    }

    /** The route's parameters for a text by its number. */
    static RouteParameters at(SourceId source, int number) {
        return at(source, Integer.toString(number));
    }

    /** The route's parameters for a text by its id. */
    public static RouteParameters at(SourceId source, SnapshotId snapshot) {
        return at(source, snapshot.value().toString());
    }

    /** What follows the question mark where a passage is to stand beside the text: what ties it to the source. */
    public static QueryParameters beside(PassageId passage, EvidenceId evidence) {
        return ShownPlace.of(passage, evidence);
    }

    /** The same for a place where the passage's words may stand, before it is evidence; spans in UTF-16 units of the text. */
    public static QueryParameters beside(PassageId passage, List<verbatim.text.Span> spans) {
        return ShownPlace.of(passage, spans);
    }

    private static RouteParameters at(SourceId source, String snapshot) {
        return new RouteParameters(
                new RouteParam(SourceView.SOURCE, source.value().toString()), new RouteParam(SNAPSHOT, snapshot));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var text = parameters.get(SourceView.SOURCE)
                .flatMap(SourceView::id)
                .flatMap(source -> text(source, parameters.get(SNAPSHOT).orElse("")))
                .orElseThrow(() -> new NotOnThisDesk(SourcesLine.NO_SUCH_TEXT));
        title = text.title();
        shown = text;
        show(text, ShownPlace.of(event.getLocation().getQueryParameters(), passages));
    }

    /** A text that a person may not see is as one that is not there. */
    private Optional<SnapshotText> text(SourceId source, String snapshot) {
        try {
            var known = sources.sheet(source);
            if (known.isPresent() && known.get().confidential()) {
                // To read its text is a look, and recorded as one.
                keeping.identity(source);
            }
            return known.stream()
                    .flatMap(sheet -> snapshots.of(sheet.id()).snapshots().stream())
                    .filter(row -> snapshot.equals(Integer.toString(row.number())) || snapshot.equals(row.id().value().toString()))
                    .findFirst()
                    .flatMap(row -> snapshots.text(row.id()));
        } catch (SourceRefused notForThisPerson) {
            return Optional.empty();
        }
    }

    /** A text of a source that has just become confidential is not shown on: to read it is a look, for whoever may. */
    private void leaveIfConfidential() {
        if (shown != null && !shown.ref().confidential()) {
            sources.sheet(shown.source()).filter(SourceSheet::confidential).ifPresent(sheet -> {
                removeAll();
                getUI().ifPresent(window -> window.navigate(SourceView.class, SourcesView.at(sheet.id())));
            });
        }
    }

    @Override
    public String getPageTitle() {
        return TextDirection.inLine(title) + " · Verbatim";
    }

    private void show(SnapshotText text, ShownPlace place) {
        removeAll();
        var audio = text.audio();
        var recording = audio == null ? null : new Recording(audio, text.title());
        var shown = new SourceText();
        shown.show(text, place.spansIn(text), recording);
        var reading = new Section(shown);
        reading.addClassName("vb-reading");
        reading.getElement().setAttribute("aria-label", Words.of(ScreenLine.TEXT)).setAttribute("tabindex", "0");
        var body = new Div(reading);
        body.addClassName("body");
        place.card().ifPresent(card -> {
            var headline = articles.headlines(List.of(card.article())).getOrDefault(card.article(), "");
            var spokenBy = place.evidence().map(row -> row.cited().spokenBy()).orElseGet(() -> text.spokenBy(place.spansIn(text)));
            body.add(new QuoteBeside(card, headline, place.evidence().orElse(null), spokenBy, text));
            body.addClassName("compared");
        });
        add(head(text, recording), body);
    }

    private Header head(SnapshotText text, @Nullable Recording recording) {
        var sheet = new RouterLink(Words.of(SourcesLine.ABOUT_SOURCE), SourceView.class, SourcesView.at(text.source()));
        sheet.addClassName("vb-button");
        var arrival = text.arrival();
        var meta = new Div();
        meta.add(Words.parts(
                SourcesLine.TEXT_FACTS,
                arrival.number(),
                DocumentFormat.valueOf(arrival.format()),
                arrival,
                arrival.capturedBy(),
                Moments.shown(Moments.day(arrival.capturedAt(), clock), arrival.capturedAt()),
                SnapshotsPanel.hash(arrival.sha256())));
        meta.addClassName("meta");
        var tier = new Span(Words.form("label", text.ref().tier()));
        tier.addClassName("vb-pill");
        tier.setTitle(Words.of(text.ref().tier()));
        var name = new H1(text.title());
        name.add(" ");
        name.add(tier);
        var head = new Header(new Div(name, meta, new ReadDoubts(text.warnings())));
        if (recording != null) {
            recording.setId("recording");
            head.add(recording);
        }
        head.add(sheet);
        return head;
    }
}
