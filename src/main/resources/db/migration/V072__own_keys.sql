-- What a person presses instead of the desk's own keys, and whether single letters are keys at all (verbatim.account.Keymap);
-- null where it is as the desk has it.
alter table person add column keymap jsonb;
