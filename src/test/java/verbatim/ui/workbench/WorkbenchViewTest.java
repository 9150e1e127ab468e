package verbatim.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.internal.JacksonUtils;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.article.ArticleId;
import verbatim.passage.CheckState;
import verbatim.passage.Finding;
import verbatim.passage.Flags.Mark;
import verbatim.passage.MaterialChange;
import verbatim.passage.PassageKind;
import verbatim.passage.Status;
import verbatim.ui.Newsroom;
import verbatim.ui.NoSuchPage;
import verbatim.ui.component.ArticleText;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.KeyCommands;
import verbatim.ui.component.Words;
import verbatim.ui.keys.KeyLine;
import verbatim.ui.keys.KeysDialog;
import verbatim.ui.workbench.card.CorrectionPanel;
import verbatim.ui.workbench.card.EvidencePanel;
import verbatim.ui.workbench.card.FindingPanel;
import verbatim.ui.workbench.card.NextSteps;

class WorkbenchViewTest extends WorkbenchTest {

    @Autowired
    WorkbenchViewTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void thatNothingIsToBeTakenBackIsSeenAtTheButtons() {
        open(seed, FIRST);
        assertThat(unavailable()).containsExactly("true", "true");
        key("1");
        assertThat(unavailable()).containsExactly("false", "true");
        key("z");
        assertThat(unavailable()).containsExactly("true", "false");
    }

    private List<String> unavailable() {
        return find(KeyButton.class, bottom()).all().stream().map(button -> button.getElement().getAttribute("aria-disabled")).toList();
    }

    @Test
    void theArticleStandsInTheTitleAndTheText() {
        go("article/" + seed.value());

        assertThat(find(WorkbenchView.class).single().getPageTitle()).isEqualTo(Newsroom.HEADLINE + " · Verbatim");
        assertThat(findInView(H1.class).single().getText()).isEqualTo(Newsroom.HEADLINE);
        var text = find(ArticleText.class).single().getElement();
        assertThat(text.getProperty("src")).matches("revision/[0-9a-f-]{36}/[0-9a-f]{64}");
        assertThat(text.getProperty("text")).as("fetched by the browser, not kept").isNull();
        assertThat(text.getAttribute("lang")).isEqualTo("en");
        assertThat(words(card())).contains("Choose a passage in the text, or press u for the next one to check.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"article/nonsense", "article/7f000000-0000-7000-8000-000000000000"})
    void anArticleThatIsNotThereIsNotFound(String address) {
        go(address);

        assertThat(getCurrentView()).isInstanceOf(NoSuchPage.class);
        assertThat(words(getCurrentView())).contains("There is no such article on this desk.");
    }

    @Test
    void everyPassageIsListedWithItsStatus() {
        desk.submit("mara", seed, FIRST);
        go("article/" + seed.value());
        var sent = sent("load");

        var where = where("\"sovereignty is not for sale.\"");
        assertThat(sent).as("text and list").hasSize(2).allSatisfy(rows -> assertThat(rows).hasSize(14));
        assertThat(sent).extracting(rows -> rows.get(0).toString()).containsExactlyInAnyOrder(
                "[1,\"Q\",%d,\"Claudia Sheinbaum\",[%d,%d]]".formatted(Status.AWAITING_REVIEW.ordinal(), where.start(), where.end()),
                "[1,\"Q\",%d,\"Claudia Sheinbaum\",0,%s,%d]".formatted(
                        Status.AWAITING_REVIEW.ordinal(), JacksonUtils.writeValue(stored(FIRST).row().words()), where.start()));
    }

    @Test
    void aSaveSendsThePassageThatChangedAndNoOther() {
        open(seed, "Q2");
        roundTrip();
        findInView(KeyCommands.class).single().press("1");

        var sent = sent("change");
        assertThat(sent).as("text and list").hasSize(2).allSatisfy(rows -> {
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).get(0).asInt()).isEqualTo(2);
        });
    }

    @Test
    void whatSomebodyElseSavedIsShownWhereItIsShown() {
        open(seed, FIRST);
        desk.submit("jonas", seed, "Q2");
        desk.submit("jonas", seed, FIRST);
        roundTrip();
        find(WorkbenchView.class).single().changed(Set.of(stored(FIRST).row().id(), stored("Q2").row().id()));

        assertThat(sent("change")).hasSize(2).allSatisfy(rows -> assertThat(rows)
                .extracting(row -> row.get(0) + " " + Status.values()[row.get(2).asInt()])
                .containsExactlyInAnyOrder("1 AWAITING_REVIEW", "2 AWAITING_REVIEW"));
        assertThat(words(card())).contains("Awaiting review");
        assertThat(words(find(ArticleHead.class).single())).contains("2 awaiting review");
    }

    @Test
    void aWindowCostsTheServerNoMoreForManyPassages() {
        var one = desk.article(quotes(1), Newsroom.details("One"));
        var many = desk.article(quotes(60), Newsroom.details("Many"));

        assertThat(heldFor(many)).isEqualTo(heldFor(one));
    }

    /** How many parts of the page the server keeps for an article that nothing is chosen in. */
    private int heldFor(ArticleId article) {
        go("article/" + article.value());
        roundTrip();
        var nodes = new AtomicInteger();
        UI.getCurrent().getElement().getNode().visitNodeTree(node -> nodes.incrementAndGet());
        return nodes.get();
    }

    private static String quotes(int count) {
        return "“The river is high by day %d,” said Anna Lind.\n\n".repeat(count).formatted(IntStream.range(0, count).boxed().toArray());
    }

    @Test
    void aCardKeepsThePartsThatAStepDoesNotTouch() {
        open(seed, FIRST);
        var notes = part("Notes");
        var evidence = find(EvidencePanel.class).single();
        var flags = boxes();
        var steps = find(NextSteps.class).single();
        key("1");
        key("2");

        assertThat(part("Notes")).isSameAs(notes);
        assertThat(find(FindingPanel.class).all()).hasSize(1);
        assertThat(find(EvidencePanel.class).single()).isSameAs(evidence);
        assertThat(boxes()).usingElementComparator((a, b) -> a == b ? 0 : 1).isEqualTo(flags);
        assertThat(find(NextSteps.class).single()).isSameAs(steps);
        assertThat(card().getChildren().map(part -> part.getClass().getSimpleName())).containsExactly(
                "CardGrip", "CardTop", "AssignedLine", "DoubtsPanel", "NativeButton", "PrintedWords", "ComparedLine", "PassageFacts", "FindingPanel",
                "CorrectionPanel", "EvidencePanel", "NotesPanel", "TalkPanel", "ElsewherePanel", "NextSteps", "HistoryPanel", "LeaveGuard");
    }

    /** To make fields and buttons anew costs the browser more than all else of a choice. */
    @Test
    void whatTwoPassagesHaveInCommonIsNotDrawnAnew() {
        open(seed, FIRST);
        var kept = inCommon();
        find(Details.class, card()).single().setOpened(true);
        key("j");

        assertThat(label()).isEqualTo("Q2");
        assertThat(inCommon()).usingElementComparator((a, b) -> a == b ? 0 : 1).isEqualTo(kept);
        assertThat(find(Details.class, card()).single().isOpened()).as("the history of another").isFalse();
        key("1");
        assertThat(desk.card(seed, "Q2").row().finding()).isEqualTo(Finding.EXACT);
        assertThat(desk.card(seed, FIRST).row().finding()).isNull();
    }

    private List<Component> boxes() {
        return find(Component.class, card()).withCondition(part -> !part.getElement().isTextNode() && part.getElement().getTag().equals("vaadin-checkbox")).all();
    }

    private List<Component> inCommon() {
        var all = new ArrayList<Component>(List.of(
                part("Notes"), find(FindingPanel.class).single(), find(EvidencePanel.class).single(), find(CorrectionPanel.class).single(),
                find(NextSteps.class).single(), find(Details.class, card()).single()));
        all.addAll(boxes());
        all.addAll(find(NativeButton.class, find(FindingPanel.class).single()).all());
        return all;
    }

    /** The parts that two passages have in common show and do what belongs to the one that is shown. */
    @Test
    void aPartThatStaysForAnotherPassageIsOfThatOne() {
        open(seed, FIRST);
        key("1");
        key("Enter");
        assertThat(refusalsIn(find(NextSteps.class).single())).isNotEmpty();
        key("j");

        assertThat(refusalsIn(find(NextSteps.class).single())).isEmpty();
        assertThat(findingButton("Exact").getElement().getAttribute("aria-pressed")).isEqualTo("false");
        key("k");
        assertThat(findingButton("Exact").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void theFlagsHaveKeys() {
        open(seed, FIRST);
        List.of("h", "t", "c", "v").forEach(this::key);
        var flags = desk.card(seed, FIRST).flags();
        assertThat(Stream.of(Mark.values()).filter(flags::has)).containsExactly(Mark.values());

        key("h");
        assertThat(desk.card(seed, FIRST).flags().has(Mark.SECOND_HAND)).isFalse();
        key("g");
        assertThat(desk.card(seed, FIRST).flags().materialChange()).as("not asked before it is altered").isNull();
        key("4");
        key("g");
        assertThat(desk.card(seed, FIRST).flags().materialChange()).isEqualTo(MaterialChange.MATERIAL);
        key("g");
        assertThat(desk.card(seed, FIRST).flags().materialChange()).isEqualTo(MaterialChange.IMMATERIAL);
    }

    @Test
    void aKeyWhoseStepIsNotOpenSaysWhy() {
        open(seed, FIRST);
        key("a");
        assertThat(refusalsIn(find(NextSteps.class).single())).isNotEmpty();

        desk.approve(seed, FIRST);
        open(seed, "Q2");
        open(seed, FIRST);
        key("c");
        assertThat(refusalsIn(find(FindingPanel.class).single()))
                .containsExactly("Q1 is approved: a reviewer must open it again first.");
    }

    @Test
    void whatIsNoLongerShownIsForgotten() {
        open(seed, FIRST);
        var gone = card().getChildren()
                .filter(part -> List.of("CardTop", "PassageFacts").contains(part.getClass().getSimpleName()))
                .map(WeakReference::new)
                .toList();
        List.of("1", "2", "1", "j", "1", "3", "k").forEach(this::key);
        forgotten(gone);
    }

    private void forgotten(List<? extends WeakReference<?>> gone) {
        waitUntil(() -> {
            System.gc();
            return gone.stream().allMatch(part -> part.get() == null);
        });
    }

    @Test
    void anAddressWithAPassageOpensItsCard() {
        open(seed, "q2");

        assertThat(card().card()).isNotNull();
        assertThat(words(card())).contains("Q2").contains("Claudia Sheinbaum").contains("stated").contains("eastern Mexico");
        assertThat(find(ArticleText.class).single().getElement().getProperty("chosen", 0)).isEqualTo(2);
        assertThat(current()).isEqualTo(2);
    }

    @Test
    void theCardShowsWordsSpeakerCueOccasionAndWhoDidWhat() {
        open(seed, FIRST);

        assertThat(words(card())).as("not read before somebody looks").doesNotContain("Found by the text engine");
        find(Details.class, card()).single().setOpened(true);
        var shown = words(card());
        assertThat(shown).contains("sovereignty is not for sale.", "Claudia Sheinbaum", "declaring", "To check");
        assertThat(shown).contains("Found by the text engine");
        assertThat(find(UnorderedList.class, card()).withClassName("vb-history").exists()).isTrue();
    }

    /** An edit took it out at the moment at which somebody clicked it, or followed a link to it. */
    @Test
    void whatIsNotThereAnyMoreIsSaidWhereSomebodyWantsIt() {
        open(seed, FIRST);
        tell(list(), "passage-chosen", Map.of("event.detail.number", 99));
        assertThat(label()).isEqualTo("Q1");
        assertThat(words(find(BottomLine.class).single())).contains("This passage is not in the text any more.");
        tell(list(), "passage-chosen", Map.of("event.detail.number", 2));
        assertThat(words(find(BottomLine.class).single())).doesNotContain("not in the text any more");

        open(seed, "Q99");
        assertThat(words(find(BottomLine.class).single())).contains("This passage is not in the text any more.");
        key("2");
        assertThat(words(find(BottomLine.class).single())).contains("No passage is chosen. Choose one first.");
        tell(list(), "passage-chosen", Map.of("event.detail.number", 2));
        assertThat(words(find(BottomLine.class).single())).doesNotContain("No passage");
        go("article/" + seed.value());
        assertThat(words(find(BottomLine.class).single())).doesNotContain("any more");
    }

    @Test
    void choosingInTheListChangesTheCardAndTheAddress() {
        open(seed, FIRST);
        tell(list(), "passage-chosen", Map.of("event.detail.number", 2));
        var replaced = replacedAddresses();

        assertThat(label()).isEqualTo("Q2");
        assertThat(replaced).containsExactly("article/" + seed.value() + "/Q2");
    }

    @Test
    void choosingInTheTextDoesTheSame() {
        open(seed, FIRST);
        chooseIn(find(ArticleText.class).single(), 3);

        assertThat(label()).isEqualTo("Q3");
        assertThat(current()).isEqualTo(3);
    }

    @Test
    void whatTheBrowserChoosesMustBeAPassage() {
        open(seed, FIRST);
        chooseIn(find(ArticleText.class).single(), 99);

        assertThat(label()).isEqualTo(FIRST);
    }

    @Test
    void keysGoThroughThePassages() {
        go("article/" + seed.value());
        key("j");
        assertThat(label()).isEqualTo("Q1");
        key("j");
        assertThat(label()).isEqualTo("Q2");
        key("k");
        key("k");
        assertThat(label()).as("stays at the first").isEqualTo("Q1");
    }

    @Test
    void aKeyFindsTheNextToCheckAndBeginsAgainAtTheTop() {
        desk.approve(seed, "Q2");
        open(seed, "Q1");
        key("u");
        assertThat(label()).as("skips the approved one").isEqualTo("Q3");

        chooseIn(list(), 14);
        key("u");
        assertThat(label()).isEqualTo("Q1");
    }

    @Test
    void theKeyGoesThroughAllThatTheArticleCountsAsToCheckReportedSpeechToo() {
        var mixed = desk.article("“We will stay,” Ana Ruiz said. Ben Cole said that the ferry would sink. “Nobody knows,” Ana Ruiz said.", Newsroom.details("Mixed"));
        go("article/" + mixed.value());

        var seen = new LinkedHashSet<String>();
        for (key("u"); seen.add(label()); key("u")) {}

        assertThat(seen).containsExactly("Q1", "Q2", "Q3");
        assertThat(desk.card(mixed, "Q2").row().kind()).isEqualTo(PassageKind.INDIRECT);
        assertThat(words(find(ArticleHead.class).single())).contains("3 to check");
        assertThat(Words.of(KeyLine.NEXT_WAITING)).as("and the key says so").contains("quotes, reported speech and claims alike");
    }

    @Test
    void whereNothingIsLeftItSaysSo() {
        var calm = desk.article("Nothing was said.", Newsroom.details("Calm"));
        go("article/" + calm.value());
        key("j");
        key("u");

        assertThat(said()).isEqualTo("Nothing in this article waits for you.");
        assertThat(words(card())).contains("No quotes were found. Select words in the text to mark one.");
    }

    @Test
    void allKeysAreNamedAndEveryNamedKeyDoesSomething() {
        open(seed, FIRST);
        key("?");

        assertThat(words(find(KeysDialog.class).single())).contains("next, previous passage", "take back your last step in this article");
        assertThat(words(find(KeysDialog.class).single())).as("what the findings mean").contains(
                Arrays.stream(Finding.values()).map(finding -> Words.form("meaning", finding)).toArray(String[]::new));
        var bound = List.of(findInView(KeyCommands.class).single().getElement().getAttribute("keys").split(" "));
        assertThat(bound).contains("j", "k", "u", "1", "8", "f", "s", "e", "x", "n", "w", "q", "d", "h", "t", "c", "v", "g", "Enter", "m", "l", "z", "?");
        press("Close");
        assertThat(find(KeysDialog.class).exists()).isFalse();
    }

    @Test
    void whichPassageIsChosenIsSaidWithStatusAndSpeaker() {
        open(seed, FIRST);

        assertThat(heard()).isEqualTo("Q1, To check, Claudia Sheinbaum");
        assertThat(card().getElement().getAttribute("aria-description")).isEqualTo("Q1, To check, Claudia Sheinbaum");
        assertThat(findInView(KeyCommands.class).single().getElement().getPropertyRaw("between").toString())
                .contains("vb-article-text button.ref[aria-current]", ".vb-card");
        key("q");
        type("Put to", "the press office");
        write("Question", "Was it she?");
        press("Save the question");
        assertThat(heard()).isEqualTo("Q1, Awaiting answer, Claudia Sheinbaum");
    }

    private String heard() {
        return find(Div.class).withClassName("vb-hidden").all().stream()
                .filter(div -> "status".equals(div.getElement().getAttribute("role")))
                .map(Div::getText)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void belowStandsWhichPassageIsChosenAndTheWaysToThoseBeside() {
        go("article/" + seed.value());
        var where = find(NativeButton.class).withClassName("where").single();
        assertThat(where.getText()).matches("\\d+ passages");
        open(seed, FIRST);
        where = find(NativeButton.class).withClassName("where").single();
        assertThat(where.getText()).matches("Q1 · 1 of \\d+");
        test(find(NativeButton.class).withCondition(button -> button.getText().equals("›")).single()).click();
        assertThat(where.getText()).matches("Q\\d+ · 2 of \\d+");
        test(find(NativeButton.class).withCondition(button -> button.getText().equals("‹")).single()).click();
        assertThat(where.getText()).startsWith("Q1 · 1 of ");
    }

    private String label() {
        return find(Span.class, card()).withClassName("label").single().getText();
    }

    private int current() {
        return list().getElement().getProperty("chosen", 0);
    }

    @Test
    void aReviewerGoesToWhatIsToReviewAndACheckerFirstToWhatWasSentBack() {
        var three = desk.article(
                "“We will stay,” Ana Ruiz said.\n“We must go,” Ben Cole replied.\n“We shall see,” Eve Stone added.", Newsroom.details("Who stays"));
        desk.submit("mara", three, "Q2");
        desk.submit("mara", three, "Q3");
        signIn("ruth");
        open(three, "Q1");
        key("u");
        assertThat(label()).isEqualTo("Q2");
        key("u");
        assertThat(label()).isEqualTo("Q3");
        key("b");
        write("Why do you send it back?", "Which recording?");
        press("Send back");
        assertThat(desk.card(three, "Q3").row().state()).isEqualTo(CheckState.IN_CHECK);

        signIn("mara");
        go("article/" + three.value());
        key("u");
        assertThat(label()).as("sent back to her").isEqualTo("Q3");
        key("u");
        assertThat(label()).as("then what nobody has begun").isEqualTo("Q1");
    }
}
