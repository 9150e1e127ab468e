package verbatim.ui.second;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleReading;
import verbatim.passage.Announcements;
import verbatim.review.second.Agreement;
import verbatim.review.second.AgreementReading;
import verbatim.review.second.Kappa;
import verbatim.review.second.SampleDrawing;
import verbatim.ui.component.DayField;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.NewsLine;
import verbatim.ui.component.Words;

/** How far first and second findings agree, of the desk over some days, of an article or of a sample: for reviewers. */
@Route("second-looks/agreement")
@RolesAllowed({"REVIEWER", "ADMIN"})
@CssImport("./styles/second.css")
@CssImport("./styles/work.css")
public class AgreementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AgreementReading reading;
    private final SampleDrawing drawing;
    private final ArticleReading articles;
    private final Clock clock;
    private final NewerLine newer = new NewerLine(this::show);
    private final Div page = new Div();
    private AgreementAddress address = AgreementAddress.ALL;
    private @Nullable Agreement shown;

    AgreementView(AgreementReading reading, SampleDrawing drawing, ArticleReading articles, Clock clock, Announcements announcements) {
        this.reading = reading;
        this.drawing = drawing;
        this.articles = articles;
        this.clock = clock;
        addClassNames("vb-page", "vb-second");
        add(new Header(new H1(Words.of(SecondLine.AGREEMENT_TITLE)), ClosedArticleView.toLooks()), new Paragraph(Words.of(SecondLine.AGREEMENT_ABOUT)), newer, page);
        DeskNews.tell(this, announcements, news -> renew());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AgreementAddress.of(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        newer.setVisible(false);
        var agreement = reading.of(address.scope());
        shown = agreement;
        page.removeAll();
        page.add(scope());
        var quotes = new AgreementTable(SecondLine.QUOTES, agreement.quotes(), address);
        page.add(quotes);
        if (agreement.claims().pairs() > 0) {
            page.add(new AgreementTable(SecondLine.CLAIMS, agreement.claims(), address));
        }
        agreement.uncounted().forEach((why, count) -> page.add(new Paragraph(Words.of(SecondLine.NOT_COUNTED, count, why))));
        page.add(new Paragraph(Words.of(SecondLine.WAITING, agreement.waiting()) + " " + Words.of(SecondLine.DIFFERENCES, agreement.undecided())));
        var pair = address.pair();
        page.add(new GivenList(heading(pair), reading.looks(address.scope(), pair), drawing, clock, this::show));
        if (pair != null) {
            page.add(link(Words.of(SecondLine.ALL_LOOKS), address.withPair(null)));
        }
        var samples = reading.samples();
        if (!samples.isEmpty()) {
            page.add(new H2(Words.of(SecondLine.SAMPLES)), new SampleList(samples, clock));
        }
    }

    private static String heading(Kappa.@Nullable Pair pair) {
        return pair == null ? Words.of(SecondLine.LOOKS) : Words.of(SecondLine.LOOKS_OF_PAIR, pair.first(), pair.second());
    }

    /** Of what it is; of the desk between which days. */
    private Div scope() {
        var row = new Div();
        row.addClassName("vb-row");
        if (address.article() != null) {
            var headline = articles.headlines(List.of(address.article())).getOrDefault(address.article(), "");
            row.add(new H2(Words.of(SecondLine.OF_ARTICLE, headline)), link(Words.of(SecondLine.ALL_OF_DESK), AgreementAddress.ALL));
        } else if (address.sample() != null) {
            row.add(new H2(Words.of(SecondLine.OF_SAMPLE)), link(Words.of(SecondLine.ALL_OF_DESK), AgreementAddress.ALL));
        } else {
            row.add(new H2(Words.of(SecondLine.OF_DESK)), day(SecondLine.FROM), day(SecondLine.UNTIL));
        }
        return row;
    }

    private DatePicker day(SecondLine which) {
        var field = new DatePicker(Words.of(which), which == SecondLine.FROM ? address.from() : address.until());
        field.setI18n(DayField.written());
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> UI.getCurrent().navigate(
                AgreementView.class, (which == SecondLine.FROM ? address.from(change.getValue()) : address.until(change.getValue())).parameters()));
        return field;
    }

    static RouterLink link(String words, AgreementAddress to) {
        var link = new RouterLink(words, AgreementView.class);
        link.setQueryParameters(to.parameters());
        return link;
    }

    private void renew() {
        if (!reading.of(address.scope()).equals(shown)) {
            newer.say(Words.of(NewsLine.DESK_WENT_ON));
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of(SecondLine.AGREEMENT_TITLE) + " · Verbatim";
    }
}
