package award.packet.service;

import award.packet.JobId;

/// A print waits for the press, once its transaction is over.
record JobQueued(JobId job) {}
