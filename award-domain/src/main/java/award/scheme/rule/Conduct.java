package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import java.util.EnumSet;
import java.util.Set;

/// What is asked of those who work on an award, and what follows when they fail (工作纪律): recusal, secrecy, loss of the right.
public sealed interface Conduct extends Parameter {

    /// Of whom it is asked.
    Set<Worker> who();

    /// 评审工作人员, 评审专家, 评审机构, 推荐机构及人员.
    enum Worker { STAFF, EXPERT, REVIEWING_BODY, RECOMMENDER }

    /// 批评, 取消评审资格, 取消推荐资格, 提请纪律处分, 移送司法机关, 依照法律法规处理.
    enum Penalty { CRITICISM, LOSES_REVIEW, LOSES_RECOMMENDATION, DISCIPLINE_ASKED, HANDED_TO_JUSTICE, BY_LAW }

    /// Who has an interest withdraws (回避).
    ///
    /// @param ground what the interest is in, in the words of the text
    record Recusal(Citation clause, Set<Worker> who, String ground) implements Conduct {

        public Recusal {
            who = whoever(who);
        }

        @Override
        public Message says() {
            return Message.message("scheme.conduct.recusal", workers(who), ground);
        }
    }

    /// What is learned is kept (保密).
    ///
    /// @param secrets which, in the words of the text
    record Secrecy(Citation clause, Set<Worker> who, String secrets) implements Conduct {

        public Secrecy {
            who = whoever(who);
        }

        @Override
        public Message says() {
            return Message.message("scheme.conduct.secrecy", workers(who), secrets);
        }
    }

    /// Who abuses the work answers for it (取消资格、处分).
    ///
    /// @param ground       what was done, in the words of the text
    /// @param consequences what may follow
    /// @param authority    who decides; empty where the text does not say
    record Misconduct(Citation clause, Set<Worker> who, String ground, Set<Penalty> consequences, String authority) implements Conduct {

        public Misconduct {
            who = whoever(who);
            consequences = Set.copyOf(EnumSet.copyOf(consequences));
        }

        /// Whether somebody of this kind may lose the right to go on.
        public boolean takesTheRight(Worker worker) {
            return who.contains(worker) && switch (worker) {
                case STAFF, EXPERT, REVIEWING_BODY -> consequences.contains(Penalty.LOSES_REVIEW);
                case RECOMMENDER -> consequences.contains(Penalty.LOSES_RECOMMENDATION);
            };
        }

        @Override
        public Message says() {
            var following = consequences.stream().sorted().map(Message::name).reduce((some, next) -> Message.message("scheme.and", some, next)).orElseThrow();
            return authority.isEmpty()
                    ? Message.message("scheme.conduct.misconduct", workers(who), ground, following)
                    : Message.message("scheme.conduct.misconductBy", workers(who), ground, following, authority);
        }
    }

    private static Set<Worker> whoever(Set<Worker> who) {
        return Set.copyOf(EnumSet.copyOf(who));
    }

    private static Message workers(Set<Worker> who) {
        return who.stream().sorted().map(Message::name).reduce((some, next) -> Message.message("scheme.and", some, next)).orElseThrow();
    }
}
