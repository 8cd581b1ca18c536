-- review: what panels found (评分表), a percentage per item of the edition's criteria; totals are reckoned by the product.
create table review_sheet (
    id            uuid          primary key,
    edition       uuid          not null,
    candidacy     uuid          not null,
    kind          varchar(20)   not null,
    judged        integer       not null,
    total         numeric(8, 2) not null,
    strengths     varchar(4000) not null,
    opportunities varchar(4000) not null,
    finished_on   date,
    version       bigint        not null,
    unique (candidacy, kind)
);

create index review_sheet_by_edition on review_sheet (edition, kind, total desc);

create table review_panelist (
    sheet      uuid         not null references review_sheet,
    position   integer      not null,
    name       varchar(60)  not null,
    comes_from varchar(200) not null,
    leader     boolean      not null,
    primary key (sheet, position)
);

create table review_percent (
    sheet   uuid        not null references review_sheet,
    item    varchar(20) not null,
    percent integer     not null check (percent between 0 and 100 and percent % 5 = 0),
    primary key (sheet, item)
);

-- How one edition weighs its reviews, and the list of candidates as it was decided.
create table review_plan (
    id               uuid         primary key,
    document_weight  integer      not null,
    site_weight      integer      not null,
    weights_document varchar(100) not null,
    listed_on        date,
    list_document    varchar(100) not null,
    version          bigint       not null,
    check (document_weight + site_weight = 100)
);

create table review_listed (
    edition   uuid          not null references review_plan,
    position  integer       not null,
    candidacy uuid          not null,
    name      varchar(200)  not null,
    place     integer       not null,
    score     numeric(8, 2) not null,
    chosen    boolean       not null,
    reason    varchar(1000) not null,
    primary key (edition, position)
);
