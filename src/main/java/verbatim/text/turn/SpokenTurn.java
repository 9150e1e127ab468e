package verbatim.text.turn;

import org.jspecify.annotations.Nullable;

/**
 * The beginning of what somebody says.
 *
 * @param name as the record has it, without role, remark, time and points; null where it says that somebody else speaks, and
 *     not, or not for certain, who
 * @param time as it stands beside the name, such as "02:50:05"; null for none
 * @param words where in the line the words begin; its length where they stand on the next one
 * @param named whether a name may stand there though {@code name} is null: a label that cannot be read for certain
 */
public record SpokenTurn(@Nullable String name, @Nullable String time, int words, boolean named) {}
