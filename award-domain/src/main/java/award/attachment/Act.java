package award.attachment;

/// What somebody wants to do with the files of a holder.
public enum Act { READ, ADD, REMOVE }
