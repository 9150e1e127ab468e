package verbatim.ui.others;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import verbatim.passage.Finding;
import verbatim.passage.OthersPlan.Choices;
import verbatim.passage.others.OthersColumn;

/** What somebody brings, and what they have decided of it so far. */
class OthersGiven {

    final String name;
    final byte[] bytes;
    private final Set<Integer> leftOut = new HashSet<>();
    private Map<Integer, OthersColumn> columns = Map.of();
    private Map<String, Finding> meanings = Map.of();

    OthersGiven(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    Map<Integer, OthersColumn> columns() {
        return columns;
    }

    /** Other columns make other rows. */
    void columns(Map<Integer, OthersColumn> all) {
        columns = all;
        leftOut.clear();
    }

    void meanings(Map<String, Finding> all) {
        meanings = all;
    }

    void keep(int row, boolean isBrought) {
        if (isBrought) {
            leftOut.remove(row);
        } else {
            leftOut.add(row);
        }
    }

    /** As they stand now. */
    Choices choices() {
        return new Choices(leftOut, meanings);
    }
}
