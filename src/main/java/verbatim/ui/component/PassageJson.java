package verbatim.ui.component;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import verbatim.passage.PassageRow;
import verbatim.passage.Status;
import verbatim.text.TextDirection;

/**
 * Passages as the browser is sent them: short rows of bare values, which {@code passages.ts} names. They are sent once by a
 * call and not kept as properties, so that a window costs the server nothing for them. A passage is called by its number.
 */
public final class PassageJson {

    private PassageJson() {}

    /** How each status is shown, in the order of the enum: style, sign, word. */
    public static ArrayNode statuses() {
        var all = JacksonUtils.createArrayNode();
        Arrays.stream(Status.values())
                .forEach(status -> all.addArray().add(status.style()).add(status.sign()).add(Words.of(status)));
        return all;
    }

    /** One row for each passage. */
    public static ArrayNode rows(Collection<PassageRow> passages, Function<PassageRow, ArrayNode> row) {
        var rows = JacksonUtils.createArrayNode();
        passages.forEach(passage -> rows.add(row.apply(passage)));
        return rows;
    }

    /** What every row begins with: number, letter, status, speaker. */
    public static ArrayNode beginning(PassageRow passage) {
        return JacksonUtils.createArrayNode()
                .add(passage.number())
                .add(passage.kind().letter())
                .add(passage.status().ordinal())
                .add(passage.speaker() == null ? null : TextDirection.inLine(passage.speaker()));
    }
}
