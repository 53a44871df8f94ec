// How other programs fetch the statements: recipes to copy, with the addresses of this installation.
import { randomUUID } from 'node:crypto';
import { mayDo } from '../../access/rights.ts';
import type { TrainerPage } from '../page.ts';
import type { StatementsParts } from './parts.ts';
import { readRaw, writeRaw, xapiValues } from './raw.ts';
import { type RecipeSource, recipeCode, recipeNames } from './recipe-code.ts';
import { queryWords } from './words.ts';

export const recipesPage = ({ origin }: Pick<StatementsParts, 'origin'>): TrainerPage => ({
  path: 'pernyataan/resep',
  name: 'statements',
  shows: 'people',
  show(context) {
    const { say, query: address, account } = context;
    const mayMakeKeys = mayDo(account.role, 'statements-key');
    const isLrs = mayMakeKeys && address.get('sumber') === 'lrs';
    const parameters = new URLSearchParams([...address].filter(([name]) => queryWords.includes(name)));
    const { query } = readRaw(parameters, context);
    const raw = writeRaw(query);
    const source = sourceOf(isLrs, query, origin);
    return {
      template: 'trainer/statements/recipes',
      title: say('recipes.title'),
      scripts: ['copy.js'],
      values: {
        backHref: raw.size === 0 ? '/pelatih/pernyataan' : `/pelatih/pernyataan?${raw}`,
        query: [...raw].map(([name, value]) => `${name}=${value}`),
        sources: mayMakeKeys
          ? (['tabel', 'lrs'] as const).map((one) => ({
              name: say(`recipes.source.${one}`),
              href: context.href({ sumber: one === 'lrs' ? 'lrs' : undefined }),
              isCurrent: (one === 'lrs') === isLrs,
            }))
          : undefined,
        sourceText: say(isLrs ? 'recipes.source.lrs.text' : 'recipes.source.tabel.text'),
        isLrs,
        mayMakeKeys,
        formNumber: randomUUID(),
        keyName: say('recipes.key.name.default', { name: account.name }),
        user: source.user,
        secret: source.secret,
        recipes: recipeNames.map((name) => ({
          id: name,
          rows: recipeCode(name, source).split('\n').length,
          title: say(`recipes.${name}`),
          steps: [1, 2, 3]
            .map((step) => say(`recipes.${name}.${step}`, { user: source.user, secret: source.secret }))
            .filter((text) => text !== ''),
          code: recipeCode(name, source),
        })),
      },
    };
  },
});

/** The address that a recipe fetches: the table of this page, or the export of the LRS. */
function sourceOf(isLrs: boolean, query: Parameters<typeof writeRaw>[0], origin: string): RecipeSource {
  if (!isLrs) {
    const parameters = writeRaw(query);
    parameters.set('unduh', 'csv');
    return {
      base: `${origin}/pelatih/pernyataan`,
      parameters,
      user: 'KENDALI_TOKEN',
      secret: 'KENDALI_RAHASIA',
      isLrs,
    };
  }
  const given = Object.entries(xapiValues(query)).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as [string, string]],
  );
  return {
    base: `${origin}/xapi/statements/export`,
    parameters: new URLSearchParams([...given, ['as', 'csv']]),
    user: 'KENDALI_KUNCI',
    secret: 'KENDALI_RAHASIA',
    isLrs,
  };
}
