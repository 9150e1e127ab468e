-- What somebody is writing beside a passage and has not saved yet: neither a crash nor the end of a session loses it.
create table draft (
    person_id   uuid        not null references person deferrable initially immediate,
    passage_id  uuid        not null references passage on delete cascade deferrable initially immediate,
    field       text        not null check (field in ('NOTE', 'QUESTION', 'PUT_TO', 'ANSWER', 'SPEAKER')),
    words       text        not null,
    written_at  timestamptz not null,
    primary key (person_id, passage_id, field)
);
create index draft_passage on draft (passage_id);
