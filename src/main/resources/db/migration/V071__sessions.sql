-- The sessions in which somebody is signed in, on whatever node: a session whose row is gone has ended, and its next request
-- is signed out. What a session holds stays with its node.
create table person_session (
    id            uuid primary key,
    person_id     uuid        not null references person deferrable initially immediate,
    -- Such as "Firefox" and "Windows"; null where it does not say.
    browser       text,
    system        text,
    began_at      timestamptz not null,
    -- To the minute.
    last_seen_at  timestamptz not null
);
create index person_session_person on person_session (person_id, began_at);
create index person_session_seen on person_session (last_seen_at);
