package verbatim.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import verbatim.passage.FactsToCheck.Against;
import verbatim.passage.FactsToCheck.Facts;
import verbatim.passage.ProposedClaim;
import verbatim.text.ClaimKind;
import verbatim.text.TextDirection;
import verbatim.ui.component.Words;

/**
 * The facts that were found, as a list by paragraphs from which many are chosen at once. The browser is sent the rows once and
 * then what comes and goes; which is the current one, and which are chosen, only it knows.
 */
@Tag("vb-fact-list")
@JsModule("./fact-list.ts")
class FactList extends Component implements HasStyle {

    /** No row shows more, in UTF-16 units. */
    private static final int SHOWN = 300;

    /** What somebody wants to be done with facts. */
    interface Wanted {
        /** @param what as a key of the list says it */
        void take(String what, List<Integer> numbers);
    }

    FactList(Wanted wanted) {
        addClassName("vb-facts-list");
        getElement()
                .setAttribute("label", Words.of(FactsLine.TITLE))
                .addEventListener("fact-step", event -> wanted.take(
                        event.getEventData().path("event.detail.what").asString(""),
                        numbers(event.getEventData().path("event.detail.numbers"))))
                .addEventData("event.detail.what")
                .addEventData("event.detail.numbers");
    }

    private static List<Integer> numbers(JsonNode sent) {
        var numbers = new ArrayList<Integer>();
        sent.forEach(number -> numbers.add(number.asInt(0)));
        return List.copyOf(numbers);
    }

    /** Shows these facts and no others. */
    void show(Facts facts) {
        var kinds = JacksonUtils.createArrayNode();
        Arrays.stream(ClaimKind.values()).forEach(kind -> kinds.add(Words.of(kind)));
        getElement().callJsFunction("load", kinds, rows(facts.open(), facts));
    }

    /** Those of these numbers are no more to be decided on, and these are for the first time. */
    void change(Collection<Integer> gone, Collection<ProposedClaim> fresh, Facts facts) {
        var numbers = JacksonUtils.createArrayNode();
        gone.forEach(numbers::add);
        getElement().callJsFunction("change", numbers, rows(fresh, facts));
    }

    /** Lets the keys be those of the list. */
    void enter() {
        getElement().callJsFunction("enter");
    }

    /** No more of it is marked in the text. */
    void leave() {
        // Not a call of its own: what is hidden hears it only when it is shown again.
        UI.getCurrent().getPage().executeJs("document.dispatchEvent(new CustomEvent('vb-facts-left'))");
    }

    /** Does what a key of the list does. */
    void press(String key) {
        getElement().callJsFunction("press", key);
    }

    private static ArrayNode rows(Collection<ProposedClaim> some, Facts facts) {
        var rows = JacksonUtils.createArrayNode();
        some.forEach(fact -> rows.add(row(fact, facts.against(fact))));
        return rows;
    }

    /**
     * Number, paragraph, words, kinds by their places in the enum, from and to of what it is, and of what makes it checkable, note, and
     * what the text says against it: sentence, and from and to of each place.
     */
    private static ArrayNode row(ProposedClaim fact, List<Against> all) {
        var row = JacksonUtils.createArrayNode().add(fact.number()).add(fact.paragraph()).add(beginning(TextDirection.inLine(fact.words())));
        var kinds = row.addArray();
        fact.kinds().forEach(kind -> kinds.add(kind.ordinal()));
        var places = row.addArray();
        fact.fragments().forEach(span -> places.add(span.start()).add(span.end()));
        var signs = row.addArray();
        fact.checkable().forEach(span -> signs.add(span.start()).add(span.end()));
        row.add(fact.madeIn() == ProposedClaim.MadeIn.QUOTE ? Words.of(FactsLine.IN_QUOTE) : "");
        var against = row.addArray();
        all.forEach(each -> {
            var told = against.addArray().add(Words.of(each.matter()));
            each.places().forEach(place -> told.add(place.start()).add(place.end()));
        });
        return row;
    }

    private static String beginning(String words) {
        if (words.length() <= SHOWN) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN) + "…";
    }
}
