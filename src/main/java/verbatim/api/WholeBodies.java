package verbatim.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Lets no body in of which a field is missing that must be there; those that may be left out are marked nullable. */
@ControllerAdvice(basePackageClasses = WholeBodies.class)
class WholeBodies extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return type instanceof Class<?> body && body.isRecord();
    }

    @Override
    public Object afterBodyRead(
            Object body, HttpInputMessage message, MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        if (!(body instanceof Record)) {
            // Nothing at all was sent, in so many letters: null.
            throw new ApiRefused(HttpStatus.BAD_REQUEST, ApiRefusal.BODY_UNREADABLE);
        }
        for (var component : body.getClass().getRecordComponents()) {
            var value = value(component, body);
            boolean missing = value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (missing || value instanceof Collection<?> many && many.stream().anyMatch(Objects::isNull)) {
                throw Requests.unfit(component.getName());
            }
        }
        return body;
    }

    private static @Nullable Object value(RecordComponent component, Object body) {
        try {
            return component.getAccessor().invoke(body);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a record of this package can be read", impossible);
        }
    }
}
