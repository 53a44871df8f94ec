// The recipes themselves: programs that fetch one table, ready to be copied. An address in them has been encoded already;
// secrets are never among them.

/** Where a recipe fetches from, and what stands for the secret in it. */
export interface RecipeSource {
  /** Without a query. */
  base: string;
  parameters: URLSearchParams;
  /** Placeholders for name and secret of Basic authentication. */
  user: string;
  secret: string;
  /** Whether the LRS is asked, which wants to know the version of xAPI. */
  isLrs: boolean;
}

export const recipeNames = [
  'excel',
  'powerbi',
  'metabase',
  'sheets',
  'python',
  'pandas',
  'r',
  'curl',
] as const;
export type RecipeName = (typeof recipeNames)[number];

const urlOf = ({ base, parameters }: RecipeSource): string => `${base}?${parameters}`;
const version = 'X-Experience-API-Version';

/** @param source whose `base` and parameters hold nothing that ends a string in any of these languages */
export function recipeCode(name: RecipeName, source: RecipeSource): string {
  switch (name) {
    case 'excel':
    case 'powerbi':
      return powerQuery(source);
    case 'metabase':
      return `${curl(source, 'pernyataan.csv')}\n`;
    case 'sheets':
      return appsScript(source);
    case 'python':
      return python(source);
    case 'pandas':
      return pandas(source);
    case 'r':
      return r(source);
    case 'curl':
      return `${curl(source, 'pernyataan.csv')}\n`;
  }
}

/** A text of Power Query M, where `#(` begins an escape. */
const mText = (text: string): string =>
  `"${text.replaceAll('#(', '#(#)(').replaceAll('"', '""').replaceAll('\n', '#(lf)').replaceAll('\r', '#(cr)')}"`;

function powerQuery({ base, parameters, isLrs }: RecipeSource): string {
  const { origin, pathname } = new URL(base);
  const fields = [...parameters].map(
    ([name, value]) => `${/^[a-z_]+$/i.test(name) ? name : `#${mText(name)}`} = ${mText(value)}`,
  );
  const options = [
    `RelativePath = ${mText(pathname.slice(1))}`,
    `Query = [${fields.join(', ')}]`,
    ...(isLrs ? [`Headers = [#${mText(version)} = "1.0.3"]`] : []),
  ];
  return `let
    Berkas = Web.Contents(
        ${mText(origin)},
        [
            ${options.join(',\n            ')}
        ]
    ),
    Tabel = Csv.Document(Berkas, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Hasil = Table.PromoteHeaders(Tabel, [PromoteAllScalars = true])
in
    Hasil
`;
}

function appsScript(source: RecipeSource): string {
  const { user, secret, isLrs } = source;
  const headers = [
    'Authorization: "Basic " + Utilities.base64Encode(NAMA + ":" + RAHASIA)',
    ...(isLrs ? [`"${version}": "1.0.3"`] : []),
  ];
  return `function ambilPernyataan() {
  // Simpan sekali di Setelan Proyek > Properti Skrip: ${user} dan ${secret}.
  const simpanan = PropertiesService.getScriptProperties();
  const NAMA = simpanan.getProperty("${user}");
  const RAHASIA = simpanan.getProperty("${secret}");
  const jawaban = UrlFetchApp.fetch("${urlOf(source)}", {
    headers: { ${headers.join(', ')} },
  });
  const baris = Utilities.parseCsv(jawaban.getContentText("UTF-8").replace(/^\\uFEFF/, ""));
  const lembar = SpreadsheetApp.getActiveSheet();
  lembar.clearContents();
  lembar.getRange(1, 1, baris.length, baris[0].length).setNumberFormat("@").setValues(baris);
}
`;
}

function python(source: RecipeSource): string {
  const { user, secret, isLrs } = source;
  return `import csv
import os

import requests

jawaban = requests.get(
    "${urlOf(source)}",
    auth=(os.environ["${user}"], os.environ["${secret}"]),${isLrs ? `\n    headers={"${version}": "1.0.3"},` : ''}
    stream=True,
    timeout=60,
)
jawaban.raise_for_status()
jawaban.encoding = "utf-8-sig"
baris = csv.DictReader(jawaban.iter_lines(decode_unicode=True))
print(sum(1 for _ in baris), "pernyataan")
`;
}

function pandas(source: RecipeSource): string {
  const { user, secret, isLrs } = source;
  return `import io
import os

import pandas
import requests

jawaban = requests.get(
    "${urlOf(source)}",
    auth=(os.environ["${user}"], os.environ["${secret}"]),${isLrs ? `\n    headers={"${version}": "1.0.3"},` : ''}
    timeout=600,
)
jawaban.raise_for_status()
# Sebagai teks: NUPTK dan NPSN tidak kehilangan angka.
tabel = pandas.read_csv(io.BytesIO(jawaban.content), encoding="utf-8-sig", dtype=str)
print(tabel.head())
print(len(tabel), "pernyataan")
`;
}

function r(source: RecipeSource): string {
  const { user, secret, isLrs } = source;
  return `library(httr2)

jawaban <- request("${urlOf(source)}") |>
  req_auth_basic(Sys.getenv("${user}"), Sys.getenv("${secret}")) |>${
    isLrs ? `\n  req_headers("${version}" = "1.0.3") |>` : ''
  }
  req_perform()
# Sebagai teks: NUPTK dan NPSN tidak kehilangan angka.
tabel <- read.csv(
  text = sub("^\\uFEFF", "", resp_body_string(jawaban, "UTF-8")),
  colClasses = "character"
)
head(tabel)
nrow(tabel)
`;
}

/** A command for a Unix shell; on Windows it runs in Git Bash or WSL. */
export function curl(source: RecipeSource, file: string): string {
  const { user, secret, isLrs } = source;
  return [
    `curl --fail --compressed -u "$${user}:$${secret}"`,
    ...(isLrs ? [`-H '${version}: 1.0.3'`] : []),
    `-o ${file}`,
    `'${urlOf(source)}'`,
  ].join(' \\\n  ');
}
