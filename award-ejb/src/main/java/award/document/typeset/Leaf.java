package award.document.typeset;

import award.document.Enclosure;
import award.document.Master;
import award.document.enclose.Survey;
import java.util.List;
import java.util.stream.IntStream;

/// What one page of a packet is, wherever it comes to lie.
sealed interface Leaf permits Forme, Leaf.Enclosed, Leaf.Blank {

    /// Digest of what stands on it; empty when nothing does.
    String print();

    /// Whether its number is printed.
    boolean isNumbered();

    /// A page of a file that was handed in.
    ///
    /// @param index from 0
    record Enclosed(Enclosure file, Survey survey, int index) implements Leaf {

        @Override
        public String print() {
            return file.digest().substring(0, 32) + ":" + index + ":" + file.fit() + ":" + file.label().replaceAll("\\s", " ");
        }

        @Override
        public boolean isNumbered() {
            return true;
        }

        Survey.Page page() {
            return survey.pages().get(index);
        }

        static List<Leaf> all(Enclosure file, Survey survey) {
            return IntStream.range(0, survey.pages().size()).<Leaf>mapToObj(index -> new Enclosed(file, survey, index)).toList();
        }
    }

    /// A side left empty.
    record Blank() implements Leaf {

        static final Blank PAGE = new Blank();
        static final Master MASTER = Master.PORTRAIT.unnumbered();

        @Override
        public String print() {
            return "";
        }

        @Override
        public boolean isNumbered() {
            return false;
        }
    }
}
