/**
 * Articles as imported, and their revisions: exact texts that never change once stored; read from files and pages in the
 * formats in which they come.
 * Storing a revision is announced ({@link verbatim.article.RevisionStored}), so that the rooms above can work on it in
 * the same transaction.
 */
@ApplicationModule(displayName = "Article", allowedDependencies = {"message", "account", "document", "fetch", "text", "text :: carry"})
@NullMarked
package verbatim.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
