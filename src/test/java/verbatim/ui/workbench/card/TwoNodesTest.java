package verbatim.ui.workbench.card;

import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Span;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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
import verbatim.passage.EvidenceGathering;
import verbatim.passage.Listening;
import verbatim.passage.PassagesChanged;
import verbatim.ui.workbench.WorkbenchTest;

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
            var heardThere = new CopyOnWriteArrayList<PassagesChanged>();
            there.getBean(Announcements.class).listen(heardThere::add);
            await().until(() -> listening.nodes() == 2);

            note(there, "I have the tape.");
            waitUntil(() -> words(card()).contains("I have the tape."));

            listening.cut();
            note(there, "It was in May.");
            waitUntil(() -> words(card()).contains("It was in May."));

            desk.approve(seed, "Q2");
            var approved = desk.passage(seed, "Q2");
            await().until(() -> heardThere.stream().anyMatch(change -> change.passages().contains(approved)));
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

    /** Jonas writes one, at the other node, on the first passage. */
    private void note(ApplicationContext node, String words) {
        var passage = desk.passage(seed, FIRST);
        var jonas = desk.person("jonas");
        // Each application looks for who is signed in at a place of its own.
        var mine = SecurityContextHolder.getContextHolderStrategy();
        SecurityContextHolder.setContextHolderStrategy(node.getBean(SecurityContextHolderStrategy.class));
        try {
            SignedIn.as(jonas);
            node.getBean(EvidenceGathering.class).note(passage, words);
        } finally {
            SignedIn.nobody();
            SecurityContextHolder.setContextHolderStrategy(mine);
        }
    }
}
