-- The words that should be printed instead of a passage's (verbatim.passage.Correction), and whose record has them; a
-- passage that nobody proposed other words for has none.
alter table passage
    add correction        text,
    add correction_source uuid references source deferrable initially immediate,
    add check (correction_source is null or correction is not null);
create index on passage (correction_source) where correction_source is not null;
