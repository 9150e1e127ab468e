package verbatim.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import verbatim.account.TypedValues;
import verbatim.text.Sha256;

/**
 * What tells one state of a resource from another. An ETag changes with whatever its answer says; where a resource has a
 * version that two people could change at once, the ETag begins with it, and {@code If-Match} asks for that part alone: a note
 * that somebody wrote beside a passage overtakes nobody's finding.
 */
final class Versions {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(\\.[0-9a-f]{1,64})?\"");
    private static final int ENOUGH = 16;

    private Versions() {}

    /** Of a resource without a version. */
    static String tag(Object body) {
        return "\"" + hash(body) + "\"";
    }

    /** Of a resource with a version. */
    static String tag(long version, @Nullable Object body) {
        return "\"" + version + (body == null ? "" : "." + hash(body)) + "\"";
    }

    private static String hash(Object body) {
        return Sha256.of(TypedValues.written(body)).substring(0, ENOUGH);
    }

    /**
     * The version that a change is made to.
     *
     * @throws ApiRefused if none is named, or none that there ever was
     */
    static long named(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new ApiRefused(HttpStatus.PRECONDITION_REQUIRED, ApiRefusal.VERSION_NOT_NAMED);
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ApiRefused(HttpStatus.PRECONDITION_FAILED, ApiRefusal.VERSION_UNFIT);
        }
        return Long.parseLong(tag.group(1));
    }

    /** A resource as it is now, to be asked for again with {@code If-None-Match}. */
    static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().eTag(tag(body)).cacheControl(CacheControl.noCache().cachePrivate()).body(body);
    }

    /** The same of one with a version. */
    static <T> ResponseEntity<T> answer(long version, T body) {
        return ResponseEntity.ok().eTag(tag(version, body)).cacheControl(CacheControl.noCache().cachePrivate()).body(body);
    }

    /** A list, which is asked for anew each time. */
    static <T> ResponseEntity<T> list(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
