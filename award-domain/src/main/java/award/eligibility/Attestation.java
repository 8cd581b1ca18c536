package award.eligibility;

/// How a checker has decided on what an applicant declared (核定): 予以认定, 不予认定.
public enum Attestation { ACCEPTED, REJECTED }
