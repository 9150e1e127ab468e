package verbatim.ui.sources;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.document.BroughtFile;
import verbatim.document.DocumentReading;
import verbatim.source.capture.Capturing;
import verbatim.ui.component.FileField;
import verbatim.ui.component.FormRefusal;
import verbatim.ui.component.FormRefused;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** Where a source's text comes from: pasted, a file, an address, or nowhere yet. */
class CaptureForm extends Div {

    /** A way in which a text comes. */
    enum Way {
        NONE(SourcesLine.NO_TEXT),
        PASTE(SourcesLine.BY_PASTE),
        FILE(SourcesLine.BY_FILE),
        ADDRESS(SourcesLine.BY_ADDRESS);

        private final SourcesLine words;

        Way(SourcesLine words) {
            this.words = words;
        }
    }

    private final Capturing capturing;
    private final boolean optional;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>(Words.of(ScreenLine.TEXT));
    private final TextArea pasted = new TextArea(Words.of(SourcesLine.TEXT_ITSELF));
    private final FileField file;
    private final TextField address = new TextField(Words.of(SourcesLine.TEXT_ADDRESS));
    private final Paragraph noFetching = new Paragraph(
            Words.of(SourcesLine.NO_FETCHING));
    private @Nullable BroughtFile chosen;

    /** @param optional whether the text may come later; the form then stands at the head of others, and takes the focus */
    CaptureForm(Capturing capturing, boolean optional) {
        this.capturing = capturing;
        this.optional = optional;
        addClassName("vb-fields");
        way.setItems(optional ? Way.values() : new Way[] {Way.PASTE, Way.FILE, Way.ADDRESS});
        way.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        way.setItemLabelGenerator(each -> Words.of(each.words));
        way.setValue(Way.PASTE);
        way.addValueChangeListener(change -> showWay());
        pasted.setAutofocus(optional);
        pasted.setMinRows(6);
        pasted.setMaxRows(14);
        pasted.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        pasted.setMaxLength(DocumentReading.LONGEST_TEXT);
        pasted.setPlaceholder(Words.of(SourcesLine.PASTE_HINT));
        file = new FileField(
                Words.of(SourcesLine.CHOOSE_FILE),
                Words.of(SourcesLine.FILE_HINT),
                DocumentReading.LARGEST_FILE,
                this::hold);
        file.accept(Words.of(SourcesLine.NOT_TEXT), ".txt", ".md", ".srt", ".vtt", ".sbv", ".ttml", ".dfxp", ".pdf", ".docx", ".html", ".htm", ".eml");
        address.setPlaceholder("https://");
        address.setHelperText(Words.of(SourcesLine.ADDRESS_HINT));
        noFetching.addClassName("vb-soft");
        add(way, pasted, file, address, noFetching);
        showWay();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        showWay();
    }

    /** Gives back the room of the file before. */
    private void hold(@Nullable BroughtFile file) {
        if (chosen != null) {
            chosen.close();
        }
        chosen = file;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        hold(null);
    }

    private void showWay() {
        var now = way.getValue();
        pasted.setVisible(now == Way.PASTE);
        file.setVisible(now == Way.FILE);
        // Asked only once the form stands on the screen.
        var canFetch = isAttached() && now == Way.ADDRESS && capturing.canFetch();
        address.setVisible(canFetch);
        noFetching.setVisible(now == Way.ADDRESS && !canFetch);
    }

    /** Tells from where the text is fetched, once that is written. */
    void onAddress(Consumer<String> listener) {
        address.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    /** Offers to fetch from this address. */
    void propose(@Nullable String url) {
        if (url != null && address.isEmpty()) {
            address.setValue(url);
        }
    }

    /** Fetches from this address unless somebody chooses otherwise. */
    void fetchFrom(String url) {
        way.setValue(Way.ADDRESS);
        address.setValue(url);
    }

    /**
     * What reads the text; empty where none is wanted.
     *
     * @throws FormRefused if the text is wanted but not there
     */
    Optional<BackgroundCapture.Reading> reading() {
        return switch (way.getValue()) {
            case NONE -> Optional.empty();
            case PASTE -> {
                var words = pasted.getValue();
                if (optional && words.isBlank()) {
                    yield Optional.empty();
                }
                yield Optional.of(progress -> capturing.paste(words, progress));
            }
            case FILE -> {
                var taken = chosen;
                if (taken == null) {
                    throw new FormRefused(FormRefusal.NO_FILE_CHOSEN);
                }
                // The reading may still be under way when the form is gone.
                var held = taken.again();
                yield Optional.of(progress -> {
                    try (held) {
                        return capturing.file(held, progress);
                    }
                });
            }
            case ADDRESS -> {
                var url = address.getValue();
                if (url.isBlank()) {
                    throw new FormRefused(FormRefusal.NO_ADDRESS_WRITTEN);
                }
                yield Optional.of(progress -> capturing.address(url.strip(), progress));
            }
        };
    }
}
