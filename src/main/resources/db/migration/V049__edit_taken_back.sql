-- An edit that was taken by mistake is taken back as a step: the text before it is the article's again, as one more revision.
alter table revision
    add takes_back uuid references revision deferrable initially immediate;

-- What takes back what the edit did to a passage: first the edit itself, then what followed from it. As verbatim.passage.Takeback.
create table edit_step (
    revision_id uuid  not null references revision deferrable initially immediate,
    passage_id  uuid  not null references passage deferrable initially immediate,
    number      int   not null check (number > 0),
    step        jsonb not null,
    primary key (revision_id, passage_id, number)
);

-- How many rows of people the history of the article's passages had when the edit was through with them: one more, and
-- somebody has worked on it.
create table edit_work (
    revision_id uuid primary key references revision deferrable initially immediate,
    changes     int not null
);
