-- Filters of the queue that somebody keeps by a name, for themselves or for the desk. A filter is kept as the parameters of
-- its address (verbatim.review.QueueFilter), its columns as their names (verbatim.review.QueueColumn).
create table saved_view (
    id        uuid primary key,
    owner_id  uuid        not null references person deferrable initially immediate,
    name      text        not null check (btrim(name) <> ''),
    filter    jsonb       not null,
    columns   text[]      not null check (cardinality(columns) > 0),
    -- Who may use it: its owner alone, or everybody on the desk. Nobody but the owner changes it.
    kept_for  text        not null check (kept_for in ('OWNER', 'DESK')),
    made_at   timestamptz not null,
    version   int         not null
);
create unique index saved_view_name on saved_view (owner_id, lower(name));
create index saved_view_shared on saved_view (kept_for) where kept_for = 'DESK';

-- What each person has settled for their own screens: the columns of the queue, and with which view the desk opens.
create table own_screen (
    person_id   uuid primary key references person deferrable initially immediate,
    columns     text[] check (cardinality(columns) > 0),
    start_view  uuid references saved_view on delete set null deferrable initially immediate
);
create index own_screen_start on own_screen (start_view) where start_view is not null;
