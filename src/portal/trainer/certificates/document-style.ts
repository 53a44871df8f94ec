// Style of printed certificates. It stands inside the document, so that a file keeps its looks wherever it is opened.
import { createHash } from 'node:crypto';

/** Lengths are millimetres on paper; on a screen the sheet shrinks to its width. */
export const documentStyle = `
@page{size:297mm 210mm;margin:0}
*{box-sizing:border-box}
:root{--mm:1mm;color-scheme:light}
body{margin:0;background:#fff;color:#1d2440;font-family:Georgia,"Times New Roman",serif;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.definisi{position:absolute}
.lembar{position:relative;width:calc(297*var(--mm));height:calc(210*var(--mm));overflow:hidden;background:#fffdf9;break-after:page;break-inside:avoid}
.lembar:last-child{break-after:auto}
.bingkai{position:absolute;inset:0;width:100%;height:100%}
.isi{position:absolute;inset:calc(17*var(--mm)) calc(24*var(--mm)) calc(15*var(--mm));display:flex;flex-direction:column;align-items:center;text-align:center;line-height:1.3}
.isi p,.isi h1{margin:0}
.penerbit{display:flex;align-items:center;justify-content:center;gap:calc(3*var(--mm));min-height:calc(15*var(--mm));font:600 calc(4.6*var(--mm))/1.25 system-ui,"Segoe UI",Roboto,Arial,sans-serif;letter-spacing:.04em}
.penerbit img{max-height:calc(15*var(--mm));max-width:calc(40*var(--mm))}
.isi h1{margin-top:calc(1*var(--mm));font-size:calc(14*var(--mm));font-weight:400;letter-spacing:.22em;text-indent:.22em;color:#15304a;line-height:1.15}
.nomor{font:calc(3.7*var(--mm))/1.4 system-ui,"Segoe UI",Roboto,Arial,sans-serif;color:#4c536e}
.kepada{padding-top:calc(4*var(--mm));font-size:calc(4.6*var(--mm));font-style:italic}
.nama{max-width:100%;padding:calc(1*var(--mm)) calc(10*var(--mm)) calc(1.4*var(--mm));border-bottom:calc(.5*var(--mm)) solid #a8770e;font-size:calc(12.5*var(--mm));line-height:1.15;overflow-wrap:anywhere}
.nama.panjang{font-size:calc(9*var(--mm))}
.nama.panjang-sekali{font-size:calc(6.5*var(--mm))}
.sebab{padding-top:calc(2.6*var(--mm));font-size:calc(4.6*var(--mm))}
.kursus{font-size:calc(7.2*var(--mm));font-weight:700;color:#0b5d63;line-height:1.25}
.jp{font-size:calc(4.6*var(--mm))}
.sesi{display:flex;gap:calc(6*var(--mm));justify-content:center;margin:calc(2.5*var(--mm)) 0 0;padding:0;list-style:none;font:calc(3.3*var(--mm))/1.35 system-ui,"Segoe UI",Roboto,Arial,sans-serif;color:#4c536e}
.sesi li{max-width:calc(68*var(--mm))}
.kaki{display:grid;grid-template-columns:1fr 1fr;align-items:end;width:100%;margin-top:auto}
.periksa{display:flex;align-items:center;gap:calc(3.5*var(--mm));text-align:left;font:calc(3.1*var(--mm))/1.4 system-ui,"Segoe UI",Roboto,Arial,sans-serif;color:#4c536e}
.periksa svg{flex:none;width:calc(27*var(--mm));height:calc(27*var(--mm))}
.periksa span{display:block;overflow-wrap:anywhere}
.tanda{justify-self:end;min-width:calc(78*var(--mm));max-width:calc(104*var(--mm));font-size:calc(4.2*var(--mm));line-height:1.35}
.tanda .ruang{height:calc(15*var(--mm))}
.tanda .pejabat{font-weight:700;text-decoration:underline;text-underline-offset:.15em}
.dicabut{position:absolute;inset:0;display:grid;place-items:center;font:700 calc(34*var(--mm)) system-ui,sans-serif;letter-spacing:.1em;color:rgb(160 40 30/.22);transform:rotate(-24deg)}
@media screen{
:root{--mm:min(1mm,calc((100vw - 16px)/297))}
body{background:#e7e2d6;padding:8px}
.lembar{margin:0 auto 12px;box-shadow:0 2px 14px rgb(0 0 0/.25)}
.alat{max-width:1123px;margin:4px auto 10px;font:16px/1.5 system-ui,"Segoe UI",Roboto,Arial,sans-serif}
.alat a{color:#0b5d63}
}
@media print{.alat{display:none}}
`;

/** Source of the style for a Content-Security-Policy: nothing else is allowed inline. */
export const documentStyleSource = `'sha256-${createHash('sha256').update(documentStyle).digest('base64')}'`;
