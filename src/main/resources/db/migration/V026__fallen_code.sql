-- Why a sign-off fell is a code, and what it speaks of. What was written as a sentence before stays as it was written.
alter table sign_off rename column fallen_reason to fallen_about;
alter table sign_off add column fallen_code text;
update sign_off set fallen_code = 'AS_WRITTEN' where fallen_about is not null;
