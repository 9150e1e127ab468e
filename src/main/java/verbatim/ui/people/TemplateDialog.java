package verbatim.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;
import verbatim.report.Logo;
import verbatim.report.ReportRefused;
import verbatim.report.ReportTemplate;
import verbatim.ui.component.FileField;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** How the desk's reports look: the language of their own words, and the logo at their head. */
final class TemplateDialog extends WritingDialog {

    private final Div shown = new Div();
    private final Button without = new Button(Words.of(TemplateLine.WITHOUT_LOGO), click -> show(null));
    private @Nullable Logo logo;

    /** @param onSave takes what was chosen */
    TemplateDialog(ReportTemplate now, Consumer<ReportTemplate> onSave) {
        setHeaderTitle(Words.of(TemplateLine.TITLE));
        setWidth("min(520px, 94vw)");
        var language = new Select<Locale>();
        language.setLabel(Words.of(TemplateLine.LANGUAGE));
        language.setItems(Sentences.LANGUAGES);
        language.setItemLabelGenerator(one -> one == null ? Words.of(TemplateLine.OF_WHO_ASKS) : one.getDisplayLanguage(Words.language().locale()));
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(Words.of(TemplateLine.OF_WHO_ASKS));
        language.setValue(now.language());
        var refusal = new RefusalLine();
        var file = new FileField(Words.of(TemplateLine.LOGO), Words.of(TemplateLine.LOGO_HINT), Logo.LARGEST_FILE, (brought, ui) -> {
            try (brought) {
                var read = Logo.of(brought.bytes());
                ui.access(() -> show(read));
            }
        });
        shown.addClassName("vb-logo");
        show(now.logo());
        var fields = new Div(language, shown, file, without, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        foot(new Button(Words.of(TemplateLine.SAVE), click -> {
            try {
                onSave.accept(new ReportTemplate(language.getValue(), logo, now.version()));
                close();
            } catch (ReportRefused refused) {
                refusal.show(refused);
            }
        }));
    }

    private void show(@Nullable Logo chosen) {
        logo = chosen;
        shown.removeAll();
        without.setVisible(chosen != null);
        if (chosen != null) {
            shown.add(new Image(chosen.asAddress(), Words.of(TemplateLine.LOGO_SHOWN)));
        }
    }
}
