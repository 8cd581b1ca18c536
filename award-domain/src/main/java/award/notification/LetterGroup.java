package award.notification;

import java.util.UUID;

/// The drafts of one kind about one matter, which go out together.
public record LetterGroup(UUID matter, String about, String kind, long count) {}
