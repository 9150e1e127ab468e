-- A recorded search can be taken back like other evidence; it stays in the table and in the history.
alter table search_record
    add withdrawn_by  uuid references person deferrable initially immediate,
    add withdrawn_at  timestamptz,
    add version       bigint not null default 0;
alter table search_record alter column version drop default;
