-- application: decisions about candidates are released together, and taken back only by a recorded decision of the same or a higher body.
alter table candidacy add column pending_state      varchar(20);
alter table candidacy add column pending_basis      varchar(60);
alter table candidacy add column pending_decided_on date;
alter table candidacy add column pending_document   varchar(100);
alter table candidacy add column pending_reason     varchar(500);
alter table candidacy add column pending_body       varchar(20);

create index candidacy_pending on candidacy (edition) where pending_state is not null;

alter table candidacy_decision add column state_before        varchar(20);
alter table candidacy_decision add column body                varchar(20);
alter table candidacy_decision add column released_at         timestamptz;
alter table candidacy_decision add column retracted_by        varchar(20);
alter table candidacy_decision add column retracted_on        date;
alter table candidacy_decision add column retraction_document varchar(100);
alter table candidacy_decision add column retraction_reason   varchar(500);

-- What was decided so far was known at once: from the state before it, by the body whose stage it was, on the day of the decision.
update candidacy_decision decision
set state_before = coalesce((
        select earlier.state
        from candidacy_decision earlier
        where earlier.candidacy = decision.candidacy and earlier.place = decision.place - 1), 'REGISTERED'),
    body = case
        when state in ('PROPOSED', 'NOT_PROPOSED') then 'COMMITTEE'
        when state in ('AWARDED', 'NOT_AWARDED') then 'GOVERNMENT'
        else 'OFFICE' end,
    released_at = decided_on::timestamp at time zone 'Asia/Shanghai';

alter table candidacy_decision alter column state_before set not null;
alter table candidacy_decision alter column body set not null;
alter table candidacy_decision alter column released_at set not null;
