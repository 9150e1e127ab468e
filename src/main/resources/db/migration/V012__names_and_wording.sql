-- The names of those who speak in a snapshot, each once, so that they can be hidden without reading all of its places.
create function speakers_named(kinds text[], labels text[]) returns text[] language sql immutable parallel safe
    return (select coalesce(array_agg(distinct label), '{}') from unnest(kinds, labels) as place (kind, label)
            where kind = 'SPEAKER');

alter table snapshot
    add speakers text[] not null generated always as (speakers_named(locator_kinds, locator_labels)) stored,
    -- A sheet tells how long its texts are without reading them.
    add characters int not null generated always as (length(text)) stored;

-- By what a text's wording is told from another's (verbatim.text.wording.SharedWording), computed once when it is captured,
-- and by which version of the rules. Where the row is missing, the text is read for it.
create table snapshot_wording (
    snapshot_id  uuid     primary key references snapshot on delete cascade deferrable initially immediate,
    rules        int      not null,
    runs         bigint[] not null
);
