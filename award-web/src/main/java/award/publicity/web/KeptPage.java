package award.publicity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/// A page as it was written, to be sent again.
///
/// @param policy what a browser may load with it; null where nothing was said
/// @param until  how long it may be sent
record KeptPage(String type, String policy, byte[] content, Instant until) {

    void send(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) return;
        if (type != null) response.setContentType(type);
        if (policy != null) response.setHeader(CopiedResponse.POLICY, policy);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
