-- notification: what opens a person's calendar to a program that cannot sign in. One for each account; a new one shuts the old address.
create table calendar_key (
    account uuid        primary key references account,
    token   varchar(64) not null unique,
    made_at timestamptz not null,
    version bigint      not null
);
