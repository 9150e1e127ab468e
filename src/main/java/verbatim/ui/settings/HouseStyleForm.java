package verbatim.ui.settings;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import verbatim.text.wording.style.BadStyleLine;
import verbatim.text.wording.style.Cleaning;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.style.StyleList;
import verbatim.ui.component.Words;

/** A house style as fields; sets and gets one record, and says beside each list which line of it cannot be read. */
class HouseStyleForm extends Div {

    private final String language;
    private final CheckboxGroup<Cleaning> permitted = new CheckboxGroup<>(Words.of(StyleLine.PERMITTED));
    private final IntegerField ellipsisLimit = new IntegerField(Words.of(StyleLine.ELLIPSIS_LIMIT));
    private final Map<StyleList, TextArea> lists = new EnumMap<>(StyleList.class);

    HouseStyleForm(String language) {
        this.language = language;
        addClassName("vb-style-form");
        permitted.setItems(Cleaning.values());
        permitted.setItemLabelGenerator(StyleWords::of);
        permitted.setItemHelperGenerator(StyleWords::example);
        permitted.setHelperText(Words.of(StyleLine.PERMITTED_HELP));
        permitted.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        ellipsisLimit.setMin(0);
        ellipsisLimit.setStepButtonsVisible(true);
        ellipsisLimit.setHelperText(Words.of(StyleLine.ELLIPSIS_HELP));
        var areas = new Div();
        areas.addClassName("lists");
        for (var list : StyleList.values()) {
            var area = new TextArea(StyleWords.of(list));
            area.setHelperText(StyleWords.howToWrite(list));
            area.getElement().setAttribute("spellcheck", "false");
            area.addClassName("list");
            lists.put(list, area);
            areas.add(area);
        }
        add(new Div(permitted, ellipsisLimit), areas);
    }

    void set(HouseStyle style) {
        permitted.setValue(style.permitted());
        ellipsisLimit.setValue(style.ellipsisLimit());
        lists.forEach((list, area) -> {
            area.setValue(style.list(list));
            area.setInvalid(false);
        });
        ellipsisLimit.setInvalid(false);
    }

    /** The style that the fields describe; empty where one of them cannot be read, which is said beside it. */
    Optional<HouseStyle> get() {
        var readable = hasLimit();
        var texts = new EnumMap<StyleList, String>(StyleList.class);
        for (var list : StyleList.values()) {
            readable &= isReadable(list);
            texts.put(list, area(list).getValue());
        }
        return readable
                ? Optional.of(new HouseStyle(language, permitted.getValue(), ellipsisLimit.getValue(), texts))
                : Optional.empty();
    }

    /** Whether the fields describe another style than this one, or none. */
    boolean differsFrom(HouseStyle style) {
        var limit = ellipsisLimit.getValue();
        return limit == null
                || limit != style.ellipsisLimit()
                || !permitted.getValue().equals(style.permitted())
                || lists.entrySet().stream().anyMatch(list -> !list.getValue().getValue().strip().equals(style.list(list.getKey())));
    }

    /** What this style says otherwise than the fields, a sentence for each field. */
    List<String> saysOtherwise(HouseStyle style) {
        var found = new ArrayList<String>();
        if (!permitted.getValue().equals(style.permitted())) {
            var names = style.permitted().stream().map(StyleWords::of).collect(Collectors.joining(", "));
            found.add(Words.of(StyleLine.NOW_PERMITTED, names.isEmpty() ? Words.of(StyleLine.NOTHING) : names));
        }
        if (!Objects.equals(ellipsisLimit.getValue(), style.ellipsisLimit())) {
            found.add(Words.of(StyleLine.NOW_LIMIT, style.ellipsisLimit()));
        }
        lists.forEach((list, area) -> {
            var now = style.list(list);
            if (!area.getValue().strip().equals(now)) {
                found.add(Words.of(StyleLine.NOW_LIST, StyleWords.of(list), now.isEmpty() ? Words.of(StyleLine.NOTHING) : String.join(" · ", now.lines().toList())));
            }
        });
        return found;
    }

    private boolean hasLimit() {
        var limit = ellipsisLimit.getValue();
        var readable = limit != null && limit >= 0;
        ellipsisLimit.setErrorMessage(Words.of(StyleLine.NO_NUMBER));
        ellipsisLimit.setInvalid(!readable);
        return readable;
    }

    private boolean isReadable(StyleList list) {
        var area = area(list);
        // A style drops empty lines at both ends; without them here too, the numbers of lines are the same.
        area.setValue(area.getValue().strip());
        try {
            HouseStyle.standard(language).with(list, area.getValue());
            area.setInvalid(false);
            return true;
        } catch (BadStyleLine bad) {
            area.setErrorMessage(Words.of(bad));
            area.setInvalid(true);
            return false;
        }
    }

    private TextArea area(StyleList list) {
        return Objects.requireNonNull(lists.get(list));
    }
}
