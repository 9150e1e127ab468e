package verbatim.ui.component;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Locale;
import verbatim.text.TextParser;

/** A language by its name, or by the tag of one that is not listed. Its value is the tag: "en". */
public class LanguageField extends ComboBox<String> {

    /** No language yet. */
    public LanguageField() {
        super(Words.of(ScreenLine.LANGUAGE));
        setItems(TextParser.languages());
        setAllowCustomValue(true);
        addCustomValueSetListener(custom -> setValue(custom.getDetail().strip()));
        setItemLabelGenerator(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Words.language().locale()));
        setHelperText(Words.of(ScreenLine.LANGUAGE_HELP));
    }
}
