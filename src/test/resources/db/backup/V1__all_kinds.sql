-- One of every kind of thing that a desk's tables are made of.

create table z_message (
    id        uuid primary key,
    parent    uuid references z_message deferrable initially immediate,
    words     text not null,
    length    integer generated always as (char_length(words)) stored,
    raw       bytea,
    tags      uuid[],
    details   jsonb,
    at        timestamptz,
    seen      boolean
);

create index z_message_words on z_message (lower(words));

create table a_reply (
    number    bigint generated always as identity primary key,
    message   uuid not null references z_message deferrable initially immediate,
    "Odd name" numeric(12, 4)
);

create sequence report_number;

create table settled (id integer primary key, name text not null);
insert into settled values (1, 'as migrated');

create table touched (at timestamptz not null default now());

create function touch() returns trigger language plpgsql as $$
begin
    insert into touched default values;
    return new;
end $$;

create trigger touch after insert on z_message for each row execute function touch();
