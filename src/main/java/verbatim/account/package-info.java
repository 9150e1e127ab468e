/**
 * The people of the desk: who they are, what they may do, how they sign in; the desk's own settings; and the audit trail.
 * Every other room but the text core may ask who is acting; nobody outside sees a password or its hash.
 */
@ApplicationModule(displayName = "Account", allowedDependencies = {"message"})
@NullMarked
package verbatim.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
