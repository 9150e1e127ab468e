package verbatim.article;

/** Imports of long texts have begun, got on or ended. Published in the transaction that says so in their rows. */
public record ImportsChanged() {}
