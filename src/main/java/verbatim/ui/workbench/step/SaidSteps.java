package verbatim.ui.workbench.step;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import verbatim.passage.OwnStep;
import verbatim.ui.component.Words;

/** How a window said the last steps that were taken in it; of others their kinds are told. */
class SaidSteps {

    private static final int KEPT = 50;

    private final Map<UUID, String> said = new LinkedHashMap<>();

    void remember(UUID step, String words) {
        said.put(step, words);
        if (said.size() > KEPT) {
            said.remove(said.keySet().iterator().next());
        }
    }

    String of(OwnStep.OnPassage step) {
        var here = said.get(step.id());
        return here != null
                ? here
                : step.isMarking() ? Words.of(StepLine.MARKING) : step.what().stream().map(Words::of).collect(Collectors.joining(", "));
    }
}
