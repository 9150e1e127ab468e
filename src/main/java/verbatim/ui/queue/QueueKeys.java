package verbatim.ui.queue;

import java.util.List;
import verbatim.ui.keys.KeyScreen;
import verbatim.ui.keys.ShownKeys;
import verbatim.ui.workbench.step.Steps;

/** The keys of the queue: for the chosen row, and for all that are ticked. */
class QueueKeys extends ShownKeys {

    private static final List<String> OF_MANY = List.of("i", "t", "s", "d", "A", "l", "u");

    QueueKeys(QueueGrid grid, PassagePreview preview, BulkBar bulk, Steps steps) {
        super(KeyScreen.QUEUE);
        on("j", () -> grid.move(1)).on("k", () -> grid.move(-1));
        on("x", grid::tickChosen).on("*", bulk::toggleEveryHit);
        on("a", () -> preview.panel().ifPresent(ReviewPanel::approve));
        on("b", () -> preview.panel().ifPresent(ReviewPanel::sendBack));
        on("z", () -> preview.panel().ifPresent(panel -> steps.undo(panel.refusal())));
        on("Z", () -> preview.panel().ifPresent(panel -> steps.redo(panel.refusal())));
        on("Enter", grid::openChosen);
        press(bulk, OF_MANY);
    }
}
