package verbatim.document;

/** The reading was ended by whoever {@linkplain ReadingProgress follows} it; nothing came of it. */
public class ReadingCancelled extends RuntimeException {}
