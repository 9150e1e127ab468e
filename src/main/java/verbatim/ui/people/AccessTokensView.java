package verbatim.ui.people;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import verbatim.account.AccessTokens;
import verbatim.account.CurrentPerson;
import verbatim.account.Role;
import verbatim.account.TokenRow;
import verbatim.account.TokenState;
import verbatim.ui.component.HarmQuestion;
import verbatim.ui.component.Words;

/** The tokens by which programs act in one's name; for administrators those of the whole desk too. */
@Route("tokens")
@PermitAll
public class AccessTokensView extends Composite<Div> implements HasDynamicTitle {

    private static final int SAID_MS = 4000;

    private final AccessTokens tokens;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final Div own = new Div();
    private final Div others = new Div();

    AccessTokensView(AccessTokens tokens, CurrentPerson currentPerson, Clock clock) {
        this.tokens = tokens;
        this.currentPerson = currentPerson;
        this.clock = clock;
        var tryIt = new Anchor("api/try", Words.of(TokenLine.TRY));
        tryIt.addClassName("vb-button");
        tryIt.getElement().setAttribute("router-ignore", true);
        tryIt.setTarget("_blank");
        var make = new Button(Words.of(TokenLine.MAKE), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("vb-page");
        getContent().add(
                new Header(new H1(Words.of(TokenLine.TITLE)), tryIt, make), new Paragraph(Words.of(TokenLine.WHAT_FOR)), own, others);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        show();
    }

    private void show() {
        own.removeAll();
        others.removeAll();
        var mine = tokens.own();
        if (mine.isEmpty()) {
            own.add(new Paragraph(Words.of(TokenLine.NONE)));
        }
        mine.forEach(row -> own.add(new TokenBox(row, false, clock, () -> ask(row))));
        var me = currentPerson.require();
        if (me.role().includes(Role.ADMIN)) {
            showOthers(tokens.working().stream().filter(row -> !row.owner().equals(me.id())).toList());
        }
    }

    private void showOthers(List<TokenRow> rows) {
        if (!rows.isEmpty()) {
            others.add(new H2(Words.of(TokenLine.ALL)));
            rows.forEach(row -> others.add(new TokenBox(row, true, clock, () -> ask(row))));
        }
    }

    private void make() {
        new MakeTokenDialog(currentPerson.require().role(), clock, (name, scope, expires) -> {
                    var token = tokens.make(name, scope, expires);
                    show();
                    new FreshTokenDialog(name.strip(), token).open();
                })
                .open();
    }

    private void ask(TokenRow row) {
        if (row.state(clock.instant()) == TokenState.WORKS) {
            new HarmQuestion(
                            Words.of(TokenLine.END_QUESTION, row.name()),
                            Words.of(TokenLine.END_MEANS),
                            Words.of(TokenLine.END),
                            () -> end(row))
                    .open();
        }
    }

    private void end(TokenRow row) {
        tokens.end(row.id());
        show();
        Notification.show(Words.of(TokenLine.ENDED, row.name()), SAID_MS, Notification.Position.BOTTOM_START);
    }

    @Override
    public String getPageTitle() {
        return Words.of(TokenLine.TITLE) + " · Verbatim";
    }
}
