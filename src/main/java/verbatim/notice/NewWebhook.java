package verbatim.notice;

/**
 * What is shown of a webhook that was just made, and never again.
 *
 * @param secret 64 hexadecimal digits, as text the key of its signatures
 */
public record NewWebhook(WebhookId id, String secret) {

    /** Without the secret, for it may come into a log. */
    @Override
    public String toString() {
        return "NewWebhook[" + id + "]";
    }
}
