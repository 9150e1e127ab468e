package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verbatim.passage.Finding;
import verbatim.passage.Flags;
import verbatim.passage.Flags.Mark;
import verbatim.passage.MaterialChange;
import verbatim.passage.PassageCard;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Translation;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.keys.NamedKeys;
import verbatim.ui.workbench.find.OriginalWordsOffer;
import verbatim.ui.workbench.step.Steps;

/** What an editor notes beside the finding: the flags, each with its key, and what belongs to a translation or an alteration. */
public class FlagsPanel extends Div {

    /** The flags, each with its box: they stay, and only what is ticked changes. */
    private final class Boxes extends Div {

        private final Map<Mark, FlagBox> all = new EnumMap<>(Mark.class);

        Boxes() {
            addClassName("vb-flags");
            for (var mark : Mark.values()) {
                var box = new FlagBox(label(mark));
                box.addValueChangeListener(change -> {
                    if (change.isFromClient() && !save(mark, change.getValue())) {
                        box.setValue(card.flags().has(mark));
                    }
                });
                var withKey = new Span(box);
                if (!PersonKeys.shown(NamedKeys.key(mark)).isEmpty()) {
                    withKey.getElement().appendChild(PersonKeys.key(NamedKeys.key(mark)).setAttribute("aria-hidden", "true"));
                }
                all.put(mark, box);
                add(withKey);
            }
        }

        void now(Flags flags, boolean open) {
            all.forEach((mark, box) -> {
                box.setValue(flags.has(mark));
                box.setEnabled(open);
            });
        }
    }

    private PassageCard card;
    private final Steps steps;
    private final QuoteChecking checking;
    private final RefusalLine refusal;
    private final DrawnParts parts = new DrawnParts();
    private final Boxes boxes = new Boxes();
    private boolean writing;

    /** A panel that shows nothing yet; {@link #now} follows. */
    FlagsPanel(PassageCard card, Steps steps, QuoteChecking checking, RefusalLine refusal) {
        this.card = card;
        this.steps = steps;
        this.checking = checking;
        this.refusal = refusal;
    }

    /**
     * The passage as it is now, or another one; only what shows something else of it is made anew.
     *
     * @param open whether the person may change it
     * @param saidIn the language in which the article says that the words were said, where it does
     */
    void now(PassageCard now, boolean open, Optional<String> saidIn) {
        card = now;
        var flags = now.flags();
        var drawn = new ArrayList<Component>();
        boxes.now(flags, open);
        drawn.add(boxes);
        if (asksForMeaning()) {
            drawn.add(parts.draw(
                    MaterialChangeField.class,
                    Arrays.asList(now.row().id(), flags.materialChange(), open),
                    () -> new MaterialChangeField(flags.materialChange(), !open, this::answer)));
        }
        if (flags.translated()) {
            drawn.add(parts.draw(
                    TranslationFields.class, List.of(now.row().id(), flags.translation(), open), () -> original(flags.translation(), open)));
        } else {
            writing = false;
            if (open && saidIn.isPresent()) {
                drawn.add(parts.draw(
                        OriginalWordsOffer.class,
                        List.of(now.row().id(), now.version(), saidIn),
                        () -> new OriginalWordsOffer(
                                now, steps, checking, refusal, List.of(OriginalWordsOffer.saidIn(saidIn.get())), () -> {})));
            }
        }
        DrawnParts.arrange(this, drawn);
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
        if (asksForMeaning()) {
            var before = card.flags().materialChange();
            answer(before == MaterialChange.MATERIAL ? MaterialChange.IMMATERIAL : MaterialChange.MATERIAL);
        }
    }

    private boolean asksForMeaning() {
        return card.row().finding() == Finding.ALTERED || card.flags().materialChange() != null;
    }

    /** What it is called. */
    public static String label(Mark mark) {
        return switch (mark) {
            case SECOND_HAND -> Words.of(CardLine.FLAG_SECOND_HAND);
            case TRANSLATED -> Words.of(CardLine.FLAG_TRANSLATED);
            case CONTEXT_CHECKED -> Words.of(CardLine.FLAG_CONTEXT);
            case ATTRIBUTION_CHECKED -> Words.of(CardLine.FLAG_ATTRIBUTION);
        };
    }

    private boolean save(Mark mark, boolean on) {
        return save(Words.of(CardLine.SAVED_FLAG, on ? "yes" : "no", label(mark)), card.flags().with(mark, on));
    }

    private boolean answer(MaterialChange answer) {
        return save(Words.of(CardLine.SAVED_MEANING, answer == MaterialChange.MATERIAL ? "yes" : "no"), card.flags().with(answer));
    }

    private TranslationFields original(Translation of, boolean open) {
        writing = false;
        return new TranslationFields(
                of, open, (what, particulars) -> save(what, card.flags().with(particulars)), inField -> writing = inField);
    }

    private boolean save(String what, Flags flags) {
        return steps.take(card, what, refusal,
                now -> checking.flag(now.row().id(), now.version(), flags));
    }
}
