package verbatim.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.account.AccountTest;
import verbatim.account.ActingAs;

@AccountTest
@ActingAs("admin")
@ViewPackages(classes = SessionsView.class)
class SessionsViewTest extends SpringBrowserlessTest {

    private final JdbcClient database;
    private final Clock clock;

    @Autowired
    SessionsViewTest(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Test
    void oneIsEndedOrAllOthersAre() {
        seen("Firefox", "Windows");
        seen("Safari", null);
        seen(null, null);
        navigate(SessionsView.class);
        assertThat(boxes()).hasSize(3);
        assertThat(text()).contains("Firefox on Windows", "Safari", "A browser that does not say what it is", "last seen just now");

        test($(Button.class).withText("End it").first()).click();
        assertThat(boxes()).hasSize(2);

        test($(Button.class).withText("End all others").single()).click();
        assertThat(text()).contains("Nobody is signed in here.");
        assertThat($(Button.class).withText("End all others").all()).as("there is none").isEmpty();
    }

    private void seen(@Nullable String browser, @Nullable String system) {
        database.sql("""
                        insert into person_session (id, person_id, browser, system, began_at, last_seen_at)
                        select :id, id, :browser, :system, :now, :now from person where username = 'admin'""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", UUID.randomUUID())
                .param("browser", browser, Types.VARCHAR)
                .param("system", system, Types.VARCHAR)
                .update();
    }

    private List<Div> boxes() {
        return $(Div.class).withClassName("vb-box").all();
    }

    private String text() {
        return $(SessionList.class).single().getElement().getTextRecursively();
    }
}
