package verbatim.account;

/** A step that an account's rules do not allow. The message is a sentence for the person who tried it. */
public class AccountRefused extends RuntimeException {

    /** @param sentence what is wrong, and what would be right */
    public AccountRefused(String sentence) {
        super(sentence);
    }

    /** The sentence for the person who tried. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
