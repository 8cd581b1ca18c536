-- ballot: where a vote stands, its seats, rounds and officers; two tellers' counts; decisions beside a count; sealed ballots (ADR 17).
alter table ballot_poll add column state varchar(20);
update ballot_poll set state = case when counted then 'COUNTED' else 'PREPARED' end;
alter table ballot_poll alter column state set not null;
alter table ballot_poll drop column counted;
alter table ballot_poll add column electronic boolean not null default false;
alter table ballot_poll alter column electronic drop default;
alter table ballot_poll add column seats integer;
alter table ballot_poll add column round integer not null default 1;
alter table ballot_poll alter column round drop default;
alter table ballot_poll add column follows uuid references ballot_poll;
alter table ballot_poll drop constraint committee_poll_meeting_tier_key;
alter table ballot_poll add constraint ballot_poll_once unique (occasion, tier, round);

create table ballot_officer (
    poll    uuid        not null references ballot_poll,
    duty    varchar(20) not null,
    account uuid        not null,
    name    varchar(60) not null,
    primary key (poll, duty)
);

create table ballot_unclear (
    poll     uuid         not null references ballot_poll,
    position integer      not null,
    mark     varchar(200) not null,
    read_as  varchar(300) not null,
    primary key (poll, position)
);

create table ballot_ruling (
    poll       uuid          not null references ballot_poll,
    position   integer       not null,
    candidacy  uuid          not null,
    elected    boolean       not null,
    body       varchar(200)  not null,
    decided_on date          not null,
    paper      varchar(100)  not null,
    reason     varchar(1000) not null,
    primary key (poll, position)
);

create table ballot_entry (
    poll       uuid        not null references ballot_poll,
    duty       varchar(20) not null,
    issued     integer     not null,
    returned   integer     not null,
    valid      integer     not null,
    invalid    integer     not null,
    entered_by varchar(60) not null,
    version    bigint      not null,
    primary key (poll, duty)
);

create table ballot_entry_votes (
    poll          uuid         not null,
    duty          varchar(20)  not null,
    position      integer      not null,
    candidacy     uuid         not null,
    name          varchar(200) not null,
    votes_for     integer      not null,
    votes_against integer      not null,
    abstained     integer      not null,
    primary key (poll, duty, position),
    foreign key (poll, duty) references ballot_entry
);

-- A sealed ballot by the seat that cast it: no moment, no order, nothing that can be read without both halves of the key.
create table ballot_sealed (
    poll    uuid        not null references ballot_poll,
    seat    integer     not null,
    content text        not null,
    tracker varchar(64) not null,
    primary key (poll, seat)
);

-- What is open of the halves of the key, and the parts in opening the sums after the close. The secret halves are nowhere.
create table ballot_trustee (
    poll     uuid    not null references ballot_poll,
    place    integer not null,
    half     text    not null,
    openings text    not null,
    primary key (poll, place)
);
