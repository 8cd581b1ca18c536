-- review: decisions on those who broke the discipline of the work, and what was lost by them (beijing/25, beilun/28, baoshan/29, hangzhou/6.5).
create table review_conduct (
    id                uuid         primary key,
    scheme            varchar(40)  not null,
    clause            varchar(60)  not null,
    worker            varchar(20)  not null,
    name              varchar(100) not null,
    comes_from        varchar(200) not null,
    account           varchar(64)  not null,
    decided_on        date         not null,
    reason            varchar(500) not null,
    authority         varchar(200) not null,
    document          varchar(100) not null,
    restored_on       date,
    restored_by       varchar(200),
    restored_document varchar(100),
    restored_because  varchar(500),
    version           bigint       not null
);

create index review_conduct_scheme on review_conduct (scheme, decided_on);

create table review_conduct_penalty (
    conduct uuid        not null references review_conduct,
    penalty varchar(30) not null,
    primary key (conduct, penalty)
);
