package verbatim.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import verbatim.account.CurrentPerson;
import verbatim.message.Refused;
import verbatim.passage.NewerVersion;

/**
 * The one place where a request to the interface that is refused, or fails, becomes an answer: problem+json with a code, and
 * with a sentence in the language that was asked for. What is asked elsewhere it leaves to others.
 */
@Component
class Problems implements HandlerExceptionResolver, AuthenticationEntryPoint, AccessDeniedHandler, Ordered {

    static final String PATH = "/api/v1";

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String REALM = "Bearer realm=\"verbatim\"";
    private static final String AWAY_SECONDS = "10";

    private final JsonMapper json;
    private final CurrentPerson currentPerson;

    Problems(JsonMapper json, CurrentPerson currentPerson) {
        this.json = json;
        this.currentPerson = currentPerson;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** Whether a request is for the interface. */
    static boolean concerns(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + PATH);
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (!concerns(request)) {
            return null;
        }
        try {
            write(request, response, fault);
        } catch (IOException gone) {
            LOG.debug("Whoever asked is gone", gone);
        }
        return new ModelAndView();
    }

    /** Nobody is let in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody) throws IOException {
        write(request, response, nobody);
    }

    /** The token's scope is too narrow. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) throws IOException {
        var needed = ApiSecurity.needed(request);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, REALM + ", error=\"insufficient_scope\", scope=\"" + needed.name() + "\"");
        write(request, response, new ApiRefused(HttpStatus.FORBIDDEN, ApiRefusal.SCOPE_TOO_NARROW, needed));
    }

    /** Answers with the problem. */
    void write(HttpServletRequest request, HttpServletResponse response, Exception fault) throws IOException {
        if (response.isCommitted() || fault instanceof AsyncRequestNotUsableException) {
            return;
        }
        var refused = refused(fault, request, response);
        var sentences = AnswerLanguage.of(request);
        var status = Refusals.status(refused);
        var reasons = Refusals.reasons(refused.refusals(), sentences);
        var first = reasons.getFirst();
        var problem = new Problem(
                "urn:verbatim:" + first.room() + ":" + first.code(),
                status.getReasonPhrase(),
                status.value(),
                reasons.stream().map(Problem.Reason::sentence).collect(Collectors.joining(" ")),
                first.code(),
                reasons,
                fault instanceof NewerVersion newer ? PassageResource.of(newer.current(), currentPerson.require(), sentences) : null);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, sentences.locale().toLanguageTag());
        if (fault instanceof NewerVersion newer) {
            response.setHeader(HttpHeaders.ETAG, Versions.tag(newer.current().version(), problem.current()));
        }
        response.getOutputStream().write(json.writeValueAsBytes(problem));
        response.flushBuffer();
    }

    private static Refused refused(Exception fault, HttpServletRequest request, HttpServletResponse response) {
        return switch (fault) {
            case Refused refused -> refused;
            case AuthenticationException _ -> notLetIn(request, response);
            case AccessDeniedException _ -> new ApiRefused(HttpStatus.FORBIDDEN, ApiRefusal.ROLE_TOO_LOW);
            case HttpRequestMethodNotSupportedException other -> {
                var allowed = other.getSupportedMethods();
                if (allowed != null) {
                    response.setHeader(HttpHeaders.ALLOW, Arrays.stream(allowed).sorted().collect(Collectors.joining(", ")));
                }
                yield new ApiRefused(HttpStatus.METHOD_NOT_ALLOWED, ApiRefusal.METHOD_NOT_THERE, request.getMethod());
            }
            case HttpMediaTypeNotAcceptableException _ ->
                new ApiRefused(HttpStatus.NOT_ACCEPTABLE, ApiRefusal.MEDIA_TYPE_NOT_GIVEN);
            case HttpMediaTypeException _ -> new ApiRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ApiRefusal.MEDIA_TYPE_NOT_READ);
            case NoHandlerFoundException _ -> ApiRefused.nothingThere();
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentTypeMismatchException unfit -> parameter(unfit.getName());
            case MissingServletRequestParameterException missing -> parameter(missing.getParameterName());
            case MissingRequestValueException _ -> parameter("");
            case ConcurrencyFailureException _ -> new ApiRefused(HttpStatus.CONFLICT, ApiRefusal.COLLISION);
            case DataAccessResourceFailureException away -> away(away, response);
            case CannotCreateTransactionException away -> away(away, response);
            default -> {
                LOG.error("A request to {} failed", request.getRequestURI(), fault);
                yield new ApiRefused(HttpStatus.INTERNAL_SERVER_ERROR, ApiRefusal.FAULT);
            }
        };
    }

    private static ApiRefused notLetIn(HttpServletRequest request, HttpServletResponse response) {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, shown ? REALM + ", error=\"invalid_token\"" : REALM);
        return new ApiRefused(HttpStatus.UNAUTHORIZED, ApiRefusal.NOT_LET_IN);
    }

    private static ApiRefused away(Exception why, HttpServletResponse response) {
        LOG.error("The database cannot be reached", why);
        response.setHeader(HttpHeaders.RETRY_AFTER, AWAY_SECONDS);
        return new ApiRefused(HttpStatus.SERVICE_UNAVAILABLE, ApiRefusal.DATABASE_AWAY);
    }

    private static ApiRefused unreadable(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof JacksonException fault) {
            if (fault.getCause() instanceof ApiRefused own) {
                return own;
            }
            var field = fault.getPath().stream()
                    .map(step -> step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                    .collect(Collectors.joining("."));
            if (!field.isEmpty()) {
                return new ApiRefused(HttpStatus.BAD_REQUEST, ApiRefusal.FIELD_UNFIT, field);
            }
        }
        return new ApiRefused(HttpStatus.BAD_REQUEST, ApiRefusal.BODY_UNREADABLE);
    }

    static ApiRefused parameter(String name) {
        return new ApiRefused(HttpStatus.BAD_REQUEST, ApiRefusal.PARAMETER_UNFIT, name);
    }
}
