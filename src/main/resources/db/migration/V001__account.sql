-- The people of the desk, how they sign in, and what the desk has settled for itself.

create table person (
    id                   uuid primary key,
    username             text        not null,
    name                 text        not null,
    role                 text        not null check (role in ('EDITOR', 'REVIEWER', 'ADMIN')),
    state                text        not null check (state in ('ACTIVE', 'DEACTIVATED')),
    password_hash        text        not null,
    password_state       text        not null check (password_state in ('OWN', 'ONE_TIME')),
    -- Counts the passwords this person has had. A session that was begun with an older one ends.
    password_generation  integer     not null,
    created_at           timestamptz not null,
    last_sign_in_at      timestamptz,
    version              integer     not null,
    constraint person_username_unique unique (username),
    constraint person_username_lower_case check (username = lower(username) and username <> ''),
    constraint person_name_not_blank check (btrim(name) <> '')
);

-- One row for every act on a person's account; never a password. Rows are added, never changed.
create table person_change (
    id      uuid primary key,
    at      timestamptz not null,
    -- Null where the application itself acted: the first administrator, the demo's people.
    who     uuid references person deferrable initially immediate,
    whom    uuid        not null references person deferrable initially immediate,
    what    text        not null,
    before  text,
    after   text
);

create index person_change_whom on person_change (whom, at);
create index person_change_who on person_change (who);

-- One installation is one desk, so this table holds one row.
create table desk (
    id            smallint primary key check (id = 1),
    desk_name     text     not null check (btrim(desk_name) <> ''),
    second_check  text     not null check (second_check in ('FOUR_EYES', 'ALONE')),
    version       integer  not null
);

insert into desk (id, desk_name, second_check, version) values (1, 'News desk', 'FOUR_EYES', 0);

create table desk_change (
    id      uuid primary key,
    at      timestamptz not null,
    who     uuid        not null references person deferrable initially immediate,
    before  text        not null,
    after   text        not null
);

create index desk_change_who on desk_change (who);
