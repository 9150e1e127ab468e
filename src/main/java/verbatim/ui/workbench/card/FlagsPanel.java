package verbatim.ui.workbench.card;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Finding;
import verbatim.passage.Flags;
import verbatim.passage.Flags.Mark;
import verbatim.passage.MaterialChange;
import verbatim.passage.PassageCard;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Translation;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.workbench.find.OriginalWordsOffer;
import verbatim.ui.workbench.step.Steps;

/** What an editor notes beside the finding: the flags, each with its key, and what belongs to a translation or an alteration. */
public class FlagsPanel extends Div {

    private PassageCard card;
    private final boolean open;
    private final Steps steps;
    private final QuoteChecking checking;
    private final RefusalLine refusal;
    private boolean writing;

    FlagsPanel(
            PassageCard card, boolean open, Steps steps, QuoteChecking checking, RefusalLine refusal, Optional<String> saidIn) {
        this.card = card;
        this.open = open;
        this.steps = steps;
        this.checking = checking;
        this.refusal = refusal;
        var flags = card.flags();
        var row = new Div();
        row.addClassName("vb-flags");
        for (var mark : Mark.values()) {
            row.add(box(mark, flags.has(mark)));
        }
        add(row);
        if (asksForMeaning(card)) {
            add(new MaterialChangeField(flags.materialChange(), !open, this::answer));
        }
        if (flags.translated()) {
            add(translation(flags.translation()));
        } else if (open) {
            var told = saidIn.map(OriginalWordsOffer::saidIn).stream().toList();
            add(new OriginalWordsOffer(card, steps, checking, refusal, told, () -> {}));
        }
    }

    /** All that it shows of a passage; another one of which this is the same is shown by the same panel. */
    static List<?> matter(PassageCard shown, boolean open, Optional<String> saidIn) {
        return List.of(
                shown.flags(), asksForMeaning(shown), open,
                saidIn.map(language -> List.of(language, shown.row().id(), shown.version())));
    }

    /** The passage as it is now, or another one with the same flags. */
    void now(PassageCard now) {
        card = now;
    }

    /** Whether somebody is in a field whose words are saved when they leave it. */
    boolean isBeingWritten() {
        return writing;
    }

    /** Sets a flag, or takes it back; where that is not open, it is said why. */
    public void press(Mark mark) {
        save(mark, !card.flags().has(mark));
    }

    /** Says that the alteration changes the meaning; where that was said, that it does not. Only where it is asked. */
    public void pressMeaning() {
        if (asksForMeaning(card)) {
            var before = card.flags().materialChange();
            answer(before == MaterialChange.MATERIAL ? MaterialChange.IMMATERIAL : MaterialChange.MATERIAL);
        }
    }

    private static boolean asksForMeaning(PassageCard card) {
        return card.row().finding() == Finding.ALTERED || card.flags().materialChange() != null;
    }

    /** What it is called. */
    public static String label(Mark mark) {
        return switch (mark) {
            case SECOND_HAND -> "Second hand";
            case TRANSLATED -> "Translated";
            case CONTEXT_CHECKED -> "Context checked";
            case ATTRIBUTION_CHECKED -> "Attribution checked";
        };
    }

    /** The key that sets it, and takes it back. */
    public static String key(Mark mark) {
        return switch (mark) {
            case SECOND_HAND -> "h";
            case TRANSLATED -> "t";
            case CONTEXT_CHECKED -> "c";
            case ATTRIBUTION_CHECKED -> "v";
        };
    }

    private Span box(Mark mark, boolean on) {
        var box = new Checkbox(label(mark), on);
        box.setEnabled(open);
        box.addValueChangeListener(change -> {
            if (change.isFromClient() && !save(mark, change.getValue())) {
                box.setValue(on);
            }
        });
        var key = new Element("kbd").setText(key(mark)).setAttribute("aria-hidden", "true");
        var withKey = new Span(box);
        withKey.getElement().appendChild(key);
        return withKey;
    }

    private boolean save(Mark mark, boolean on) {
        return save((on ? "" : "not ") + label(mark).toLowerCase(Locale.ROOT), card.flags().with(mark, on));
    }

    private boolean answer(MaterialChange answer) {
        return save("meaning of the change", card.flags().with(answer));
    }

    private Div translation(Translation of) {
        var fields = new Div(
                text("Original words", of.originalWords(), words ->
                        new Translation(words, of.originalLanguage(), of.translator())),
                text("Their language", of.originalLanguage(), language ->
                        new Translation(of.originalWords(), language, of.translator())),
                text("Translated by", of.translator(), translator ->
                        new Translation(of.originalWords(), of.originalLanguage(), translator)));
        fields.addClassName("vb-fields");
        return fields;
    }

    private interface Particular {
        Translation with(String words);
    }

    private TextField text(String label, @Nullable String value, Particular particular) {
        var field = new TextField(label);
        field.setValue(value == null ? "" : value);
        field.setReadOnly(!open);
        field.addFocusListener(focus -> writing = true);
        field.addBlurListener(blur -> writing = false);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save("%s “%s”".formatted(label.toLowerCase(Locale.ROOT), change.getValue()),
                        card.flags().with(particular.with(change.getValue())));
            }
        });
        return field;
    }

    private boolean save(String what, Flags flags) {
        return steps.take(card, what, refusal,
                now -> checking.flag(now.row().id(), now.version(), flags));
    }
}
