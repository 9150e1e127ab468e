-- Proposed words go along when their source goes into another that is the same, and come back with it.
alter table passage
    add correction_came_from uuid references source deferrable initially immediate,
    add check (correction_came_from is null or correction_source is not null);
create index on passage (correction_came_from) where correction_came_from is not null;
