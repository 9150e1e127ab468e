/** Verbatim: a workbench in which a news desk checks every quote of an article before it is printed. */
@org.jspecify.annotations.NullMarked
package verbatim;
