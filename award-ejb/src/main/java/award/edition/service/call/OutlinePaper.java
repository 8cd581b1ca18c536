package award.edition.service.call;

import award.document.Block;
import award.document.Document;
import award.document.Origin;
import award.document.Paragraph;
import award.document.Signature;
import award.document.Title;
import award.edition.Outline;
import java.util.ArrayList;
import java.util.List;

/// The plan of an edition in the official layout: title, text, who hands it in, day.
record OutlinePaper(Outline outline) {

    Document compose(Origin origin) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Title(outline.title()));
        outline.text().lines().map(String::strip).filter(line -> !line.isEmpty()).map(Paragraph::of).forEach(blocks::add);
        blocks.add(new Signature(List.of(outline.issuer()), PaperWords.day(outline.day()), Signature.Sealing.SEALED));
        return Document.of(outline.title(), origin).addAll(blocks);
    }
}
