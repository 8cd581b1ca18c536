package award.packet.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;

/// An application that a candidate of a past edition might have handed in, put down row by row: its time of applying is over.
record HandedIn(DataSource database, UUID application) {

    static HandedIn by(DataSource database, UUID candidacy) throws SQLException {
        var handedIn = new HandedIn(database, UUID.randomUUID());
        handedIn.put("""
                insert into application (id, edition, scheme, edition_number, party, name, kind, state, number, submitted_at, applied_on, candidacy, version)
                select ?, edition, scheme, edition_number, party, name, kind, 'ACCEPTED', 9000 + number, now(), applied_on, id, 0 from candidacy where id = ?
                """, handedIn.application, candidacy);
        handedIn.put("insert into application_move values (?, 0, 'ACCEPTED', now(), 'secretary', '')", handedIn.application);
        return handedIn;
    }

    HandedIn tells(String field, String text) throws SQLException {
        put("insert into application_field values (?, ?, ?, 1, now(), 'applicant')", application, field, text);
        return this;
    }

    /// @param secrecy `OPEN` or `TRADE_SECRET`
    HandedIn proves(int number, String item, String title, String kind, String secrecy, byte[] content) throws SQLException, IOException {
        var attachment = UUID.randomUUID();
        var evidence = UUID.randomUUID();
        var digest = kept(content);
        put("insert into attachment values (?, ?, 'application.evidence', ?, ?, ?, ?, 'CLEAN', now(), 'applicant', 0)", attachment, application,
                title + "." + kind.toLowerCase(), kind, (long) content.length, digest);
        put("insert into evidence values (?, ?, ?, ?, ?, ?, ?, ?, '', now(), 'applicant', 0)", evidence, application, attachment, number, title,
                title + "." + kind.toLowerCase(), (long) content.length, secrecy);
        put("insert into evidence_proves values (?, ?)", evidence, item);
        return this;
    }

    private static String kept(byte[] content) throws IOException {
        var digest = digest(content);
        var place = Path.of(System.getProperty("award.files"), digest.substring(0, 2), digest.substring(2, 4), digest);
        Files.createDirectories(place.getParent());
        Files.write(place, content);
        return digest;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Takes it all back, so that other tests find the edition as it was.
    void takeBack() throws SQLException {
        put("delete from evidence_proves where evidence in (select id from evidence where application = ?)", application);
        put("delete from evidence where application = ?", application);
        put("delete from attachment where matter = ?", application);
        put("delete from application_field where application = ?", application);
        put("delete from application_move where application = ?", application);
        put("delete from application where id = ?", application);
    }

    private void put(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) statement.setObject(at + 1, values[at]);
            statement.executeUpdate();
        }
    }
}
