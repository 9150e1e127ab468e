package verbatim.account;

/** The desk's settings were changed. Published in the transaction that changes them. */
public record SettingsChanged() {}
