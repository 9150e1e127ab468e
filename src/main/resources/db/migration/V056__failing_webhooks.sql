-- How often in a row a webhook did not take what it was told: the longer it is left alone.
alter table webhook add column failures int not null default 0;

-- The one delivery that is tried while it fails; the others sleep, due at no time, until something was taken.
alter table webhook add column probe uuid;

create index webhook_delivery_asleep on webhook_delivery (webhook_id, at, id) where state = 'WAITING' and due is null;
