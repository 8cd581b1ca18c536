package award.document.template;

/// A line of a comparison of two versions.
public record LineChange(Mark mark, String line) {

    public enum Mark { SAME, GONE, NEW }
}
