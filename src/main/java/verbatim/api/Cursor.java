package verbatim.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import verbatim.account.TypedValues;

/**
 * Where a page of a list ends, so that the next begins there, whatever came or went before it meanwhile. Programs hand it back
 * as they got it.
 */
final class Cursor {

    /** So many are on a page where nobody says how many. */
    static final String USUAL = "50";

    static final int MOST = 200;
    private static final int LONGEST = 2_000;

    private Cursor() {}

    /** The cursor after a place. */
    static String after(Object place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(TypedValues.written(place).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place that a cursor is after; null where there is none.
     *
     * @throws ApiRefused if it is none that was handed out
     */
    static <P> @Nullable P place(@Nullable String cursor, Class<P> type) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            if (cursor.length() <= LONGEST) {
                return TypedValues.read(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8), type);
            }
        } catch (IllegalArgumentException | JacksonException made) {
            throw unfit();
        }
        throw unfit();
    }

    private static ApiRefused unfit() {
        return new ApiRefused(HttpStatus.BAD_REQUEST, ApiRefusal.CURSOR_UNFIT);
    }

    /** How many a page has. */
    static int limit(int asked) {
        if (asked < 1 || asked > MOST) {
            throw Problems.parameter("limit");
        }
        return asked;
    }

    /** The cursor of the page after this one; null where it is the last. One row more than the page has was read. */
    static <R> @Nullable String next(List<R> read, int limit, Function<R, Object> place) {
        return read.size() > limit ? after(place.apply(read.get(limit - 1))) : null;
    }

    /** The rows of the page. */
    static <R> List<R> page(List<R> read, int limit) {
        return read.subList(0, Math.min(limit, read.size()));
    }
}
