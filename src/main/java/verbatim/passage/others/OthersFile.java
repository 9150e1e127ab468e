package verbatim.passage.others;

import java.util.List;
import verbatim.message.Refusal;

/**
 * A file of what others found, as it was read.
 *
 * @param name of the file, as people know it
 * @param sha256 of its bytes, in hex
 * @param columns of a table, in their order; none of annotations
 * @param rows in the order of the file
 * @param remarks what is to be said of the file as a whole
 */
public record OthersFile(String name, String sha256, List<Column> columns, List<OthersRow> rows, List<Refusal> remarks) {

    /**
     * A column of a table.
     *
     * @param head what stands in the first line
     * @param as what it is taken to hold
     */
    public record Column(String head, OthersColumn as) {}

    /** Keeps the lists from being changed later. */
    public OthersFile {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** @throws OthersRefused if it is a table, and nothing says which column holds the words of the article */
    public void requireWords() {
        if (!columns.isEmpty() && columns.stream().noneMatch(column -> column.as() == OthersColumn.WORDS)) {
            throw new OthersRefused(OthersRefusal.NO_WORDS_COLUMN);
        }
    }
}
