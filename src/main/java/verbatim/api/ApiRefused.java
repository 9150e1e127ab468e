package verbatim.api;

import java.util.List;
import org.springframework.http.HttpStatus;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** A request that is not answered as it wishes, for a reason of HTTP. */
class ApiRefused extends Refused {

    private final HttpStatus status;

    ApiRefused(HttpStatus status, ApiRefusal code, Object... args) {
        super(List.of(Refusal.of(code, args)));
        this.status = status;
    }

    /** That there is nothing of such an id. */
    static ApiRefused nothingThere() {
        return new ApiRefused(HttpStatus.NOT_FOUND, ApiRefusal.NOTHING_THERE);
    }

    HttpStatus status() {
        return status;
    }
}
