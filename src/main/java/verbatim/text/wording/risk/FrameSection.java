package verbatim.text.wording.risk;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section of phrases of a language's resource, and what they make of the quoted words: "before DENIED".
 *
 * @param heading as the resource has it
 */
record FrameSection(FrameKind kind, String heading) {

    /** The sections of a place, in the order in which they are asked. */
    static List<FrameSection> at(String place, FrameKind... kinds) {
        return Stream.of(kinds).map(kind -> new FrameSection(kind, place + " " + kind.name())).toList();
    }
}
