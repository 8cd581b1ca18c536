-- honour: the list of those proposed in an edition (拟奖名单), as the committee decided it.
create table honour_proposal (
    id         uuid         primary key,
    decided_on date         not null,
    document   varchar(100) not null,
    reason     varchar(500) not null,
    version    bigint       not null
);

create table honour_proposed (
    edition   uuid         not null references honour_proposal,
    position  integer      not null,
    candidacy uuid         not null,
    party     uuid         not null,
    holder    varchar(200) not null,
    kind      varchar(20)  not null,
    tier      varchar(40)  not null,
    primary key (edition, position),
    unique (edition, candidacy)
);
