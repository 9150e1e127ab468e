package verbatim.ui.workbench.card;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Translation;
import verbatim.ui.component.Words;

/**
 * Of what the printed words are a translation: the words as said, their language, who translated them. Where a translation
 * alone is on record, that is said in the place of the words.
 */
final class TranslationFields extends Div {

    /** Keeps what was entered. */
    interface Keeping {
        /**
         * @param what in words, for who hears of it
         * @return whether it is kept
         */
        boolean keep(String what, Translation particulars);
    }

    private final boolean open;
    private final Keeping keeping;
    private final Consumer<Boolean> writing;

    /** @param writing told when somebody goes into a field whose words are saved when they leave it, and out of it */
    TranslationFields(Translation of, boolean open, Keeping keeping, Consumer<Boolean> writing) {
        this.open = open;
        this.keeping = keeping;
        this.writing = writing;
        addClassName("vb-fields");
        if (!of.originalUnseen()) {
            add(text(Words.of(CardLine.ORIGINAL_WORDS), of.originalWords(), of::withOriginal));
        }
        if (of.originalWords() == null) {
            add(unseen(of));
        }
        add(
                text(Words.of(CardLine.ORIGINAL_LANGUAGE), of.originalLanguage(), of::withLanguage),
                text(Words.of(CardLine.TRANSLATED_BY), of.translator(), of::withTranslator));
    }

    private FlagBox unseen(Translation of) {
        var box = new FlagBox(Words.of(CardLine.ORIGINAL_UNSEEN));
        box.setValue(of.originalUnseen());
        box.setEnabled(open);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()
                    && !keeping.keep(Words.of(CardLine.SAVED_FLAG, change.getValue() ? "yes" : "no", box.label()), of.unseen(change.getValue()))) {
                box.setValue(of.originalUnseen());
            }
        });
        return box;
    }

    private TextField text(String label, @Nullable String value, Function<String, Translation> particular) {
        var field = new TextField(label);
        field.setValue(value == null ? "" : value);
        field.setReadOnly(!open);
        field.addFocusListener(focus -> writing.accept(true));
        field.addBlurListener(blur -> writing.accept(false));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keeping.keep(Words.of(CardLine.SAVED_PARTICULAR, label, change.getValue()), particular.apply(change.getValue()));
            }
        });
        return field;
    }
}
