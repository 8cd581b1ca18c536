-- packet: how the packets of meetings are put together, frozen, printed, numbered and returned.
-- Meetings and attachments belong to other capabilities and are joined by identifier.

-- 常用编排: the custom of an award's office.
create table packet_custom (
    scheme  varchar(40) primary key,
    version bigint      not null
);

create table packet_custom_part (
    scheme   varchar(40)  not null references packet_custom,
    position integer      not null,
    key      varchar(60)  not null,
    kind     varchar(20)  not null,
    title    varchar(100) not null,
    level    integer      not null,
    sheets   varchar(20)  not null,
    included boolean      not null,
    file     uuid,
    primary key (scheme, position)
);

-- 编排: of one meeting, once it departs from the custom.
create table packet_composition (
    meeting uuid    primary key,
    named   boolean not null,
    version bigint  not null
);

create table packet_part (
    meeting  uuid         not null references packet_composition,
    position integer      not null,
    key      varchar(60)  not null,
    kind     varchar(20)  not null,
    title    varchar(100) not null,
    level    integer      not null,
    sheets   varchar(20)  not null,
    included boolean      not null,
    file     uuid,
    primary key (meeting, position)
);

create table packet_file_choice (
    meeting   uuid        not null references packet_composition,
    file      uuid        not null,
    treatment varchar(20) not null,
    primary key (meeting, file)
);

-- What was found in a file, by its bytes.
create table packet_file_record (
    digest     varchar(64) primary key,
    state      varchar(20) not null,
    pages      integer     not null,
    remarks    text        not null,
    checked_at timestamptz not null
);

-- 快照: the composed model, gzipped JSON. Never changed.
create table packet_snapshot (
    id       uuid        primary key,
    meeting  uuid        not null,
    taken_at timestamptz not null,
    hash     varchar(64) not null,
    model    bytea       not null
);

-- 定稿
create table packet_frozen (
    id         uuid         primary key,
    meeting    uuid         not null,
    number     integer      not null,
    snapshot   uuid         not null references packet_snapshot,
    hash       varchar(64)  not null,
    reason     varchar(300) not null,
    frozen_by  varchar(60)  not null,
    frozen_at  timestamptz  not null,
    pages      integer      not null,
    pagination text         not null,
    version    bigint       not null,
    unique (meeting, number)
);

-- 打印任务
create table packet_job (
    id          uuid         primary key,
    meeting     uuid         not null,
    snapshot    uuid         not null references packet_snapshot,
    snapshot_at timestamptz  not null,
    output      varchar(20)  not null,
    number      integer      not null,
    state       varchar(20)  not null,
    done        integer      not null,
    of_all      integer      not null,
    at_part     varchar(200) not null,
    pages       integer      not null,
    bytes       bigint       not null,
    kept        boolean      not null,
    remarks     text         not null,
    holders     text         not null,
    node        varchar(100) not null,
    started_by  varchar(60)  not null,
    started_at  timestamptz  not null,
    moved_at    timestamptz  not null,
    ended_at    timestamptz,
    version     bigint       not null
);

create index packet_job_by_meeting on packet_job (meeting, started_at);
create index packet_job_waiting on packet_job (started_at) where state in ('QUEUED', 'RUNNING');
create index packet_snapshot_by_meeting on packet_snapshot (meeting);

-- 份号登记: numbered copies and their return.
create table packet_copy (
    meeting   uuid        not null,
    number    integer     not null,
    seat      integer     not null,
    holder    varchar(60) not null,
    holds     integer     not null,
    handed_at timestamptz,
    back_at   timestamptz,
    version   bigint      not null,
    primary key (meeting, number)
);
