package award.document.template;

import java.util.ArrayList;
import java.util.List;

/// The question which kinds of documents there are. Each capability that composes some names the files it ships them in.
public final class KindsAsked {

    private final List<String> keys = new ArrayList<>();

    /// @param key `publicity/notice` for `/award/publicity/template/notice.yaml`
    public void declare(String... key) {
        keys.addAll(List.of(key));
    }

    public List<String> keys() {
        return keys.stream().sorted().toList();
    }
}
