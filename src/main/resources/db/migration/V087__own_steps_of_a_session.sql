-- Of a session the steps that can be taken back, and those that were, by an index each: a step on many passages leaves thousands
-- to a person, and no save is to visit them.
alter table own_step add column session uuid generated always as ((step ->> 'session')::uuid) stored;
create index own_step_in_session on own_step (person_id, session, made_at, id);
create index own_step_undone on own_step (person_id, session) where undone;
