package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What is laid down for the way from the vote to the honour (报批、表彰、颁奖): who asks the government, in whose name the winners are
/// commended, what they are given, what stands on a certificate.
public sealed interface Honouring extends Parameter {

    /// What is handed to a winner (颁发物).
    enum Gift {
        /// 证书
        CERTIFICATE,
        /// 奖牌
        MEDAL,
        /// 奖杯
        CUP,
        /// 奖牌或者奖杯
        MEDAL_OR_CUP,
        /// 奖金
        BONUS
    }

    /// What becomes of a place whose holder leaves the list before the award (名单空出后的处理).
    enum After {
        /// 名额空缺，不递补
        VACANT,
        /// 由表决通过而未列入名单者递补
        NEXT_PASSED
    }

    /// The report by which the list is put to the government (报请批准).
    ///
    /// @param issuers   who reports; several report jointly
    /// @param addressee to whom
    record Submission(Citation clause, List<String> issuers, String addressee) implements Honouring {

        public Submission {
            issuers = mustName(issuers);
        }

        @Override
        public Message says() {
            return Message.message(issuers.size() > 1 ? "scheme.honouring.jointSubmission" : "scheme.honouring.submission", all(issuers), addressee);
        }
    }

    /// The decision by which the winners are commended (表彰决定).
    ///
    /// @param authority in whose name
    /// @param issuers   who issues it; several issue it jointly
    record Commendation(Citation clause, String authority, List<String> issuers) implements Honouring {

        public Commendation {
            issuers = mustName(issuers);
        }

        /// Whether the government issues it itself, not somebody else with its approval.
        public boolean isIssuedByAuthority() {
            return issuers.equals(List.of(authority));
        }

        @Override
        public Message says() {
            return Message.message("scheme.honouring.commendation", all(issuers), authority);
        }
    }

    /// The conferral (颁奖): what is handed to each winner.
    record Conferral(Citation clause, Set<Gift> gifts) implements Honouring {

        public Conferral {
            if (gifts.isEmpty()) throw new IllegalArgumentException("nothing is given");
            gifts = Set.copyOf(gifts);
        }

        @Override
        public Message says() {
            return Message.message("scheme.honouring.conferral", new TreeSet<>(gifts).stream().map(Message::name).reduce(Honouring::and).orElseThrow());
        }
    }

    /// The certificate (证书): who gives it, and how certificates are numbered.
    record Certificate(Citation clause, String issuer, Numbering numbering) implements Honouring {

        @Override
        public Message says() {
            return Message.message("scheme.honouring.certificate", issuer, numbering.example());
        }
    }

    /// Persons of merit in the winning organisations, who are commended with them (有功人员).
    ///
    /// @param merit in what they have excelled, in the regulation's words
    record MeritPersons(Citation clause, String merit, Numbering numbering) implements Honouring {

        @Override
        public Message says() {
            return Message.message("scheme.honouring.meritPersons", merit);
        }
    }

    /// What the winners have done well is made public (公布先进典型事迹).
    record Deeds(Citation clause) implements Honouring {

        @Override
        public Message says() {
            return Message.message("scheme.honouring.deeds");
        }
    }

    /// What follows when somebody leaves the list before the award.
    ///
    /// @param body who decides, in the regulation's words
    record Succession(Citation clause, After after, String body) implements Honouring {

        @Override
        public Message says() {
            return Message.message("scheme.honouring.succession", body, Message.name(after));
        }
    }

    private static List<String> mustName(List<String> issuers) {
        if (issuers.isEmpty()) throw new IllegalArgumentException("nobody issues it");
        return List.copyOf(issuers);
    }

    private static Message all(List<String> names) {
        return names.stream().map(name -> Message.message("scheme.scope.one", name)).reduce(Honouring::and).orElseThrow();
    }

    private static Message and(Message some, Message next) {
        return Message.message("scheme.and", some, next);
    }

    /// Every kind of it that a list of parameters holds.
    static <H extends Honouring> Stream<H> of(Class<H> kind, List<Honouring> all) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }
}
