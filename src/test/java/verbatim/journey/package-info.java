/** What people do, from sign-in to the report, in a real browser against the application as it is shipped. */
@NullMarked
package verbatim.journey;

import org.jspecify.annotations.NullMarked;
