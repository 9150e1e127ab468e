package verbatim.account;

/** Who is acting: the person signed in on this thread. */
public interface CurrentPerson {

    /**
     * The person acting now.
     *
     * @throws org.springframework.security.authentication.AuthenticationCredentialsNotFoundException if nobody is
     *     signed in
     */
    Person require();
}
