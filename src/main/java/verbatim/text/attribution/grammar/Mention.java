package verbatim.text.attribution.grammar;

import verbatim.text.Span;

/**
 * What stands as the subject of a verb of saying.
 *
 * @param span where it stands, without titles where it is a name
 * @param form what it is
 * @param figure index in the cast; -1 where it is still to be resolved
 */
public record Mention(Span span, Form form, int figure) {

    /** How somebody is mentioned. */
    public enum Form {
        /** By name. */
        NAME,
        /** By a pronoun. */
        PRONOUN,
        /** By a noun phrase. */
        NOUN_PHRASE
    }
}
