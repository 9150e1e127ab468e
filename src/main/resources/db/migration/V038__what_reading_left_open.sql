-- What of a document could not be read for certain, or was left out: codes with their places, in UTF-16 units of its text.
-- Older builds did not keep it.
alter table snapshot
    add warning_codes  text[] not null default '{}',
    add warning_starts int[]  not null default '{}',
    add warning_ends   int[]  not null default '{}',
    add check (cardinality(warning_codes) = cardinality(warning_starts)
           and cardinality(warning_codes) = cardinality(warning_ends));

-- What kind of text an article was taken for, and where the quotation marks stand in it that have no partner, from and to in
-- UTF-16 units of the text, one pair after the other; null where an older build read it.
alter table revision
    add read_as    text,
    add lone_marks int[];
