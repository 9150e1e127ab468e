/**
 * What somebody reads elsewhere in the browser comes to the desk from here: a button for its bar of bookmarks, and the screen
 * that this opens, which asks what is to become of the page before anything is fetched or stored.
 */
@NullMarked
package verbatim.ui.bring;

import org.jspecify.annotations.NullMarked;
