package verbatim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import verbatim.account.OwnLanguage;

class FaultPageTest extends ScreenTest {

    @Autowired
    FaultPageTest(ApplicationContext context) {
        super(context);
    }

    /** Whatever the browser asks for. */
    @Test
    void whatIsAnsweredWithoutAScreenIsInThePersonsLanguage(@Autowired FaultAnswer fault, @Autowired OwnLanguage own) throws IOException {
        own.choose(Locale.GERMAN);
        var request = new MockHttpServletRequest("GET", "/error");
        request.addHeader("Accept", "text/html");
        request.addHeader("Accept-Language", "en");
        var response = new MockHttpServletResponse();
        fault.answer(request, response);

        assertThat(response.getContentAsString()).contains("lang=\"de\"", "Zu den Artikeln");
    }

    @ParameterizedTest
    @CsvSource({
        "article/ID, There is no such article on this desk.",
        "article/ID/Q1, There is no such article on this desk.",
        "article/not-an-id, There is no such article on this desk.",
        "article/ID/callback, There is no such article on this desk.",
        "source/ID, There is no such source on this desk.",
        "source/not-an-id, There is no such source on this desk.",
        "source/ID/1, There is no such text on this desk."
    })
    void aWrongIdIsToldInASentenceThatSaysWhatIsMissing(String address, String sentence) {
        go(address.replace("ID", UUID.randomUUID().toString()));

        assertThat(find(Paragraph.class).single().getText()).isEqualTo(sentence + " Perhaps the address was cut short.");
        assertThat(find(Anchor.class).withText("To the articles").single().getHref()).isEqualTo("/articles");
    }
}
