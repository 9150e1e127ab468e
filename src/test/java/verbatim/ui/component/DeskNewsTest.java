package verbatim.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.article.ArticleId;
import verbatim.passage.Announcements;
import verbatim.passage.PassagesChanged;
import verbatim.passage.Told;
import verbatim.ui.Newsroom;
import verbatim.ui.ScreenTest;

class DeskNewsTest extends ScreenTest {

    private final List<List<ArticleId>> heard = new ArrayList<>();

    @Autowired
    private Announcements announcements;

    @Autowired
    DeskNewsTest(ApplicationContext context) {
        super(context);
    }

    /** The test holds the window meanwhile, so that nothing is told before it lets go. */
    @Test
    void whatComesWithinAMomentIsToldTogether() {
        var part = shown();
        var one = article("One");
        var two = article("Two");
        Told.everybody(announcements, one);
        Told.everybody(announcements, two);
        waitUntil(() -> !heard.isEmpty());
        assertThat(heard).containsExactly(List.of(one, two));

        Told.everybody(announcements, two);
        waitUntil(() -> heard.size() > 1);
        assertThat(heard).containsExactly(List.of(one, two), List.of(two));
        part.removeFromParent();
    }

    @Test
    void aPartThatIsNotShownAnyMoreHearsNothing() {
        var gone = shown();
        Told.everybody(announcements, article("One"));
        gone.removeFromParent();
        var all = new ArrayList<PassagesChanged>();
        var other = new Div();
        DeskNews.tell(other, announcements, all::addAll);
        UI.getCurrent().add(other);
        Told.everybody(announcements, article("Two"));
        waitUntil(() -> !all.isEmpty());
        assertThat(heard).isEmpty();
    }

    private Div shown() {
        var part = new Div();
        DeskNews.tell(part, announcements, news -> heard.add(news.stream().map(PassagesChanged::article).toList()));
        UI.getCurrent().add(part);
        return part;
    }

    private ArticleId article(String headline) {
        return desk.article("“We will stay,” Ana Ruiz said.", Newsroom.details(headline));
    }
}
