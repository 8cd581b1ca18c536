-- publicity: calls for applications as the public finds them (beijing/15, qinhuangdao/12, baoshan/20.1). "call" is a word of SQL.
create table published_call (
    id           uuid         primary key,
    matter       uuid         not null,
    scheme       varchar(40)  not null,
    title        varchar(300) not null,
    published_on date         not null,
    until_day    date         not null,
    pdf          bytea        not null,
    version      bigint       not null
);

create index published_call_matter on published_call (matter, published_on);
