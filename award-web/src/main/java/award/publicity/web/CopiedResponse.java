package award.publicity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.time.Instant;

/// Takes down what a page writes instead of sending it.
class CopiedResponse extends HttpServletResponseWrapper {

    static final String POLICY = "Content-Security-Policy";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(bytes, false, UTF_8);

    CopiedResponse(HttpServletResponse response) {
        super(response);
    }

    /// The page without the nonce of this one request: it has no script that would need it.
    KeptPage page(Instant until) {
        writer.flush();
        var policy = getHeader(POLICY);
        return new KeptPage(getContentType(), policy == null ? null : policy.replaceAll(" 'nonce-[^']*'", ""), bytes.toByteArray(), until);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("pages are not written asynchronously");
            }

            @Override
            public void write(int octet) {
                bytes.write(octet);
            }

            @Override
            public void write(byte[] octets, int from, int length) {
                bytes.write(octets, from, length);
            }
        };
    }

    @Override
    public void setContentLength(int length) {
        // told when it is sent
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }
}
