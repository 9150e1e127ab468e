package verbatim.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.shared.Registration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import verbatim.message.Refusal;
import verbatim.source.SourceKind;
import verbatim.source.Tier;

/**
 * What kind of source it is and how close it stands to the words, to be chosen: neither is presumed, for a letter that
 * is taken for an official transcript weighs too much. The tier follows the kind and can be corrected.
 */
public class KindAndTier {

    private final Select<SourceKind> kind = new Select<>();
    private final Select<Tier> tier = new Select<>();

    /** To choose among all kinds but these. */
    public KindAndTier(SourceKind... without) {
        kind.setLabel(Words.of(ScreenLine.KIND));
        kind.setItems(Arrays.stream(SourceKind.values()).filter(one -> !List.of(without).contains(one)).toList());
        kind.setItemLabelGenerator(Words::of);
        kind.setPlaceholder(Words.of(ScreenLine.CHOOSE));
        tier.setLabel(Words.of(ScreenLine.TIER));
        tier.setItems(Tier.values());
        tier.setItemLabelGenerator(value -> value.number() + " – " + Words.of(value));
        tier.setPlaceholder(Words.of(ScreenLine.TIER_NOT_SET));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                tier.setValue(change.getValue().usualTier());
            }
        });
    }

    /** The two fields, in their order. */
    public Component[] fields() {
        return new Component[] {kind, tier};
    }

    /** Sets both. */
    public void set(SourceKind ofKind, Tier ofTier) {
        kind.setValue(ofKind);
        tier.setValue(ofTier);
    }

    /** Hears of the kind once it is chosen. */
    public Registration onKind(Consumer<SourceKind> listener) {
        return kind.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    /** Runs when kind or tier was chosen. */
    public void onChosen(Runnable listener) {
        kind.addValueChangeListener(change -> listener.run());
        tier.addValueChangeListener(change -> listener.run());
    }

    /** The kind; empty while none is chosen. */
    public Optional<SourceKind> kind() {
        return kind.getOptionalValue();
    }

    /** The tier; empty while none is chosen. */
    public Optional<Tier> tier() {
        return tier.getOptionalValue();
    }

    /** What is still to be chosen; empty where nothing is. */
    public List<Refusal> objections() {
        return kind().isPresent() && tier().isPresent()
                ? List.of()
                : List.of(Refusal.of(FormRefusal.KIND_NOT_CHOSEN));
    }

    /** Shows both, or neither. */
    public void show(boolean visible) {
        kind.setVisible(visible);
        tier.setVisible(visible);
    }
}
