-- Passages, where they stand, what was found about them, and every change made to them.
create table speaker (
    id           uuid primary key,
    article_id   uuid not null references article deferrable initially immediate,
    name         text not null,
    description  text,
    unique (article_id, name)
);

create table passage (
    id                   uuid primary key,
    article_id           uuid    not null references article deferrable initially immediate,
    number               int     not null,
    kind                 text    not null,
    parent_id            uuid references passage deferrable initially immediate,
    speaker_id           uuid references speaker deferrable initially immediate,
    cue                  text,
    occasion             text,
    found_by             text,
    confidence           real,
    state                text    not null,
    finding              text,
    finding_reason       text,
    second_hand          boolean not null,
    translated           boolean not null,
    original_words       text,
    original_language    text,
    translator           text,
    context_checked      boolean not null,
    attribution_checked  boolean not null,
    material_change      text,
    stale_finding        text,
    checker              uuid references person deferrable initially immediate,
    submitted_by         uuid references person deferrable initially immediate,
    submitted_at         timestamptz,
    approved_by          uuid references person deferrable initially immediate,
    approved_at          timestamptz,
    second_check         text,
    dismissal_asked_by   uuid references person deferrable initially immediate,
    dismissal_reason     text,
    touched_at           timestamptz not null,
    version              bigint  not null,
    -- The same rule as verbatim.passage.Status.of; a test compares the two for every combination.
    status text not null generated always as (
        case
            when state = 'DISMISSED' then 'DISMISSED'
            when state = 'QUERY' then 'AWAITING_ANSWER'
            when state = 'SUBMITTED' then 'AWAITING_REVIEW'
            when state = 'APPROVED' and finding in ('EXACT', 'CLEANED', 'FAITHFUL', 'SUPPORTED') then 'VERIFIED'
            when state = 'APPROVED' and finding in ('UNVERIFIABLE', 'UNPROVEN', 'NOT_CHECKABLE') then 'CANNOT_VERIFY'
            when state = 'APPROVED' then 'PROBLEM'
            else 'TO_CHECK'
        end) stored,
    unique (article_id, number)
);
create index passage_status on passage (status, article_id);
create index passage_checker on passage (checker);
create index passage_speaker on passage (speaker_id);
create index passage_parent on passage (parent_id);

-- Fragments are UTF-16 offsets into the revision's text: start, end (exclusive), start, end, ...
create table anchor (
    passage_id   uuid  not null references passage deferrable initially immediate,
    revision_id  uuid  not null references revision deferrable initially immediate,
    fragments    int[] not null check (cardinality(fragments) > 0 and cardinality(fragments) % 2 = 0),
    words        text  not null,
    primary key (passage_id, revision_id)
);
create index anchor_revision on anchor (revision_id);
create trigger anchor_is_final before update on anchor
    for each row execute function refuse_change();

create table evidence (
    id            uuid primary key,
    passage_id    uuid        not null references passage deferrable initially immediate,
    source_id     uuid        not null references source deferrable initially immediate,
    locator       text        not null,
    excerpt       text,
    stance        text        not null,
    added_by      uuid        not null references person deferrable initially immediate,
    added_at      timestamptz not null,
    withdrawn_by  uuid references person deferrable initially immediate,
    withdrawn_at  timestamptz,
    version       bigint      not null
);
create index evidence_passage on evidence (passage_id);
create index evidence_source on evidence (source_id);

create table search_record (
    id            uuid primary key,
    passage_id    uuid        not null references passage deferrable initially immediate,
    searched_in   text        not null,
    searched_for  text        not null,
    searched_by   uuid        not null references person deferrable initially immediate,
    searched_at   timestamptz not null
);
create index search_record_passage on search_record (passage_id);

create table question (
    id           uuid primary key,
    passage_id   uuid        not null references passage deferrable initially immediate,
    question     text        not null,
    put_to       text        not null,
    asked_by     uuid        not null references person deferrable initially immediate,
    asked_at     timestamptz not null,
    answer       text,
    answered_by  uuid references person deferrable initially immediate,
    answered_at  timestamptz,
    version      bigint      not null
);
create index question_passage on question (passage_id);

create table note (
    id          uuid primary key,
    passage_id  uuid        not null references passage deferrable initially immediate,
    text        text        not null,
    written_by  uuid        not null references person deferrable initially immediate,
    written_at  timestamptz not null
);
create index note_passage on note (passage_id);

create table passage_change (
    id          uuid primary key,
    passage_id  uuid        not null references passage deferrable initially immediate,
    made_at     timestamptz not null,
    made_by     uuid references person deferrable initially immediate,
    what        text        not null,
    before      text,
    after       text,
    reason      text,
    step        text
);
create index passage_change_passage on passage_change (passage_id, made_at);
create trigger passage_change_is_final before update on passage_change
    for each row execute function refuse_change();
