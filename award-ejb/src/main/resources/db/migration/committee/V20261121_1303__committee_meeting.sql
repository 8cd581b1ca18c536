-- committee: bodies and their members, meetings with attendance, votes as they were counted.
create table committee_body (
    id        uuid         primary key,
    scheme    varchar(40)  not null unique,
    name      varchar(200) not null,
    last_seat integer      not null,
    version   bigint       not null
);

create table committee_member (
    body   uuid         not null references committee_body,
    seat   integer      not null,
    name   varchar(60)  not null,
    office varchar(200) not null,
    post   varchar(30)  not null,
    primary key (body, seat)
);

create table committee_meeting (
    id        uuid         primary key,
    body      uuid         not null references committee_body,
    edition   uuid         not null,
    title     varchar(200) not null,
    starts_at timestamp    not null,
    place     varchar(200) not null,
    version   bigint       not null
);

create index committee_meeting_by_edition on committee_meeting (edition, starts_at);

create table committee_agenda (
    meeting  uuid         not null references committee_meeting,
    position integer      not null,
    item     varchar(300) not null,
    primary key (meeting, position)
);

-- Each member as it was then, and how it stood to the meeting.
create table committee_attendance (
    meeting    uuid         not null references committee_meeting,
    position   integer      not null,
    seat       integer      not null,
    name       varchar(60)  not null,
    office     varchar(200) not null,
    post       varchar(30)  not null,
    presence   varchar(20)  not null,
    substitute varchar(200) not null,
    primary key (meeting, position)
);

create table committee_poll (
    id         uuid        primary key,
    meeting    uuid        not null references committee_meeting,
    tier       varchar(40) not null,
    method     varchar(20) not null,
    issued     integer     not null,
    returned   integer     not null,
    valid      integer     not null,
    invalid    integer     not null,
    scrutineer varchar(60) not null,
    teller     varchar(60) not null,
    counted    boolean     not null,
    version    bigint      not null,
    unique (meeting, tier)
);

create table committee_votes (
    poll          uuid         not null references committee_poll,
    position      integer      not null,
    candidacy     uuid         not null,
    name          varchar(200) not null,
    votes_for     integer      not null,
    votes_against integer      not null,
    abstained     integer      not null,
    primary key (poll, position)
);
