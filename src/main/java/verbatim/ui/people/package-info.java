/**
 * The people of the desk: the administrator's list with its dialogs, and everybody's own password. Where a one-time
 * password is in use, no other screen opens before it is replaced.
 */
@NullMarked
package verbatim.ui.people;

import org.jspecify.annotations.NullMarked;
