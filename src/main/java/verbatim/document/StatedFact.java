package verbatim.document;

import verbatim.message.Worded;

/**
 * A fact of an article, and where in the document it was found.
 *
 * @param words never blank, on one line
 */
public record StatedFact(String words, Provenance from) {

    /** Where a fact was found. */
    public enum Provenance implements Worded {
        /** A description for search engines (schema.org in JSON-LD). */
        JSON_LD,
        /** OpenGraph, and its {@code article:} names. */
        OG,
        /** One of the older meta names. */
        META,
        /** Dublin Core. */
        DC,
        /** A {@code link} element, such as the canonical address. */
        LINK,
        /** A {@code time} element. */
        TIME,
        /** A line that names the authors. */
        BYLINE,
        /** The {@code lang} of the page. */
        HTML_LANG,
        /** The title element, or the title of a feed. */
        TITLE,
        /** The main heading of the body. */
        HEADING,
        /** A style of a word processor that is made for it. */
        STYLE,
        /** A first line that reads like a headline: a guess. */
        FIRST_LINE,
        /** What a word processor or a PDF keeps beside the text. */
        CORE_PROPERTIES,
        /** A header of an e-mail, or of a text file (front matter). */
        HEADER,
        /** A property of a ninjs item. */
        NINJS,
        /** An element of a feed's entry. */
        FEED,
        /** The address from which it was fetched. */
        ADDRESS,
        /** The words of the article: a guess. */
        TEXT
    }
}
