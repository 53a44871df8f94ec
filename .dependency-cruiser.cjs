// The one-way arrows between the rooms (docs/rooms.md). `npm test` fails when one is crossed; test/rooms.test.ts plants
// each forbidden arrow and sees it caught.

/** A room may import what stands in the list and nothing else: neither other rooms, nor packages, nor Node's modules. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: allowed },
});
const never = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    only(
      'course-is-content-only',
      '^course/',
      ['^course/', '^src/model/'],
      'The course is typed content: it may know the model and nothing else.',
    ),
    only(
      'model-knows-no-rooms',
      '^src/model/',
      ['^src/(model|blocks)/', 'node_modules/zod/'],
      'The model is the innermost room.',
    ),
    only(
      'blocks-know-no-player',
      '^src/blocks/',
      ['^src/(blocks|model)/', 'node_modules/zod/'],
      'A block is a plugin; the player knows it, never the other way round.',
    ),
    only(
      'vocabulary-is-a-contract',
      '^src/vocabulary/',
      ['^src/(vocabulary|blocks|model)/'],
      'The contract between player and reports depends on neither.',
    ),
    only(
      'player-is-shipped',
      '^src/player/',
      ['^src/(player|blocks|model|vocabulary)/', 'node_modules/@xapi/xapi/'],
      'What runs in the teacher’s browser shares blocks, model types and vocabulary only.',
    ),
    never(
      'schemas-are-not-shipped',
      '^src/player/',
      '/schemas?\\.ts$|^src/model/(course|check|published)\\.ts$|^src/vocabulary/definitions\\.ts$',
      'What is authored and how it is checked stays at home; zod is larger than the whole player.',
    ),
    never(
      'lrs-stands-alone',
      '^lrs/',
      '^(course|packager|src)/',
      'The LRS knows nothing of this course and could be published alone.',
    ),
    never(
      'reports-know-no-http',
      '^src/reports/',
      '^src/(?!reports/|model/|blocks/|vocabulary/|i18n/)|^(packager|lrs|course)/|node_modules/express/',
      'Reports fold statements that come through their own port; pages are the portal’s work.',
    ),
    only(
      'charts-are-pure',
      '^src/charts/',
      ['^src/charts/', '^src/i18n/'],
      'A chart is figures in, markup out.',
    ),
    only(
      'tables-know-no-rooms',
      '^src/tables/',
      ['^src/tables/', '^src/i18n/', '^(node:)?(zlib|stream|timers)(/promises)?$'],
      'A table is rows in, the bytes of a file out.',
    ),
    never(
      'roster-knows-no-http',
      '^src/roster/',
      '^src/portal/|^(lrs|course)/|^packager/(?!inspect/)|node_modules/(express|multer)/',
      'Who is expected is known without pages; these are the portal’s work. Workbooks are zips, which the checker opens.',
    ),
    never(
      'packager-makes-files',
      '^packager/',
      '^src/(?!model/|blocks/|vocabulary/|i18n/|paths\\.ts)|^lrs/',
      'The packager turns a course into files; it serves nothing.',
    ),
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '^test/',
          '\\.d\\.ts$',
          '^src/bootstrap\\.mjs$',
          '/behaviour\\.ts$',
          '/entry-[a-z0-9-]+\\.ts$',
        ],
      },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
