package verbatim.document;

/** What a document may say of the article that it holds. */
public enum StoryFact {
    HEADLINE,
    /** Who wrote it: names, parted by commas, without "by". */
    BYLINE,
    /** The paper, station or site that published it. */
    PUBLICATION,
    /** A day or a moment, in ISO 8601 with the offset that was given, if any. */
    PUBLISHED,
    /** As {@link #PUBLISHED}. */
    MODIFIED,
    /** The language's own tag of BCP 47, such as "en", without the region. */
    LANGUAGE,
    URL,
    /** What the newsroom's systems call the story. */
    SLUG
}
