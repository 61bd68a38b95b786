// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxparts.h"

#include <algorithm>

namespace motorpool {

namespace {

constexpr std::string_view xmlHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
                                     "\n";

constexpr std::string_view contentTypes =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Default Extension="xml" ContentType="application/xml"/>)"
    R"(<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>)"
    R"(<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>)"
    R"(<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>)"
    R"(</Types>)";

constexpr std::string_view packageRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>)"
    R"(</Relationships>)";

constexpr std::string_view workbookRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>)"
    R"(</Relationships>)";

// The order of cellXfs is that of XlsxStyle. 49 is the built-in format of text, "@", which keeps a
// cell text when a person edits it.
constexpr std::string_view styles =
    R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
    R"(<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd\ hh:mm:ss\ &quot;UTC&quot;"/></numFmts>)"
    R"(<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>)"
    R"(<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>)"
    R"(<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>)"
    R"(<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>)"
    R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)"
    R"(<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>)"
    R"(<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>)"
    R"(<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>)"
    R"(<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>)"
    R"(<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>)"
    R"(</styleSheet>)";

std::string workbook(std::string_view absoluteRange)
{
    std::string xml(
        R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
        R"(<sheets><sheet name="Motorpool" sheetId="1" r:id="rId1"/></sheets><definedNames>)"
        R"(<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Motorpool!)");
    xml += absoluteRange;
    xml += "</definedName></definedNames></workbook>";
    return xml;
}

std::string withHead(std::string_view xml)
{
    std::string whole(xmlHead);
    whole += xml;
    return whole;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// "_x000D_", which a reader would take for a carriage return.
bool startsLikeEscape(std::string_view text)
{
    return text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
           std::ranges::all_of(text.substr(2, 4), isHex);
}

bool isPlain(char character)
{
    const auto c = static_cast<unsigned char>(character);
    // 0xEF begins U+FFFE and U+FFFF, which XML cannot hold.
    return c >= 0x20 && c != '<' && c != '>' && c != '&' && c != '_' && c != 0xEF;
}

void appendEscape(std::string &to, unsigned code)
{
    constexpr char digits[] = "0123456789ABCDEF";
    to += "_x";
    for (int shift = 12; shift >= 0; shift -= 4)
        to += digits[code >> shift & 0xF];
    to += '_';
}

} // namespace

std::vector<XlsxPart> xlsxParts(std::string_view absoluteRange)
{
    return {{"[Content_Types].xml", withHead(contentTypes)},
            {"_rels/.rels", withHead(packageRelations)},
            {"xl/workbook.xml", withHead(workbook(absoluteRange))},
            {"xl/_rels/workbook.xml.rels", withHead(workbookRelations)},
            {"xl/styles.xml", withHead(styles)}};
}

std::string xlsxSheetHead(const std::vector<int> &widths)
{
    std::string xml =
        withHead(R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
                 R"(<sheetViews><sheetView tabSelected="1" workbookViewId="0">)"
                 R"(<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>)"
                 R"(<selection pane="bottomLeft"/></sheetView></sheetViews>)"
                 R"(<sheetFormatPr defaultRowHeight="15"/><cols>)");
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        xml += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" +
               std::to_string(widths[i]) + "\" customWidth=\"1\"/>";
    }
    xml += "</cols><sheetData>";
    return xml;
}

std::string xlsxSheetFoot(std::string_view range)
{
    std::string xml = "</sheetData><autoFilter ref=\"";
    xml += range;
    xml += "\"/></worksheet>";
    return xml;
}

std::string xlsxColumnName(std::size_t column)
{
    std::string name;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
        name.insert(name.begin(), char('A' + (left - 1) % 26));
    return name;
}

void appendXlsxText(std::string &to, std::string_view utf8)
{
    while (!utf8.empty()) {
        const auto special = std::ranges::find_if_not(utf8, isPlain);
        const std::size_t plain = std::size_t(special - utf8.begin());
        to += utf8.substr(0, plain);
        utf8.remove_prefix(plain);
        if (utf8.empty())
            return;
        const char c = utf8.front();
        std::size_t taken = 1;
        if (c == '<') {
            to += "&lt;";
        } else if (c == '>') {
            to += "&gt;";
        } else if (c == '&') {
            to += "&amp;";
        } else if (c == '_' && startsLikeEscape(utf8)) {
            appendEscape(to, '_');
        } else if (utf8.starts_with("\xEF\xBF\xBE") || utf8.starts_with("\xEF\xBF\xBF")) {
            appendEscape(to, 0xFFC0u | static_cast<unsigned char>(utf8[2] & 0x3F));
            taken = 3;
        } else if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n') {
            appendEscape(to, static_cast<unsigned char>(c));
        } else {
            to += c;
        }
        utf8.remove_prefix(taken);
    }
}

} // namespace motorpool
