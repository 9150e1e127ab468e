package verbatim.api;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.Erasure;
import verbatim.account.ToErase;

/** Empties the answers that are kept to be given again, where they tell of what must not be kept: those are gone for good. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswerErasing {

    private static final int GONE = 410;

    private final JdbcClient jdbc;

    AnswerErasing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kept(UUID person, String key, String body) {}

    @EventListener
    @Order(ToErase.THEN_OTHERS)
    void erase(ToErase erased) {
        jdbc.sql("select person_id, key, body from api_request where body is not null")
                .query((row, n) -> new Kept(
                        row.getObject(1, UUID.class), row.getString(2), new String(row.getBytes(3), StandardCharsets.UTF_8)))
                .stream()
                .filter(kept -> tellsOf(kept.body(), erased.what()))
                .toList()
                .forEach(kept -> jdbc.sql("""
                                update api_request set status = :gone, content_type = null, location = null, etag = null, body = ''
                                where person_id = :person and key = :key""")
                        .param("gone", GONE)
                        .param("person", kept.person())
                        .param("key", kept.key())
                        .update());
    }

    private static boolean tellsOf(String body, Erasure what) {
        return body.contains(what.subject().toString())
                || what instanceof Erasure.OfWords words && (body.startsWith("{") ? words.isIn(body) : !words.hidden(body).equals(body));
    }
}
