package verbatim.ui.people;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import verbatim.account.AccountRefused;
import verbatim.account.Desk;
import verbatim.account.NewPerson;
import verbatim.account.OneTimePassword;
import verbatim.account.Person;
import verbatim.account.PersonRow;
import verbatim.account.Role;
import verbatim.account.Sessions;
import verbatim.account.SignInWays;
import verbatim.account.Staffing;
import verbatim.notice.people.NoticeChoices;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.report.ReportTemplates;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.HarmQuestion;
import verbatim.ui.component.Words;
import verbatim.ui.settings.AuditView;
import verbatim.ui.settings.ErasingView;
import verbatim.ui.settings.HouseStyleView;
import verbatim.ui.settings.WebhooksView;

/** The administrator's screen: who belongs to the desk, in which role, and what can be done about it. */
@Route("people")

@RolesAllowed("ADMIN")
@CssImport("./styles/people.css")
public class PeopleView extends Composite<Div> implements HasDynamicTitle {

    private final transient Staffing staffing;
    private final transient Desk desk;
    private final transient ReportTemplates templates;
    private final transient WaysIn ways;
    private final transient NoticeChoices notices;
    private final PeopleGrid grid;

    PeopleView(
            Staffing staffing, Desk desk, ReportTemplates templates, Sessions sessions, SignInWays signInWays, NoticeChoices notices,
            Announcements announcements, Clock clock) {
        grid = new PeopleGrid(this::actions, clock);
        this.staffing = staffing;
        this.desk = desk;
        this.templates = templates;
        this.ways = new WaysIn(staffing, sessions, signInWays, clock, this::done);
        this.notices = notices;
        var add = new Button(Words.of(StaffLine.ADD_PERSON), click -> new AddPersonDialog(this::add).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(
                link(Words.of(StaffLine.HOUSE_STYLE), HouseStyleView.class),
                link(Words.of(DeskLine.AUDIT), AuditView.class),
                link(Words.of(DeskLine.WEBHOOKS), WebhooksView.class),
                link(Words.of(DeskLine.ERASING), ErasingView.class),
                new Button(Words.of(TemplateLine.OPEN), click -> template()),
                new Button(Words.of(StaffLine.OPEN_SETTINGS), click -> settings()), add);
        actions.addClassName("vb-head-actions");
        var head = new Header(new H1(Words.of(StaffLine.PEOPLE)), actions);
        head.addClassName("vb-page-head");
        getContent().addClassName("vb-people");
        getContent().add(head, grid);
        DeskNews.tellOf(Set.of(DeskPart.PEOPLE), this, announcements, this::refresh);
    }

    private static RouterLink link(String words, Class<? extends Component> screen) {
        var link = new RouterLink(words, screen);
        link.addClassName("vb-button");
        return link;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        refresh();
    }

    private PersonActions actions(PersonRow row) {
        var person = row.person();
        return new PersonActions(
                row,
                () -> new ChangeRoleDialog(person, (seen, role) -> changeRole(person, seen, role)).open(),
                () -> confirmReset(person),
                () -> mailAddress(person),
                () -> confirmDeactivation(person),
                () -> reactivate(person),
                () -> ways.showSessions(person),
                ways.linking(person));
    }

    private void template() {
        new TemplateDialog(templates.now(), chosen -> {
                    templates.change(chosen);
                    done(Words.of(TemplateLine.SAVED));
                })
                .open();
    }

    private void settings() {
        new DeskDialog(desk.toChange(), (to, seen) -> {
                    desk.change(to, seen);
                    done(Words.of(StaffLine.SETTINGS_SAVED));
                })
                .open();
    }

    private void add(NewPerson newcomer) {
        var password = staffing.add(newcomer);
        refresh();
        show(newcomer.name(), newcomer.username(), password);
    }

    private void changeRole(Person person, Role seen, Role role) {
        staffing.changeRole(person.id(), seen, role);
        done(Words.of(StaffLine.ROLE_NOW, person.name(), Words.form("noun", role)));
    }

    private void mailAddress(Person person) {
        new MailAddressDialog(person, notices.address(person.id()).orElse(""), address -> {
                    notices.mailTo(person.id(), address);
                    done(Words.of(StaffLine.ADDRESS_NOW, person.name()));
                })
                .open();
    }

    private void confirmReset(Person person) {
        new HarmQuestion(
                        Words.of(StaffLine.RESET_QUESTION, person.name()),
                        Words.of(StaffLine.RESET_MEANS),
                        Words.of(StaffLine.RESET),
                        () -> show(person.name(), person.username(), staffing.resetPassword(person.id())))
                .open();
    }

    private void confirmDeactivation(Person person) {
        new HarmQuestion(
                        Words.of(StaffLine.DEACTIVATE_QUESTION, person.name()),
                        Words.of(StaffLine.DEACTIVATE_MEANS),
                        Words.of(StaffLine.DEACTIVATE),
                        () -> deactivate(person))
                .open();
    }

    private void deactivate(Person person) {
        try {
            staffing.deactivate(person.id());
            done(Words.of(StaffLine.DEACTIVATED_NOW, person.name()));
        } catch (AccountRefused refused) {
            tell(String.join(" ", Words.of(refused.refusals())));
        }
    }

    private void reactivate(Person person) {
        staffing.reactivate(person.id());
        done(Words.of(StaffLine.REACTIVATED_NOW, person.name()));
    }

    private void show(String name, String username, OneTimePassword password) {
        refresh();
        new OneTimePasswordDialog(name, username, password).open();
    }

    private void done(String sentence) {
        refresh();
        Notification.show(sentence, 4000, Notification.Position.BOTTOM_START);
    }

    /** For a step that has no dialog left to say it in. */
    private static void tell(String refusal) {
        var told = Notification.show(refusal, 8000, Notification.Position.MIDDLE);
        told.addThemeVariants(NotificationVariant.ERROR);
        told.setAssertive(true);
    }

    private void refresh() {
        grid.setItems(staffing.everyone());
    }

    @Override
    public String getPageTitle() {
        return Words.of(StaffLine.PEOPLE) + " · Verbatim";
    }
}
