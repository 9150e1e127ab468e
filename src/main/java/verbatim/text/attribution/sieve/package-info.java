/**
 * Who said it: an ordered list of sieves, each with one way in which a language ascribes words, the turns of a talk, and
 * statements reported without marks. A sieve reads the grammar of the sentences around a quote and what was found out about
 * other quotes before. The idea of ordered sieves that each record that they decided is from Muzny, Fang, Chang and
 * Jurafsky, "A Two-stage Sieve Approach for Quote Attribution" (EACL 2017).
 */
@NullMarked
package verbatim.text.attribution.sieve;

import org.jspecify.annotations.NullMarked;
