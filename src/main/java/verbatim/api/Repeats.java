package verbatim.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.document.BroughtFile;
import verbatim.document.DocumentReading;
import verbatim.message.Refused;
import verbatim.text.Sha256;

/**
 * Takes in what programs send, within a bound and on disk; and where a program names a key of its own with a POST, does nothing
 * twice: what was sent before is answered as it was then.
 */
final class Repeats extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";

    /** Says that an answer was given before. */
    static final String REPEATED = "Idempotency-Replayed";

    private static final Pattern FIT = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /** What they refuse can be asked again with the same key: nothing was done, and it can be granted once the rest has changed. */
    private static final Set<Integer> NOT_KEPT = Set.of(401, 403, 409, 412, 428, 429);

    private static final Set<String> READING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

    private static final int FAULT = 500;

    private final KnownRequests known;
    private final CurrentPerson currentPerson;
    private final Problems problems;

    Repeats(KnownRequests known, CurrentPerson currentPerson, Problems problems) {
        this.known = known;
        this.currentPerson = currentPerson;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (!currentPerson.isSignedIn() || hasNoBody(request)) {
            rest.doFilter(request, response);
            return;
        }
        try (var body = BroughtFile.received("", request.getInputStream(), DocumentReading.LARGEST_FILE)) {
            var whole = new BroughtRequest(request, body);
            var key = request.getHeader(KEY);
            if (key == null || !HttpMethod.POST.matches(request.getMethod())) {
                rest.doFilter(whole, response);
            } else if (!FIT.matcher(key).matches()) {
                problems.write(request, response, new ApiRefused(HttpStatus.BAD_REQUEST, ApiRefusal.KEY_UNFIT));
            } else {
                once(whole, key, Sha256.of(said(request) + body.sha256()), response, rest);
            }
        } catch (Refused refused) {
            problems.write(request, response, refused);
        } catch (DataAccessException | TransactionException away) {
            problems.write(request, response, away);
        }
    }

    /** Without a length nobody knows before it is read; but what only reads has none, and needs no file to be kept in. */
    private static boolean hasNoBody(HttpServletRequest request) {
        return READING.contains(request.getMethod()) || request.getContentLengthLong() == 0 && request.getHeader(KEY) == null;
    }

    /** All that was sent beside the body, and would make another answer right. */
    private static String said(HttpServletRequest request) {
        return String.join(
                "\n",
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                String.valueOf(request.getContentType()),
                String.valueOf(request.getHeader(HttpHeaders.IF_MATCH)),
                "");
    }

    private void once(HttpServletRequest request, String key, String sha256, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var person = currentPerson.require().id();
        var before = known.begin(person, key, sha256);
        if (before.isPresent()) {
            again(before.get(), response);
            return;
        }
        var caught = new ContentCachingResponseWrapper(response);
        var answered = false;
        try {
            rest.doFilter(request, caught);
            answered = caught.getStatus() < FAULT && !NOT_KEPT.contains(caught.getStatus());
        } finally {
            settle(person, key, caught, answered);
        }
        caught.copyBodyToResponse();
    }

    private void settle(PersonId person, String key, ContentCachingResponseWrapper caught, boolean answered) {
        if (answered) {
            known.keep(person, key, new KnownRequests.Answer(
                    caught.getStatus(),
                    caught.getContentType(),
                    caught.getHeader(HttpHeaders.LOCATION),
                    caught.getHeader(HttpHeaders.ETAG),
                    caught.getContentAsByteArray()));
        } else {
            known.forget(person, key);
        }
    }

    private static void again(KnownRequests.Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader(REPEATED, "true");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional.ofNullable(answer.contentType()).ifPresent(response::setContentType);
        Optional.ofNullable(answer.location()).ifPresent(location -> response.setHeader(HttpHeaders.LOCATION, location));
        Optional.ofNullable(answer.etag()).ifPresent(etag -> response.setHeader(HttpHeaders.ETAG, etag));
        response.getOutputStream().write(answer.body());
    }
}
