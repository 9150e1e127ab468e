package verbatim.cli;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a backup says of itself: the entry {@value #ENTRY} of its zip file. One that lacks anything cannot be made.
 *
 * @param format the version of the file's own layout
 * @param schema the migration that the tables are at
 * @param takenAt the moment whose state it holds
 * @param tables in an order in which a row comes after those that it refers to, as far as there is one
 * @param sequences where each sequence stands
 */
record BackupManifest(int format, String schema, Instant takenAt, List<TableData> tables, List<SequenceState> sequences) {

    /** The layout that this version writes. It reads the one before as well, which knew no seal. */
    static final int FORMAT = 2;

    /** Its name in the zip file. */
    static final String ENTRY = "manifest.json";

    private static final Pattern SCHEMA = Pattern.compile("\\d{1,6}(\\.\\d{1,6})*");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    BackupManifest {
        require(SCHEMA.matcher(schema).matches(), "schema");
        Objects.requireNonNull(takenAt);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        require(!tables.isEmpty() && isEachOnce(tables, TableData::name), "tables");
        require(isEachOnce(sequences, SequenceState::name), "sequences");
    }

    /**
     * One table, whose rows stand in PostgreSQL's text COPY format in an entry of their own.
     *
     * @param columns all but the generated ones, in the order of the file
     * @param sha256 of the entry's bytes, hexadecimal
     */
    record TableData(String name, List<String> columns, long rows, String sha256) {

        TableData {
            columns = List.copyOf(columns);
            require(!name.isBlank() && rows >= 0 && SHA_256.matcher(sha256).matches(), "table");
        }

        /** The entry of the zip file that holds the rows. */
        String entry() {
            return entry(name);
        }

        /** The entry that holds the rows of a table. */
        static String entry(String table) {
            return "tables/" + table + ".copy";
        }
    }

    /**
     * A sequence that has been used.
     *
     * @param lastValue the value it gave last
     */
    record SequenceState(String name, long lastValue) {

        SequenceState {
            require(!name.isBlank(), "sequence");
        }
    }

    /** The rows of all tables. */
    long rows() {
        return tables.stream().mapToLong(TableData::rows).sum();
    }

    /** The first part of the schema's version: 10 of 010. */
    int schemaNumber() {
        return Integer.parseInt(schema.split("\\.", 2)[0]);
    }

    private static <T> boolean isEachOnce(List<T> things, Function<T, String> name) {
        return things.stream().map(name).distinct().count() == things.size();
    }

    private static void require(boolean held, String what) {
        if (!held) {
            throw new IllegalArgumentException("the manifest's " + what + " cannot be");
        }
    }
}
