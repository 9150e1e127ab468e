package verbatim.notice.people;

import java.util.UUID;

/**
 * Identity of a notice.
 *
 * @param value a version 7 UUID
 */
public record NoticeId(UUID value) {}
