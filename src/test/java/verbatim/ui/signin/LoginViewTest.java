package verbatim.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.account.AccountTest;
import verbatim.account.SignInWays;

@AccountTest
@ViewPackages(classes = LoginView.class)
class LoginViewTest extends SpringBrowserlessTest {

    @Test
    void itIsOpenToEverybodyAndPostsToWhereSignInIsChecked() {
        navigate(LoginView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Verbatim");
        var form = $(LoginForm.class).single();
        assertThat(form.getAction()).isEqualTo("sign-in");
        assertThat(form.isError()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "error, The username or the password is not right.",
        "again, This page had been open for too long",
        "wait=30, Try again in 30 seconds.",
        "wait=900, Try again in 15 minutes."
    })
    void itSaysWhatWentWrong(String query, String sentence) {
        show(query);

        var form = $(LoginForm.class).single();
        assertThat(form.isError()).isTrue();
        assertThat(form.getElement().getPropertyRaw("i18n")).asString().contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait=soon", "wait=-1", "wait=99999999999", "wait=9999", "other=1"})
    void itShowsNothingThatItDidNotSayItself(String query) {
        show(query);

        assertThat($(LoginForm.class).single().isError()).isFalse();
    }

    @Test
    void whereTheDeskHasAProviderTheWayThereStandsFirst() {
        show("ended");
        assertThat($(Anchor.class).all()).as("this desk has none").isEmpty();
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(text -> text.startsWith("This session was ended from elsewhere"));

        var ways = mock(SignInWays.class);
        when(ways.provider()).thenReturn(Optional.of("Newsroom ID"));
        when(ways.providerPath()).thenReturn("oauth2/authorization/desk");
        var part = new ProviderPart(ways);
        part.say(QueryParameters.fromString("provider=no-role"));

        assertThat(part.getElement().getTextRecursively())
                .startsWith("Newsroom ID knows you, but you have no role at this desk there.")
                .endsWith("Sign in with Newsroom ID");
        part.say(QueryParameters.fromString("provider=<b>"));
        assertThat(part.getElement().getTextRecursively()).doesNotContain("<b>");
        part.say(QueryParameters.fromString("error"));
        assertThat(part.getElement().getTextRecursively()).startsWith("Passwords are not accepted at this desk.");
    }

    private static void show(String query) {
        UI.getCurrent().navigate("sign-in", QueryParameters.fromString(query));
    }
}
