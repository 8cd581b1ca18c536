-- identity: what a person keeps about themselves: a mail address for reminders, and passwords that may not come back (GB/T 22239-2019).
alter table account
    add column mail                varchar(254) not null default '',
    add column temporary_password  boolean      not null default false;

create table account_former_password (
    account       uuid         not null references account,
    place         integer      not null,
    password_hash varchar(100) not null,
    primary key (account, place)
);
