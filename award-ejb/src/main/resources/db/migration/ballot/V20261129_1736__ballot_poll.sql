-- ballot: votes leave the capability of meetings. They keep what they were taken at by its name alone, and a roll of their own.
alter table committee_poll rename to ballot_poll;
alter table ballot_poll rename column meeting to occasion;
alter table ballot_poll drop constraint committee_poll_meeting_fkey;
alter table ballot_poll add column title varchar(200);
alter table ballot_poll add column edition uuid;
update ballot_poll p set title = m.title, edition = m.edition from committee_meeting m where m.id = p.occasion;
alter table ballot_poll alter column title set not null;
alter table ballot_poll alter column edition set not null;

create index ballot_poll_by_edition on ballot_poll (edition);

alter table committee_votes rename to ballot_votes;

-- 应到名册: the members called, as they stood to the vote.
create table ballot_roll (
    poll     uuid         not null references ballot_poll,
    position integer      not null,
    seat     integer      not null,
    name     varchar(60)  not null,
    account  uuid,
    standing varchar(20)  not null,
    remark   varchar(200) not null,
    primary key (poll, position),
    unique (poll, seat) deferrable initially deferred
);

insert into ballot_roll (poll, position, seat, name, account, standing, remark)
select p.id, a.position, a.seat, a.name, a.account, case a.presence when 'PRESENT' then 'VOTING' else a.presence end, a.substitute
from ballot_poll p join committee_attendance a on a.meeting = p.occasion;
