package verbatim.text.claims;

/**
 * A stretch of a sentence that can be a statement of its own.
 *
 * @param from index of its first token in the layer
 * @param to index after its last one
 * @param kind what it is to its sentence
 */
record Clause(int from, int to, Kind kind) {

    /** What a clause is to its sentence. */
    enum Kind {
        /** It has a subject and a verb, and stands alone. */
        MAIN,
        /** It hangs on another: "while ...", "during which ...". */
        SUBORDINATE,
        /** It leans on another's subject: ", citing ...". */
        PARTICIPIAL,
        /** It leads up to another, and has no verb: "In a statement, ...". */
        OPENER
    }

    /** The same with what follows it up to there. */
    Clause upTo(int end) {
        return new Clause(from, end, kind);
    }
}
