// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motorpool {

/// The style of case.html; its colours are those of the window. Source: ui/style/palette.cpp.
inline constexpr char caseStyle[] = R"(
:root{color-scheme:light dark;--text:#1c2126;--soft:#56606b;--line:#d3d9df;--base:#fff;
--alternate:#f8fafb;--frame:#f4f6f8;--error:#b3261e}
@media (prefers-color-scheme:dark){:root{--text:#e7eaee;--soft:#a3acb6;--line:#3b424a;
--base:#22262b;--alternate:#262b31;--frame:#1a1d21;--error:#ff8a80}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:90rem;padding:1.5rem;background:var(--frame);color:var(--text);
font:15px/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5em;margin:0 0 .5em}
h2{font-size:1.2em;margin:2em 0 .5em;border-bottom:1px solid var(--line);padding-bottom:.2em}
h3{font-size:1em;margin:1.5em 0 .4em}
p{margin:.4em 0;max-width:80ch}
.soft{color:var(--soft);font-size:.9em}
.notice{border-left:4px solid var(--line);padding:.3em .8em;background:var(--base)}
.wide{overflow-x:auto}
table{border-collapse:collapse;background:var(--base);border:1px solid var(--line);width:100%}
table.facts{width:auto;max-width:100%}
th,td{text-align:left;vertical-align:top;padding:.3em .6em;border-bottom:1px solid var(--line);
unicode-bidi:isolate}
th{font-weight:600}
thead th{color:var(--soft);font-size:.9em}
td{font-variant-numeric:tabular-nums}
td.id{font-family:ui-monospace,monospace;font-size:.9em}
td.number{text-align:right;white-space:nowrap}
tr.failed td{color:var(--error)}
tr.failed td .soft{color:inherit}
tr.remark td{background:var(--alternate);font-size:.93em}
@media print{body{background:none;color:#000;padding:0;font-size:10px;max-width:none}
.wide{overflow:visible}table{background:none}tr{break-inside:avoid}thead{display:table-header-group}
h2,h3{break-after:avoid}}
)";

} // namespace motorpool
