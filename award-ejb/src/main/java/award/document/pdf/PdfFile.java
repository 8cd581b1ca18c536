package award.document.pdf;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/// A PDF being written from front to back. Of each object only its place is remembered: 8 bytes.
///
/// The same objects in the same order give the same bytes.
public final class PdfFile implements Closeable {

    /// Version, and four bytes that tell mail programs that this is no text.
    private static final byte[] HEADER = {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '%', (byte) 0xE5, (byte) 0xA5, (byte) 0x96, (byte) 0xE9, '\n'};
    private static final int BUFFER = 1 << 16;

    private final Counted out;
    private final Notation notation;
    private long[] places = new long[1024];
    private int numbers;

    public PdfFile(OutputStream target) throws IOException {
        out = new Counted(new BufferedOutputStream(target, BUFFER));
        notation = new Notation(out);
        out.write(HEADER);
    }

    /// A number for an object that is referred to before it is written.
    public Reference reserve() {
        numbers++;
        if (numbers >= places.length) places = Arrays.copyOf(places, places.length * 2);
        return new Reference(numbers);
    }

    public Reference write(COSBase object) throws IOException {
        return write(reserve(), object);
    }

    public Reference write(Reference as, COSBase object) throws IOException {
        begin(as);
        notation.write(object);
        notation.ascii("\nendobj\n");
        return as;
    }

    /// A stream of bytes that are written as they come, under the filters its dictionary names.
    public Reference stream(Reference as, COSDictionary about, InputStream bytes) throws IOException {
        var length = reserve();
        about.setItem(COSName.LENGTH, length);
        begin(as);
        notation.write(about);
        notation.ascii("\nstream\n");
        long from = out.count;
        bytes.transferTo(out);
        long written = out.count - from;
        notation.ascii("\nendstream\nendobj\n");
        write(length, COSInteger.get(written));
        return as;
    }

    /// A stream of bytes already packed ([#packed]).
    public Reference packedStream(COSDictionary about, byte[] packed) throws IOException {
        var as = reserve();
        about.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        about.setInt(COSName.LENGTH, packed.length);
        begin(as);
        notation.write(about);
        notation.ascii("\nstream\n");
        out.write(packed);
        notation.ascii("\nendstream\nendobj\n");
        return as;
    }

    /// Bytes packed as they come.
    public Reference packing(Reference as, COSDictionary about, InputStream bytes) throws IOException {
        about.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        about.removeItem(COSName.DECODE_PARMS);
        return stream(as, about, new DeflaterInputStream(bytes, new Deflater()));
    }

    /// The bytes of a stream, packed for [#packedStream].
    public static byte[] packed(byte[] plain) {
        var packed = new ByteArrayOutputStream(plain.length / 3 + 64);
        var deflater = new Deflater();
        try (var out = new DeflaterOutputStream(packed, deflater)) {
            out.write(plain);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail to be written", e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /// Ends the file: the places of all objects, and where a reader begins.
    ///
    /// @param id tells this file from all others, in 16 bytes
    public void end(Reference catalog, Reference information, byte[] id) throws IOException {
        long start = out.count;
        notation.ascii("xref\n0 " + (numbers + 1) + "\n0000000000 65535 f \n");
        for (int number = 1; number <= numbers; number++) {
            notation.ascii(places[number] == 0 ? "0000000000 00000 f \n" : "%010d 00000 n \n".formatted(places[number]));
        }
        var trailer = new COSDictionary();
        trailer.setInt(COSName.SIZE, numbers + 1);
        trailer.setItem(COSName.ROOT, catalog);
        trailer.setItem(COSName.INFO, information);
        var ids = new COSArray();
        ids.add(new COSString(id));
        ids.add(new COSString(id));
        trailer.setItem(COSName.ID, ids);
        notation.ascii("trailer\n");
        notation.write(trailer);
        notation.ascii("\nstartxref\n" + start + "\n%%EOF\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void begin(Reference as) throws IOException {
        if (places[as.number()] != 0) throw new IllegalStateException("object " + as.number() + " is written already");
        places[as.number()] = out.count;
        notation.ascii(as.number() + " 0 obj\n");
    }

    private static final class Counted extends OutputStream {

        private final OutputStream target;
        private long count;

        Counted(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int value) throws IOException {
            target.write(value);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            target.write(bytes, from, length);
            count += length;
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        @Override
        public void close() throws IOException {
            target.close();
        }
    }
}
