package verbatim.account;

/**
 * The desk's settings as somebody sees them who may change them.
 *
 * @param version to be given back with a change
 */
public record SeenDesk(DeskSettings settings, int version) {}
