/** The sign-in screen: the one screen that everybody may see. What it asks for is checked by the account room. */
@NullMarked
package verbatim.ui.signin;

import org.jspecify.annotations.NullMarked;
