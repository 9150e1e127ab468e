package verbatim.source;

import java.util.Set;
import verbatim.message.Worded;

/** How close a source stands to the words, closest first. The tiers of a source hierarchy as fact-check desks use it. */
public enum Tier implements Worded {
    /** A recording of the event, or the post itself. */
    RECORDING(1),
    /** An official transcript or document. */
    TRANSCRIPT(2),
    /** The reporter's own recording or notes. */
    REPORTER(3),
    /** Confirmation by the speaker or a spokesperson. */
    CONFIRMATION(4),
    /** An independent publication. */
    PUBLICATION(5),
    /** A single secondary source. */
    SECONDARY(6);

    private final int number;

    Tier(int number) {
        this.number = number;
    }

    /** 1, the closest, to 6. */
    public int number() {
        return number;
    }

    /** Its words can follow "a"; its "label" is printed beside a source: "tier 2". */
    @Override
    public Set<String> forms() {
        return Set.of("label");
    }

    /** Whether it stands close enough to the words to be enough alone; what is further away needs a second one. */
    public boolean isFirstHand() {
        return number <= CONFIRMATION.number;
    }
}
