package verbatim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.article.ArticleId;
import verbatim.passage.Correction;
import verbatim.passage.EvidenceGathering;
import verbatim.review.second.SampleDrawing;
import verbatim.review.second.SampleWanted;
import verbatim.review.second.SecondLooks;
import verbatim.review.talk.Talking;
import verbatim.review.work.Assigning;

/** Whoever looks at a passage blind goes through every screen, and is told nothing of what the first wrote, asked, heard or cited. */
class BlindScreensTest extends ScreenTest {

    private static final String TWO = "“We will stay,” Ana Ruiz said. “We must go,” Ben Cole replied.";

    /** All that the first wrote holds this. */
    private static final Pattern TOLD = Pattern.compile("(?i)telltale\\w*");

    @Autowired
    BlindScreensTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void noScreenTellsWhatTheFirstFoundWroteOrAsked() {
        var article = desk.article(TWO, Newsroom.details("Who stays"));
        checkedByMara(article);
        var jonas = desk.person("jonas").id();
        // What else waits for whoever looks blind, in the same article.
        desk.as("ruth", () -> desk.service(Assigning.class).assign(List.of(desk.passage(article, "Q2")), jonas, null));
        var other = desk.card(article, "Q2");
        desk.as("mara", () -> desk.checking().ask(other.row().id(), other.version(), "Telltalewhether", "Telltaleoffice"));
        open(article, "Q1");
        assertThat(TOLD.matcher(shown()).results().map(MatchResult::group).map(String::toLowerCase).distinct()).as("what one sees who does not look blind")
                .contains("telltalequestion", "telltaleoffice", "telltaleanswer", "telltalenote", "telltalearchive", "telltalesearch", "telltalethread", "telltalewords");
        signIn("jonas");
        go("work");
        assertThat(find(Span.class).withClassName("asked").single().getText()).isEqualTo("question to Telltaleoffice");

        desk.as("ruth", () -> desk.service(SampleDrawing.class)
                .draw(List.of(desk.passage(article, "Q1")), new SampleWanted(1, SampleWanted.Drawn.NUMBER, 1L, List.of(jonas))));
        var source = desk.card(article, "Q1").standingEvidence().getFirst().source();
        var speaker = Objects.requireNonNull(desk.card(article, "Q1").ascribed().speaker());
        var addresses = EveryWordTest.addresses(article, source, speaker);
        addresses.put("second-looks/:look", "second-looks/" + desk.as("jonas", () -> desk.service(SecondLooks.class).open().getFirst().id().value()));
        addresses.put("the other passage", "article/" + article.value() + "/Q2");
        addresses.put("the article's overview", "overview?article=" + article.value());
        addresses.put("found by its words", "queue?text=stay");
        addresses.put("by what was found", "queue?finding=exact");

        var told = new TreeMap<String, String>();
        addresses.forEach((route, address) -> {
            go(address);
            roundTrip();
            var found = TOLD.matcher(shown());
            if (found.find()) {
                told.put(route, found.group());
            }
        });
        assertThat(told).isEmpty();
    }

    private void checkedByMara(ArticleId article) {
        desk.as("mara", () -> {
            var gathering = desk.service(EvidenceGathering.class);
            var quote = desk.passage(article, "Q1");
            var asked = desk.checking().ask(quote, desk.card(article, "Q1").version(), "Telltalequestion", "Telltaleoffice");
            var question = asked.questions().getFirst();
            desk.checking().answer(quote, question.id(), asked.version(), "Telltaleanswer");
            gathering.note(quote, "Telltalenote");
            gathering.recordSearch(quote, "Telltalearchive", "Telltalesearch");
            var correction = new Correction("Telltalewords", null);
            desk.checking().correct(quote, desk.card(article, "Q1").version(), correction);
            return desk.service(Talking.class).begin(quote, "Telltalethread");
        });
        desk.submit("mara", article, "Q1");
    }

    /** All of the window, with what stands in attributes and properties. */
    private static String shown() {
        var all = new StringBuilder();
        add(UI.getCurrent().getElement(), all);
        return all.toString();
    }

    private static void add(Element element, StringBuilder all) {
        if (element.isTextNode()) {
            all.append(element.getText()).append('\n');
            return;
        }
        element.getAttributeNames().forEach(name -> all.append(element.getAttribute(name)).append('\n'));
        element.getPropertyNames().forEach(name -> all.append(element.getProperty(name)).append('\n'));
        element.getChildren().forEach(child -> add(child, all));
        element.getNode()
                .getFeatureIfInitialized(VirtualChildrenList.class)
                .ifPresent(list -> list.forEachChild(node -> add(Element.get(node), all)));
    }
}
