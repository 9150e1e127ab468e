package verbatim.cli;

import java.time.Instant;
import java.util.List;

/**
 * What a backup says of itself: the entry {@value #ENTRY} of its zip file.
 *
 * @param format the version of the file's own layout
 * @param schema the migration that the tables are at
 * @param takenAt the moment whose state it holds
 * @param tables in an order in which a row comes after those that it refers to, as far as there is one
 * @param sequences where each sequence stands
 */
record BackupManifest(int format, String schema, Instant takenAt, List<TableData> tables, List<SequenceState> sequences) {

    /** The layout that this version writes, and the only one that it reads. */
    static final int FORMAT = 1;

    /** Its name in the zip file. */
    static final String ENTRY = "manifest.json";

    /**
     * One table, whose rows stand in PostgreSQL's text COPY format in an entry of their own.
     *
     * @param columns all but the generated ones, in the order of the file
     * @param sha256 of the entry's bytes, hexadecimal
     */
    record TableData(String name, List<String> columns, long rows, String sha256) {

        /** The entry of the zip file that holds the rows. */
        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    /**
     * A sequence that has been used.
     *
     * @param lastValue the value it gave last
     */
    record SequenceState(String name, long lastValue) {}

    /** The rows of all tables. */
    long rows() {
        return tables.stream().mapToLong(TableData::rows).sum();
    }
}
