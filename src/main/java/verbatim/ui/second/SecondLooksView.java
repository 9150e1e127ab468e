package verbatim.ui.second;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import verbatim.account.CurrentPerson;
import verbatim.account.Role;
import verbatim.passage.Announcements;
import verbatim.review.second.LookHandingIn;
import verbatim.review.second.LookRow;
import verbatim.review.second.LookState;
import verbatim.review.second.SecondLooks;
import verbatim.review.second.SecondRefused;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.NewsLine;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.keys.KeyScreen;
import verbatim.ui.keys.RowKeys;

/** What whoever sits here is to look at a second time, what is free to take, and what they have handed in. */
@Route("second-looks")
@PermitAll
@CssImport("./styles/second.css")
public class SecondLooksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SecondLooks looks;
    private final LookHandingIn handingIn;
    private final Clock clock;
    private final NewerLine newer = new NewerLine(this::show);
    private final RefusalLine refusal = new RefusalLine();
    private final Div lists = new Div();
    private final RowKeys keys = new RowKeys(KeyScreen.LOOKS);
    private List<List<LookRow>> shown = List.of();

    SecondLooksView(SecondLooks looks, LookHandingIn handingIn, CurrentPerson currentPerson, Clock clock, Announcements announcements) {
        this.looks = looks;
        this.handingIn = handingIn;
        this.clock = clock;
        addClassNames("vb-page", "vb-second");
        var head = new Header(new H1(Words.of(SecondLine.TITLE)));
        if (currentPerson.require().role().includes(Role.REVIEWER)) {
            var agreement = new RouterLink(Words.of(SecondLine.AGREEMENT), AgreementView.class);
            agreement.addClassName("vb-button");
            head.add(agreement);
        }
        add(head, new Paragraph(Words.of(SecondLine.ABOUT)), newer, refusal, lists, keys);
        DeskNews.tell(this, announcements, news -> renew());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private List<List<LookRow>> read() {
        return List.of(looks.open(), looks.free(), looks.handedIn());
    }

    private void show() {
        newer.setVisible(false);
        refusal.clear();
        shown = read();
        lists.removeAll();
        var all = List.of(
                new LookList(SecondLine.TO_LOOK_AT, shown.get(0), clock, row -> LookList.link(row, Words.of(SecondLine.LOOK_TITLE, row.label()))),
                new LookList(SecondLine.FREE, shown.get(1), clock, this::takeButton),
                new LookList(SecondLine.HANDED_IN, shown.get(2), clock, row -> LookList.link(row, Words.of(SecondLine.COMPARE))));
        all.forEach(lists::add);
        keys.over(all.stream().map(LookList::ways).flatMap(List::stream).toList());
        if (shown.stream().allMatch(List::isEmpty)) {
            var nothing = new Div(new Paragraph(Words.of(SecondLine.NOTHING)));
            nothing.addClassName("vb-empty");
            lists.add(nothing);
        }
    }

    private Button takeButton(LookRow row) {
        var take = new Button(Words.of(SecondLine.TAKE), click -> take(row));
        take.setAriaLabel(Words.of(ScreenLine.STEP_ON, SecondLine.TAKE, row.label()));
        return take;
    }

    private void take(LookRow row) {
        try {
            handingIn.take(row.id());
            UI.getCurrent().navigate(LookView.class, LookView.at(row.id()));
        } catch (SecondRefused refused) {
            show();
            refusal.show(refused);
        }
    }

    /** What the person writes here themselves is no news. */
    private void renew() {
        if (!plain(read()).equals(plain(shown))) {
            newer.say(Words.of(NewsLine.DESK_WENT_ON));
        }
    }

    private static List<?> plain(List<List<LookRow>> lists) {
        return lists.stream()
                .map(list -> list.stream().map(row -> List.of(row.id(), row.state() == LookState.HANDED_IN, row.words(), row.gone())).toList())
                .toList();
    }

    @Override
    public String getPageTitle() {
        return Words.of(SecondLine.TITLE) + " · Verbatim";
    }
}
