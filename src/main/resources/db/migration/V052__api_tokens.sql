-- What other programs are let in with, each in the name of a person. Of the token itself only its hash is kept.
create table api_token (
    id            uuid primary key,
    person_id     uuid        not null references person deferrable initially immediate,
    name          text        not null check (btrim(name) <> ''),
    scope         text        not null check (scope in ('READ', 'WRITE', 'ADMIN')),
    -- SHA-256 of the token, lower-case hex.
    sha256        text        not null unique check (length(sha256) = 64),
    made_at       timestamptz not null,
    expires_at    timestamptz not null check (expires_at > made_at),
    -- To the minute.
    last_used_at  timestamptz,
    ended_at      timestamptz,
    ended_by      uuid references person deferrable initially immediate,
    check ((ended_at is null) = (ended_by is null))
);
create index api_token_person on api_token (person_id, made_at);
create index api_token_ended_by on api_token (ended_by);
