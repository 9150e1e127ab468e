package verbatim.ui.settings;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import verbatim.account.AuditFilter;
import verbatim.account.AuditReading;
import verbatim.account.AuditTrail;
import verbatim.account.PersonRow;
import verbatim.account.Staffing;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** The administrator's screen for what left the desk, who looked at what is confidential, and what was done to the doors. */
@Route("settings/audit")
@RolesAllowed("ADMIN")
@CssImport("./styles/settings.css")
public class AuditView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final AuditReading reading;
    private final Staffing staffing;
    private final AuditFilterBar bar = new AuditFilterBar(AuditView::go);
    private final Paragraph count = new Paragraph();
    private final AuditGrid grid;
    private AuditFilter filter = AuditFilter.ALL;
    private ZoneId zone = ZoneId.systemDefault();

    AuditView(AuditReading reading, AuditTrail trail, Staffing staffing, Clock clock) {
        this.reading = reading;
        this.staffing = staffing;
        grid = new AuditGrid(reading, clock);
        var export = new Anchor(new AuditFile(reading, trail, clock).handler(() -> filter, () -> zone), Words.of(AuditLine.EXPORT));
        export.addClassName("vb-button");
        export.getElement().setAttribute("download", true);
        count.addClassName("vb-soft");
        count.getElement().setAttribute("role", "status");
        getContent().addClassNames("vb-page", "vb-audit");
        getContent().add(
                new Header(new H1(Words.of(AuditLine.TITLE)), export), new Paragraph(Words.of(AuditLine.ABOUT)), bar, count, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = AuditAddress.read(event.getLocation().getQueryParameters());
        zone = Moments.zone();
        bar.show(filter, staffing.everyone().stream().map(PersonRow::person).toList());
        var found = reading.count(filter, zone);
        count.setText(found < AuditReading.MOST ? Words.of(AuditLine.COUNT, found) : Words.of(AuditLine.FIRST_ONES, found));
        grid.show(filter, zone, found);
    }

    @Override
    public String getPageTitle() {
        return Words.of(AuditLine.TITLE) + " · Verbatim";
    }

    /** The address is the one place where the filter is kept. */
    private static void go(AuditFilter filter) {
        UI.getCurrent().navigate(AuditView.class, AuditAddress.of(filter));
    }
}
