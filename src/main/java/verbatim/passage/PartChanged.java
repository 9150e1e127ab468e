package verbatim.passage;

/** Something of the desk was changed that is of no single article. Whoever changes a part of a room above this one publishes it. */
public record PartChanged(DeskPart part) implements News {}
