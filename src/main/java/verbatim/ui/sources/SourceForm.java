package verbatim.ui.sources;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.ui.component.DayField;
import verbatim.ui.component.FormRefusal;
import verbatim.ui.component.KindAndTier;
import verbatim.ui.component.LanguageField;
import verbatim.ui.component.Words;

/** What a person writes about a source, as fields; sets and gets one record. */
class SourceForm extends Div {

    private final TextField title = new TextField(Words.of(SourcesLine.TITLE_OF));
    private final KindAndTier kindAndTier = new KindAndTier();
    private final ConfirmationFields asked = new ConfirmationFields();
    private final TextField speakers = new TextField(Words.of(SourcesLine.SPEAKERS));
    private final LanguageField language = new LanguageField();
    private final TextField event = new TextField(Words.of(SourcesLine.EVENT));
    private final TextField place = new TextField(Words.of(SourcesLine.PLACE));
    private final DayField date = new DayField(Words.of(SourcesLine.EVENT_DATE));
    private final TextField citation = new TextField(Words.of(SourcesLine.CITATION));
    private final TextField url = new TextField(Words.of(SourcesLine.ADDRESS));
    private final TextField archiveUrl = new TextField(Words.of(SourcesLine.ARCHIVE_ADDRESS));
    private final Checkbox confidential = new Checkbox(Words.of(SourcesLine.CONFIDENTIAL));
    private final TextField codename = new TextField(Words.of(SourcesLine.CODENAME));

    SourceForm() {
        addClassName("vb-details");
        title.setHelperText(Words.of(SourcesLine.SEEN));
        kindAndTier.onKind(kind -> asked.setVisible(kind == SourceKind.CONFIRMATION));
        asked.setVisible(false);
        speakers.setHelperText(Words.of(SourcesLine.SPEAKERS_HELP));
        citation.setHelperText(Words.of(SourcesLine.CITATION_HELP));
        url.setPlaceholder("https://");
        archiveUrl.setPlaceholder("https://");
        var meaning = new Paragraph(Words.of(SourcesLine.CONFIDENTIAL_MEANS));
        meaning.addClassName("vb-hint");
        meaning.setVisible(false);
        codename.setVisible(false);
        confidential.addValueChangeListener(change -> {
            codename.setVisible(change.getValue());
            meaning.setVisible(change.getValue());
            title.setHelperText(Words.of(change.getValue() ? SourcesLine.SEEN_BY_FEW : SourcesLine.SEEN));
        });
        add(title);
        add(kindAndTier.fields());
        add(asked, speakers, language, event, date, place, citation, url, archiveUrl, confidential, codename, meaning);
        wide(title, asked, event, citation, confidential, meaning);
    }

    private static void wide(Component... fields) {
        for (var field : fields) {
            field.getElement().getClassList().add("wide");
        }
    }

    /** Lets the first field have the focus when the form comes. */
    void takeFocus() {
        title.setAutofocus(true);
    }

    /** Offers this address as the source's own. */
    void propose(String address) {
        if (url.isEmpty()) {
            url.setValue(address);
        }
    }

    /** Tells where the source can be found, once that is written. */
    void onAddress(Consumer<String> listener) {
        url.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    void set(SourceDetails details) {
        title.setValue(details.title());
        kindAndTier.set(details.kind(), details.tier());
        asked.set(details.confirmation());
        speakers.setValue(orEmpty(details.speakers()));
        language.setValue(details.language());
        event.setValue(orEmpty(details.event()));
        place.setValue(orEmpty(details.eventPlace()));
        date.setValue(details.eventDate());
        citation.setValue(orEmpty(details.citation()));
        url.setValue(orEmpty(details.url()));
        archiveUrl.setValue(orEmpty(details.archiveUrl()));
        confidential.setValue(details.codename() != null);
        codename.setValue(orEmpty(details.codename()));
    }

    void bring(String address, String name) {
        url.setValue(address);
        title.setValue(name);
    }

    /** What was written; while no kind is chosen that of the least weight stands for it, which {@link #objections} refuses. */
    SourceDetails get() {
        var kind = kindAndTier.kind().orElse(SourceKind.PUBLICATION);
        return new SourceDetails(
                title.getValue(),
                kind,
                kindAndTier.tier().orElse(Tier.SECONDARY),
                citation.getValue(),
                url.getValue(),
                archiveUrl.getValue(),
                speakers.getValue(),
                event.getValue(),
                date.getValue(),
                place.getValue(),
                language.getValue(),
                confidential.getValue() ? codename.getValue() : null,
                kind == SourceKind.CONFIRMATION ? asked.get() : null);
    }

    /** Runs when kind or tier was chosen: what was said of them holds no more. */
    void onChosen(Runnable listener) {
        kindAndTier.onChosen(listener);
    }

    /** What stands against what was written, empty where nothing does. */
    List<Refusal> objections() {
        var found = new ArrayList<>(kindAndTier.objections());
        if (date.isInvalid() || asked.isVisible() && asked.isDayUnreadable()) {
            found.add(Refusal.of(FormRefusal.DAY_UNREADABLE));
        }
        if (confidential.getValue() && codename.getValue().isBlank()) {
            found.add(Refusal.of(FormRefusal.NO_CODENAME));
        }
        found.addAll(get().objections());
        return found;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
