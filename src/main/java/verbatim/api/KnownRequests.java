package verbatim.api;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.PersonId;

/**
 * What was sent with an {@code Idempotency-Key}, and what was answered, for a day. The key is the person's: another may use the
 * same one. It is written down before anything is done, so that of two who send it at once one is told to wait.
 */
@Component
class KnownRequests {

    static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KnownRequests(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What was answered, as far as it is given again. */
    record Answer(int status, @Nullable String contentType, @Nullable String location, @Nullable String etag, byte[] body) {}

    /** What was sent before. */
    private record Sent(String sha256, @Nullable Answer answer) {}

    /**
     * Begins a request, unless it is known: then what was answered to it.
     *
     * @param sha256 of all that was sent
     * @throws ApiRefused if something else was sent with the key, or it is not answered yet
     */
    Optional<Answer> begin(PersonId person, String key, String sha256) {
        var begun = Objects.requireNonNull(transaction.execute(status -> {
            var now = clock.instant();
            jdbc.sql("delete from api_request where made_at < :before").param("before", Timestamp.from(now.minus(KEPT))).update();
            return jdbc.sql("insert into api_request (person_id, key, sha256, made_at) values (:person, :key, :sha256, :now) on conflict do nothing")
                    .param("person", person.value())
                    .param("key", key)
                    .param("sha256", sha256)
                    .param("now", Timestamp.from(now))
                    .update();
        }));
        if (begun == 1) {
            return Optional.empty();
        }
        // Where it was forgotten in between, nothing was done with it: to send it once more is right.
        var sent = sent(person, key).orElseThrow(KnownRequests::notAnswered);
        if (!sent.sha256().equals(sha256)) {
            throw new ApiRefused(HttpStatus.UNPROCESSABLE_CONTENT, ApiRefusal.KEY_OF_ANOTHER_REQUEST);
        }
        return Optional.of(Optional.ofNullable(sent.answer()).orElseThrow(KnownRequests::notAnswered));
    }

    private static ApiRefused notAnswered() {
        return new ApiRefused(HttpStatus.CONFLICT, ApiRefusal.KEY_NOT_ANSWERED);
    }

    private Optional<Sent> sent(PersonId person, String key) {
        return jdbc.sql("select * from api_request where person_id = :person and key = :key")
                .param("person", person.value())
                .param("key", key)
                .query((row, n) -> {
                    var status = row.getInt("status");
                    var answer = row.wasNull()
                            ? null
                            : new Answer(
                                    status, row.getString("content_type"), row.getString("location"), row.getString("etag"), row.getBytes("body"));
                    return new Sent(row.getString("sha256"), answer);
                })
                .optional();
    }

    /** Keeps what was answered. */
    void keep(PersonId person, String key, Answer answer) {
        jdbc.sql("""
                        update api_request set status = :status, content_type = :type, location = :location, etag = :etag, body = :body
                        where person_id = :person and key = :key""")
                .param("status", answer.status())
                .param("type", answer.contentType(), Types.VARCHAR)
                .param("location", answer.location(), Types.VARCHAR)
                .param("etag", answer.etag(), Types.VARCHAR)
                .param("body", answer.body())
                .param("person", person.value())
                .param("key", key)
                .update();
    }

    /** Nothing came of it: it may be sent again. */
    void forget(PersonId person, String key) {
        jdbc.sql("delete from api_request where person_id = :person and key = :key")
                .param("person", person.value())
                .param("key", key)
                .update();
    }
}
