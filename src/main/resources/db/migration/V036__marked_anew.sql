-- A passage can be marked anew in one revision: its earlier places there stay, each with its number, the newest last.
alter table anchor add number int not null default 1 check (number > 0);
alter table anchor drop constraint anchor_pkey;
alter table anchor add primary key (passage_id, revision_id, number);

-- A note that was edited stays as it was, withdrawn; the row that stands in its place names it, keeps who wrote the first
-- words and when, and says when these were written.
alter table note
    add replaces  uuid references note deferrable initially immediate,
    add edited_at timestamptz,
    add check ((replaces is null) = (edited_at is null));
