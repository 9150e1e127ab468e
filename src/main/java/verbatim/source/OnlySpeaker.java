package verbatim.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose words a source holds, where it holds those of one person alone. */
public final class OnlySpeaker {

    private static final String BETWEEN_NAMES = "\\s*[;\\n/&|]\\s*|\\s+(?:and|und|et|y|e|with|mit|avec)\\s+";

    private OnlySpeaker() {}

    /** The one name of a line that people wrote; empty where there are several. What follows a name in small letters describes it. */
    public static Optional<String> among(@Nullable String speakers) {
        if (speakers == null) {
            return Optional.empty();
        }
        var names = names(speakers);
        if (names.size() != 1) {
            return Optional.empty();
        }
        var parts = names.getFirst().split("\\s*,\\s*");
        var isDescribed = Arrays.stream(parts).skip(1).allMatch(part -> part.isEmpty() || Character.isLowerCase(part.codePointAt(0)));
        return isDescribed ? Optional.of(parts[0].strip()) : Optional.empty();
    }

    /** The names of such a line, one by one, as they are written there. */
    public static List<String> names(String speakers) {
        return Arrays.stream(speakers.split(BETWEEN_NAMES)).filter(name -> !name.isBlank()).toList();
    }
}
