package verbatim.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.message.Sentences;

/** Everybody's own business: in which language the desk speaks to them. Nothing that is stored depends on it. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnLanguage {

    private final Accounts accounts;
    private final CurrentPerson currentPerson;

    OwnLanguage(Accounts accounts, CurrentPerson currentPerson) {
        this.accounts = accounts;
        this.currentPerson = currentPerson;
    }

    /** The person opened a window that speaks this language, one of {@link Sentences#LANGUAGES}: mails to whoever chose none speak it, too. */
    @Transactional
    public void spokenIn(Locale language) {
        if (Sentences.LANGUAGES.contains(language)) {
            accounts.spokeIn(currentPerson.require().id(), language.getLanguage());
        }
    }

    /**
     * From now on the person's screens speak this language, those that are opened anew.
     *
     * @param language one of {@link Sentences#LANGUAGES}; null for that of the browser
     */
    @Transactional
    public void choose(@Nullable Locale language) {
        if (language != null && !Sentences.LANGUAGES.contains(language)) {
            throw new AccountRefused(AccountRefusal.LANGUAGE_NOT_SPOKEN);
        }
        var id = currentPerson.require().id();
        accounts.chooseLanguage(id, language == null ? null : language.getLanguage());
        accounts.findById(id).map(Account::signedIn).ifPresent(currentPerson::isNow);
    }
}
