package verbatim.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import verbatim.account.AccessTokens;
import verbatim.account.AccountRefused;
import verbatim.account.Role;
import verbatim.account.TokenScope;
import verbatim.ui.component.DayField;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Asks what a token is for, what it shall let in, and when it shall end. */
final class MakeTokenDialog extends WritingDialog {

    /** Takes what was written. */
    interface Making {
        void make(String name, TokenScope scope, Instant expires);
    }

    private static final int USUAL_DAYS = 90;
    private static final int LONGEST_NAME = 100;

    private final Clock clock;
    private final TextField name = new TextField(Words.of(TokenLine.NAME));
    private final RadioButtonGroup<TokenScope> scope = new RadioButtonGroup<>(Words.of(TokenLine.SCOPE));
    private final DayField expires = new DayField(Words.of(TokenLine.EXPIRES));
    private final RefusalLine refusal = new RefusalLine();

    MakeTokenDialog(Role role, Clock clock, Making making) {
        this.clock = clock;
        setHeaderTitle(Words.of(TokenLine.MADE_ONCE));
        addClassName("vb-dialog");
        name.setHelperText(Words.of(TokenLine.NAME_HELP));
        name.setMaxLength(LONGEST_NAME);
        name.setAutofocus(true);
        scope.addClassName("vb-role-choice");
        scope.setItems(role.includes(Role.ADMIN) ? TokenScope.values() : new TokenScope[] {TokenScope.READ, TokenScope.WRITE});
        scope.setItemLabelGenerator(each -> Words.of(each) + ". " + Words.form("description", each));
        scope.setValue(TokenScope.READ);
        var today = LocalDate.ofInstant(clock.instant(), Moments.zone());
        expires.setHelperText(Words.of(TokenLine.EXPIRES_HELP, AccessTokens.LONGEST.toDays()));
        expires.setMin(today.plusDays(1));
        expires.setMax(today.plusDays(AccessTokens.LONGEST.toDays()));
        expires.setValue(today.plusDays(USUAL_DAYS));
        var form = new VerticalLayout(name, scope, expires, refusal);
        form.setPadding(false);
        form.setAlignItems(VerticalLayout.Alignment.STRETCH);
        add(form);
        foot(new Button(Words.of(TokenLine.MAKE), click -> tryToMake(making)));
    }

    private void tryToMake(Making making) {
        refusal.clear();
        try {
            making.make(name.getValue(), scope.getValue(), end());
            close();
        } catch (AccountRefused refused) {
            refusal.show(refused);
        }
    }

    /** The first moment of the day; none that is written is none that will do. */
    private Instant end() {
        var day = expires.getValue();
        return day == null ? clock.instant() : day.atStartOfDay(Moments.zone()).toInstant();
    }
}
