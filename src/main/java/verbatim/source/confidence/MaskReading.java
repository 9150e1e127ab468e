package verbatim.source.confidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.source.Confirmation;
import verbatim.source.SourceId;
import verbatim.source.SourceStood;
import verbatim.source.confidence.Masking.Mask;

/** Reads what must be hidden of the confidential sources, and from whom. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class MaskReading {

    /** So much of a title is named in a record of a search. */
    private static final int LONGEST_TITLE = 120;

    /** Sources whose names are kept. */
    private static final int MOST_KEPT = 200;

    private static final String CONFIDENTIAL = """
            select s.id, s.codename, s.title, s.citation, s.url, s.archive_url, s.speakers, s.asked_whom,
                   array(select distinct n from snapshot t, unnest(t.speakers) n
                         where t.source_id = s.id and n <> '') as labels,
                   array(select unnest(array[c.before, c.after]) from source_change c where c.source_id = s.id) as was
            from source s where s.codename is not null
            """;

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;

    /** By all that a source was ever called: a long hearing has many names, and a card is read at each save. */
    private final Map<List<String>, HiddenNames> kept = new LinkedHashMap<>(16, 0.75f, true);

    MaskReading(JdbcClient jdbc, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
    }

    /** What is hidden from the person who is signed in: the sources that he or she is not named on. */
    public Masking forMe() {
        return masking(jdbc.sql(CONFIDENTIAL + """
                        and not exists (
                            select 1 from source_confidant c where c.source_id = s.id and c.person_id = :person)""")
                .param("person", currentPerson.require().id().value()));
    }

    /** What the person who is signed in knows and others may not: the confidential sources that he or she is named on. */
    public Masking whatIKnow() {
        return masking(jdbc.sql(CONFIDENTIAL + """
                        and exists (
                            select 1 from source_confidant c where c.source_id = s.id and c.person_id = :person)""")
                .param("person", currentPerson.require().id().value()));
    }

    /** What is hidden on paper and in files, whoever asks for them: they leave the desk. */
    public Masking forPrint() {
        return masking(jdbc.sql(CONFIDENTIAL));
    }

    /** What one confidential source hides, from whomever; nothing where it is none. */
    public Masking of(SourceId source) {
        return masking(jdbc.sql(CONFIDENTIAL + " and s.id = :source").param("source", source.value()));
    }

    private Masking masking(JdbcClient.StatementSpec confidential) {
        Map<SourceId, Mask> masks = new HashMap<>();
        confidential.query(row -> {
            masks.put(new SourceId(row.getObject("id", UUID.class)), mask(row));
        });
        return masks.isEmpty() ? Masking.NONE : new Masking(masks);
    }

    /** By all that it was ever called: what was written down of it then is still there. */
    private Mask mask(ResultSet row) throws SQLException {
        var names = new ArrayList<>(List.of((String[]) row.getArray("labels").getArray()));
        var phrases = new ArrayList<@Nullable String>();
        for (var column : List.of("title", "citation", "url", "archive_url")) {
            phrases.add(row.getString(column));
        }
        for (var column : List.of("speakers", "asked_whom")) {
            Stream.ofNullable(row.getString(column)).forEach(names::add);
        }
        for (var words : (String[]) row.getArray("was").getArray()) {
            var was = SourceStood.read(words);
            var details = was.details();
            if (details == null) {
                // Nobody knows what is what in it: each line is hidden, and what stands behind a colon in it.
                Stream.ofNullable(was.asWritten())
                        .flatMap(String::lines)
                        .flatMap(line -> Stream.of(line, line.substring(line.indexOf(": ") + 1)))
                        .forEach(phrases::add);
            } else {
                phrases.addAll(Arrays.asList(details.title(), details.citation(), details.url(), details.archiveUrl()));
                Stream.ofNullable(details.speakers()).forEach(names::add);
                Stream.ofNullable(details.confirmation()).map(Confirmation::askedWhom).forEach(names::add);
            }
        }
        return Masking.mask(row.getString("codename"), hiding(names.stream().distinct().toList()), phrases, LONGEST_TITLE);
    }

    private HiddenNames hiding(List<String> names) {
        synchronized (kept) {
            var known = kept.get(names);
            if (known == null) {
                known = HiddenNames.of(names);
                kept.put(names, known);
                if (kept.size() > MOST_KEPT) {
                    kept.remove(kept.keySet().iterator().next());
                }
            }
            return known;
        }
    }
}
