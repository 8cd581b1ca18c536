-- notification: mails that tell of letters, who has read what, and reminders, which are letters whose words are the due date they tell of.
create table mailing (
    id           uuid         primary key,
    letter       uuid         not null references letter,
    address      varchar(254) not null,
    state        varchar(20)  not null,
    attempts     integer      not null,
    since        timestamptz  not null,
    next_attempt timestamptz  not null,
    trouble      varchar(20),
    answer       varchar(500) not null,
    version      bigint       not null,
    unique (letter, address)
);

create index mailing_due on mailing (next_attempt) where state in ('WAITING', 'SENDING');

-- Read is read by a person, not by a mailbox that several share.
create table letter_reading (
    letter  uuid        not null references letter,
    account varchar(64) not null,
    read_at timestamptz not null,
    primary key (letter, account)
);

-- due: award.notification.DueDate as JSON. reminder: which date, how many days before, to whom; a second one of the same is refused.
alter table letter add column due text, add column reminder varchar(500) unique;
