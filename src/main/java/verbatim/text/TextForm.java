package verbatim.text;

import verbatim.message.Worded;

/** What kind of text somebody's words were looked for in: it decides how words without marks can be somebody's. */
public enum TextForm implements Worded {
    /** Told by whoever wrote it, as news and stories are: others' words stand in marks, or are set off one by one. */
    NEWS,
    /** Questions and answers, under labels or told apart by their print or their order. */
    INTERVIEW,
    /** The turns of several speakers, each under a label. */
    TRANSCRIPT,
    /** Mostly posts of accounts, as embedded: words, then a name, a handle, a date. */
    POSTS,
    /** One person's letter or statement from its salutation to its signature. */
    LETTER
}
