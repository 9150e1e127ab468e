package verbatim.fetch;

/** The fetch was ended by whoever {@linkplain FetchProgress follows} it; nothing came of it. */
public class FetchCancelled extends RuntimeException {}
