package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Signature;

/** Who did something, and when. */
@Schema(name = "Signature", description = "Who did something, and when.")
record Signed(UUID person, String name, Instant at) {

    static Signed of(Signature signature) {
        return new Signed(signature.by().value(), signature.name(), signature.at());
    }

    static @Nullable Signed orNone(@Nullable Signature signature) {
        return signature == null ? null : of(signature);
    }
}
