-- A step that was taken back stays in the history; the row that took it back names it, and it is no hand in the result any
-- more. A note and a question that were taken back stay too, withdrawn.
alter table passage_change
    add undoes uuid[] check (cardinality(undoes) > 0);
create index passage_change_undoes on passage_change (passage_id) where undoes is not null;
alter table note
    add withdrawn_by uuid references person deferrable initially immediate,
    add withdrawn_at timestamptz,
    add check ((withdrawn_by is null) = (withdrawn_at is null));
alter table question
    add withdrawn_by uuid references person deferrable initially immediate,
    add withdrawn_at timestamptz,
    add check ((withdrawn_by is null) = (withdrawn_at is null)),
    -- Who said what was answered, and when: asked from now on.
    add answer_from text check (btrim(answer_from) <> ''),
    add answer_said_at timestamptz,
    add check (answer is not null or answer_from is null and answer_said_at is null);

-- What needs a second person to be dismissed, and in which zone reports print their times.
alter table desk
    add dismissals text not null default 'FOUND_IN_MARKS' check (dismissals in ('ONCE_CONCLUDED', 'FOUND_IN_MARKS', 'ALL')),
    add time_zone  text not null default 'UTC';
