package verbatim.ui.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures, for a picture and for the table beside it.
 *
 * @param shape of the picture
 * @param first what stands above the names of the rows
 * @param parts the columns of the table, and the parts of each mark
 * @param beside what further columns of the table are called, of which the picture shows nothing
 */
record Figures(Shape shape, String first, List<Part> parts, List<String> beside, List<Row> rows) {

    /** How the picture is made. */
    enum Shape {
        /** Side by side, for what goes on in time. */
        COLUMNS,
        /** One below the other, for what has names. */
        BARS
    }

    /**
     * A part of each mark.
     *
     * @param colour the variable of the style sheets for it
     * @param strength how much of that colour, above 0 and up to 1
     */
    record Part(String name, String colour, double strength) {}

    /**
     * A mark.
     *
     * @param colour the variable for it instead of that of its parts; empty for theirs
     * @param beside further cells, which have no place in the picture
     */
    record Row(String name, String colour, List<Cell> cells, List<Cell> beside) {

        /** In the colours of its parts. */
        Row(String name, List<Cell> cells, List<Cell> beside) {
            this(name, "", cells, beside);
        }
    }

    /**
     * A figure.
     *
     * @param value as large as it is drawn
     * @param said as it is written
     * @param address where it leads, relative to the application; null for nowhere
     */
    record Cell(double value, String said, @Nullable String address) {

        /** Of so many. Nothing leads nowhere. */
        static Cell of(int count, String said, String address) {
            return new Cell(count, said, count == 0 ? null : address);
        }
    }
}
