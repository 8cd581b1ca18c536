-- audit: the trail of acts (GB/T 22239-2019). Adding and reading is all that the database lets anybody do with it.
create table audit_entry (
    number  bigint generated always as identity primary key,
    at      timestamptz  not null,
    who     varchar(100) not null,
    subject varchar(200) not null,
    act     text         not null -- award.shared.Message as JSON
);

create index audit_entry_who on audit_entry (who, number);
create index audit_entry_subject on audit_entry (subject text_pattern_ops, number);

create function audit_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'an entry of the trail is never changed and never deleted';
end
$$;

create trigger audit_entry_stays before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_stays();
