package verbatim.text.wording.style;

import org.springframework.modulith.NamedInterface;

/** A line of a house style's list that cannot be read; the message says which, and why, to whoever wrote it. */
@NamedInterface("wording")
public final class BadStyleLine extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final StyleList list;
    private final int line;

    BadStyleLine(StyleList list, int line, String why) {
        super("line " + line + ": " + why);
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
