package award.attachment;

/// An upload that is not finished (未传完).
///
/// @param received bytes that are safe on the disk: the next part begins there
public record UploadRow(UploadId id, Holder holder, String name, long bytes, long received) {

    /// How much is there, in whole per cent, never rounded up.
    public long percent() {
        return bytes == 0 ? 0 : received * 100 / bytes;
    }

    public boolean isComplete() {
        return received == bytes;
    }

    public String size() {
        return AttachmentRow.said(bytes);
    }
}
