package verbatim.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Span;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import verbatim.VerbatimApplication;
import verbatim.account.SignedIn;
import verbatim.passage.Announcements;
import verbatim.passage.Finding;
import verbatim.passage.Listening;
import verbatim.passage.PassageReading;
import verbatim.passage.QuoteChecking;

/** Two applications on one database: what is saved through the one is shown by the screens of the other. */
class TwoNodesTest extends WorkbenchTest {

    private final ApplicationContext here;

    @Autowired
    TwoNodesTest(ApplicationContext context) {
        super(context);
        here = context;
    }

    @Test
    void whatIsSavedThroughOneNodeAppearsOnTheScreensOfTheOtherAlsoAfterItWasCutOff() throws SQLException {
        open(seed, FIRST);
        roundTrip();
        try (var there = otherNode(); var listening = Listening.as(here)) {
            var heardThere = new ArrayList<>();
            there.getBean(Announcements.class).listen(heardThere::add);
            await().until(() -> listening.nodes() == 2);

            conclude(there, FIRST, Finding.EXACT);
            waitUntil(() -> words(card()).contains("Jonas Weber"));
            assertThat(stored(FIRST).row().finding()).isEqualTo(Finding.EXACT);

            listening.cut();
            conclude(there, FIRST, Finding.CLEANED);
            conclude(there, "Q2", Finding.EXACT);
            waitUntil(() -> words(find(HistoryPanel.class).single()).contains("Cleaned"));
            var drawn = new ArrayList<>();
            waitUntil(() -> {
                drawn.addAll(sent("change"));
                return drawn.size() >= 2;
            });

            desk.approve(seed, "Q3");
            await().until(() -> heardThere.stream().map(Object::toString).anyMatch(change -> change.contains(desk.passage(seed, "Q3").toString())));
            waitUntil(() -> find(Span.class).withClassName("vb-pill").single().getText().equals("13"));
        }
    }

    /** Another application on the same database, of which only what is asked for is made. */
    private ConfigurableApplicationContext otherNode() {
        var mine = SecurityContextHolder.getContextHolderStrategy();
        try {
            var properties = new ArrayList<>(List.of(
                    "spring.main.lazy-initialization=true",
                    "spring.flyway.enabled=false",
                    "spring.jpa.hibernate.ddl-auto=none",
                    "verbatim.announcements.listen=true",
                    "verbatim.imports.run=false",
                    "spring.main.register-shutdown-hook=false"));
            for (var name : List.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password")) {
                properties.add(name + "=" + here.getEnvironment().getRequiredProperty(name));
            }
            return new SpringApplicationBuilder(VerbatimApplication.class)
                    .web(WebApplicationType.SERVLET)
                    // No server: the people of that node are the test.
                    .contextFactory(type -> {
                        var context = new AnnotationConfigServletWebApplicationContext();
                        context.setServletContext(new MockServletContext());
                        return context;
                    })
                    .properties(properties.toArray(String[]::new))
                    .run();
        } finally {
            SecurityContextHolder.setContextHolderStrategy(mine);
        }
    }

    private void conclude(ApplicationContext node, String label, Finding finding) {
        var passage = desk.passage(seed, label);
        var jonas = desk.person("jonas");
        // Each application looks for who is signed in at a place of its own.
        var mine = SecurityContextHolder.getContextHolderStrategy();
        SecurityContextHolder.setContextHolderStrategy(node.getBean(SecurityContextHolderStrategy.class));
        try {
            SignedIn.as(jonas);
            var card = node.getBean(PassageReading.class).card(passage).orElseThrow();
            node.getBean(QuoteChecking.class).conclude(passage, card.version(), finding, null);
        } finally {
            SignedIn.nobody();
            SecurityContextHolder.setContextHolderStrategy(mine);
        }
    }
}
