package verbatim.notice;

import java.util.UUID;

/**
 * Identity of a webhook.
 *
 * @param value a version 7 UUID
 */
public record WebhookId(UUID value) {}
