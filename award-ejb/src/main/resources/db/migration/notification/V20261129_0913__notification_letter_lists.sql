-- notification: outboxes open at the newest letter, and the letters to all offices are found without those to everybody else.
create index letter_newest on letter (state, (coalesce(gone_at, drafted_at)) desc, to_name, id) where due is null;
create index letter_inbox_kind on letter (to_kind, gone_at) where state = 'RELEASED';
