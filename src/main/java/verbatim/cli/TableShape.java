package verbatim.cli;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A table of the desk as the database's catalogue describes it.
 *
 * @param columns all but the generated ones, whose values the database computes again
 */
record TableShape(String name, List<String> columns) {

    private static final String COLUMNS = """
            select c.relname, a.attname
              from pg_class c join pg_attribute a on a.attrelid = c.oid
             where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
               and c.relname <> 'flyway_schema_history'
               and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             order by c.relname, a.attnum""";

    private static final String REFERENCES = """
            select r.relname, t.relname
              from pg_constraint k join pg_class r on r.oid = k.conrelid join pg_class t on t.oid = k.confrelid
             where k.contype = 'f' and r.relnamespace = 'public'::regnamespace
               and t.relnamespace = 'public'::regnamespace""";

    /**
     * Refuses a connection whose tables lie elsewhere than in the schema that is read and filled here.
     *
     * @throws CommandFailed if the connection's schema is not {@code public}
     */
    static void requirePublicSchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_schema()")) {
            row.next();
            if (!"public".equals(row.getString(1))) {
                throw new CommandFailed(CommandRefusal.OTHER_DATABASE_SCHEMA, String.valueOf(row.getString(1)));
            }
        }
    }

    /** Flyway's own table is left out: restoring migrates, and so writes it anew. */
    static List<TableShape> all(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Map<String, Set<String>> references = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(COLUMNS)) {
                while (rows.next()) {
                    columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>()).add(rows.getString(2));
                }
            }
            try (ResultSet rows = statement.executeQuery(REFERENCES)) {
                while (rows.next()) {
                    references.computeIfAbsent(rows.getString(1), table -> new TreeSet<>()).add(rows.getString(2));
                }
            }
        }
        Set<String> ordered = new LinkedHashSet<>();
        Set<String> entered = new LinkedHashSet<>();
        columns.keySet().forEach(table -> place(table, references, entered, ordered));
        return ordered.stream().filter(columns::containsKey)
                .map(table -> new TableShape(table, columns.getOrDefault(table, List.of()))).toList();
    }

    /** A COPY of its columns in a direction such as {@code to stdout}. */
    String copy(Statement statement, String direction) throws SQLException {
        List<String> quoted = new ArrayList<>();
        for (String column : columns) {
            quoted.add(statement.enquoteIdentifier(column, true));
        }
        return "copy " + quotedName(statement) + quoted.stream().collect(Collectors.joining(", ", " (", ") "))
                + direction + " (format text, encoding 'UTF8')";
    }

    /** Its name as it stands in SQL. */
    String quotedName(Statement statement) throws SQLException {
        return "public." + statement.enquoteIdentifier(name, true);
    }

    /** Puts a table after those that it refers to; within a circle the deferred foreign keys have to do. */
    private static void place(String table, Map<String, Set<String>> references, Set<String> entered, Set<String> ordered) {
        if (entered.add(table)) {
            references.getOrDefault(table, Set.of()).forEach(target -> place(target, references, entered, ordered));
            ordered.add(table);
        }
    }
}
