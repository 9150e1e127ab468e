-- What takes a person's steps on passages back, and takes them again, across reloads. The newest of a person in an article, for a
-- few days. Each holds, as verbatim.passage.Takeback, what is done to it next: taken back, or once undone taken again.
create table own_step (
    id         uuid primary key,
    person_id  uuid        not null references person deferrable initially immediate,
    article_id uuid        not null references article deferrable initially immediate,
    passage_id uuid        not null references passage deferrable initially immediate,
    made_at    timestamptz not null,
    -- How many changes the passage's history had right after it, or after it was last taken back or again.
    count      int         not null,
    undone     boolean     not null default false,
    -- That words were marked: there was no passage to stand as before, so that it is dismissed.
    marked     boolean     not null default false,
    step       jsonb,
    check (step is not null or marked and not undone)
);
create index own_step_by_age on own_step (made_at);
create index own_step_in_article on own_step (person_id, article_id, made_at);
create index own_step_of_passage on own_step (passage_id);
create index own_step_of_article on own_step (article_id);
