/**
 * What is read of a sentence without a parser: names and whose they are, noun phrases, verbs of saying and their subjects,
 * clauses, pronouns, the people a speech addresses, and the occasion on which something was said. It knows the words of the
 * languages and nothing of who said what.
 */
@NullMarked
package verbatim.text.attribution.grammar;

import org.jspecify.annotations.NullMarked;
