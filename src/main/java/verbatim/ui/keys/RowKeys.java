package verbatim.ui.keys;

import com.vaadin.flow.component.Component;
import java.util.List;

/** The keys of a list: from what leads on in one row to the next, and back. */
public class RowKeys extends ShownKeys {

    private List<? extends Component> rows = List.of();
    private int at = -1;

    public RowKeys(KeyScreen screen) {
        super(screen);
        on("j", () -> move(1)).on("k", () -> move(-1));
    }

    /** These are what is to be reached from now on, each of which can be focused; the first comes next. */
    public void over(List<? extends Component> shown) {
        rows = shown;
        at = -1;
    }

    /** One is at this row, as if the keys had led there. */
    public void at(Component row) {
        at = rows.indexOf(row);
    }

    private void move(int by) {
        if (!rows.isEmpty()) {
            at = at < 0 ? 0 : Math.clamp(at + by, 0, rows.size() - 1);
            rows.get(at).getElement().callJsFunction("focus");
        }
    }
}
