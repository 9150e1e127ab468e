package verbatim.passage;

import java.util.Set;
import verbatim.message.Worded;

/** What a note is. It decides in which reports it stands: a legal remark only in those for the lawyers. */
public enum NoteKind implements Worded {
    /** Anything worth writing down. */
    REMARK,
    /** How a figure was arrived at. */
    CALCULATION,
    /** What the author of the article is to be asked. */
    AUTHOR,
    /** What a lawyer said or is to be told. */
    LEGAL;

    @Override
    public Set<String> forms() {
        return Set.of("several");
    }
}
