package verbatim.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import verbatim.ui.component.KeyLink;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/**
 * Figures as a picture, drawn by ECharts in the browser, which is fetched when the first picture is shown. A mark leads to the
 * address of its cell.
 */
@Tag("vb-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./chart.ts")
class Chart extends Component {

    private final Figures figures;

    /** @param label what it shows, for whoever does not see it */
    Chart(String label, Figures figures) {
        this.figures = figures;
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", label)
                .addEventListener("mark-chosen", event -> go(event.getEventData().path("event.detail.address").asString("")))
                .addEventData("event.detail.address");
        getElement().callJsFunction("show", json(figures));
    }

    /** Only to where one of its marks leads. */
    private void go(String address) {
        var known = figures.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> address.equals(cell.address()));
        if (known) {
            KeyLink.follow(address);
        }
    }

    private static ObjectNode json(Figures figures) {
        var picture = JacksonUtils.createObjectNode();
        picture.put("bars", figures.shape() == Figures.Shape.BARS);
        var parts = picture.putArray("parts");
        figures.parts().forEach(part -> parts.addObject().put("name", part.name()).put("colour", part.colour()).put("strength", part.strength()));
        var groups = picture.putArray("groups");
        figures.rows().forEach(row -> group(groups.addObject().put("name", row.name()).put("colour", row.colour()), row.cells(), figures.parts()));
        return picture;
    }

    private static void group(ObjectNode group, List<Figures.Cell> cells, List<Figures.Part> parts) {
        ArrayNode values = group.putArray("values");
        ArrayNode said = group.putArray("said");
        ArrayNode marks = group.putArray("marks");
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            values.add(cell.value());
            said.add(Words.of(ScreenLine.SAID, parts.get(i).name(), cell.said()));
            marks.add(cell.address() == null ? "" : cell.address());
        }
    }
}
