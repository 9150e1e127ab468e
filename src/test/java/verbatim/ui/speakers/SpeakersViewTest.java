package verbatim.ui.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.article.ArticleId;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.passage.SpeakerReading;
import verbatim.passage.SpeakerSheet;
import verbatim.passage.Told;
import verbatim.speaker.SpeakerId;
import verbatim.speaker.SpeakerKeeping;
import verbatim.ui.Newsroom;
import verbatim.ui.ScreenTest;
import verbatim.ui.component.RefusalLine;

class SpeakersViewTest extends ScreenTest {

    private static final String BRIDGE = "“The old bridge is closed until the spring,” said %s.";

    @Autowired
    SpeakersViewTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void anEmptyDeskSaysWhereSpeakersComeFrom() {
        go("speakers");

        assertThat(find(Div.class).withClassName("vb-empty").single().getText()).startsWith("No speakers yet.");
        go("speakers/pairs");
        assertThat(find(Div.class).withClassName("vb-empty").single().getText()).startsWith("No pair waits");
    }

    @Test
    void aSpeakerIsOneLineFoundByAnyNameAndLeadsToTheirPage() {
        quote("Anna Lind");
        quote("Lind");
        quote("Tom Berg");

        go("speakers?text=lind");

        assertThat(lines()).hasSize(2).first().asString().contains("Anna Lind", "may be 1 other", "1 passage in 1 article");
        go("speakers?text=nobody");
        assertThat(find(Div.class).withClassName("vb-empty").single().getText()).isEqualTo("No speaker has a name with these words.");
    }

    @Test
    void pairsAreSettledByKeysAndTakenBack() {
        var full = quote("Anna Lind");
        var bare = quote("Lind");
        go("speakers/pairs");
        assertThat(find(Article.class).withClassName("vb-pair").all()).hasSize(1);
        var name = find(Article.class).withClassName("chosen").single().getElement().getTextRecursively();

        key(name.indexOf("Anna Lind") <= 2 ? "1" : "2");

        waitUntil(() -> said().contains("Lind and Anna Lind are one now, called Anna Lind."));
        assertThat(speaker(bare)).isEqualTo(speaker(full));
        key("z");
        waitUntil(() -> find(Article.class).withClassName("vb-pair").all().size() == 1);
        assertThat(speaker(bare)).isNotEqualTo(speaker(full));
        key("n");
        waitUntil(() -> said().contains("are not the same"));
        assertThat(find(Article.class).withClassName("vb-pair").all()).isEmpty();
        press("Take back");
        waitUntil(() -> find(Article.class).withClassName("vb-pair").all().size() == 1);
    }

    /** What the screen says of the last step; nothing before one, and while none is over. */
    private String said() {
        return find(Div.class).withClassName("vb-settled").all().stream().map(line -> words(line)).collect(Collectors.joining());
    }

    @Test
    void aPageSaysWhoItIsAndAllThatIsQuoted() {
        var full = quote("Anna Lind");
        var bare = quote("Lind");
        as(() -> keeping().merge(speaker(bare), speaker(full)));

        go("speaker/" + speaker(full).value());

        assertThat(find(H1.class).single().getText()).isEqualTo("Anna Lind");
        assertThat(find(Article.class).withClassName("vb-quoted-words").all()).hasSize(2);
        assertThat(words(find(Section.class).all().getLast())).contains("Turned out to be the same", "Lind", "said by Jonas Weber");
        press("Take apart");
        waitUntil(() -> find(Article.class).withClassName("vb-quoted-words").all().size() == 1);
        press("Take back");
        waitUntil(() -> find(Article.class).withClassName("vb-quoted-words").all().size() == 2);
        var gone = sheet(full).joined().getFirst().id();
        go("speaker/" + gone.value());
        assertThat(find(Paragraph.class).withClassName("vb-hint").single().getText()).contains("the same as Anna Lind");
    }

    @Test
    void whatOthersSayOfASpeakerIsShownOnAnOpenPage() {
        var full = quote("Anna Lind");
        var bare = quote("Lind");
        go("speaker/" + speaker(full).value());
        assertThat(find(Article.class).withClassName("vb-quoted-words").all()).hasSize(1);

        as(() -> keeping().merge(speaker(bare), speaker(full)));
        Told.everybody(desk.service(Announcements.class), DeskPart.SPEAKERS);

        waitUntil(() -> find(Article.class).withClassName("vb-quoted-words").all().size() == 2);
    }

    @Test
    void whoGoesIntoAnotherWhileTheirPageIsOpenIsSaid() {
        var full = quote("Anna Lind");
        var bare = quote("Lind");
        go("speaker/" + speaker(bare).value());
        assertThat(find(Paragraph.class).withClassName("vb-hint").all()).isEmpty();

        as(() -> keeping().merge(speaker(bare), speaker(full)));
        Told.everybody(desk.service(Announcements.class), DeskPart.SPEAKERS);

        waitUntil(() -> find(H1.class).single().getText().equals("Anna Lind"));
        assertThat(find(Paragraph.class).withClassName("vb-hint").single().getText()).contains("the same as Anna Lind");
    }

    @Test
    void nameAndTitleAreCorrectedAndAnEmptyNameIsRefused() {
        var full = quote("Anna Lind");
        go("speaker/" + speaker(full).value());
        key("e");
        type("Name", " ");
        press("Save");
        assertThat(refusals()).containsExactly("Give the speaker a name.");

        type("Name", "Anna Maria Lind");
        type("Title or function", "mayor");
        press("Save");

        assertThat(find(H1.class).single().getText()).isEqualTo("Anna Maria Lind");
        assertThat(words(find(Header.class).all().getLast())).contains("mayor");
    }

    @Test
    @SuppressWarnings("unchecked")
    void namesAreToldApartAndNothingChosenIsRefused() {
        var one = quote("Anna Lind");
        quote("Lind");
        var sheet = sheet(one);
        as(() -> keeping().merge(speaker(quote("Anna B. Lind")), sheet.id()));
        go("speaker/" + sheet.id().value());
        key("t");
        press("Tell apart");
        waitUntil(() -> refusals().equals(List.of("Choose the names or articles that belong to somebody else.")));

        var names = (CheckboxGroup<SpeakerSheet.Printed>) find(CheckboxGroup.class).single();
        names.select(sheet(one).names().stream().filter(name -> name.name().equals("Anna Lind")).findFirst().orElseThrow());
        type("Title or function", "engineer");
        press("Tell apart");

        waitUntil(() -> find(Article.class).withClassName("vb-quoted-words").all().size() == 1);
        assertThat(find(RefusalLine.class).all().stream().flatMap(line -> line.getChildren())).isEmpty();
        assertThat(sheet(one).named().description()).isEqualTo("engineer");
    }

    @Test
    void anAddressOfNobodySaysSo() {
        go("speaker/nobody");

        assertThat(words(getCurrentView())).contains("There is no such speaker on this desk.");
    }

    private ArticleId quote(String speaker) {
        return desk.article(BRIDGE.formatted(speaker), Newsroom.details("By " + speaker));
    }

    private SpeakerId speaker(ArticleId article) {
        return Objects.requireNonNull(desk.card(article, "Q1").ascribed().speaker());
    }

    private SpeakerSheet sheet(ArticleId article) {
        return desk.as("jonas", () -> desk.service(SpeakerReading.class).sheet(speaker(article))).orElseThrow();
    }

    private SpeakerKeeping keeping() {
        return desk.service(SpeakerKeeping.class);
    }

    private void as(Runnable step) {
        desk.as("jonas", () -> {
            step.run();
            return true;
        });
    }

    private List<String> lines() {
        return find(ListItem.class).all().stream().map(ScreenTest::words).toList();
    }
}
