package verbatim.text.quotation;

import verbatim.text.Span;

/**
 * What a rule set off, before it is known what it is.
 *
 * @param span where it stands, marks included (UTF-16)
 * @param rule the convention that set it off
 * @param parent index of the enclosing stretch in the finder's list; -1 where there is none
 */
public record Stretch(Span span, String rule, int parent) {
}
