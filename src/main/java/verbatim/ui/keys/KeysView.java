package verbatim.ui.keys;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import verbatim.account.AccountRefused;
import verbatim.account.Keymap;
import verbatim.account.OwnKeys;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.Words;

/**
 * Where everybody chooses by which keys they work, screen by screen. A key is typed into its field, and holds from then on; one that does
 * something else already is refused, with what it does.
 */
@Route("keys")
@PermitAll
public class KeysView extends Composite<Div> implements HasDynamicTitle {

    private final transient OwnKeys ownKeys;
    private final RadioButtonGroup<Keymap.Letters> letters = new RadioButtonGroup<>(Words.of(KeysLine.LETTERS));
    private final Div screens = new Div();

    /** The fields of one key, which may stand for several screens. */
    private final Map<String, List<TextField>> fields = new HashMap<>();

    KeysView(OwnKeys ownKeys) {
        this.ownKeys = ownKeys;
        letters.setItems(Keymap.Letters.values());
        letters.setItemLabelGenerator(when -> Words.of(when));
        letters.addClassName("vb-languages");
        letters.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(PersonKeys.now().with(change.getValue()));
            }
        });
        var back = new Button(Words.of(KeysLine.STANDARD), click -> {
            keep(Keymap.STANDARD);
            show();
        });
        getContent().addClassName("vb-page");
        getContent().add(
                new Header(new H1(Words.of(KeysLine.TITLE)), back), new Paragraph(Words.of(KeysLine.WHAT_FOR)), letters,
                new Paragraph(Words.of(KeysLine.ALWAYS)), screens);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        show();
    }

    private void show() {
        letters.setValue(PersonKeys.now().letters());
        screens.removeAll();
        fields.clear();
        for (var screen : KeyScreen.values()) {
            var heading = new H2(Words.of(screen));
            heading.addClassName("vb-label");
            var list = new DescriptionList();
            list.addClassNames("vb-facts", "vb-own-keys");
            NamedKeys.of(screen).forEach(row -> list.add(keys(row), new DescriptionList.Description(row.does())));
            screens.add(new Section(heading, list));
        }
    }

    private DescriptionList.Term keys(NamedKeys row) {
        var keys = new DescriptionList.Term();
        for (var standard : row.keys()) {
            if (row.areChanged()) {
                keys.add(field(row, standard));
            } else {
                keys.getElement().appendChild(PersonKeys.key(standard));
            }
        }
        return keys;
    }

    private TextField field(NamedKeys row, String standard) {
        var field = new TextField();
        field.setAriaLabel(Words.of(KeysLine.FIELD, row.does(), standard));
        field.setMaxLength(1);
        field.setAutoselect(true);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setValue(PersonKeys.now().of(standard));
        field.addClassName("vb-key-field");
        field.addValueChangeListener(change -> {
            // An empty field is one in which the new key is about to be typed.
            if (change.isFromClient() && !change.getValue().isEmpty()) {
                change(field, standard, change.getValue());
            }
        });
        field.addBlurListener(left -> field.setValue(PersonKeys.now().of(standard)));
        fields.computeIfAbsent(standard, key -> new ArrayList<>()).add(field);
        return field;
    }

    private void change(TextField field, String standard, String key) {
        var all = NamedKeys.all();
        var taken = PersonKeys.now().taken(key, standard, NamedKeys.standards(all));
        field.setInvalid(taken.isPresent());
        if (taken.isPresent()) {
            var does = all.stream().filter(row -> row.keys().contains(taken.get())).findFirst().orElseThrow().does();
            field.setErrorMessage(Words.of(KeysLine.TAKEN, key, does));
            return;
        }
        try {
            keep(PersonKeys.now().with(standard, key));
            fields.getOrDefault(standard, List.of()).stream().filter(other -> other != field).forEach(other -> other.setValue(key));
        } catch (AccountRefused unfit) {
            field.setInvalid(true);
            field.setErrorMessage(Words.of(unfit));
        }
    }

    private void keep(Keymap keys) {
        ownKeys.keep(keys);
        PersonKeys.set(UI.getCurrent(), keys);
    }

    @Override
    public String getPageTitle() {
        return Words.of(KeysLine.TITLE) + " · Verbatim";
    }
}
