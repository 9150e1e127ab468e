package verbatim.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Status;

/**
 * What a webhook is told, as JSON. Names of fields and constants are part of what receivers rely on. No headline and no word of
 * a text: those stay on the desk until its people give them out.
 *
 * @param event the code of a {@link HookEvent}
 * @param time when it happened, as ISO 8601 in UTC
 * @param article null for a test
 * @param revision which text; null where it is about none
 * @param passage null where it is about none
 * @param before the passage's status before; null where it is about none
 * @param by who did it; null where the application itself did
 */
record HookBody(
        UUID id,
        String event,
        String time,
        @Nullable OfArticle article,
        @Nullable OfRevision revision,
        @Nullable OfPassage passage,
        @Nullable Status before,
        @Nullable Status after,
        @Nullable By by) {

    /** @param address where it stands on this desk */
    record OfArticle(UUID id, String address) {}

    /** @param number 1 for the text that came first */
    record OfRevision(UUID id, int number, String sha256) {}

    /** @param label such as Q2 */
    record OfPassage(UUID id, String label, String address) {}

    /** Who. */
    record By(UUID id, String name) {}
}
