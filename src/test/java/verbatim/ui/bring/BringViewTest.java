package verbatim.ui.bring;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.review.ArticleRow;
import verbatim.ui.Newsroom;
import verbatim.ui.ScreenTest;
import verbatim.ui.articles.ImportView;

class BringViewTest extends ScreenTest {

    /** Where nothing is fetched from, whoever asks. */
    private static final String PAGE = "http://127.0.0.1/story?a=1";

    @Autowired
    BringViewTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void itAsksBeforeAnythingIsStoredAndShowsTheWordsAsWords() {
        go(bring(PAGE, "A story", "<img src=x onerror=alert(1)> “We stay.”"));

        var words = findInView(Div.class).withClassName("vb-bring-words").single();
        assertThat(words.getText()).isEqualTo("<img src=x onerror=alert(1)> “We stay.”");
        assertThat(words(findInView(BringView.class).single())).contains(PAGE, "Nothing of it is on the desk yet.");
        assertThat(stored()).isZero();
    }

    @Test
    void asAnArticleItIsReadOnTheScreenOfImports() {
        go(bring(PAGE, "A story", ""));
        press("Import as an article");

        assertThat(getCurrentView()).isInstanceOf(ImportView.class);
        assertThat(find(TextField.class).withLabel("Or from the web").single().getValue()).isEqualTo(PAGE);
        waitUntil(() -> words(getCurrentView()).contains("127.0.0.1 lies in a private or special network"));
        assertThat(stored()).isZero();
    }

    @Test
    void asASourceOfAnArticleItsDialogIsFilledIn() {
        var article = desk.article("“We stay,” said Anna Lind.", Newsroom.details("Who stays"));
        go(bring(PAGE, "A story", "We stay"));
        @SuppressWarnings("unchecked")
        ComboBox<ArticleRow> of = findInView(ComboBox.class).single();
        of.setValue(of.getGenericDataView().getItems().findFirst().orElseThrow());
        assertThat(of.getValue().id()).isEqualTo(article);
        press("Add as a source…");

        assertThat(find(TextField.class).withLabel("Title").single().getValue()).isEqualTo("A story");
        assertThat(find(TextField.class).withLabel("Address").single().getValue()).isEqualTo(PAGE);
        assertThat(find(TextField.class).withLabel("Address of the text").single().getValue()).isEqualTo(PAGE);
        assertThat(find(RadioButtonGroup.class).withLabel("Text").single().getValue()).hasToString("ADDRESS");
        assertThat(stored()).as("the article alone").isOne();
    }

    @Test
    void theWordsAreLookedUpInThePassagesOfTheDesk() {
        go(bring(PAGE, "", "We stay"));
        press("Find the selected words");

        assertThat(address()).startsWith("queue?text=We");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "about:blank", "http://a:b@c.example/"})
    void whatIsNoAddressOfAPageIsRefusedWithASentence(String url) {
        go(bring(url, "A story", "We stay"));

        assertThat(refusals()).singleElement().asString().endsWith(".");
        assertThat(findInView(Button.class).withText("Import as an article").exists()).isFalse();
    }

    @Test
    void withoutAPageItShowsTheButtonForTheBrowserAndTakesAnAddressByHand() {
        go("bring");
        assertThat(words(findInView(PageButton.class).single())).contains("Drag this button to your bookmarks bar.");

        type("Address of a page", "news.example/story");
        press("Go on");
        assertThat(words(findInView(BringView.class).single())).contains("https://news.example/story");
    }

    @Test
    void theButtonOpensThisDeskWithWhatItIsGiven() {
        assertThat(PageButton.code("https://desk.example/it's/bring"))
                .startsWith("javascript:(()=>{")
                .contains("open('https://desk.example/it%27s/bring?url='+encodeURIComponent(location.href)+")
                .doesNotContain("\n", "%d", "%s");
    }

    private static String bring(String url, String title, String words) {
        return "bring?url=" + encoded(url) + "&title=" + encoded(title) + "&words=" + encoded(words);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private int stored() {
        return desk.service(JdbcClient.class)
                .sql("select (select count(*) from article) + (select count(*) from source)")
                .query(Integer.class)
                .single();
    }
}
