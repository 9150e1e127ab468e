package verbatim.source;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.AuditSubject;
import verbatim.account.AuditTrail;
import verbatim.account.FreshId;
import verbatim.account.PersonId;

/** Who may know who a confidential source is. Everybody may of one that is not confidential. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Confidants {

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    Confidants(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Whether a person may know who a source is. */
    public boolean mayKnow(SourceId source, PersonId person) {
        return jdbc.sql("""
                        select exists (select 1 from source where id = :source and codename is null)
                            or exists (select 1 from source_confidant where source_id = :source and person_id = :person)""")
                .param("source", source.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether a person is named on a source: on no others than those that are confidential, or once were. */
    boolean isNamed(SourceId source, PersonId person) {
        return jdbc.sql("select exists (select 1 from source_confidant where source_id = :source and person_id = :person)")
                .param("source", source.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** @throws SourceRefused if the person may not know who the source is */
    public void require(SourceId source, PersonId person) {
        if (!mayKnow(source, person)) {
            throw new SourceRefused(SourceRefusal.NOT_NAMED);
        }
    }

    /** Somebody is named; to name them again changes nothing. */
    void name(SourceId source, PersonId person, PersonId by, Instant at) {
        jdbc.sql("insert into source_confidant values (:source, :person, :by, :at) on conflict do nothing")
                .param("source", source.value())
                .param("person", person.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Records that somebody looked who a source is: for those named on it, and in the audit trail. */
    public void looked(SourceId source, PersonId person, Instant at) {
        wordsShown(source);
        jdbc.sql("insert into source_look values (:id, :source, :person, :at)")
                .param("id", FreshId.next())
                .param("source", source.value())
                .param("person", person.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Records in the audit trail that whoever is signed in sees words of a confidential source. */
    public void wordsShown(SourceId source) {
        // Whoever reads the trail may not know what the source is called.
        var name = jdbc.sql("select coalesce(codename, title) from source where id = :source")
                .param("source", source.value())
                .query(String.class)
                .single();
        trail.confidentialSeen(new AuditSubject(AuditSubject.Kind.SOURCE, source.value(), name));
    }
}
