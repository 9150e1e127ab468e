package verbatim.ui.notices;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.IntStream;
import verbatim.notice.people.Digest;
import verbatim.notice.people.NoticeChoice;
import verbatim.notice.people.NoticeChoices;
import verbatim.notice.people.NoticeKind;
import verbatim.notice.people.NoticeRefused;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** Where everybody chooses what they want to be told, where, and when. */
@Route("settings/notices")
@PermitAll
public class NoticeChoiceView extends Composite<Div> implements HasDynamicTitle {

    private final transient NoticeChoices choices;
    private final CheckboxGroup<NoticeKind> inApp = kinds(NoticesLine.IN_APP);
    private final CheckboxGroup<NoticeKind> byMail = kinds(NoticesLine.BY_MAIL);
    private final TextField address = new TextField(Words.of(NoticesLine.ADDRESS));
    private final RadioButtonGroup<Digest> digest = new RadioButtonGroup<>(Words.of(NoticesLine.DIGEST));
    private final Select<Integer> hour = new Select<>();
    private final RefusalLine refusal = new RefusalLine();
    private final Paragraph said = new Paragraph();

    NoticeChoiceView(NoticeChoices choices) {
        this.choices = choices;
        address.setHelperText(Words.of(choices.mailsAreSent() ? NoticesLine.ADDRESS_HELP : NoticesLine.NO_SERVER));
        address.setMaxLength(254);
        address.setWidth("min(420px, 100%)");
        address.getElement().setAttribute("autocomplete", "email");
        digest.setItems(Digest.values());
        digest.setItemLabelGenerator(Words::of);
        hour.setLabel(Words.of(NoticesLine.HOUR));
        hour.setHelperText(Words.of(NoticesLine.HOUR_HELP));
        hour.setItems(IntStream.range(0, 24).boxed().toList());
        hour.setItemLabelGenerator("%02d:00"::formatted);
        digest.addValueChangeListener(chosen -> hour.setVisible(chosen.getValue() == Digest.DAILY));
        said.getElement().setAttribute("role", "status");
        var save = new Button(Words.of(ScreenLine.SAVE), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(inApp, byMail, address, digest, hour);
        fields.addClassName("vb-fields");
        getContent().addClassName("vb-page");
        getContent().add(new Header(new H1(Words.of(NoticesLine.CHOICE_TITLE))), fields, new Paragraph(Words.of(NoticesLine.WHAT_IS_IN_IT)), refusal, save, said);
    }

    private static CheckboxGroup<NoticeKind> kinds(NoticesLine label) {
        var group = new CheckboxGroup<NoticeKind>(Words.of(label));
        group.setItems(NoticeKind.values());
        group.setItemLabelGenerator(Words::of);
        return group;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var now = choices.own();
        inApp.setValue(now.inApp());
        byMail.setValue(now.byMail());
        address.setValue(now.address() == null ? "" : now.address());
        digest.setValue(now.digest());
        hour.setValue(now.hour());
        hour.setVisible(now.digest() == Digest.DAILY);
        choices.lastFault().ifPresent(fault -> refusal.say(Words.of(NoticesLine.NOT_SENT, fault)));
    }

    private void save() {
        refusal.clear();
        said.setText("");
        try {
            choices.choose(new NoticeChoice(address.getValue(), inApp.getValue(), byMail.getValue(), digest.getValue(), hour.getValue()));
            said.setText(Words.of(NoticesLine.SAVED));
        } catch (NoticeRefused refused) {
            refusal.show(refused);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of(NoticesLine.CHOICE_TITLE) + " · Verbatim";
    }
}
