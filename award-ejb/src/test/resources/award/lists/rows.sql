-- Rows numbered from :first to :last in every table that a list pages through: a hundred to an edition, all of one office.
insert into party (id, kind, division, credit_code, body_kind, industry, version)
select ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, 'ORGANISATION', '110105', lpad(i::text, 18, '0'), 'ENTERPRISE', 'MANUFACTURING', 0
from generate_series(:first, :last) i;

insert into party_name (party, position, name)
select ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, 0, '第' || i || '机械有限公司'
from generate_series(:first, :last) i;

insert into application (id, edition, scheme, edition_number, party, name, kind, state, number, submitted_at, applied_on, version)
select gen_random_uuid(), e.id, 'beijing', 7, ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, '第' || i || '机械有限公司',
       'ORGANISATION', 'ACCEPTED', i, now(), current_date, 0
from generate_series(:first, :last) i, lateral (select ('11111111-0000-4000-8000-' || lpad((1 + (i - 1) / 100)::text, 12, '0'))::uuid) e(id);

insert into candidacy (id, edition, scheme, edition_number, party, name, kind, number, recommender, applied_on, state, marks, version)
select gen_random_uuid(), e.id, 'beijing', 7, ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, '第' || i || '机械有限公司',
       'ORGANISATION', i, '某区市场监督管理局', current_date, 'REGISTERED', '', 0
from generate_series(:first, :last) i, lateral (select ('11111111-0000-4000-8000-' || lpad((1 + (i - 1) / 100)::text, 12, '0'))::uuid) e(id);

insert into referral (id, application, edition, scheme, party, applicant, recommender, recommender_name, channel, place, state, round, received_on, waits_for, version)
select gen_random_uuid(), gen_random_uuid(), ('11111111-0000-4000-8000-' || lpad((1 + (i - 1) / 100)::text, 12, '0'))::uuid, 'beijing', gen_random_uuid(), '第' || i || '机械有限公司', r.id, r.entry,
       'district', 0, 'WAITING', 1, date '2026-01-01' + (i % 200), '', 0
from generate_series(:first, :last) i
join lateral (
    select id, name as entry from recommender where scheme = 'beijing' order by code offset case when i <= 40 then 0 else 1 + i % 9 end limit 1) r on true;

insert into notice (id, matter, scheme, regulation_version, rule, list_name, published_on, put_up_at, first_day, last_day, calendar_version, version)
select ('22222222-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, gen_random_uuid(), 'beijing', '2020', 'proposed', '拟奖名单',
       date '2020-01-01' + (i % 2000), timestamptz '2020-01-01 09:00+08' + (i % 2000) * interval '1 day', date '2020-01-01' + (i % 2000), date '2020-01-08' + (i % 2000), '2026', 0
from generate_series(:first, :last) i;

insert into objection (id, number, notice, post, against, objector_name, objector_unit, objector_telephone, objector_mail, facts, evidence, channel,
                       received_on, state, due_firm, version)
select gen_random_uuid(), '2026-' || lpad(i::text, 6, '0'), ('22222222-0000-4000-8000-' || lpad((1 + i % 100)::text, 12, '0'))::uuid, gen_random_uuid(),
       '第' || i || '机械有限公司', '张某', '', '', '', '事实', '', 'LETTER', date '2026-01-01' + (i % 200), 'CONCLUDED', true, 0
from generate_series(:first, :last) i;

-- Half of the letters are drafts of the office, half went out: to the office's own account a handful, to applicants the rest.
insert into letter (id, matter, tells, about, kind, from_name, from_kind, from_box, to_name, to_mail, to_kind, to_box, subject, body, document_number,
                    state, drafted_at, gone_at, gone_by, discarded_because, version)
select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '第七届', 'result', '评审办', 'OFFICE', 'office:beijing', '第' || i || '机械有限公司', '', 'PARTY',
       case when i <= 40 then 'party:mine' else 'party:' || i end, '告知', '正文', '', case when i % 2 = 0 then 'DRAFT' else 'RELEASED' end,
       timestamptz '2026-01-01' + i * interval '1 second', case when i % 2 = 0 then null else timestamptz '2026-01-02' + i * interval '1 second' end,
       '', '', 0
from generate_series(:first, :last) i;
