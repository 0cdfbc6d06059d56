// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificatepaper.h"
#include "members/registrationpaper.h"

#include <QBuffer>
#include <QColor>
#include <QImage>

namespace dangjian::samples {

using namespace Qt::StringLiterals;

/** A portrait of an invented person, 295×413 pixels (25×35 mm at 300 dpi), with some grain so that it compresses as
 * photos do. */
inline QByteArray portrait(int seed, int quality = 80)
{
    QImage image(295, 413, QImage::Format_RGB32);
    quint32 noise = quint32(seed) * 2654435761U + 1;
    const QColor coat = QColor::fromHsv(seed * 47 % 360, 90, 90);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const auto inside = [&](double cx, double cy, double rx, double ry) {
                const double dx = (x - cx) / rx;
                const double dy = (y - cy) / ry;
                return dx * dx + dy * dy < 1;
            };
            QColor colour(67, 142, 219);
            if (inside(147, 440, 130, 130))
                colour = coat;
            if (inside(147, 300, 36, 50) || inside(147, 200, 70, 95))
                colour = QColor(226, 187, 160);
            if (inside(147, 140, 76, 62) && y < 165)
                colour = QColor(38, 32, 30);
            noise = noise * 1664525U + 1013904223U;
            const int grain = int(noise >> 28) - 8;
            line[x] = qRgb(qBound(0, colour.red() + grain, 255), qBound(0, colour.green() + grain, 255),
                qBound(0, colour.blue() + grain, 255));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return bytes;
}

/** A number with a valid check digit (GB 11643), in a region that sample people live in. */
inline QString idNumber(QDate birth, int order)
{
    const QString body
        = u"320902"_s + birth.toString(u"yyyyMMdd"_s) + u"%1"_s.arg(order % 1000, 3, 10, QLatin1Char('0'));
    static constexpr int weights[]{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += body[i].digitValue() * weights[i];
    return body + u"10X98765432"_s[sum % 11];
}

inline CertificatePaper certificate(int index, int lines = 20)
{
    static const QString surnames = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"_s;
    static const QString given = u"建国志强秀英桂兰文博思远雨欣海燕立新春华永明丽娟晓东佳怡俊杰"_s;
    static const QStringList contents{u"参加社区环境卫生整治志愿服务"_s, u"走访慰问困难群众和孤寡老人"_s,
        u"文明交通劝导"_s, u"开展法律知识宣讲活动"_s, u"参加支部主题党日"_s,
        u"协助调解邻里纠纷，帮助楼道居民修缮照明设施"_s, u"为青少年开展课后辅导"_s, u"垃圾分类宣传督导"_s};
    static const QStringList kinds{
        u"志愿服务"_s, u"实事"_s, u"志愿服务"_s, u"学习"_s, u"会议"_s, u"实事"_s, u"其他"_s, u"志愿服务"_s};
    static const QStringList places{
        u"党群服务中心"_s, QString(), u"小区广场"_s, QString(), u"党员活动室"_s, u"3号楼"_s, QString()};
    static const QStringList communities{u"朝阳社区"_s, u"盐马路社区"_s, u"先锋岛社区"_s, u"大洋湾社区"_s};
    CertificatePaper paper;
    const QString community = communities[index % communities.size()];
    paper.category = MemberCategory(index % 3);
    paper.number = u"TH-%1-%2"_s.arg(QStringLiteral("BIF").at(index % 3)).arg(index + 1, 6, 10, QLatin1Char('0'));
    paper.name = surnames.mid(index % surnames.size(), 1) + given.mid(index * 7 % (given.size() - 1), 1 + index % 2);
    paper.sex = index % 2 ? u"男"_s : u"女"_s;
    paper.ethnicity = index % 11 ? u"汉族"_s : u"回族"_s;
    paper.birth = QDate(1955, 1, 1).addDays(index * 37 % 16000);
    paper.idNumber = idNumber(paper.birth, index * 2 + index % 2);
    paper.education = index % 2 ? u"大学本科"_s : u"大专"_s;
    paper.joined = paper.birth.addYears(24);
    paper.full = paper.birth.addYears(25);
    paper.standing = u"正式党员"_s;
    paper.branch = community + u"党支部"_s;
    paper.community = community;
    paper.subdistrict = u"文峰街道"_s;
    paper.district = u"亭湖区"_s;
    paper.unit = u"市第%1中学"_s.arg(index % 9 + 1);
    paper.post = u"教师"_s;
    paper.address = u"解放南路%1号绿洲花园%2号楼%3单元%4室"_s.arg(index % 200 + 1)
                        .arg(index % 30 + 1)
                        .arg(index % 4 + 1)
                        .arg(index % 18 * 100 + 101);
    paper.mobile = u"199%1"_s.arg(index * 7919 % 100000000, 8, 10, QLatin1Char('0'));
    paper.zone = community + u"第%1党员责任区"_s.arg(index % 12 + 1);
    paper.issued = QDate(2026, 1, 15);
    paper.issuer = u"文峰街道党工委"_s;
    for (int i = 0; i < lines; ++i) {
        const int pick = index * 3 + i;
        paper.lines << CertificateLogLine{QDate(2026, 1, 20).addDays(i * 9 + index % 7), kinds[pick % kinds.size()],
            contents[pick % contents.size()], pick % 5 * 30 + 30, pick % 3 == 0 ? 1 : 0,
            surnames.mid(pick % surnames.size(), 1) + given.mid(pick * 5 % (given.size() - 1), 2),
            places[pick % places.size()], {}};
    }
    return paper;
}

/** A certificate whose every value is as long as it may sensibly be. */
inline CertificatePaper longestCertificate()
{
    CertificatePaper paper = certificate(1, 60);
    paper.name = u"阿卜杜热依木·买买提明"_s;
    paper.ethnicity = u"维吾尔族"_s;
    paper.education = u"博士研究生（在职教育）"_s;
    paper.branch = u"亭湖区文峰街道朝阳门东片区社区第三网格党支部委员会"_s;
    paper.community = u"朝阳门东片区社区"_s;
    paper.unit = u"盐城市亭湖区城市建设投资集团有限责任公司物业管理分公司"_s;
    paper.post = u"党委副书记、纪委书记、工会主席"_s;
    paper.address = u"江苏省盐城市亭湖区文峰街道朝阳门东片区社区解放南路188号绿洲花园东苑二期12号楼3单元1802室"_s;
    paper.zone = u"绿洲花园东苑二期12号楼至18号楼党员责任区（治安、卫生、邻里互助）"_s;
    paper.issuer = u"中共盐城市亭湖区文峰街道工作委员会"_s;
    for (qsizetype i = 0; i < paper.lines.size(); ++i) {
        if (i % 3 == 0) {
            paper.lines[i].content
                = u"组织楼道居民开展消防安全隐患排查，清理楼道堆放杂物，张贴安全提示，并上门为行动不便的独居老人检查燃气灶具和用电线路，更换软管"_s;
            paper.lines[i].certifier = u"古丽努尔·艾合买提"_s;
            paper.lines[i].place = u"绿洲花园东苑二期12号楼"_s;
            paper.lines[i].minutes = 1230;
            paper.lines[i].deeds = 12;
        }
    }
    return paper;
}

inline RegistrationFormPaper registrationForm()
{
    RegistrationFormPaper paper;
    paper.name = u"周文敏"_s;
    paper.formerName = u"周小敏"_s;
    paper.sex = u"女"_s;
    paper.birth = QDate(1986, 7, 1);
    paper.ethnicity = u"汉族"_s;
    paper.nativePlace = u"江苏盐城"_s;
    paper.idNumber = idNumber(paper.birth, 524);
    paper.education = u"大学本科"_s;
    paper.degree = u"工学学士"_s;
    paper.school = u"盐城工学院土木工程专业"_s;
    paper.joined = QDate(2008, 6, 20);
    paper.full = QDate(2009, 6, 20);
    paper.standing = u"正式党员"_s;
    paper.introducers = u"李建国、陈秀英"_s;
    paper.branch = u"朝阳社区党支部"_s;
    paper.community = u"文峰街道朝阳社区"_s;
    paper.unit = u"市建筑设计研究院"_s;
    paper.post = u"高级工程师"_s;
    paper.occupation = u"专业技术人员"_s;
    paper.mobile = u"19912345678"_s;
    paper.phone = u"0515-00001234"_s;
    paper.address = u"解放南路188号绿洲花园12号楼3单元802室"_s;
    paper.specialties = u"建筑设计、羽毛球"_s;
    paper.category = u"居住社区的在职党员"_s;
    paper.membershipState = u"正常"_s;
    paper.reported = QDate(2024, 3, 12);
    paper.certificateNumber = u"TH-I-000128"_s;
    paper.photoJpeg = portrait(3);
    paper.resume
        = u"2004年9月至2008年7月　盐城工学院土木工程专业学习，任班长\n2008年7月至2015年3月　市建筑设计研究院，助理工程师、工程师\n2015年3月至今　市建筑设计研究院，高级工程师，第二党支部组织委员"_s;
    paper.rewards = u"2021年获市级优秀共产党员称号；2023年度社区优秀志愿者。无处分。"_s;
    paper.family = {{u"丈夫"_s, u"孙立新"_s, QDate(1984, 2, 11), u"群众"_s, u"市第三人民医院主治医师"_s},
        {u"女儿"_s, u"孙雨欣"_s, QDate(2014, 10, 5), QString(), u"市第一小学学生"_s}};
    paper.years
        = {{2024, 1110, 13, 6, 4, u"合格"_s}, {2025, 1230, 15, 8, 5, u"优秀"_s}, {2026, 690, 7, 3, 2, QString()}};
    paper.zone = u"朝阳社区第五党员责任区"_s;
    paper.zoneDuties = u"治安、卫生、政策宣传、邻里互助"_s;
    paper.zoneSigned = QDate(2024, 4, 1);
    paper.teams = u"社区卫生志愿者队伍（副队长）"_s;
    paper.issuer = u"文峰街道朝阳社区党支部"_s;
    paper.issued = QDate(2026, 1, 15);
    return paper;
}

} // namespace dangjian::samples
