package verbatim.ui.component;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a long list as a grid asks for them, by how many stand before: read after a row that is known already, so that
 * what is far down costs what the top costs.
 *
 * @param <R> a row
 */
public class KeptPages<R> {

    /** Of so many rows one is kept. */
    private static final int APART = 50;

    /** Reads rows. */
    public interface Source<R> {
        /** So many at most, after this row and so many more; from the first on where that is null. */
        List<R> read(@Nullable R after, int skip, int limit);
    }

    private final Source<R> source;

    /** Rows by how many stand before the next. */
    private final TreeMap<Integer, R> kept = new TreeMap<>();

    /** Of a list of which nothing is known yet. */
    public KeptPages(Source<R> source) {
        this.source = source;
    }

    /** Up to so many rows, with so many before them. */
    public List<R> rows(int offset, int limit) {
        var known = kept.floorEntry(offset);
        var rows = known == null
                ? source.read(null, offset, limit)
                : source.read(known.getValue(), offset - known.getKey(), limit);
        int end = offset + rows.size();
        if (!rows.isEmpty() && end - (known == null ? 0 : known.getKey()) >= APART) {
            kept.put(end, rows.getLast());
        }
        return rows;
    }
}
