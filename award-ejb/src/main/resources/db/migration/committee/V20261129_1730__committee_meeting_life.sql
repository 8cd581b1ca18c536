-- committee: the life of a meeting: typed items that it goes through, recusals from each, answers to the invitation, guests, who left when;
-- minutes and numbered resolutions.
alter table committee_meeting add column state varchar(20) not null default 'CALLED';
alter table committee_meeting alter column state drop default;
alter table committee_meeting add column opened_at timestamp;
alter table committee_meeting add column closed_at timestamp;
alter table committee_meeting add column last_item integer not null default 0;
alter table committee_meeting alter column last_item drop default;
alter table committee_meeting add column revision bigint not null default 0;
alter table committee_meeting alter column revision drop default;

alter table committee_agenda rename column item to title;
alter table committee_agenda add column number integer;
update committee_agenda set number = position + 1;
alter table committee_agenda alter column number set not null;
update committee_meeting m set last_item = (select count(*) from committee_agenda a where a.meeting = m.id);
alter table committee_agenda add column kind varchar(20) not null default 'OTHER';
alter table committee_agenda alter column kind drop default;
alter table committee_agenda add column stage varchar(40) not null default '';
alter table committee_agenda alter column stage drop default;
alter table committee_agenda add column candidacy uuid;
alter table committee_agenda add column tier varchar(40) not null default '';
alter table committee_agenda alter column tier drop default;
alter table committee_agenda add column state varchar(20) not null default 'AHEAD';
alter table committee_agenda alter column state drop default;
alter table committee_agenda add column begun_at timestamp;
alter table committee_agenda add column ended_at timestamp;

alter table committee_attendance add column reply varchar(20) not null default 'NONE';
alter table committee_attendance alter column reply drop default;
alter table committee_attendance add column noted varchar(20) not null default 'LIST';
alter table committee_attendance alter column noted drop default;
alter table committee_attendance add column left_at timestamp;
create index committee_attendance_by_account on committee_attendance (account) where account is not null;

create table committee_guest (
    meeting  uuid         not null references committee_meeting,
    position integer      not null,
    name     varchar(60)  not null,
    office   varchar(200) not null,
    primary key (meeting, position)
);

create table committee_recusal (
    meeting    uuid         not null references committee_meeting,
    position   integer      not null,
    item       integer      not null,
    seat       integer      not null,
    ground     varchar(20)  not null,
    words      varchar(300) not null,
    state      varchar(20)  not null,
    decided_by varchar(60)  not null,
    primary key (meeting, position)
);

create table committee_minutes (
    meeting     uuid   primary key references committee_meeting,
    words       text   not null,
    approved_by varchar(60),
    approved_on date,
    version     bigint not null
);

create table committee_resolution (
    id          uuid         primary key,
    body        uuid         not null references committee_body,
    meeting     uuid         not null references committee_meeting,
    mark        varchar(200) not null,
    of_year     integer      not null,
    number      integer      not null,
    title       varchar(200) not null,
    words       text         not null,
    stage       varchar(40)  not null,
    resolved_on date         not null,
    version     bigint       not null,
    unique (body, of_year, number)
);

create index committee_resolution_by_meeting on committee_resolution (meeting);
