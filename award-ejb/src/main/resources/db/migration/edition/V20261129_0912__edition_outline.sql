-- edition: the plan that approval is asked for, as the office has written it (beijing/15, qinhuangdao/12).
create table edition_outline (
    edition  uuid         primary key references edition,
    title    varchar(200) not null,
    issuer   varchar(100) not null,
    document varchar(100) not null,
    dated    date         not null,
    words    text         not null,
    version  bigint       not null
);
