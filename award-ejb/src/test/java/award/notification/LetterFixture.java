package award.notification;

import java.util.UUID;

/// A faultless letter from an office; a test says only what differs.
public final class LetterFixture {

    public static final UUID MATTER = UUID.fromString("11111111-1111-1111-1111-111111111111");
    public static final UUID PARTY = UUID.fromString("22222222-2222-2222-2222-222222222222");
    public static final String KIND = "eligibility.letter.refused";

    private LetterFixture() {}

    public static NewLetter toParty(String name) {
        return to(new Addressee(name, "office@example.org", Mailbox.party(PARTY)));
    }

    public static NewLetter to(Addressee addressee) {
        return new NewLetter(MATTER, "第四届评选", KIND, new Sender("评审办公室", Mailbox.office("beijing")), addressee,
                "资格审查结果的函", "你单位申报材料已收悉。\n特此函告。");
    }
}
