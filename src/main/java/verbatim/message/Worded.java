package verbatim.message;

import java.util.Set;

/**
 * An enum whose constants have words in the bundle of their room: {@code Finding.EXACT=Exact}. The key is the name of the
 * class within its package, a dot, and the name of the constant; a further form of the words has its name behind another
 * dot: {@code Wording.VERBATIM.meaning}. A test finds what is missing or superfluous in any language.
 */
public interface Worded {

    /** The constant's name, which enums have of themselves. */
    String name();

    /** The class of the enum, which enums have of themselves. */
    Class<? extends Enum<?>> getDeclaringClass();

    /** The names of the forms that the constant has besides the plain one. */
    default Set<String> forms() {
        return Set.of();
    }
}
