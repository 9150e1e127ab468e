-- What a revision says against itself (verbatim.text.claims.consistency.Contradiction): found with its claims, a doubt on each
-- passage that one of the places lies in.
create table contradiction (
    revision_id  uuid   not null references revision deferrable initially immediate,
    number       int    not null,
    kind         text   not null,
    -- From and to of each place, in text order: UTF-16 offsets of the revision's text.
    places       int[]  not null check (cardinality(places) > 3 and cardinality(places) % 2 = 0),
    words        text[] not null check (2 * cardinality(words) = cardinality(places)),
    primary key (revision_id, number)
);
