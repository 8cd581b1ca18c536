package award.document;

/// What stands on a page from edge to edge, one below the other. Every rendering is a total switch over these.
public sealed interface Block permits RedHead, Title, Heading, Paragraph, Attachments, Signature, Table, Form, Ballot,
        ScoreProfile, Stamp, Code, Certificate, Space, PageBreak, Contents {
}
