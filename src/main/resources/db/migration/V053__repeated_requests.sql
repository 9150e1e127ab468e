-- What a program sent with a key of its own, and what it was answered: sent once more, it gets the same answer, and nothing is
-- done twice. Kept for a day.
create table api_request (
    person_id     uuid        not null references person deferrable initially immediate,
    key           text        not null,
    -- SHA-256 of what was sent, lower-case hex.
    sha256        text        not null check (length(sha256) = 64),
    made_at       timestamptz not null,
    -- Null while nothing was answered yet.
    status        integer,
    content_type  text,
    location      text,
    etag          text,
    body          bytea,
    primary key (person_id, key),
    check ((status is null) = (body is null))
);
create index api_request_made_at on api_request (made_at);
