/**
 * Finds whose a quote is: an ordered list of sieves, each with one way in which a language ascribes words, the people
 * and organisations of the text, and statements reported without marks. The idea of ordered sieves that each record
 * that they decided is from Muzny, Fang, Chang and Jurafsky, "A Two-stage Sieve Approach for Quote Attribution"
 * (EACL 2017).
 */
@NullMarked
package verbatim.text.attribution;

import org.jspecify.annotations.NullMarked;
