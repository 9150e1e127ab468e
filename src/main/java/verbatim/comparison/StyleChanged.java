package verbatim.comparison;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** Another house style has come to hold since a person saw the one that they changed. */
public class StyleChanged extends Refused {

    private final String holds;

    /** @param holds version of the style that holds now */
    public StyleChanged(String holds) {
        super(List.of(Refusal.of(ComparisonRefusal.NEWER_STYLE, holds)));
        this.holds = holds;
    }

    /** Version of the style that holds now. */
    public String holds() {
        return holds;
    }
}
