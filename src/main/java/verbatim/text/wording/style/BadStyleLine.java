package verbatim.text.wording.style;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** A line of a house style's list that cannot be read; it says which, and why, to whoever wrote it. */
@NamedInterface("wording")
public final class BadStyleLine extends Refused {

    private static final long serialVersionUID = 1L;

    private final StyleList list;
    private final int line;

    /** @param about what the fault speaks of */
    BadStyleLine(StyleList list, int line, StyleFault fault, Object... about) {
        super(List.of(Refusal.of(StyleFault.IN_LINE, line, Refusal.of(fault, about))));
        this.list = list;
        this.line = line;
    }

    /** The list that it stands in. */
    public StyleList list() {
        return list;
    }

    /** Its number in that list, counted from 1. */
    public int line() {
        return line;
    }
}
