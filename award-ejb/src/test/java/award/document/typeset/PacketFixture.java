package award.document.typeset;

import award.document.Attachments;
import award.document.Ballot;
import award.document.Block;
import award.document.Cell;
import award.document.Align;
import award.document.Code;
import award.document.Column;
import award.document.Document;
import award.document.Form;
import award.document.Heading;
import award.document.Master;
import award.document.Origin;
import award.document.PageBreak;
import award.document.Packet;
import award.document.Paragraph;
import award.document.RedHead;
import award.document.Row;
import award.document.ScoreProfile;
import award.document.Signature;
import award.document.Space;
import award.document.Stamp;
import award.document.Style;
import award.document.Table;
import award.document.Text;
import award.document.Title;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A committee's packet with everything a packet has.
final class PacketFixture {

    static final Origin ORIGIN = new Origin("评审委员会办公室", Instant.parse("2026-11-21T01:30:00Z"), "质奖评〔2026〕1号");

    private static final List<String> CRITERIA = List.of("领导", "战略", "顾客与市场", "资源", "过程管理", "测量、分析与改进", "经营结果");
    private static final int[] POINTS = {110, 90, 90, 130, 100, 80, 400};

    private PacketFixture() {}

    static Packet packet(int candidates, int ballots) {
        var packet = Packet.of(cover(), "目　　录")
                .add(agenda())
                .addOnOwnSheets(signIn())
                .add(report())
                .add(ranking(candidates));
        for (int at = 1; at <= candidates; at++) packet = packet.addBelow(dossier(at));
        return packet.addSinglePages(ballots(ballots)).add(form()).add(notice());
    }

    /// As a committee gets it: over 170 pages, a report, drawings and scans behind the candidates.
    static Packet large() {
        var packet = Packet.of(cover(), "目　　录").add(agenda()).addOnOwnSheets(signIn()).add(report()).add(ranking(60));
        for (int at = 1; at <= 60; at++) {
            packet = packet.addBelow(dossier(at));
            if (at % 12 == 1) packet = packet.enclose(EnclosureFixture.enclosure("自评报告" + at, EnclosureFixture.report(5)));
            if (at % 12 == 2) packet = packet.enclose(EnclosureFixture.enclosure("厂区图" + at, EnclosureFixture.report(1, EnclosureFixture.A3_LYING, 0, true)).ownSize());
            if (at % 12 == 3) packet = packet.enclose(EnclosureFixture.enclosure("旋转扫描件" + at, EnclosureFixture.report(2, PDRectangle.A4, 90, true)));
            if (at % 12 == 4) packet = packet.enclose(EnclosureFixture.enclosure("营业执照" + at, EnclosureFixture.scan(1, 620, 877)));
        }
        return packet.addSinglePages(ballots(25)).add(form()).add(notice()).forCopy("第 3 份", "会后收回");
    }

    static Document cover() {
        return Document.of("第三届区政府质量奖评审委员会会议材料", ORIGIN).on(Master.PORTRAIT.unnumbered()).add(
                new Space(4),
                new Paragraph(Text.of("第三届区政府质量奖\n评审委员会会议"), Style.COVER.sized(30, 48)),
                new Space(1),
                new Paragraph(Text.of("会议材料"), Style.COVER.sized(26, 52)),
                new Space(7),
                Paragraph.centred("时间：2026年11月21日（星期六）上午9:00"),
                Paragraph.centred("地点：区行政中心三楼第二会议室"));
    }

    static Document agenda() {
        return Document.of("会议议程", ORIGIN).add(
                new Title("会议议程"),
                Paragraph.of("主持人：评审委员会主任　张三丰"),
                Heading.numbered(1, 1, "听取评审工作情况报告"),
                Heading.numbered(1, 2, "审议候选组织名单"),
                Heading.numbered(1, 3, "投票表决"),
                Heading.numbered(1, 4, "宣布表决结果"));
    }

    static Document signIn() {
        var table = Table.of(Column.shares(1, 2.2, 4, 3), Row.of("序号", "姓　名", "单位及职务", "签　到"));
        for (int at = 1; at <= 19; at++) table = table.add(Row.of(at + "", at % 3 == 0 ? "欧阳𬭎" : "王　䶮", "区市场监督管理局副局长", "").tall(13));
        return Document.of("出席人员签到表", ORIGIN).add(new Title("出席人员签到表"), table);
    }

    static Document report() {
        return Document.of("关于第三届区政府质量奖评审工作情况的报告", ORIGIN).add(
                new RedHead("区政府质量奖评审委员会文件", "质奖评〔2026〕1号"),
                new Title("关于第三届区政府质量奖评审工作情况的报告"),
                Paragraph.flush("评审委员会："),
                Paragraph.of("根据《区政府质量奖管理办法》（政发〔2021〕12号）第十二条、第十三条的规定，评审办公室自2026年4月起组织开展"
                        + "了第三届区政府质量奖的申报、资格审查、资料评审和现场评审工作。现将有关情况报告如下。"),
                Heading.numbered(1, 1, "基本情况"),
                Paragraph.of("本届共收到申报材料63份，其中制造业38份、服务业15份、建筑业6份、农业4份。经资格审查，有58家组织符合“在本区行政区"
                        + "域内登记注册三年以上，具有独立法人资格”的条件；5家组织因近三年内发生过较大质量、安全、环保事故（按有关部门的认定）未予通过。"),
                Heading.numbered(2, 1, "资料评审"),
                Paragraph.of("评审专家依据GB/T 19580—2012《卓越绩效评价准则》，对每一份自评报告独立打分、合议评审：“优势”与“改进机会”逐条记录，"
                        + "得分在600分以上的10家组织进入现场评审。"),
                Heading.numbered(3, 1, "评分办法。"),
                Paragraph.of("每个评分项按方法—展开—学习—整合四个方面打分，以5%为一档……得分保留两位小数；满分1000分。"),
                Heading.numbered(4, 1, "现场评审"),
                Paragraph.of("新碶街道、大碶街道的企业由第一评审组负责，组长为耈堃同志；𬭎䶮㛃等同志参加。"),
                Heading.numbered(1, 2, "建议"),
                Paragraph.of("建议对综合得分前6名的组织进行表决，获得全体委员三分之二以上同意的，列入拟奖名单向社会公示5个工作日。"),
                new Attachments("附件：", List.of("候选组织得分排序", "第三届区政府质量奖现场评审报告汇编及各候选组织整改情况的说明")),
                Signature.unsealed("区政府质量奖评审委员会办公室", "2026年11月20日"));
    }

    static Document ranking(int candidates) {
        var columns = new ArrayList<Column>(List.of(Column.centred(1), Column.left(5)));
        var heads = new ArrayList<>(List.of(Cell.of("名次"), Cell.of("组织名称")));
        for (int at = 0; at < CRITERIA.size(); at++) {
            columns.add(Column.right(1.7));
            heads.add(Cell.of(CRITERIA.get(at) + "\n（" + POINTS[at] + "）"));
        }
        columns.add(Column.right(1.8));
        heads.add(Cell.of("总分"));
        var table = Table.of(columns, Row.of(heads.toArray(Cell[]::new)));
        for (int rank = 1; rank <= candidates; rank++) {
            var cells = new ArrayList<>(List.of(Cell.of(rank + ""), Cell.of(name(rank))));
            for (int at = 0; at < POINTS.length; at++) cells.add(Cell.of(points(POINTS[at] * share(rank, at))));
            cells.add(Cell.of(points(700.0 - rank)));
            table = table.add(Row.of(cells.toArray(Cell[]::new)));
        }
        return Document.of("候选组织得分排序", ORIGIN).on(Master.LANDSCAPE).add(new Title("候选组织得分排序"), table);
    }

    static Document dossier(int rank) {
        var bars = new ArrayList<ScoreProfile.Bar>();
        for (int at = 0; at < POINTS.length; at++) {
            bars.add(new ScoreProfile.Bar(CRITERIA.get(at), share(rank, at), 0.62, points(POINTS[at] * share(rank, at)) + " / " + POINTS[at]));
        }
        return Document.of(rank + "号　" + name(rank), ORIGIN).add(
                new Title(name(rank)),
                Form.of(Form.Line.of(Form.Field.of("统一社会信用代码", "91330206MA2AG0001X"), Form.Field.of("所属区域", "新碶街道")),
                        Form.Line.of(Form.Field.of("法定代表人", "李㛃"), Form.Field.of("职工人数", "1,286人")),
                        Form.Line.of(Form.Field.of("主要产品", "智能注塑装备、伺服驱动系统及其关键零部件的研发、生产、销售和技术服务")),
                        Form.Line.of(Form.Field.of("申报类别", Text.EMPTY.box(true).and("区政府质量奖　").box(false).and("区政府质量创新奖　").box(false).and("个人")))),
                new Space(0.4),
                new Paragraph(Text.of("得分剖面（黑线为全部候选组织的平均）"), Style.NOTE),
                new ScoreProfile(bars),
                Heading.numbered(1, 1, "主要优势"),
                Paragraph.of("高层领导以“品质立企”为核心价值观，建立了覆盖研发、采购、制造、服务全过程的质量责任制；近三年产品一次交验合格率由97.2%提高到99.1%，"
                        + "顾客满意度连续五年保持在90分以上。"),
                Heading.numbered(1, 2, "改进机会"),
                Paragraph.of("对标分析的范围较窄，尚未系统收集竞争对手和标杆的数据。"));
    }

    static Document ballots(int count) {
        var blocks = new ArrayList<Block>();
        for (int at = 1; at <= count; at++) {
            if (at > 1) blocks.add(new PageBreak());
            blocks.add(new Title("第三届区政府质量奖表决票"));
            blocks.add(new Ballot("序号", "候选组织（个人）", List.of("赞成", "反对", "弃权"), List.of(
                    new Ballot.Group("区政府质量奖（应选不超过3名）", List.of(name(1), name(2), name(3), name(4))),
                    new Ballot.Group("区政府质量创新奖（应选不超过5名）", List.of(name(5), name(6))))));
            blocks.add(new Space(0.5));
            blocks.add(Paragraph.note("说明：1. 请在相应的方框内画“√”，每行只能画一个；2. 赞成的数目超过应选名额的，该票无效；3. 用黑色签字笔填写，字迹须清楚。"));
            blocks.add(new Code("BALLOT:2026-3:" + at, 20, Align.RIGHT, "第 %02d 号".formatted(at)));
        }
        return Document.of("表决票", ORIGIN).on(Master.PORTRAIT.unnumbered()).addAll(blocks);
    }

    static Document form() {
        return Document.of("计票单", ORIGIN).add(new Title("计票单"),
                Table.of(Column.shares(1, 1, 1, 1, 1, 1), Row.of("应到", "实到", "发出", "收回", "有效", "无效"))
                        .add(Row.of("19", "17", "17", "17", "", "").tall(12)),
                new Space(1),
                Table.of(List.of(Column.centred(1), Column.left(5), Column.centred(1.4), Column.centred(1.4), Column.centred(1.4)),
                        Row.of("序号", "候选组织", "赞成", "反对", "弃权"))
                        .add(Row.of("1", name(1), "", "", "").tall(11), Row.of("2", name(2), "", "", "").tall(11))
                        .bordered(Table.Borders.RULES),
                new Space(1),
                new Paragraph(Text.of("监票人：").blank(6).and("　　计票人：").blank(6), Style.FLUSH),
                new Space(1),
                new Stamp("推荐单位\n意见", List.of(Text.of("经研究，同意推荐。")), List.of("（盖章）", "年　　月　　日"), 50));
    }

    static Document notice() {
        return Document.of("拟奖名单公示（草案）", ORIGIN).add(
                new RedHead("区政府质量奖评审委员会办公室", ""),
                new Title("第三届区政府质量奖拟奖名单公示"),
                Paragraph.of("根据《区政府质量奖管理办法》，经评审委员会审议表决，拟授予下列组织第三届区政府质量奖。现予公示，公示期为2026年11月23日至"
                        + "2026年11月27日（5个工作日）。公示期内，任何单位和个人如有异议，可以书面形式实名提出，并附事实依据。"),
                Signature.sealed("区政府质量奖评审委员会办公室", "2026年11月21日"),
                new Space(1),
                Paragraph.of("（此件公开发布）"));
    }

    static String name(int at) {
        return List.of("宁波海天精工股份有限公司", "浙江吉润汽车有限公司", "宁波新碶港务集团有限公司大碶码头分公司", "宁波亚洲浆纸业有限公司",
                "北仑第一集装箱码头有限公司", "申洲针织有限公司").get((at - 1) % 6);
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.2f", points);
    }

    private static double share(int rank, int at) {
        return (90 - rank % 30 - at * 3 % 11) / 100.0;
    }
}
