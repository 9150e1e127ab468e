package verbatim.passage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import verbatim.message.Refusal;

/**
 * Which steps on a passage are open to somebody, and what bars the others.
 *
 * @param bars the steps that are not open
 */
public record Allowed(Map<PassageStep, Bar> bars) {

    /** Keeps the map from being changed later. */
    public Allowed {
        bars = Map.copyOf(bars);
    }

    static Allowed where(Function<PassageStep, Optional<Bar>> bar) {
        var bars = new EnumMap<PassageStep, Bar>(PassageStep.class);
        for (var step : PassageStep.values()) {
            bar.apply(step).ifPresent(found -> bars.put(step, found));
        }
        return new Allowed(bars);
    }

    /** Whether it can be taken as things are. */
    public boolean is(PassageStep step) {
        return !bars.containsKey(step);
    }

    /**
     * Whether it belongs to where the passage is and to the person's role, so that a screen offers it. Something may still
     * be missing, or another person have to take it: that is said where it is tried.
     */
    public boolean offers(PassageStep step) {
        var bar = bars.get(step);
        return bar == null || bar.kind() == Bar.Kind.PERSON || bar.kind() == Bar.Kind.MISSING;
    }

    /** What bars it; empty where it is open. */
    public List<Refusal> refusals(PassageStep step) {
        var bar = bars.get(step);
        return bar == null ? List.of() : bar.refusals();
    }
}
