package verbatim.ui.signin;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.Optional;
import verbatim.account.AccountRefusal;
import verbatim.account.CurrentPerson;
import verbatim.account.SignInWays;
import verbatim.account.TooManyAttempts;
import verbatim.message.Refusal;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** Where one signs in. The address says what went wrong before: {@code ?error}, {@code ?wait=SECONDS}, {@code ?again}
 * where the page was too old, {@code ?ended} where the session was ended, or {@code ?provider=} and what became of it there. */
@Route(value = LoginView.ROUTE, autoLayout = false)
@AnonymousAllowed
@CssImport("./styles/people.css")
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "sign-in";

    private static final String SHOWN = LoginView.class.getName();
    private static final long LONGEST_WAIT_SHOWN = Duration.ofHours(1).toSeconds();

    private final CurrentPerson currentPerson;
    private final ProviderPart provider;
    private final LoginForm form = new LoginForm();

    LoginView(CurrentPerson currentPerson, SignInWays ways) {
        this.currentPerson = currentPerson;
        this.provider = new ProviderPart(ways);
        form.setVisible(ways.byPassword());
        addClassName("vb-sign-in");
        var mark = new H1("Verbatim");
        mark.addClassName("vb-wordmark");
        var purpose = new Paragraph(Words.of(SignInLine.PURPOSE));
        purpose.addClassName("vb-sign-in-purpose");
        form.setAction(ROUTE);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words("", ""));
        // Kept by the browser, for this tab alone: who mistyped the password need not write both again.
        form.getElement().executeJs("""
                this.addEventListener('login', event => sessionStorage.setItem('username', event.detail.username))""");
        form.getElement().executeJs(
                "requestAnimationFrame(() => { const password = this.querySelector('vaadin-password-field');"
                        + " if (password) { password.i18n = { reveal: $0 }; } })",
                Words.of(ScreenLine.SHOW_PASSWORD));
        add(mark, purpose, provider, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentPerson.isSignedIn()) {
            event.forwardTo("");
            return;
        }
        VaadinSession.getCurrent().setAttribute(SHOWN, true);
        var query = event.getLocation().getQueryParameters();
        provider.say(query);
        var wait = secondsToWait(query);
        if (wait.isPresent()) {
            showError(Words.of(SignInLine.TOO_MANY), Words.of(AccountRefusal.TRY_AGAIN_IN, wait.get()));
        } else if (query.getSingleParameter("error").isPresent()) {
            showError(Words.of(SignInLine.FAILED), Words.of(AccountRefusal.SIGN_IN_WRONG));
        } else if (query.getSingleParameter("again").isPresent()) {
            showError(Words.of(SignInLine.AGAIN), Words.of(SignInLine.TOO_OLD));
        }
    }

    /** Whether somebody comes from here: once, by whatever way they signed in. */
    public static boolean wasLeft() {
        var session = VaadinSession.getCurrent();
        boolean shown = session.getAttribute(SHOWN) != null;
        session.setAttribute(SHOWN, null);
        return shown;
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
        words.getForm().setTitle(Words.of(SignInLine.TITLE));
        words.getForm().setUsername(Words.of(SignInLine.USERNAME));
        words.getForm().setPassword(Words.of(SignInLine.PASSWORD));
        words.getForm().setSubmit(Words.of(SignInLine.SUBMIT));
        words.getErrorMessage().setTitle(errorTitle);
        words.getErrorMessage().setMessage(errorMessage);
        words.getErrorMessage().setUsername(Words.of(SignInLine.NO_USERNAME));
        words.getErrorMessage().setPassword(Words.of(SignInLine.NO_PASSWORD));
        words.setAdditionalInformation(Words.of(SignInLine.HELP));
        return words;
    }

    @Override
    public String getPageTitle() {
        return Words.of(SignInLine.TITLE) + " · Verbatim";
    }
}
