package verbatim.notice;

import java.util.UUID;

/**
 * Identity of what is told to one webhook; the same however often it is tried.
 *
 * @param value a version 7 UUID
 */
public record DeliveryId(UUID value) {}
