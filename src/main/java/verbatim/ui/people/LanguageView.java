package verbatim.ui.people;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.stream.Stream;
import verbatim.account.CurrentPerson;
import verbatim.account.OwnLanguage;
import verbatim.message.Sentences;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/**
 * Where everybody chooses the language of their screens. It is a screen of its own, so that nothing that is being written
 * stands on it: the page is loaded anew, for every word of it changes. Other windows stay as they are until they are, too.
 */
@Route("language")
@PermitAll
public class LanguageView extends Composite<Div> implements HasDynamicTitle {

    private static final String CHOSEN = LanguageView.class.getName();

    private final transient OwnLanguage ownLanguage;
    private final transient CurrentPerson currentPerson;
    private final RadioButtonGroup<Locale> languages = new RadioButtonGroup<>(Words.of(ScreenLine.LANGUAGE));

    private final Paragraph said = new Paragraph();

    LanguageView(OwnLanguage ownLanguage, CurrentPerson currentPerson) {
        this.ownLanguage = ownLanguage;
        this.currentPerson = currentPerson;
        // The root stands for no language of one's own: a group has no item that is null.
        languages.setItems(Stream.concat(Stream.of(Locale.ROOT), Sentences.LANGUAGES.stream()).toList());
        languages.setItemLabelGenerator(LanguageView::name);
        languages.addClassName("vb-languages");
        var save = new Button(Words.of(ScreenLine.SAVE), click -> choose());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("vb-page");
        getContent().add(
                new Header(new H1(Words.of(LanguageLine.TITLE))),
                new Paragraph(Words.of(LanguageLine.WHAT_FOR)),
                languages,
                new Paragraph(Words.of(LanguageLine.OTHER_WINDOWS)),
                save,
                said);
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    /** Each in itself, so that whoever came upon a language that they cannot read finds their own. */
    private static String name(Locale language) {
        if (language.equals(Locale.ROOT)) {
            return Words.of(LanguageLine.AS_BROWSER);
        }
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        languages.setValue(currentPerson.language().orElse(Locale.ROOT));
        var session = attach.getSession();
        if (session.getAttribute(CHOSEN) != null) {
            session.setAttribute(CHOSEN, null);
            said.setText(Words.of(LanguageLine.SAVED));
            said.getElement().callJsFunction("focus");
        }
    }

    private void choose() {
        var chosen = languages.getValue();
        ownLanguage.choose(chosen == null || chosen.equals(Locale.ROOT) ? null : chosen);
        // The page that comes says it, and takes the focus there that went with this one.
        UI.getCurrent().getSession().setAttribute(CHOSEN, true);
        UI.getCurrent().getPage().reload();
    }

    @Override
    public String getPageTitle() {
        return Words.of(LanguageLine.TITLE) + " · Verbatim";
    }
}
