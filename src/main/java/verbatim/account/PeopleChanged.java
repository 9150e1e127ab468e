package verbatim.account;

/** Somebody joined the desk, or their role or state was changed. Published in the transaction that changes it. */
public record PeopleChanged() {}
