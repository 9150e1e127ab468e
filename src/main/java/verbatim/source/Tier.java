package verbatim.source;

/** How close a source stands to the words, closest first. The tiers of a source hierarchy as fact-check desks use it. */
public enum Tier {
    /** A recording of the event, or the post itself. */
    RECORDING(1, "recording or original post"),
    /** An official transcript or document. */
    TRANSCRIPT(2, "official transcript or document"),
    /** The reporter's own recording or notes. */
    REPORTER(3, "reporter's recording or notes"),
    /** Confirmation by the speaker or a spokesperson. */
    CONFIRMATION(4, "confirmation by the speaker or a spokesperson"),
    /** An independent publication. */
    PUBLICATION(5, "independent publication"),
    /** A single secondary source. */
    SECONDARY(6, "single secondary source");

    private final int number;
    private final String words;

    Tier(int number, String words) {
        this.number = number;
        this.words = words;
    }

    /** 1, the closest, to 6. */
    public int number() {
        return number;
    }

    /** What the tier is, in words that can follow "a". */
    public String words() {
        return words;
    }

    /** Whether it stands close enough to the words to be enough alone; what is further away needs a second one. */
    public boolean isFirstHand() {
        return number <= CONFIRMATION.number;
    }

    /** As printed beside a source: "tier 2". */
    public String label() {
        return "tier " + number;
    }
}
