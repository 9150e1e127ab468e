/**
 * Who speaks in a record, as the beginnings of its lines say: names, letters, arrows. Plain Java; all offsets are UTF-16
 * units.
 */
@NamedInterface("turn")
@NullMarked
package verbatim.text.turn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
