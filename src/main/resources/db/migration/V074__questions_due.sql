-- By when whoever was asked is to answer.
alter table question add due timestamptz;
create index question_overdue on question (due) where due is not null and answered_at is null and withdrawn_at is null;
