package verbatim.ui.signin;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.Optional;
import verbatim.account.AccountRefusal;
import verbatim.account.CurrentPerson;
import verbatim.account.TooManyAttempts;
import verbatim.message.Refusal;
import verbatim.ui.component.Words;

/** Where one signs in. The address says what went wrong before: {@code ?error}, {@code ?wait=SECONDS}, or
 * {@code ?again} where the page was too old. */
@Route(value = LoginView.ROUTE, autoLayout = false)
@PageTitle("Sign in – Verbatim")
@AnonymousAllowed
@CssImport("./styles/people.css")
public class LoginView extends Main implements BeforeEnterObserver {

    static final String ROUTE = "sign-in";

    private static final long LONGEST_WAIT_SHOWN = Duration.ofHours(1).toSeconds();

    private final CurrentPerson currentPerson;
    private final LoginForm form = new LoginForm();

    LoginView(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
        addClassName("vb-sign-in");
        var mark = new H1("Verbatim");
        mark.addClassName("vb-wordmark");
        var purpose = new Paragraph("Every quote, checked against the record.");
        purpose.addClassName("vb-sign-in-purpose");
        form.setAction(ROUTE);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words("", ""));
        // Kept by the browser, for this tab alone: who mistyped the password need not write both again.
        form.getElement().executeJs("""
                this.addEventListener('login', event => sessionStorage.setItem('username', event.detail.username))""");
        add(mark, purpose, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentPerson.isSignedIn()) {
            event.forwardTo("");
            return;
        }
        var query = event.getLocation().getQueryParameters();
        var wait = secondsToWait(query);
        if (wait.isPresent()) {
            showError("Too many attempts", Words.of(AccountRefusal.TRY_AGAIN_IN, wait.get()));
        } else if (query.getSingleParameter("error").isPresent()) {
            showError("That did not work", Words.of(AccountRefusal.SIGN_IN_WRONG));
        } else if (query.getSingleParameter("again").isPresent()) {
            showError("Please sign in again", "This page had been open for too long, and nothing was sent.");
        }
    }

    private void showError(String title, String message) {
        form.setI18n(words(title, message));
        form.setError(true);
        form.getElement().executeJs("""
                requestAnimationFrame(() => {
                  const username = this.querySelector('[name=username]');
                  const kept = sessionStorage.getItem('username');
                  if (username && kept) {
                    username.value = kept;
                    this.querySelector('[name=password]')?.focus();
                  }
                })""");
    }

    private static Optional<Refusal> secondsToWait(QueryParameters query) {
        return query.getSingleParameter("wait")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(Long::parseLong)
                .filter(seconds -> seconds <= LONGEST_WAIT_SHOWN)
                .map(seconds -> TooManyAttempts.waiting(Duration.ofSeconds(seconds)));
    }

    private static LoginI18n words(String errorTitle, String errorMessage) {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle("Sign in");
        words.getForm().setUsername("Username");
        words.getForm().setPassword("Password");
        words.getForm().setSubmit("Sign in");
        words.getErrorMessage().setTitle(errorTitle);
        words.getErrorMessage().setMessage(errorMessage);
        words.getErrorMessage().setUsername("Please enter your username.");
        words.getErrorMessage().setPassword("Please enter your password.");
        words.setAdditionalInformation("No account, or the password is lost? An administrator of your desk can help.");
        return words;
    }
}
