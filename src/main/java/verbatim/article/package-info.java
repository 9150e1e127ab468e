/**
 * Articles as imported, and their revisions: exact texts that never change once stored.
 * Storing a revision is announced ({@link verbatim.article.RevisionStored}), so that the rooms above can work on it in
 * the same transaction.
 */
@ApplicationModule(displayName = "Article", allowedDependencies = {"message", "account", "text"})
@NullMarked
package verbatim.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
