-- application: what applicants fill in field by field, hand in, set right and withdraw, and until when (beijing/16, qinhuangdao/13, hangzhou/3.2.3).
create table application_period (
    edition       uuid         primary key,
    opens         timestamptz  not null,
    closes        timestamptz  not null,
    grace_minutes integer      not null check (grace_minutes >= 0),
    basis         varchar(100) not null,
    last_number   integer      not null,
    version       bigint       not null,
    check (opens < closes)
);

create table application (
    id             uuid         primary key,
    edition        uuid         not null,
    scheme         varchar(40)  not null,
    edition_number integer      not null,
    party          uuid         not null,
    name           varchar(200) not null,
    kind           varchar(20)  not null,
    state          varchar(20)  not null,
    number         integer      check (number > 0),
    submitted_at   timestamptz,
    applied_on     date,
    correct_by     date,
    candidacy      uuid         unique references candidacy,
    version        bigint       not null,
    unique (edition, number)
);

create unique index application_once on application (edition, party) where state <> 'WITHDRAWN';
create index application_party on application (party);
create index application_edition_name on application (edition, name);

create table application_channel (
    application uuid         not null references application,
    place       integer      not null,
    channel     varchar(100) not null,
    primary key (application, place)
);

create table application_correction (
    application uuid         not null references application,
    place       integer      not null,
    round       integer      not null,
    field       varchar(120) not null,
    what        varchar(500) not null,
    primary key (application, place)
);

create table application_move (
    application uuid          not null references application,
    place       integer       not null,
    state       varchar(20)   not null,
    moved_at    timestamptz   not null,
    moved_by    varchar(200)  not null,
    reason      text          not null,
    primary key (application, place)
);

create table application_field (
    application uuid         not null references application,
    field       varchar(120) not null,
    told        text         not null,
    version     bigint       not null,
    written_at  timestamptz  not null,
    written_by  varchar(100) not null,
    primary key (application, field)
);
