-- publicity: lists of objections open in any order, and the notices that run are found without those of all years.
create index objection_received on objection (received_on, number);
create index objection_state on objection (state, number);
create index objection_due_order on objection (due_on, number);
create index notice_last_day on notice (last_day);
