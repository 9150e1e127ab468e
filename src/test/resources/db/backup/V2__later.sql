-- A backup taken before this is restored without it; the next start brings it.
create table later (id integer primary key);
