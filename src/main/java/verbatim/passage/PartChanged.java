package verbatim.passage;

/** Something of the desk was changed that is of no single article. */
record PartChanged(DeskPart part) implements News {}
